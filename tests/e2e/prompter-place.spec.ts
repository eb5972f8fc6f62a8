/** Going about in the script while somebody reads: jumps that glide, stories that are cued or cloaked, markers, rows, the frozen output. */
import type { Page } from '@playwright/test';
import { type Caesura, expect, fullDisplays, test } from './app.ts';
import { order, readShow, topOf, topsOf } from './prompter-page.ts';

const stories = ['Ferry', 'Orchard', 'Weather'].map((slug) => `# ${slug}\n${[1, 2, 3].map((n) => `${slug} line ${n} is read here tonight,... and it goes on until it ends.`).join('\n')}\n`).join('');

test.use({ text: stories, displays: fullDisplays });

const current = ({ operator }: Caesura) => operator.getByRole('region', { name: 'Cues' }).locator('[aria-current="true"]');

/** How far a cue's first row is from the marker of a 1080-row output, px. */
const fromMarker = async (page: Page, words: string): Promise<number> => Math.abs(((await topOf(page, words)) ?? Infinity) + 58 - 0.35 * 1080);

const ready = ({ prompter }: Caesura): Promise<void> => expect.poll(() => topOf(prompter, 'Ferry line 1')).not.toBeNull();

/** Counts the changes of the rows from now on. */
const watchRows = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { changes: 0 };
    new MutationObserver((records) => (seen.changes += records.length)).observe(document.querySelector('.prompter-blocks') ?? document.body, { childList: true, subtree: true });
    Object.assign(window, { seenChanges: seen });
  });

test('a jump glides through rows that do not change, or is there at once', async ({ caesura }) => {
  await ready(caesura);
  await watchRows(caesura.prompter);
  const gliding = topsOf(caesura.prompter, 'Ferry line 2', 900);
  await order(caesura, { kind: 'jump-cue', by: 2 });
  const tops = [...new Set((await gliding).map(({ y }) => Math.round(y)))];
  expect(tops.length).toBeGreaterThan(4);
  for (const [index, top] of tops.entries()) expect(top).toBeLessThanOrEqual((tops[index - 1] ?? Infinity) + 1);
  expect(await caesura.prompter.evaluate(() => (window as unknown as { seenChanges: { changes: number } }).seenChanges.changes)).toBe(0);
  await order(caesura, { kind: 'set-picture', picture: { jumps: 'instant' } });
  const jumping = topsOf(caesura.prompter, 'Ferry line 2', 600);
  await order(caesura, { kind: 'jump-start' });
  expect(new Set((await jumping).map(({ y }) => Math.round(y))).size).toBeLessThanOrEqual(2);
});

test('the picture of the rows before a far jump goes with the next news, though no timer has told of the jump’s end', async ({ caesura }) => {
  const { prompter } = caesura;
  await ready(caesura);
  const ghost = prompter.locator('.prompter-ghost');
  // The page's timers wait: as if the news always came first.
  await prompter.evaluate(() => Object.assign(globalThis, { setTimeout: () => 0 }));
  await order(caesura, { kind: 'jump-story', by: 2 });
  await expect(ghost).toHaveCount(1);
  const jumped = await prompter.evaluate(() => performance.now());
  await expect.poll(() => prompter.evaluate(() => performance.now())).toBeGreaterThan(jumped + 300);
  await order(caesura, { kind: 'set-speed', speed: 1.1 });
  await expect(ghost).toHaveCount(0);
});

