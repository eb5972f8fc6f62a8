/** What the window does with takes: compared in lanes, renamed, followed by hand, applied and edited, deleted and brought back; and the figures of clocks and readers. */
import { ask, makeTake, readingsOf, takesOf } from './take-calls.ts';
import { expect, test } from './app.ts';

test.use({ text: 'The ferry is late... and bread costs more... and rain is near.\n' });

test('two takes are compared in lanes, renamed, applied, edited, deleted and brought back; readers and clocks have their figures', async ({ caesura: { operator } }) => {
  await expect.poll(() => ask<number>(operator, 'clock.read')).toBeGreaterThan(5100);
  await makeTake(operator, { reader: 'Ana', starts: [500, 2000, 3500], stop: 5000 });
  await makeTake(operator, { reader: 'Ben', starts: [0, 700, 1400], stop: 2100 });
  await operator.keyboard.press('Alt+t');
  const takes = operator.getByRole('region', { name: 'Takes' });
  const comparison = operator.getByRole('region', { name: 'Comparison' });

  // Lanes: three bars a cue, a line of words a minute for each, and what ran long is capped.
  await expect(comparison.locator('.chart__line')).toHaveCount(3);
  for (const series of ['0', '1', '2']) await expect(comparison.locator(`.chart__bar--${series}`)).toHaveCount(6);
  await expect(comparison.locator('.chart__long')).not.toHaveCount(0);
  await operator.getByRole('slider', { name: 'Cue of the comparison' }).focus();
  await operator.keyboard.press('End');
  await expect(comparison).toContainText(/Cue 3 “and rain is near.”: estimate .* A: .* B: 1\.5 s .*ran long/);

  // Renaming a take moves it to another reader.
  await takes.getByLabel(/^Reader of the take/).first().fill('Cleo');
  await operator.keyboard.press('Enter');
  await expect.poll(async () => (await takesOf(operator)).map(({ reader }) => reader)).toEqual(['Cleo', 'Ana']);
  await operator.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Readers' }).click();
  const readers = operator.getByRole('list', { name: 'Readers' });
  await expect(readers).toContainText(/Ana×\d\.\d\d ‖1\.00 ?1 take, 0:0\d read, ±\d %/);
  await expect(readers).toContainText('Cleo');
  await expect(readers).not.toContainText('Ben');

  // What rules marks where each time is from, and an edited cue says so.
  await takes.getByRole('radio', { name: /The take of Ana/ }).click();
  await operator.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Cues' }).click();
  await expect(operator.locator('.cue__source--measured')).toHaveCount(3);
  const text = 'The ferry is late... and bread costs more... and rain is near.\n';
  const at = text.indexOf('near');
  const { document } = await ask<{ readonly document: { readonly rev: number } }>(operator, 'show.read');
  await ask(operator, 'command.order', { kind: 'edit', baseRev: document.rev, changes: [{ from: at, to: at + 4, insert: 'here' }] });
  await expect(operator.locator('.cue__source--edited')).toHaveCount(1);
  await expect(operator.locator('.cue__source--measured')).toHaveCount(2);
  await ask(operator, 'command.order', { kind: 'edit', baseRev: document.rev + 1, changes: [{ from: 0, to: 0, insert: 'Good evening. ' }] });
  await expect(operator.locator('.cue__source--estimated')).toHaveCount(1);

  // Clocks: over/under goes green, amber and red by its limits.
  await operator.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Clocks' }).click();
  await ask(operator, 'command.order', { kind: 'set-clock-limits', amber: 5000, red: 15_000 });
  const over = operator.locator('[data-clock="overTarget"]');
  for (const [target, level] of [[6000, 'green'], [14_000, 'amber'], [60_000, 'red']] as const) {
    await ask(operator, 'command.order', { kind: 'set-target', target });
    await expect(over).toHaveAttribute('data-level', level);
  }
  await expect(operator.locator('[data-clock="total"]')).toHaveText(/^0:0\d$/);
  await expect(operator.locator('[data-clock="ends"]')).toHaveText(/^\d\d:\d\d:\d\d$/);

  await operator.keyboard.press('Alt+t');
  await takes.getByRole('button', { name: /Delete the take of Ana/ }).click();
  await expect.poll(async () => (await takesOf(operator)).length).toBe(1);
  await takes.getByRole('button', { name: 'Undo delete' }).click();
  await expect(takes.getByRole('radio', { name: /The take of Ana/ })).toBeChecked();
});

test('a take by following the roll by hand has the times at which the line passed the cues', async ({ caesura: { operator } }) => {
  await operator.keyboard.press('Control+2');
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { countIn: 0 } });
  await ask(operator, 'command.order', { kind: 'set-speed', speed: 0.7 });
  await operator.getByRole('button', { name: 'Record', exact: true }).click();
  await operator.getByRole('button', { name: 'Roll by hand' }).click();
  await operator.keyboard.press('F9');
  await expect(operator.getByText('Stop and keep')).toBeVisible();
  await operator.keyboard.press('Space');
  type Rolling = { readonly roll: { readonly speed: number }; readonly stopwatch: { readonly gathered: number; readonly since: number | null } };
  const show = (): Promise<Rolling> => ask<Rolling>(operator, 'show.read');
  const measured = async (): Promise<number> => (await ask<{ readonly measured: number }>(operator, 'takes.recording')).measured;
  await expect.poll(measured).toBe(2);
  // The reader stops; the operator holds with them, and rolls on.
  await operator.keyboard.press('Space');
  await expect.poll(async () => (await show()).roll.speed).toBe(0);
  const held = await ask<number>(operator, 'clock.read');
  await expect.poll(() => ask<number>(operator, 'clock.read')).toBeGreaterThan(held + 800);
  await operator.keyboard.press('Space');
  await expect.poll(measured).toBe(3);
  await expect.poll(async () => (await show()).roll.speed).toBe(0);
  await operator.keyboard.press('F9');
  await expect(operator.getByText('The take is kept')).toBeVisible();
  const [take] = await takesOf(operator);
  const readings = await readingsOf(operator, take?.id ?? '');
  expect(readings.map(({ text }) => text)).toEqual(['The ferry is late', 'and bread costs more', 'and rain is near.']);
  expect(readings[0]?.start).toBe(0);
  // 3.84 s on the timeline at 0.7, and the time for which it was held.
  expect(readings[2]?.end).toBeGreaterThan(3840 / 0.7 + 600);
});
