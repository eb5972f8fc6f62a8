/** How the prompter's picture looks: type, colours, the reading line, what stands beside the words, and the panel that sets it. */
import { expect, fullDisplays, test } from './app.ts';
import { order, topOf } from './prompter-page.ts';

const text = ['# Bridge', 'ANNA: The bridge opens tonight,... after weeks of repairs.', '[TAKE PKG]', 'BEN: He has been on the bridge. [pause 5s] It is open.', 'الجسر مفتوح الليلة.', ''].join('\n');

test.use({ text, displays: fullDisplays });

test('the picture is set in a panel beside the preview, and both windows follow', async ({ caesura }) => {
  const { operator, prompter } = caesura;
  await expect.poll(() => topOf(prompter, 'The bridge opens')).not.toBeNull();
  await operator.keyboard.press('Control+p');
  const panel = operator.getByRole('region', { name: 'Picture settings' });
  await panel.getByLabel('Typeface').selectOption('opendyslexic');
  await panel.getByRole('tab', { name: 'Colours' }).click();
  await panel.getByRole('button', { name: 'Black on white' }).click();
  await expect(panel.getByRole('status')).toContainText('Contrast 21.0');
  for (const page of [operator, prompter]) {
    const words = page.locator('.prompter .prompter-words').first();
    await expect(words).toHaveCSS('font-family', /^OpenDyslexic/);
    await expect(words).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
  expect(await prompter.evaluate(() => document.fonts.check('700 40px OpenDyslexic'))).toBe(true);
  await panel.getByRole('tab', { name: 'Reading line' }).click();
  await panel.getByLabel('Cue marker').selectOption('band');
  await expect(prompter.locator('.prompter-marker-band.prompter-marker-below')).toBeVisible();
  await panel.getByLabel('The current cue stands out').check();
  await expect(prompter.locator('.prompter-words[data-now]')).toHaveText(/^The.bridge.opens.tonight,$/);
  await panel.getByRole('tab', { name: 'Notes' }).click();
  for (const name of ['Time of day', 'Time left', 'The story’s slug']) await panel.getByLabel(name).check();
  await expect(prompter.locator('.prompter-strip')).toHaveText(/^Bridge−0:\d\d\d\d:\d\d:\d\d$/);
  for (const name of ['Time elapsed', 'Planned end', 'Over or under the target', 'Must start by']) await panel.getByLabel(name).check();
  await expect(prompter.locator('.prompter-strip')).toHaveText(/^Bridgeread 0:00−0:\d\dends \d\d:\d\d:\d\d\d\d:\d\d:\d\d$/);
  await order(caesura, { kind: 'set-target', target: 5000 });
  await order(caesura, { kind: 'set-end', at: 79_200_000 });
  await expect(prompter.locator('.prompter-strip')).toHaveText(/\+0:\d\dends \d\d:\d\d:\d\dstart by 21:59:\d\d\d\d:\d\d:\d\d$/);
  await panel.getByRole('button', { name: 'STRETCH' }).click();
  await expect(prompter.locator('.prompter-message')).toHaveText('STRETCH');
  await operator.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await operator.keyboard.press('Shift+X');
  await expect(prompter.locator('.prompter-message')).toHaveCount(0);
});

test('notes keep away from the reading line, wherever it is', async ({ caesura }) => {
  const { prompter } = caesura;
  await expect.poll(() => topOf(prompter, 'The bridge opens')).not.toBeNull();
  await order(caesura, { kind: 'set-message', message: { text: 'WRAP', flash: false } });
  for (const markerAt of [0.2, 0.5, 0.8]) {
    await order(caesura, { kind: 'set-picture', picture: { markerAt, showClock: true, typeSize: 140 } });
    const row = 140 * 1.35;
    await expect.poll(async () => {
      const box = await prompter.locator('.prompter-notes').boundingBox();
      const line = markerAt * 1080;
      return box !== null && (box.y > line + row || box.y + box.height < line - row);
    }).toBe(true);
  }
});

test('a long pause is counted down, voices have their colours, right to left begins at the right', async ({ caesura }) => {
  const { prompter } = caesura;
  await expect.poll(() => topOf(prompter, 'The bridge opens')).not.toBeNull();
  await order(caesura, { kind: 'set-picture', picture: { countdown: true, speakerColours: true, instructions: 'reversed' } });
  await expect(prompter.locator('.prompter-voice-2').first()).toHaveCSS('color', 'rgb(255, 212, 121)');
  await expect(prompter.locator('.prompter-instruction')).toHaveCSS('background-color', 'rgb(61, 220, 132)');
  const arabic = await prompter.locator('.prompter-words', { hasText: 'الجسر' }).boundingBox();
  expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeGreaterThan(1920 * 0.9);
  const cue = await prompter.evaluate(() => [...document.querySelectorAll('[data-cue]')].find((one) => one.textContent?.includes('bridge.') === true)?.getAttribute('data-cue') ?? '');
  await order(caesura, { kind: 'jump', to: { cue, fraction: 0.3 } });
  await order(caesura, { kind: 'roll' });
  await expect(prompter.locator('.prompter-beat span')).toHaveText(/^[2345]$/);
  await order(caesura, { kind: 'hold' });
  await expect(prompter.locator('.prompter-beat')).toBeHidden();
});
