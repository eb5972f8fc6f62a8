/** Takes played back in the real app: at their own times with their own sound, whichever rules. */
import { ask, makeTake, markedIn, readingsOf, takesOf } from './take-calls.ts';
import { expect, test } from './app.ts';

test.use({ text: 'The ferry is late... and bread costs more... and rain is near.\n' });

test('a take that does not rule plays at its own times with its sound unstretched, and the prompter follows; then the ruling times are back', async ({ caesura: { operator, prompter } }) => {
  const quick = await makeTake(operator, { reader: 'Quick', starts: [0, 200, 400], stop: 600 });
  const slow = await makeTake(operator, { reader: 'Slow', starts: [300, 1100, 2600], stop: 3100, sound: true });
  await ask(operator, 'takes.rule', { id: quick });
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { marksWords: true } });
  await operator.keyboard.press('Alt+t');
  const takes = operator.getByRole('region', { name: 'Takes' });
  const rundown = operator.getByRole('navigation', { name: 'Rundown' });
  await expect(rundown).toContainText('0:01');
  const [ruled = ''] = ((await rundown.textContent()) ?? '').split('Planned end');

  await takes.getByRole('button', { name: /^Play the take of Slow/ }).click();
  await expect(operator.getByText(/^Playing the take of Slow/)).toBeVisible();
  const readings = await readingsOf(operator, slow);
  /** Where the roll is in the take, how far the sound is from there, and how fast it goes. */
  const heard = (): Promise<{ readonly at: number; readonly apart: number; readonly rate: number }> =>
    operator.evaluate(async (first) => {
      const bridge = globalThis as unknown as { caesura: { call: (name: string, input?: unknown) => Promise<{ readonly value: never }> } };
      const { value: show } = (await bridge.caesura.call('show.read')) as { readonly value: { readonly roll: { readonly at: number; readonly from: number; readonly speed: number } } };
      const { value: now } = (await bridge.caesura.call('clock.read')) as { readonly value: number };
      const sound = document.querySelector('audio');
      const at = first + show.roll.from + show.roll.speed * (now - show.roll.at);
      return { at, apart: sound === null || sound.paused ? 1_000_000 : Math.abs(sound.currentTime * 1000 - at), rate: sound?.playbackRate ?? 0 };
    }, readings[0]?.start ?? 0);
  // The prompter is looked at while the sound comes into step: on a loaded machine the cue may have passed by then.
  let reading = { at: 0 };
  const marksBread = async (): Promise<string> => {
    reading = await heard();
    return markedIn(prompter);
  };
  await Promise.all([
    expect.poll(async () => (await heard()).apart, { intervals: [50] }).toBeLessThan(60),
    expect.poll(marksBread, { intervals: [50] }).toContain('bread costs more'),
  ]);
  // Steering bends the rate by a tenth at most: stretched to the quick take it would be 4.
  expect((await heard()).rate).toBeLessThanOrEqual(1.1);
  expect(reading.at).toBeGreaterThan(900);
  expect(reading.at).toBeLessThan(3000);
  expect((await takesOf(operator)).find(({ rules }) => rules)?.reader).toBe('Quick');

  // At its end it is rewound: what ruled rules, and the first cue waits.
  await expect(operator.getByText(/^Playing the take of Slow/)).toBeHidden();
  await expect(rundown).toContainText(ruled);
  await expect.poll(() => markedIn(prompter)).toContain('The ferry is late');
  await expect(operator.locator('audio')).toHaveCount(0);
});

test('the key plays the ruling take and stops it; space holds it; a cue that it has not read is passed over', async ({ caesura: { operator, prompter } }) => {
  await expect.poll(() => ask<number>(operator, 'clock.read')).toBeGreaterThan(3500);
  const id = await makeTake(operator, { reader: 'Ana', starts: [0, 2500], stop: 3400 });
  await ask(operator, 'takes.rule', { id });
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { marksWords: true } });
  await operator.keyboard.press('Control+2');
  await operator.keyboard.press('Alt+p');
  const playing = operator.getByText(/^Playing the take of Ana/);
  await expect(playing).toBeVisible();
  await ask(operator, 'command.order', { kind: 'set-speed', speed: 0.1 });
  await expect.poll(() => markedIn(prompter)).toContain('The ferry is late');
  await operator.keyboard.press('ArrowRight');
  await expect.poll(() => markedIn(prompter)).toContain('bread costs more');
  await operator.keyboard.press('Space');
  const speed = async (): Promise<number> => (await ask<{ readonly roll: { readonly speed: number } }>(operator, 'show.read')).roll.speed;
  await expect.poll(speed).toBe(0);
  await expect(playing).toBeVisible();
  // The last cue was not read.
  await operator.getByText('and rain is near').first().click();
  await expect(operator.getByText('The take that is played back does not have that cue')).toBeVisible();
  await operator.keyboard.press('Alt+p');
  await expect(playing).toBeHidden();
});

test('captions over a take’s sound are moved by the silence before its first word', async ({ caesura: { operator } }) => {
  const id = await makeTake(operator, { reader: 'Ana', starts: [600, 900, 1100], stop: 1500, sound: true });
  await ask(operator, 'takes.rule', { id });
  const { audio } = await ask<{ readonly audio: { readonly at: number } }>(operator, 'takes.read', { id });
  await operator.keyboard.press('Control+4');
  await operator.getByRole('combobox', { name: 'Take' }).selectOption(id);
  await operator.getByRole('button', { name: 'Open its sound' }).click();
  await operator.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Retime' }).click();
  await operator.getByRole('button', { name: 'By the silence before the take’s first word' }).click();
  await operator.getByRole('button', { name: '+ all' }).click();
  const first = async (): Promise<number | undefined> => (await ask<{ readonly sheet: { readonly track: readonly { readonly start: number }[] } | null }>(operator, 'sheet.read')).sheet?.track[0]?.start;
  await expect.poll(first).toBe(600 - audio.at);
});
