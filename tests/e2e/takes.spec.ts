/** Takes by taps on the real app: recorded, compared, applied, and found again after a kill. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, end, expect, launch, resizeOperator, test, testAlone, windowOf } from './app.ts';
import { violationsOf } from './axe.ts';
import { ask, middleOf, openRecording, readingsOf, takesOf } from './take-calls.ts';

/** Sees the moments of the Space keys that a recording keeps for itself: no listener after its own hears of them. */
const seeTaps = (operator: Page): Promise<void> =>
  operator.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seenTaps: seen });
    const { prototype } = Event;
    const keep = Object.getOwnPropertyDescriptor(prototype, 'stopImmediatePropagation')?.value as (this: Event) => void;
    prototype.stopImmediatePropagation = function stop(this: Event): void {
      if (this instanceof KeyboardEvent && this.key === ' ') seen.push(this.timeStamp);
      keep.call(this);
    };
  });

/** Taps cues, so many ms between. */
const tapCues = async (operator: Page, count: number, between: number): Promise<void> => {
  for (let cue = 0; cue < count; cue += 1) {
    await operator.keyboard.press('Space');
    await operator.waitForTimeout(between);
  }
};

test('a take by taps has the moments of the keys, rules the timeline, is exported, deleted and brought back', async ({ caesura }) => {
  const { app, operator, folder, prompter } = caesura;
  await seeTaps(operator);
  await openRecording(operator);
  await operator.getByLabel('Reader', { exact: true }).fill('Ana');
  await operator.keyboard.press('F9');
  await expect(operator.getByText('Stop and keep')).toBeVisible();
  await tapCues(operator, 9, 350);
  const taps = await operator.evaluate(() => (globalThis as unknown as { seenTaps: number[] }).seenTaps);
  await expect(prompter.locator('body')).toContainText('at the pier');
  await operator.keyboard.press('F9');
  await expect(operator.getByText('The take is kept')).toBeVisible();

  const [take] = await takesOf(operator);
  const starts = (await readingsOf(operator, take?.id ?? '')).map(({ start }) => start);
  const off = starts.map((start, index) => start - (taps[index] ?? 0));
  console.log(`taps off by, ms: ${off.map((one) => (one - middleOf(off)).toFixed(1)).join(' ')}`);
  // One frame of a 60 Hz display.
  for (const one of off) expect(Math.abs(one - middleOf(off))).toBeLessThan(1000 / 60);

  await operator.keyboard.press('Alt+t');
  const takes = operator.getByRole('region', { name: 'Takes' });
  await takes.getByRole('radio', { name: /The take of Ana/ }).click();
  await expect(operator.getByRole('navigation', { name: 'Rundown' })).toContainText(/ferry0:0\d/);
  await expect.poll(async () => (await takesOf(operator))[0]?.rules).toBe(true);

  const figures = join(folder, 'ana.csv');
  await answerSaveDialog(app, figures);
  await takes.getByLabel(/Export the take of Ana/).selectOption('csv');
  await expect.poll(() => readFile(figures, 'utf8').catch(() => '')).toContain('planned_ms');

  await takes.getByRole('button', { name: /Delete the take of Ana/ }).click();
  await expect(takes).toContainText('no take yet');
  await takes.getByRole('button', { name: 'Undo delete' }).click();
  await expect(takes.getByRole('radio', { name: /The take of Ana/ })).toBeChecked();
  await operator.keyboard.press('Alt+t');
  await expect(operator.getByTitle(/Time measured in the take/).first()).toBeVisible();

  await test.step('the speed that is set while Ana is chosen is hers', async () => {
    const panel = operator.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Readers' });
    const ana = operator.getByRole('list', { name: 'Readers' }).getByRole('button', { name: /^Ana/ });
    await panel.click();
    await ana.click();
    await expect(ana).toHaveAttribute('aria-pressed', 'true');
    await operator.keyboard.press('Control+3');
    await operator.keyboard.press('ArrowUp');
    await expect(operator.getByRole('combobox', { name: 'Reader' })).toContainText('Ana');
    await operator.keyboard.press('Control+2');
    await panel.click();
    const speed = operator.getByRole('button', { name: 'Forget the speed of Ana, 1.05×' });
    await expect(speed).toBeVisible();
    // Another reader's speed, and back to hers.
    await operator.getByRole('list', { name: 'Readers' }).getByRole('button', { name: /^Speech/ }).click();
    await expect.poll(async () => (await ask<{ readonly reader: string | null }>(operator, 'show.read')).reader).toBeNull();
    await operator.evaluate(() => (globalThis as unknown as { caesura: { call: (name: string, input: unknown) => Promise<unknown> } }).caesura.call('command.order', { kind: 'set-speed', speed: 2 }));
    await ana.click();
    await expect.poll(async () => await ask(operator, 'show.read')).toMatchObject({ reader: 'Ana', speed: 1.05 });
    await expect(ana).toContainText('1.05× on air');
    await speed.click();
    await expect(speed).toBeHidden();
  });
});

