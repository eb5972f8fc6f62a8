/** The operator's live work on the real app: what the keys and buttons do, in both windows. */
import { type Caesura, expect, test, testAlone } from './app.ts';

const elapsed = (caesura: Caesura) => caesura.operator.locator('.clock', { hasText: 'elapsed' }).locator('dd');
const currentCue = (caesura: Caesura) => caesura.operator.getByRole('region', { name: 'Cues' }).locator('[aria-current="true"]');
const press = (caesura: Caesura, key: string): Promise<void> => caesura.operator.keyboard.press(key);

testAlone('opens the script that the command line names, split into timed cues', async ({ caesura }) => {
  const cues = caesura.operator.getByRole('region', { name: 'Cues' });
  await expect(cues).toContainText('The ferry will sail again tonight,');
  await expect(cues).toContainText('9 cues');
  await expect(cues).toContainText('[TAKE PKG]');
  await expect(caesura.operator.getByRole('navigation', { name: 'Rundown' })).toContainText('ferry');
  await expect(caesura.prompter.locator('body')).toContainText('The ferry will sail again tonight');
  await expect(caesura.prompter.locator('body')).toContainText('[TAKE PKG]');
});

test('rolls, holds and jumps by keys and buttons', async ({ caesura }) => {
  const { operator } = caesura;
  await expect(currentCue(caesura)).toContainText('The ferry will sail');
  await expect(elapsed(caesura)).toHaveText('0:00.0');

  await press(caesura, 'Space');
  await expect(operator.getByRole('button', { name: 'Hold' })).toBeVisible();
  await expect(elapsed(caesura)).not.toHaveText('0:00.0');
  await press(caesura, 'Space');
  await expect(operator.getByRole('button', { name: 'Roll', exact: true })).toBeVisible();
  const held = await elapsed(caesura).textContent();
  await operator.waitForTimeout(300);
  await expect(elapsed(caesura)).toHaveText(held ?? '');

  await press(caesura, 'PageDown');
  await expect(currentCue(caesura)).toContainText('after nine days in port.');
  await operator.getByRole('button', { name: 'Next cue' }).click();
  await expect(currentCue(caesura)).toContainText('Storm damage kept it there');
  await press(caesura, 'Home');
  await expect(currentCue(caesura)).toContainText('The ferry will sail');
});

test('a click on a cue jumps there', async ({ caesura }) => {
  await caesura.operator.getByText('Our harbour correspondent Lina Voss reports.').first().click();
  await expect(currentCue(caesura)).toContainText('Our harbour correspondent');
});

test('changes the speed while rolling', async ({ caesura }) => {
  const speed = caesura.operator.getByLabel('Speed', { exact: true });
  await press(caesura, 'Space');
  await press(caesura, 'ArrowUp');
  await press(caesura, 'ArrowUp');
  await expect(speed).toHaveValue('1.1');
  await press(caesura, 'ArrowDown');
  await expect(speed).toHaveValue('1.05');
});

test('typing in the editor changes the cues and never drives the prompter', async ({ caesura }) => {
  const { operator } = caesura;
  await press(caesura, 'Control+1');
  const editor = operator.getByRole('textbox', { name: /script/i });
  await editor.click();
  await press(caesura, 'Control+Home');
  await operator.keyboard.type('Breaking news tonight,... ');
  await expect(editor).toContainText('Breaking news tonight,... The ferry');
  await press(caesura, 'Control+3');
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('10 cues');
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('Breaking news tonight,');
  await expect(elapsed(caesura)).toHaveText('0:00.0');
  await expect(caesura.prompter.locator('body')).toContainText('Breaking news tonight');
});

test('a target shows over or under, and the rate can be fitted to it', async ({ caesura }) => {
  const { operator } = caesura;
  const over = operator.locator('.clock__over');
  await expect(over).toHaveText('–');
  await operator.getByLabel('Target').fill('0:45');
  await press(caesura, 'Enter');
  await expect(over).not.toHaveText('–');
  await operator.getByRole('button', { name: 'Fit to target' }).click();
  await expect(over).toHaveText(/^[+−±]?0:00\.0$/);
});
