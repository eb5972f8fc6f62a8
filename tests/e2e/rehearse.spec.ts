/** Rehearsing with timed playback, through the real app: count-in, highlight, loop and rate, in both windows. */
import { type Caesura, expect, test } from './app.ts';

const press = (caesura: Caesura, key: string): Promise<void> => caesura.operator.keyboard.press(key);
const cues = (caesura: Caesura) => caesura.operator.getByRole('region', { name: 'Cues' });
const current = (caesura: Caesura) => cues(caesura).locator('[aria-current="true"]');

const rehearse = async (caesura: Caesura): Promise<void> => {
  await press(caesura, 'Control+2');
  await expect(caesura.operator.getByRole('complementary', { name: 'Rehearsal' })).toBeVisible();
};

/** Where main says the show is now, and how fast it goes. */
const read = (caesura: Caesura) =>
  caesura.operator.evaluate(async () => {
    type Answer = { readonly value: { readonly roll: { readonly at: number; readonly from: number; readonly speed: number }; readonly rehearsal: { readonly loop: { readonly from: number; readonly to: number } | null } } };
    const call = (name: string): Promise<unknown> => (globalThis as unknown as { caesura: { call: (name: string) => Promise<unknown> } }).caesura.call(name);
    const { value: show } = (await call('show.read')) as Answer;
    const { value: now } = (await call('clock.read')) as { readonly value: number };
    return { ...show, now };
  });

/** The words that a highlight of a window covers. */
const highlighted = (caesura: Caesura, window: 'operator' | 'prompter', name: string): Promise<string> =>
  caesura[window].evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range instanceof Range ? range.toString().replaceAll('\u00A0', ' ') : '')).join(' '), name);

test('counts in on both windows, then plays with the cue and the word marked', async ({ caesura }) => {
  const { operator, prompter } = caesura;
  await rehearse(caesura);
  await press(caesura, 'w');
  await press(caesura, 'Space');
  await expect(prompter.locator('.prompter-count')).toHaveText('3');
  await expect(operator.locator('.prompter-count')).toHaveText(/[23]/);
  const counted = await read(caesura);
  expect(counted.roll.at).toBeGreaterThan(counted.now);
  await expect(prompter.locator('.prompter-count')).toHaveCount(0);
  await expect.poll(() => highlighted(caesura, 'operator', 'read-words')).toMatch(/^The ferry/);
  await expect.poll(() => highlighted(caesura, 'prompter', 'prompter-word')).toMatch(/^(ferry|will|sail|again|tonight,?)$/);
  expect(await highlighted(caesura, 'prompter', 'prompter-cue')).toContain('The ferry will sail again tonight');
  await press(caesura, 'Space');
  expect((await read(caesura)).roll.speed).toBe(0);
  await expect(current(caesura)).toContainText('The ferry will sail');
});

test('a second press calls the count-in off', async ({ caesura }) => {
  await rehearse(caesura);
  await press(caesura, 'Space');
  await expect(caesura.prompter.locator('.prompter-count')).toBeVisible();
  await press(caesura, 'Space');
  await expect(caesura.prompter.locator('.prompter-count')).toHaveCount(0);
  expect((await read(caesura)).roll).toMatchObject({ from: 0, speed: 0 });
});

test('loops cues at the rate that is chosen, and leaves the loop with the rehearsal', async ({ caesura }) => {
  const { operator } = caesura;
  await rehearse(caesura);
  await operator.getByLabel('Count-in').fill('0');
  await operator.getByRole('button', { name: '2×' }).click();
  await press(caesura, 'ArrowRight');
  await expect(current(caesura)).toContainText('after nine days');
  await press(caesura, 'i');
  await expect(operator.getByRole('group', { name: 'Loop' })).toContainText('cue 2');
  await cues(caesura).getByText('Storm damage kept it there').click({ modifiers: ['Shift'] });
  await expect(operator.getByRole('group', { name: 'Loop' })).toContainText('cues 2–3');
  const { rehearsal: { loop } } = await read(caesura);
  await press(caesura, 'Space');
  const length = (loop?.to ?? 0) - (loop?.from ?? 0);
  // Once round is past when twice its length has been rolled at twice the pace; the roll itself is still the first one.
  await expect.poll(async () => ((show) => (show.now - show.roll.at) * show.roll.speed)(await read(caesura))).toBeGreaterThan(length * 1.2);
  const rolled = await read(caesura);
  expect(rolled.roll.speed).toBe(2);
  await expect(current(caesura)).toContainText(/after nine days|Storm damage/);
  await expect(operator.getByRole('button', { name: 'Hold' })).toBeVisible();
  await press(caesura, 'Control+3');
  await expect(operator.getByRole('complementary', { name: 'Prompter' })).toBeVisible();
  expect((await read(caesura)).rehearsal.loop).toBeNull();
});
