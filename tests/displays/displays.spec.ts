/** Displays that are unplugged, plugged and resized under a real window system: the prompter hides, waits beside, and comes back on the same word. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, type Page, _electron, test as base, expect } from '@playwright/test';
import type { OutputStatus } from '../../core/ipc/contract.ts';
import type { Show } from '../../core/show/show.ts';
import { sandboxSwitches } from '../e2e/app.ts';
import { type Rig, startRig } from './rig.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const script = Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 1} begins here,... and ends at number ${index + 1}.`).join('\n');

type Desk = { readonly rig: Rig; readonly app: ElectronApplication; readonly operator: Page };

const test = base.extend<{ readonly text: string; readonly desk: Desk }>({
  text: [script, { option: true }],
  desk: async ({ text }, provide) => {
    const rig = await startRig();
    const folder = await mkdtemp(join(tmpdir(), 'caesura-displays-'));
    const file = join(folder, 'long.txt');
    await writeFile(file, text);
    const app = await _electron.launch({
      chromiumSandbox: sandboxSwitches.length === 0,
      env: { ...process.env, DISPLAY: rig.display },
      args: [...sandboxSwitches, '--ozone-platform=x11', '--disable-gpu', '--log-level=3', `--user-data-dir=${join(folder, 'user-data')}`, root, file],
    });
    try {
      const isOperator = (page: Page): boolean => page.url().includes('/operator/');
      const operator = app.windows().find(isOperator) ?? (await app.waitForEvent('window', { predicate: isOperator }));
      await operator.getByRole('group', { name: 'Transport' }).waitFor();
      await provide({ rig, app, operator });
    } finally {
      await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
      await app.close().catch(() => undefined);
      rig.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});

const call = async <Value,>({ operator }: Desk, name: string, input?: unknown): Promise<Value> => {
  const answer = await operator.evaluate(([asked, given]) => window.caesura?.call(asked, given), [name, input] as const);
  if (answer?.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value as Value;
};

const output = async (desk: Desk): Promise<OutputStatus | undefined> => (await call<readonly OutputStatus[]>(desk, 'outputs.read'))[0];

type Seen = { readonly role: string; readonly visible: boolean; readonly fullScreen: boolean; readonly focused: boolean; readonly x: number; readonly width: number; readonly height: number };

/** Every window of the app as the window system has it. */
const windows = ({ app }: Desk): Promise<readonly Seen[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const { x, width, height } = window.getBounds();
      const role = window.webContents.getURL().includes('/operator/') ? 'operator' : 'prompter';
      return { role, visible: window.isVisible(), fullScreen: window.isFullScreen(), focused: window.isFocused(), x, width, height };
    }),
  );

const shownPrompters = async (desk: Desk): Promise<readonly Seen[]> => (await windows(desk)).filter(({ role, visible }) => role === 'prompter' && visible);

const fills = (desk: Desk, width: number, height: number): Promise<void> =>
  expect
    .poll(async () => (await shownPrompters(desk)).map((one) => [one.fullScreen, one.x, one.width, one.height >= height && one.height <= height + 1]))
    .toEqual([[true, 1600, width, true]]);

/** The words at the reading line of whichever prompter is shown. */
const wordsShown = ({ app }: Desk): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible() && one.webContents.getURL().includes('/prompter/'));
    const code = `(() => {
      const marker = innerHeight * 0.35;
      const near = [...document.querySelectorAll('.prompter-words')].map((one) => ({ one, rect: one.getClientRects()[0] })).filter(({ rect }) => rect);
      near.sort((a, b) => Math.abs(a.rect.top + a.rect.height / 2 - marker) - Math.abs(b.rect.top + b.rect.height / 2 - marker));
      return near[0] === undefined ? '' : near[0].one.textContent;
    })()`;
    return window === undefined ? '' : String(await window.webContents.executeJavaScript(code).catch(() => ''));
  });

/** The commands that pull the cable take part of these times themselves. */
const noteTime = (what: string, took: number): void => {
  test.info().annotations.push({ type: what, description: `${Math.round(took)} ms` });
};

test('the prompter fills the second display and never takes the keyboard', async ({ desk }) => {
  await fills(desk, 1280, 720);
  desk.rig.click(800, 20);
  await expect.poll(async () => (await windows(desk)).find(({ role }) => role === 'operator')?.focused).toBe(true);
  desk.rig.click(2200, 360);
  desk.rig.type('space');
  await expect.poll(async () => (await call<Show>(desk, 'show.read')).roll.speed).toBe(1);
  expect((await windows(desk)).find(({ role }) => role === 'prompter')?.focused).toBe(false);
});

