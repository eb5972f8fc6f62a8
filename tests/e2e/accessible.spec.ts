/** What assistive technology and small screens get: axe finds nothing in any view, and nothing overflows. */
import { type Caesura, expect, resizeOperator, test } from './app.ts';
import { violationsOf } from './axe.ts';

const views: readonly (readonly [string, (caesura: Caesura) => Promise<void>])[] = [
  ['live', async ({ operator }) => expect(operator.getByRole('region', { name: 'Cues' })).toBeVisible()],
  [
    'edit',
    async ({ operator }) => {
      await operator.keyboard.press('Control+1');
      await expect(operator.getByRole('textbox', { name: /script/i })).toBeVisible();
    },
  ],
  [
    'export',
    async ({ operator }) => {
      await operator.keyboard.press('Control+e');
      await expect(operator.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'captions',
    async ({ operator }) => {
      await operator.keyboard.press('Control+4');
      await expect(operator.locator('.captions-list__row').first()).toBeVisible();
    },
  ],
  [
    'caption export',
    async ({ operator }) => {
      await operator.keyboard.press('Control+4');
      await operator.keyboard.press('Control+e');
      await expect(operator.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'on-air output settings',
    async ({ operator }) => {
      await operator.keyboard.press('F8');
      await operator.getByRole('region', { name: 'Outputs' }).getByRole('button', { name: /^Prompter / }).click();
      await operator.getByText('After a failure').click();
      await expect(operator.getByLabel(/Roll on by itself/)).toBeVisible();
    },
  ],
  [
    'help',
    async ({ operator }) => {
      await operator.keyboard.press('F1');
      await expect(operator.getByRole('dialog')).toBeVisible();
    },
  ],
];

for (const [name, show] of views) {
  test(`axe finds nothing in the ${name} view`, async ({ caesura }) => {
    await show(caesura);
    expect(await violationsOf(caesura.operator)).toEqual([]);
  });
}

test('axe finds nothing in the prompter window', async ({ caesura }) => {
  await expect(caesura.prompter.locator('body')).toContainText('The ferry');
  expect(await violationsOf(caesura.prompter)).toEqual([]);
});

for (const [width, height] of [[1280, 720], [1920, 1080], [3840, 2160]] as const) {
  test(`nothing overflows at ${width} x ${height}`, async ({ caesura }) => {
    await resizeOperator(caesura, { width, height });
    const overflow = (): Promise<{ readonly x: number; readonly y: number }> =>
      caesura.operator.evaluate(() => ({
        x: document.documentElement.scrollWidth - window.innerWidth,
        y: document.documentElement.scrollHeight - window.innerHeight,
      }));
    expect(await overflow()).toEqual({ x: 0, y: 0 });
    await caesura.operator.keyboard.press('Control+4');
    await expect(caesura.operator.locator('.captions-list__row').first()).toBeVisible();
    expect(await overflow()).toEqual({ x: 0, y: 0 });
    // No part of the workspace hides another or is cut off at its side.
    expect(await caesura.operator.locator('.workspace__head, .transport-bar, .facts').evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth).length)).toBe(0);
  });
}
