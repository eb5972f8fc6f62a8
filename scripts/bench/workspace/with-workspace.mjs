/** Starts the built app in the mode Captions and gives its page, with the means to open files. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxSwitches } from '../../electron-switches.mjs';
import { launchElectron, windowOf } from '../../launch-electron.mjs';
import { root } from '../../root.mjs';

const switches = ['--ozone-platform=headless', '--disable-gpu', '--screen-info={1920x1080}'];

/** Runs `use({page, folder, answer, memory})`: `answer` gives the next dialogs a path, `memory` the bytes of the operator's renderer. */
export const withWorkspace = async (executable, memoryOf, use) => {
  const folder = await mkdtemp(join(tmpdir(), 'caesura-workspace-'));
  const app = await launchElectron(executable, [...sandboxSwitches, ...switches, `--user-data-dir=${join(folder, 'data')}`, root]);
  try {
    const page = await windowOf(app, 'operator');
    await page.getByRole('group', { name: 'Mode' }).waitFor();
    await page.keyboard.press('Control+4');
    const answer = (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, path);
    const id = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/operator/')).webContents.getOSProcessId());
    return await use({ page, folder, answer, memory: () => memoryOf(id) });
  } finally {
    await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
    await app.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
