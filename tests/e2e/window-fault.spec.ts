/** A bug in the middle of drawing the operator window: what the operator has after it. */
import { expect, test } from './app.ts';

test('a bug in the operator window builds it anew and is told, and the roll goes on', async ({ caesura }) => {
  const { operator } = caesura;
  await operator.keyboard.press('Space');
  await operator.getByRole('button', { name: 'Hold' }).waitFor();
  await operator.keyboard.press('Control+4');
  await operator.keyboard.press('Control+f');
  // What looks for a text is made to fail at one.
  await operator.evaluate(() => {
    String.prototype.trim = function (this: string): string {
      if (String(this) === 'boom') throw new Error('a bug');
      return this.trimStart().trimEnd();
    };
  });
  await operator.getByRole('textbox', { name: 'Find', exact: true }).fill('boom');
  await expect(operator.getByText('A part of this window failed')).toBeVisible();
  await expect(operator.getByRole('button', { name: 'Hold' })).toBeVisible();
  await operator.keyboard.press('Space');
  await expect(operator.getByRole('button', { name: 'Roll', exact: true })).toBeVisible();
});
