/** The prompter window as the talent sees it: it rolls, holds, jumps, mirrors, and nothing moves the reader who reads. */
import type { ElectronApplication, Page } from '@playwright/test';
import { type Caesura, expect, fullDisplays, test } from './app.ts';
import { comeToRest, framesOf, jerkOf, order, readShow, rowsAt, topOf, topsOf } from './prompter-page.ts';

test.use({ displays: fullDisplays });

const waitForRows = ({ prompter }: Caesura): Promise<void> => expect.poll(() => topOf(prompter, 'The ferry will sail'), { timeout: 15_000 }).not.toBeNull();

/** Sixty paragraphs with words of their own. */
const long = `${Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} begins here,... and goes on for a while until it ends at number ${index + 1}.`).join('\n')}\n`;

test('the first row waits at the cue marker', async ({ caesura }) => {
  await waitForRows(caesura);
  const top = await topOf(caesura.prompter, 'The ferry will sail');
  const marker = 0.35 * 1080;
  expect(Math.abs((top ?? 0) + 58 - marker)).toBeLessThan(20);
});

test('roll moves the rows up without a jerk, and hold stops them at their place', async ({ caesura }) => {
  await waitForRows(caesura);
  await order(caesura, { kind: 'roll' });
  const frames = await framesOf(caesura.prompter, 2500);
  expect((frames[0]?.y ?? 0) - (frames.at(-1)?.y ?? 0)).toBeGreaterThan(60);
  expect(jerkOf(frames)).toBeLessThanOrEqual(2);
  for (const [index, frame] of frames.entries()) expect(frame.y).toBeLessThanOrEqual((frames[index - 1]?.y ?? Infinity) + 0.01);
  await order(caesura, { kind: 'hold' });
  await comeToRest(caesura.prompter);
  const held = await rowsAt(caesura.prompter);
  await caesura.prompter.waitForTimeout(400);
  expect(await rowsAt(caesura.prompter)).toBe(held);
});

test('a change of speed does not move the rows', async ({ caesura }) => {
  await waitForRows(caesura);
  await order(caesura, { kind: 'roll' });
  const watching = framesOf(caesura.prompter, 1500);
  await caesura.operator.waitForTimeout(500);
  await order(caesura, { kind: 'set-speed', speed: 1.8 });
  expect(jerkOf(await watching)).toBeLessThanOrEqual(2);
});

/** What the prompter shows while something else is busy for two seconds: it goes on at every frame, without a jerk. */
const isNotSeen = async (caesura: Caesura, keepBusy: () => Promise<unknown>): Promise<void> => {
  await waitForRows(caesura);
  await order(caesura, { kind: 'roll' });
  await caesura.prompter.waitForTimeout(600);
  const watching = framesOf(caesura.prompter, 2500);
  await keepBusy();
  const frames = await watching;
  const middle = frames.filter(({ at }) => at - (frames[0]?.at ?? 0) > 300 && at - (frames[0]?.at ?? 0) < 1900);
  // A machine with much else to do shows fewer frames than sixty a second; a prompter that waits for another process shows none.
  expect(middle.length).toBeGreaterThan(8);
  expect(new Set(middle.map(({ y }) => y)).size).toBeGreaterThan(middle.length * 0.8);
  expect(jerkOf(frames)).toBeLessThanOrEqual(2);
};

test('a main process that is busy for two seconds is not seen on the prompter', async ({ caesura }) => {
  const { app } = caesura;
  await isNotSeen(caesura, () =>
    app.evaluate(() => {
      const end = Date.now() + 2000;
      while (Date.now() < end);
    }),
  );
});

/** Collects all garbage of the operator's page, as Chromium's tools do when asked. */
const collectGarbage = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/operator/'))?.webContents;
    contents?.debugger.attach();
    await contents?.debugger.sendCommand('HeapProfiler.collectGarbage');
    contents?.debugger.detach();
  });

test('an operator window that collects its garbage is not seen on the prompter', async ({ caesura }) => {
  const { app, operator } = caesura;
  await isNotSeen(caesura, async () => {
    await operator.evaluate(async () => {
      let garbage: unknown[] = [];
      const witness = new WeakRef({ gone: Array.from({ length: 1000 }, () => 0) });
      Object.assign(globalThis, { isCollected: () => witness.deref() === undefined });
      for (const end = Date.now() + 1500; Date.now() < end; ) {
        for (let arrays = 0; arrays < 50; arrays += 1) garbage.push(Array.from({ length: 10_000 }, () => ({})));
        if (garbage.length > 150) garbage = [];
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    });
    await collectGarbage(app);
    expect(await operator.evaluate(() => (globalThis as unknown as { readonly isCollected: () => boolean }).isCollected())).toBe(true);
  });
});

test.describe('a longer script', () => {
  test.use({ text: long });
  const ready = ({ prompter }: Caesura): Promise<void> => expect.poll(() => topOf(prompter, 'Paragraph 1 begins')).not.toBeNull();

  test('a jump lands the cue at the marker, with few rows laid out', async ({ caesura }) => {
    await ready(caesura);
    for (const [by, words] of [[100, 'Paragraph 51 begins'], [-60, 'Paragraph 21 begins'], [40, 'Paragraph 41 begins']] as const) {
      await order(caesura, { kind: 'jump-cue', by });
      await expect.poll(async () => Math.abs(((await topOf(caesura.prompter, words)) ?? Infinity) + 58 - 378)).toBeLessThan(70);
      // While it glides, the rows that it left are there too.
      await expect.poll(() => caesura.prompter.locator('.prompter-paragraph').count()).toBeLessThan(30);
    }
  });

  test('rows that come and go while it rolls are not seen to', async ({ caesura }) => {
    await ready(caesura);
    await order(caesura, { kind: 'set-speed', speed: 4 });
    await order(caesura, { kind: 'roll' });
    const rows = (): Promise<string[]> => caesura.prompter.locator('.prompter-paragraph').allTextContents();
    const before = await rows();
    const frames = await framesOf(caesura.prompter, 15_000, 3000);
    const after = await rows();
    expect([after.some((row) => !before.includes(row)), before.some((row) => !after.includes(row))]).toEqual([true, true]);
    const box = await caesura.prompter.evaluate(() => {
      const blocks = document.querySelector('.prompter-blocks')?.getBoundingClientRect();
      return { top: blocks?.top ?? 0, bottom: blocks?.bottom ?? 0 };
    });
    expect((frames[0]?.y ?? 0) - (frames.at(-1)?.y ?? 0)).toBeGreaterThan(3000);
    for (const [index, frame] of frames.entries()) expect(frame.y).toBeLessThanOrEqual((frames[index - 1]?.y ?? Infinity) + 0.01);
    expect(box.top).toBeLessThanOrEqual(0);
    expect(box.bottom).toBeGreaterThanOrEqual(1080);
  });

  test('an edit above, while it rolls, leaves the line that is read in its place', async ({ caesura }) => {
    await ready(caesura);
    await order(caesura, { kind: 'set-picture', picture: { jumps: 'instant' } });
    await order(caesura, { kind: 'jump-cue', by: 20 });
    await expect.poll(async () => Math.abs(((await topOf(caesura.prompter, 'Paragraph 11 begins')) ?? Infinity) + 58 - 378)).toBeLessThan(70);
    await order(caesura, { kind: 'roll' });
    const watching = topsOf(caesura.prompter, 'Paragraph 11 begins', 1500);
    await caesura.operator.waitForTimeout(500);
    const { document } = await readShow(caesura);
    const insert = 'A new first line.\nAnd another one,... which is much longer than the rest so that it takes several rows.\n'.repeat(3);
    await order(caesura, { kind: 'edit', baseRev: document.rev, changes: [{ from: 0, to: 0, insert }, { from: long.indexOf('Paragraph 9'), to: long.indexOf('Paragraph 9'), insert: 'Quite new words. ' }] });
    const tops = await watching;
    expect(tops.every(({ y }) => Number.isFinite(y))).toBe(true);
    expect(jerkOf(tops)).toBeLessThanOrEqual(2);
  });

  test('a reloaded window shows the same place', async ({ caesura }) => {
    await ready(caesura);
    await order(caesura, { kind: 'jump-cue', by: 31 });
    await order(caesura, { kind: 'roll' });
    await caesura.prompter.waitForTimeout(1200);
    await order(caesura, { kind: 'hold' });
    await comeToRest(caesura.prompter);
    const before = await topOf(caesura.prompter, 'number 16.');
    await caesura.prompter.reload();
    await expect.poll(() => topOf(caesura.prompter, 'number 16.')).not.toBeNull();
    await comeToRest(caesura.prompter);
    expect(Math.abs(((await topOf(caesura.prompter, 'number 16.')) ?? Infinity) - (before ?? 0))).toBeLessThanOrEqual(1);
  });

  test('the preview breaks its rows where the output does', async ({ caesura }) => {
    await ready(caesura);
    await expect.poll(() => topOf(caesura.operator, 'Paragraph 1 begins')).not.toBeNull();
    const heights = (page: Page) =>
      page.locator('.prompter .prompter-paragraph').evaluateAll((all) => all.map((one) => [one.textContent, one instanceof HTMLElement ? one.offsetHeight : 0]));
    await expect.poll(() => heights(caesura.operator)).toEqual(await heights(caesura.prompter));
  });
});

test('mirror and flip turn the output and never the preview', async ({ caesura }) => {
  await waitForRows(caesura);
  await order(caesura, { kind: 'set-picture', picture: { mirror: true, flip: true } });
  const matrixOf = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { a, d } = new DOMMatrix(getComputedStyle(document.querySelector('.prompter-picture') ?? document.body).transform);
      return `${a} ${d}`;
    });
  await expect.poll(() => matrixOf(caesura.prompter)).toBe('-1 -1');
  expect(await matrixOf(caesura.operator)).toBe('1 1');
  const bottom = await caesura.prompter.evaluate(() => document.querySelector('.prompter-words')?.getClientRects()[0]?.bottom ?? 0);
  expect(Math.abs(bottom - 58 - 0.65 * 1080)).toBeLessThan(20);
});

test('blank makes the output black and gives it back', async ({ caesura }) => {
  await waitForRows(caesura);
  await order(caesura, { kind: 'toggle-blank' });
  await expect(caesura.prompter.locator('.prompter-blank')).toHaveCount(1);
  await order(caesura, { kind: 'toggle-blank' });
  await expect(caesura.prompter.locator('.prompter-blank')).toHaveCount(0);
});

test('what the reader must not read out looks different, and pauses are not read by machines', async ({ caesura }) => {
  await waitForRows(caesura);
  await expect(caesura.prompter.locator('.prompter-instruction')).toHaveText(['[TAKE PKG]']);
  expect(await caesura.prompter.locator('.prompter-pause:not([aria-hidden="true"])').count()).toBe(0);
});