testAlone('what was recorded until a kill is there at the next start', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  await openRecording(operator);
  await operator.keyboard.press('F9');
  const measured = async (): Promise<number | undefined> => (await ask<{ readonly measured: number } | null>(operator, 'takes.recording'))?.measured;
  await expect.poll(measured).toBe(0);
  await tapCues(operator, 4, 300);
  await expect.poll(measured).toBe(4);
  app.process().kill('SIGKILL');

  const again = await launch({ folder, script: null });
  try {
    const window = await windowOf(again, 'operator');
    await window.getByRole('group', { name: 'Transport' }).waitFor();
    // It is asked about; discarded and brought back, it is asked about again; kept, it is one of the list.
    const asked = window.getByRole('region', { name: 'Unfinished takes' });
    await expect(asked).toContainText(/Take of \d\d:\d\d, \d+ s, was not finished/);
    await asked.getByRole('button', { name: 'Discard' }).click();
    await expect(asked).toContainText('is discarded');
    expect(await takesOf(window)).toEqual([]);
    await asked.getByRole('button', { name: 'Undo' }).click();
    await asked.getByRole('button', { name: 'Keep' }).click();
    await expect(asked).toBeHidden();
    await window.keyboard.press('Alt+t');
    await expect(window.getByRole('region', { name: 'Takes' })).toContainText('cut off after 4 cues');
    expect((await takesOf(window))[0]).toMatchObject({ cues: 4, unfinished: true });
  } finally {
    await end(again);
  }
});

test('axe finds nothing in the panels of a rehearsal, and nothing overflows', async ({ caesura }) => {
  const { operator } = caesura;
  const check = async (view: string): Promise<void> => expect(await violationsOf(operator), view).toEqual([]);
  await openRecording(operator);
  await check('record');
  await operator.keyboard.press('F9');
  await tapCues(operator, 9, 120);
  await check('recording');
  await operator.keyboard.press('F9');
  await expect(operator.getByText('The take is kept')).toBeVisible();
  for (const panel of ['Play', 'Clocks', 'Readers']) {
    await operator.getByRole('group', { name: 'Panel' }).getByRole('button', { name: panel }).click();
    await check(panel);
  }
  await operator.keyboard.press('Alt+t');
  await operator.getByRole('slider', { name: 'Cue of the comparison' }).waitFor();
  await operator.getByText('Figures', { exact: true }).click();
  await check('takes');
  for (const [width, height] of [[1280, 720], [3840, 2160]] as const) {
    await resizeOperator(caesura, { width, height });
    expect(await operator.evaluate(() => [document.documentElement.scrollWidth - window.innerWidth, document.documentElement.scrollHeight - window.innerHeight])).toEqual([0, 0]);
  }
});