test('a real key typed at a prompter in a window does what it is bound to, and nothing in the text that the operator edits', async ({ desk }) => {
  const { operator, rig } = desk;
  await fills(desk, 1280, 720);
  const { display } = (await output(desk)) ?? {};
  await call(desk, 'output.open', { output: 1, displayId: display?.id ?? null, fullScreen: false, covering: false });
  await expect.poll(async () => (await shownPrompters(desk)).map(({ fullScreen }) => fullScreen)).toEqual([false]);
  await call(desk, 'bindings.change', { keys: { 'roll.toggle': ['X'] }, inputs: {}, axes: {}, wheel: 'jog' });
  await operator.getByRole('button', { name: 'Edit', exact: true }).click();
  await operator.getByRole('textbox', { name: /script/i }).click();
  const [prompter] = await shownPrompters(desk);
  rig.click((prompter?.x ?? 0) + (prompter?.width ?? 0) / 2, 200);
  await expect.poll(async () => (await windows(desk)).find(({ role }) => role === 'prompter')?.focused).toBe(true);
  rig.type('x');
  await expect.poll(async () => (await call<Show>(desk, 'show.read')).roll.speed).toBe(1);
  await expect(operator.getByRole('textbox', { name: /script/i })).toContainText('Paragraph 1 begins here');
  expect((await call<{ readonly text: string }>(desk, 'document.read')).text).toBe(script);
});

test('a display that is unplugged and plugged in again has its prompter back, on the same word', async ({ desk }) => {
  const { operator, rig } = desk;
  await fills(desk, 1280, 720);
  await call(desk, 'command.order', { kind: 'jump-cue', by: 21 });
  await expect.poll(() => wordsShown(desk)).toContain('11');

  const gone = performance.now();
  rig.unplug();
  await expect.poll(async () => (await shownPrompters(desk)).some(({ fullScreen }) => fullScreen), { intervals: [5] }).toBe(false);
  noteTime('hidden after', performance.now() - gone);
  await expect(operator.getByRole('alert')).toContainText('lost its display');
  await expect.poll(async () => (await shownPrompters(desk)).map(({ fullScreen }) => fullScreen)).toEqual([false]);
  expect(await output(desk)).toMatchObject({ open: true, fullScreen: false });
  expect((await output(desk))?.missing).not.toBeNull();
  await expect.poll(() => wordsShown(desk)).toContain('11');
  await expect(operator.getByRole('alert')).toContainText('lost its display');

  const back = performance.now();
  rig.plug('1280x720');
  await fills(desk, 1280, 720);
  noteTime('back after', performance.now() - back);
  await expect.poll(() => wordsShown(desk)).toContain('11');
  expect(await output(desk)).toMatchObject({ open: true, fullScreen: true, missing: null });
  await expect(operator.getByRole('status').getByText(/is back on its display/)).toBeVisible();
});

test('a display that takes another size is filled again, on the same word', async ({ desk }) => {
  await fills(desk, 1280, 720);
  await call(desk, 'command.order', { kind: 'jump-cue', by: 21 });
  desk.rig.plug('1024x768');
  await fills(desk, 1024, 768);
  await expect.poll(() => wordsShown(desk)).toContain('11');
});

test('while displays come and go no prompter covers the window of the operator', async ({ desk }) => {
  const { app, rig } = desk;
  await fills(desk, 1280, 720);
  await app.evaluate(({ BrowserWindow }) => {
    // From here on every millisecond in which a prompter fills the operator's display is counted.
    const seen = { covered: 0 };
    Object.assign(globalThis, { seen });
    setInterval(() => {
      for (const window of BrowserWindow.getAllWindows()) {
        const isPrompter = window.webContents.getURL().includes('/prompter/');
        const { x, width } = window.getBounds();
        if (isPrompter && window.isVisible() && x < 1600 && width >= 1600) seen.covered += 1;
      }
    }, 5);
  });
  for (let round = 0; round < 3; round += 1) {
    rig.unplug();
    await expect.poll(async () => (await shownPrompters(desk)).map(({ fullScreen }) => fullScreen)).toEqual([false]);
    rig.plug('1280x720');
    await fills(desk, 1280, 720);
  }
  expect(await app.evaluate(() => (globalThis as unknown as { seen: { covered: number } }).seen.covered)).toBeLessThanOrEqual(3);
});

test('an operator whose own display is unplugged is not covered by the prompter on the other', async ({ desk }) => {
  const { operator, rig } = desk;
  await fills(desk, 1280, 720);
  rig.unplugOperator();
  await expect(operator.getByRole('alert')).toContainText('This window came to the display');
  await expect.poll(async () => (await shownPrompters(desk)).map(({ fullScreen }) => fullScreen)).toEqual([false]);
  expect((await output(desk))?.missing).not.toBeNull();
  const operatorAt = async (): Promise<number> => (await windows(desk)).find(({ role }) => role === 'operator')?.x ?? -1;
  // In sight on the display that is left, wherever the server has put that.
  const inSight = (): Promise<boolean> =>
    desk.app.evaluate(({ BrowserWindow, screen }) => {
      const bounds = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/operator/'))?.getBounds();
      const [only] = screen.getAllDisplays();
      return bounds !== undefined && only !== undefined && bounds.x < only.bounds.x + only.bounds.width - 400 && bounds.x + bounds.width > only.bounds.x + 400;
    });
  await expect.poll(inSight).toBe(true);

  rig.plugOperator();
  await expect.poll(operatorAt).toBeLessThan(1000);
  await fills(desk, 1280, 720);
  await expect(operator.getByRole('status').getByText(/This window is back on its display/)).toBeVisible();
});
