/** The entry of the main process: what must happen before the app is ready, then the start. */
import { resolve } from 'node:path';
import { Menu, app } from 'electron';
import { createFileInbox } from './app/file-inbox.ts';
import { applySafeGraphics } from './app/safe-graphics.ts';
import { startApp } from './app/start-app.ts';
import { filesFromArguments } from './files/files-from-arguments.ts';
import { deniedSwitches } from './security/denied-switches.ts';
import { registerScheme } from './security/register-scheme.ts';
import { isFirstStart } from './app/second-start.ts';

const denied = app.isPackaged ? deniedSwitches(process.argv.slice(1), process.platform) : [];
if (denied.length > 0) {
  process.stderr.write(`caesura: refused to start with --${denied.join(', --')}. Start it without.\n`);
  app.exit(1);
} else {
  registerScheme();
  // As root Chromium runs only with --no-sandbox, which the start and test scripts pass then; a packaged app refuses it above.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Never the default menu, whose keys close and reload windows.
  Menu.setApplicationMenu(null);
  applySafeGraphics();
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit');
  const inbox = createFileInbox();
  const files = filesFromArguments(process.argv.slice(1), process.cwd(), resolve(app.getAppPath()));
  if (isFirstStart(files, inbox)) {
    inbox.add(files);
    void app.whenReady().then(() => startApp(inbox));
  } else app.quit();
}
