/** Whatever dies, the prompter is back on the same word: each test really kills it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type ElectronApplication, type Page, chromium } from '@playwright/test';
import type { Show } from '../../core/show/show.ts';
import { parse } from '../../core/script/parse.ts';
import { positionIn } from '../../core/show/roll.ts';
import { timelineOf } from '../../core/show/timeline-of.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';
import { instant } from '../../core/units/time.ts';
import { type Caesura, end, expect, fullDisplays, launch, sandboxSwitches, test, windowOf } from './app.ts';

const text = `${Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} begins here,... and goes on for a while until it ends at number ${index + 1}.`).join('\n')}\n`;

test.use({ text, alone: true, displays: fullDisplays });

type Role = 'operator' | 'prompter';

const pidOf = (app: ElectronApplication, role: Role): Promise<number> =>
  app.evaluate(({ BrowserWindow }, part) => BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${part}/`))?.webContents.getOSProcessId() ?? 0, role);

/** Runs a script in the page of a window, through main: Playwright's own pages do not survive their process. Null where it has not answered in so many ms. */
const inPage = <Value,>(app: ElectronApplication, role: Role, script: string, patience = 500): Promise<Value | null> =>
  app.evaluate(
    async ({ BrowserWindow }, [part, code, longest]) => {
      const contents = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${part}/`))?.webContents;
      if (contents === undefined || contents.isCrashed()) return null;
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), longest));
      return Promise.race([contents.executeJavaScript(code ?? '').catch(() => null), late]);
    },
    [role, script, patience] as const,
  );

const call = async <Value,>(app: ElectronApplication, role: Role, name: string, input?: unknown, patience?: number): Promise<Value> => {
  const answer = await inPage<{ ok: boolean; value: Value }>(app, role, `window.caesura.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`, patience);
  if (answer?.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
};

/** An order given twice would be another order: on a busy machine it gets the time that it takes. */
const order = (app: ElectronApplication, command: unknown): Promise<unknown> => call(app, 'operator', 'command.order', command, 10_000);

/** The cue that is read by main's clock, asked through the prompter. */
const cueNow = async (app: ElectronApplication): Promise<string> => {
  const show = await call<Show>(app, 'prompter', 'show.read', undefined, 1500);
  const { text: words } = await call<{ text: string }>(app, 'prompter', 'document.read', undefined, 1500);
  const timeline = timelineOf(parse(words), show.profile);
  const now = instant(await call<number>(app, 'prompter', 'clock.read', undefined, 1500));
  return timeline.cues[cueIndexAt(timeline, positionIn({ ...show, timeline }, now))]?.cue.text ?? '';
};

/** How far, in rows, the nearest row of a cue is from the cue marker; null while the prompter does not show it. */
const rowsFromMarker = (app: ElectronApplication, words: string): Promise<number | null> =>
  inPage<number>(
    app,
    'prompter',
    `(() => {
      // Words that are not parted by a row have a space of their own between them.
      const textOf = (one) => one.textContent.replaceAll('\u00a0', ' ').trim();
      const cue = [...document.querySelectorAll('.prompter-words')].filter((one) => textOf(one) !== '' && ${JSON.stringify(words)}.includes(textOf(one)));
      const rects = cue.flatMap((one) => [...one.getClientRects()]);
      if (rects.length === 0) return null;
      const marker = innerHeight * 0.35;
      return Math.min(...rects.map(({ top, height }) => Math.abs(top + height / 2 - marker))) / 130;
    })()`,
  );

/** Rows between the words that are read now and the marker; null while the prompter does not show them. */
const missedBy = async (app: ElectronApplication): Promise<number | null> => {
  try {
    return await rowsFromMarker(app, await cueNow(app));
  } catch {
    return null;
  }
};

/** Waits until the prompter shows the words that are read now, within a row of the marker; gives how long that took, ms. */
const backOnTheWord = async (app: ElectronApplication): Promise<number> => {
  const begin = performance.now();
  await expect.poll(() => missedBy(app), { intervals: [20], timeout: 15_000 }).toBeLessThanOrEqual(1);
  return Math.round(performance.now() - begin);
};

const rolling = async ({ app }: Caesura): Promise<void> => {
  await order(app, { kind: 'jump-cue', by: 30 });
  await order(app, { kind: 'roll' });
  await backOnTheWord(app);
};

const noteTime = (what: string, took: number): void => {
  test.info().annotations.push({ type: what, description: `${took} ms` });
};

test('a killed or hung prompter page is back on the same word', async ({ caesura }) => {
  const { app, operator } = caesura;
  await rolling(caesura);

  process.kill(await pidOf(app, 'prompter'), 'SIGKILL');
  noteTime('killed prompter back', await backOnTheWord(app));
  await expect(operator.getByRole('status').getByText(/The prompter window failed/)).toBeVisible();

  const hungPid = await pidOf(app, 'prompter');
  await app.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/prompter/'))?.webContents.executeJavaScript('for (;;);');
  });
  await expect.poll(() => pidOf(app, 'prompter'), { intervals: [50] }).not.toBe(hungPid);
  noteTime('hung prompter back after its end', await backOnTheWord(app));

  await app.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/prompter/'))?.webContents.executeJavaScript("location = 'about:blank'");
  });
  noteTime('prompter led astray back', await backOnTheWord(app));
  expect(await call<Show>(app, 'operator', 'show.read')).toMatchObject({ roll: { speed: 1 } });
});

test('a killed operator page and a killed graphics process are not seen on the prompter', async ({ caesura }) => {
  const { app, prompter } = caesura;
  await rolling(caesura);
  const rowsAt = "new DOMMatrix(getComputedStyle(document.querySelector('.prompter-rows')).transform).f";
  const before = await prompter.evaluate<number>(rowsAt);

  process.kill(await pidOf(app, 'operator'), 'SIGKILL');
  const begin = performance.now();
  await expect.poll(() => inPage(app, 'operator', "document.querySelector('.transport') !== null"), { intervals: [20] }).toBe(true);
  noteTime('killed operator back', Math.round(performance.now() - begin));
  expect(await prompter.evaluate<number>(rowsAt)).toBeLessThan(before);

  // The third death in ten minutes is remembered for the next start.
  const graphics = (): Promise<number> => app.evaluate(({ app: electron }) => electron.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0);
  for (let death = 0; death < 3; death += 1) {
    await expect.poll(graphics).toBeGreaterThan(0);
    const pid = await graphics();
    process.kill(pid, 'SIGKILL');
    await expect.poll(graphics, { intervals: [50] }).not.toBe(pid);
  }
  await expect.poll(() => call(app, 'operator', 'recovery.read')).toMatchObject({ safeGraphics: true });
  noteTime('prompter right after the graphics died', await backOnTheWord(app));
  const isPainted = (): Promise<boolean> =>
    app.evaluate(async ({ BrowserWindow }) => {
      const prompter = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/prompter/'));
      // While the graphics process starts again there is no picture to be had.
      const image = await prompter?.webContents.capturePage().catch(() => null);
      return image?.toBitmap().some((byte, index) => index % 4 === 0 && byte > 200) ?? false;
    });
  await expect.poll(isPainted).toBe(true);
});

test('a prompter page that dies five times in a minute shows plain words', async ({ caesura }) => {
  const { app, operator } = caesura;
  await rolling(caesura);
  for (let death = 0; death < 5; death += 1) {
    const pid = await pidOf(app, 'prompter');
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => pidOf(app, 'prompter'), { intervals: [20] }).not.toBe(pid);
    await expect.poll(() => inPage(app, 'prompter', 'document.readyState'), { intervals: [20] }).toBe('complete');
  }
  await expect.poll(() => inPage(app, 'prompter', 'location.pathname')).toBe('/prompter/plain.html');
  await expect.poll(async () => (await inPage<string>(app, 'prompter', "document.getElementById('cue').textContent")) === (await cueNow(app))).toBe(true);
  await expect(operator.getByRole('alert').getByText(/plain words/)).toBeVisible();
});

test('a bug in the main process stops nothing and is told', async ({ caesura }) => {
  const { app, operator } = caesura;
  await rolling(caesura);
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('a bug on purpose');
    }, 0);
    void Promise.reject(new Error('another bug on purpose'));
  });
  await expect(operator.getByRole('alert').getByText(/The show goes on/)).toContainText('×2');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  expect(await call<Show>(app, 'operator', 'show.read')).toMatchObject({ roll: { speed: 1 } });
  const log = await readFile(join(caesura.userData, 'caesura.log'), 'utf8');
  expect(log).toContain('a bug on purpose');
});

const killApp = async (app: ElectronApplication): Promise<void> => {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  process.kill(app.process().pid ?? 0, 'SIGKILL');
  await gone;
};

test('the whole app killed while it rolls is back on the same word, and rolls on by itself or by one key', async ({ caesura }) => {
  const { folder, script, userData } = caesura;
  const setRollOn = (within: number): Promise<void> => writeFile(join(userData, 'settings.json'), JSON.stringify({ version: 1, rollOnWithin: within }));
  await rolling(caesura);
  const left = await cueNow(caesura.app);
  await killApp(caesura.app);

  await setRollOn(0);
  const begin = performance.now();
  const second = await launch({ folder, script });
  try {
    await windowOf(second, 'prompter');
    await backOnTheWord(second);
    noteTime('killed app back after its start', Math.round(performance.now() - begin));
    expect(await cueNow(second)).toBe(left);
    expect(await call<Show>(second, 'prompter', 'show.read')).toMatchObject({ roll: { speed: 0 } });
    const operator = await windowOf(second, 'operator');
    await operator.getByRole('group', { name: 'Transport' }).waitFor();
    await operator.keyboard.press('Space');
    await expect.poll(async () => (await call<Show>(second, 'prompter', 'show.read')).roll.speed).toBe(1);
  } finally {
    await killApp(second);
  }

  await setRollOn(60_000);
  const third = await launch({ folder, script });
  try {
    await windowOf(third, 'prompter');
    await expect.poll(async () => (await call<Show>(third, 'prompter', 'show.read').catch(() => null))?.roll.speed).toBe(1);
    await backOnTheWord(third);
  } finally {
    await end(third);
  }
});

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The app under the supervisor that `npm start` uses, to be looked at over the developer tools' protocol, as Playwright does not start it. */
const superviseApp = (userData: string, script: string): ChildProcess => {
  const switches = [...sandboxSwitches, '--ozone-platform=headless', '--screen-info={1440x900}{1920x1080}', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  const args = { first: [...switches, root, script], again: [...switches, root] };
  const program = `
    import { supervise } from ${JSON.stringify(join(root, 'scripts/supervise.mjs'))};
    process.exitCode = await supervise(${JSON.stringify(process.env['CAESURA_ELECTRON'])}, ${JSON.stringify(args)}, { stdio: 'ignore' });`;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
};

/** The process that holds a data folder: Chromium links its lock to “host-pid”. */
const appPid = async (userData: string): Promise<number> => Number((await readlink(join(userData, 'SingletonLock')).catch(() => '')).split('-').at(-1));

type Seen = { readonly browser: Browser; readonly operator: Page; readonly prompter: Page };

const pageOf = (browser: Browser, role: Role): Page | undefined => browser.contexts().flatMap((context) => context.pages()).find((page) => page.url().includes(`/${role}/`));

/** Connects to the app as soon as both of its windows are there; what a dead one left behind is passed over. */
const connect = async (userData: string): Promise<Seen> => {
  let seen: Seen | null = null;
  await expect
    .poll(async () => {
      const port = (await readFile(join(userData, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0];
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`, { timeout: 2000 }).catch(() => null);
      if (browser === null) return false;
      const [operator, prompter] = [pageOf(browser, 'operator'), pageOf(browser, 'prompter')];
      if (operator === undefined || prompter === undefined) return browser.close().then(() => false);
      seen = { browser, operator, prompter };
      return true;
    }, { timeout: 20_000, intervals: [50] })
    .toBe(true);
  if (seen === null) throw new Error('the app was not there');
  return seen;
};

