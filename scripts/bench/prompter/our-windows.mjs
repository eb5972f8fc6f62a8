/** Starts the built app on a script, opens its prompter and gives both pages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rendererOf, wait, withElectron } from './launch.mjs';
import { scriptText } from './script-text.mjs';

const root = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Orders a command from the operator's page; throws when it is refused. */
export const order = async (operator, command) => {
  const answer = await operator.evaluate((one) => globalThis.caesura.call('command.order', one), command);
  if (!answer.ok) throw new Error(`${command.kind}: ${answer.error.message}`);
};

const pageOf = async (app, part) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const page = app.windows().find((one) => one.url().includes(`/${part}/`));
    if (page !== undefined) return page;
    await wait(50);
  }
  throw new Error(`no ${part} window came`);
};

/** Waits until the page shows words; asks again and again, as a page that is still being loaded may never answer. */
const waitForWords = async (page) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const words = await Promise.race([page.evaluate(() => document.querySelectorAll('[data-cue]').length), wait(500)]).catch(() => 0);
    if (words > 0) return;
    await wait(100);
  }
  throw new Error('no words came to the prompter window');
};

/** Opens the output on the second display, or as a window where there is one display only; unless it is open already. */
const openOutput = async (operator) => {
  const status = await operator.evaluate(() => globalThis.caesura.call('outputs.read'));
  if (status.ok && status.value[0].open) return;
  const displays = await operator.evaluate(() => globalThis.caesura.call('displays.read'));
  const other = displays.ok ? displays.value.find((display) => !display.primary) : undefined;
  const answer = await operator.evaluate((input) => globalThis.caesura.call('output.open', input), { output: 1, displayId: other?.id ?? null, fullScreen: other !== undefined, covering: false });
  if (!answer.ok) throw new Error(`output.open: ${answer.error.message}`);
};

/** Runs `use({app, operator, prompter, pid})` with the app showing a script of so many words; `pid` is the prompter's renderer. `before` are arguments for Electron itself. */
export const withOurWindows = async (executable, wordCount, use, before = []) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'caesura-script-'));
  const file = path.join(folder, 'bench.txt');
  await writeFile(file, scriptText(wordCount));
  try {
    return await withElectron(executable, [...before, root, file], async (app) => {
      const operator = await pageOf(app, 'operator');
      await operator.waitForFunction(() => globalThis.caesura !== undefined);
      await openOutput(operator);
      const prompter = await pageOf(app, 'prompter');
      await waitForWords(prompter);
      await wait(1000);
      return await use({ app, operator, prompter, pid: await rendererOf(app, prompter) });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