test('stories are cued and cloaked, markers dropped and gone back to, rows gone back by keys', async ({ caesura }) => {
  const { operator, prompter } = caesura;
  await ready(caesura);
  await order(caesura, { kind: 'roll' });
  await operator.keyboard.press('n');
  await expect(current(caesura)).toContainText('Orchard line 1');
  await expect.poll(() => fromMarker(prompter, 'Orchard line 1')).toBeLessThan(70);
  expect((await readShow(caesura)).roll.speed).toBe(0);

  await operator.keyboard.press('d');
  await order(caesura, { kind: 'jump-cue', by: 4 });
  await expect(current(caesura)).toContainText('Orchard line 3');
  await operator.keyboard.press('Backspace');
  await expect(current(caesura)).toContainText('Orchard line 2');
  await operator.keyboard.press('Shift+ArrowLeft');
  await expect(current(caesura)).toContainText('Orchard line 1');

  const total = operator.getByRole('heading', { name: /^Rundown/ });
  const before = await total.textContent();
  await operator.getByRole('button', { name: 'Cloak Weather' }).click();
  await expect(total).not.toHaveText(before ?? '');
  await operator.keyboard.press('Control+e');
  await expect(operator.getByRole('dialog')).toContainText('of the whole rundown without 1 cloaked story as WebVTT');
  await operator.keyboard.press('Escape');
  await expect.poll(() => prompter.locator('body').textContent()).not.toContain('Weather line 1');
  await order(caesura, { kind: 'jump-story', by: 1 });
  await expect(current(caesura)).not.toContainText('Weather line 1');
  await operator.getByRole('button', { name: 'Cloak Weather' }).click();
  await expect(total).toHaveText(before ?? '');
  await order(caesura, { kind: 'jump-story', by: 1 });
  await expect.poll(() => prompter.locator('body').textContent()).toContain('Weather line 1');
});

test('the output is frozen while the operator moves about, and comes back in sync', async ({ caesura }) => {
  const { operator, prompter } = caesura;
  await ready(caesura);
  await operator.keyboard.press('z');
  await expect(operator.getByText('Output frozen')).toBeVisible();
  const before = await topOf(prompter, 'Ferry line 1');
  await order(caesura, { kind: 'jump-story', by: 1 });
  const { document } = await readShow(caesura);
  await order(caesura, { kind: 'edit', baseRev: document.rev, changes: [{ from: 8, to: 13, insert: 'Quite other words' }] });
  await expect(current(caesura)).toContainText('Orchard line 1');
  await prompter.waitForTimeout(400);
  expect(await topOf(prompter, 'Ferry line 1')).toBe(before);
  await operator.keyboard.press('z');
  await expect.poll(() => fromMarker(prompter, 'Orchard line 1')).toBeLessThan(70);
});

test('“jump here” goes to where the cursor is in the text', async ({ caesura }) => {
  const { operator } = caesura;
  await ready(caesura);
  await operator.keyboard.press('Control+1');
  const editor = operator.getByRole('textbox', { name: /script/i });
  await editor.click();
  await operator.keyboard.press('Control+End');
  await operator.keyboard.press('ArrowUp');
  await operator.keyboard.press('Home');
  await operator.keyboard.press('Control+j');
  await operator.keyboard.press('Control+3');
  await expect(current(caesura)).toContainText('Weather line 3');
  await operator.keyboard.press('Control+1');
  await operator.locator('.cm-cue-gutter .cm-gutterElement', { hasText: /^3/ }).last().click();
  await operator.keyboard.press('Control+3');
  await expect(current(caesura)).toContainText('Weather line 2');
  await operator.keyboard.press('Control+1');
  await operator.locator('.cm-cue-gutter .cm-gutterElement', { hasText: /^1/ }).nth(1).click();
  await operator.keyboard.press('Control+3');
  await expect(current(caesura)).toContainText('line 1');
});

test('the speed bends to a finish time, which a speed of one’s own ends', async ({ caesura }) => {
  const { operator } = caesura;
  await ready(caesura);
  await operator.getByLabel('Finish').fill('0:20');
  await operator.keyboard.press('Enter');
  await expect.poll(async () => (await readShow(caesura)).finish).not.toBeNull();
  await order(caesura, { kind: 'roll' });
  const { speed } = await readShow(caesura);
  expect(speed).toBeGreaterThan(1.05);
  await operator.keyboard.press('u');
  await expect.poll(async () => (await readShow(caesura)).finish).toBeNull();
});
