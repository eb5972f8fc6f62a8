/** On air: shown everywhere, nothing destructive by one press, and every command in the as-run log. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Caesura, answerSaveDialog, expect, resizeOperator, test, testAlone } from './app.ts';
import { order, readShow } from './prompter-page.ts';

const press = ({ operator }: Caesura, key: string): Promise<void> => operator.keyboard.press(key);

const badge = ({ operator }: Caesura, name: string) => operator.getByRole('button', { name: `The show is ${name}` });

const titleOf = ({ app }: Caesura): Promise<string> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()).find((title) => title.includes('—')) ?? '');

test('on air is shown by badge, frame and title, and keeps the display awake', async ({ caesura }) => {
  const { operator, app } = caesura;
  await expect(badge(caesura, 'idle')).toBeVisible();
  await badge(caesura, 'idle').click();
  await operator.getByRole('group', { name: 'On-air state' }).getByRole('button', { name: /Rehearsal/ }).click();
  await expect(badge(caesura, 'rehearsal')).toBeVisible();
  const isAwake = (): Promise<boolean> => app.evaluate(({ powerSaveBlocker }) => Array.from({ length: 1000 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)));
  await expect.poll(isAwake).toBe(true);
  await press(caesura, 'F8');
  await expect(badge(caesura, 'on air')).toBeVisible();
  await expect.poll(() => titleOf(caesura)).toBe('ON AIR — ferry.txt — Caesura');
  // The reader sees it where the strip of the story, the time left and the clock is shown.
  await operator.evaluate(() => window.caesura?.call('command.order', { kind: 'set-picture', picture: { showClock: true } }));
  await expect(caesura.prompter.locator('.prompter-strip')).toContainText('On air');
  const frame = await operator.locator('.operator').evaluate((element) => getComputedStyle(element, '::after').borderTopColor);
  expect(frame).toBe('rgb(240, 68, 62)');
});

testAlone('on air what destroys asks for a second press, from keys, buttons and the closing of the window', async ({ caesura }) => {
  const { operator, app } = caesura;
  const again = operator.getByRole('region', { name: 'Notices' }).getByText(/Press again within 3 s/);
  await press(caesura, 'F8');
  await expect(badge(caesura, 'on air')).toBeVisible();
  await press(caesura, 'Control+n');
  await expect(again).toHaveText(/^On air: this puts another script in the place of the one on air/);
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('9 cues');

  await app.evaluate(({ app: electron }) => electron.quit());
  await expect(again.last()).toHaveText(/closes Caesura/);
  await expect(badge(caesura, 'on air')).toBeVisible();

  await press(caesura, 'F6');
  await expect(again.last()).toHaveText(/takes the show off air/);
  await operator.waitForTimeout(300);
  await press(caesura, 'F6');
  await expect(badge(caesura, 'idle')).toBeVisible();
});

testAlone('every command is in the as-run log, which is saved as CSV', async ({ caesura }) => {
  const { operator, app, folder } = caesura;
  await press(caesura, 'F8');
  await press(caesura, 'PageDown');
  await press(caesura, 'Space');
  await expect(operator.getByRole('button', { name: 'Hold' })).toBeVisible();
  await press(caesura, 'Space');
  await expect(operator.getByRole('button', { name: 'Roll', exact: true })).toBeVisible();
  // A stick that moves: one line where it begins, one where it has come to.
  for (const speed of [1.1, 1.2, 1.3, 1.4]) await order(caesura, { kind: 'set-speed', speed });
  const path = join(folder, 'as-run.csv');
  await answerSaveDialog(app, path);
  await press(caesura, 'Control+Shift+L');
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('toggle-roll');
  const rows = (await readFile(path, 'utf8')).trimEnd().split('\r\n').map((row) => row.split(','));
  expect(rows.map((row) => row[3])).toEqual(['what', 'set-air', 'jump-cue', 'toggle-roll', 'toggle-roll', 'set-speed', 'set-speed']);
  expect(await readFile(path, 'utf8')).toMatch(/""to"":\{""speed"":1.4\},""from"":\{""speed"":1.1\},""orders"":4,/);
  expect(rows[2]?.[5]).toBe('after nine days in port.');
  const clocks = rows.slice(1).map((row) => Number(row[1]));
  expect([...clocks].sort((one, other) => one - other)).toEqual(clocks);
});

test('a presenter’s remote does not type unseen: a mark says that keys write, and Escape gives them back', async ({ caesura }) => {
  const { operator } = caesura;
  const typing = operator.getByRole('button', { name: 'Typing' });
  const text = operator.getByRole('textbox', { name: /script/i });
  await press(caesura, 'Control+1');
  await text.click();
  await expect(typing).toHaveCount(0);
  await press(caesura, 'F7');
  await expect(typing).toBeVisible();
  const before = await text.textContent();
  await press(caesura, 'Escape');
  await expect(typing).toHaveCount(0);
  await press(caesura, 'b');
  await expect.poll(async () => (await readShow(caesura)).blank).toBe(true);
  await text.click();
  await expect(typing).toBeVisible();
  await typing.click();
  await press(caesura, '.');
  await expect.poll(async () => (await readShow(caesura)).blank).toBe(false);
  await text.click();
  await press(caesura, 'Control+3');
  await press(caesura, 'b');
  await expect.poll(async () => (await readShow(caesura)).blank).toBe(true);
  await press(caesura, 'Control+1');
  await expect(text).toHaveText(before ?? '');
  // With every mark on, nothing of the header is cut off in the smallest window.
  await order(caesura, { kind: 'set-target', target: 65_000 });
  await order(caesura, { kind: 'roll' });
  await resizeOperator(caesura, { width: 1024, height: 640 });
  await text.click();
  await expect(typing).toBeVisible();
  await expect.poll(() => operator.locator('.header').evaluate((header) => header.scrollWidth - header.clientWidth)).toBe(0);
});