test('an app that is killed under its supervisor is started again and rolls on by itself', async () => {
  const folder = test.info().outputPath('supervised');
  const userData = join(folder, 'user-data');
  await mkdir(userData, { recursive: true });
  const script = join(folder, 'long.txt');
  await writeFile(script, text);
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ version: 1, rollOnWithin: 60_000 }));
  const supervisor = superviseApp(userData, script);
  try {
    const first = await connect(userData);
    await first.operator.getByRole('group', { name: 'Transport' }).waitFor();
    await first.operator.evaluate(() => window.caesura?.call('command.order', { kind: 'jump-cue', by: 30 }));
    await first.operator.keyboard.press('Space');
    await expect(first.operator.getByRole('button', { name: 'Hold' })).toBeVisible();
    const pid = await appPid(userData);
    process.kill(pid, 'SIGKILL');
    const begin = performance.now();
    await expect.poll(() => appPid(userData)).not.toBe(pid);
    const second = await connect(userData);
    await expect(second.operator.getByRole('button', { name: 'Hold' })).toBeVisible();
    noteTime('killed app rolling again under its supervisor', Math.round(performance.now() - begin));
    await expect.poll(() => second.prompter.locator('.prompter-words').count()).toBeGreaterThan(0);
    await expect(second.prompter.locator('body')).toContainText('Paragraph 16 begins');
    await second.browser.close();
  } finally {
    const ended = new Promise<number | null>((resolve) => supervisor.once('exit', resolve));
    supervisor.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
});
