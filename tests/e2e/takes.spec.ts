/** Takes on the real app: recorded by taps and from the microphone, compared, applied, and found again after a kill. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeWav } from '../../core/takes/microphone/wav.ts';
import { hasEspeak, say } from '../core/takes/microphone/espeak.ts';
import { sampleRate } from '../core/takes/microphone/synthetic.ts';
import { answerSaveDialog, end, expect, launch, test, windowOf } from './app.ts';

type Reading = { readonly start: number; readonly end: number; readonly text: string; readonly doubtful: boolean };
type Summary = { readonly id: string; readonly cues: number; readonly rules: boolean; readonly unfinished: boolean; readonly hasAudio: boolean };

/** Asks main as the window does. */
const ask = <Value,>(operator: Page, name: string, input?: unknown): Promise<Value> =>
  operator.evaluate(
    async ([call, value]) => {
      const bridge = globalThis as unknown as { caesura: { call: (name: string, input: unknown) => Promise<{ readonly value: unknown }> } };
      return (await bridge.caesura.call(call as string, value)).value as Value;
    },
    [name, input] as const,
  );

const takesOf = async (operator: Page): Promise<readonly Summary[]> => (await ask<{ readonly takes: readonly Summary[] }>(operator, 'takes.list')).takes;
const readingsOf = async (operator: Page, id: string): Promise<readonly Reading[]> => (await ask<{ readonly cues: readonly Reading[] }>(operator, 'takes.read', { id })).cues;

/** Silence before the first cue, in which the recording begins, ms. */
const lead = 3000;

const middleOf = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const openRecording = async (operator: Page): Promise<void> => {
  await operator.keyboard.press('Control+2');
  await operator.getByRole('button', { name: 'Record', exact: true }).click();
};

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

test('what was recorded until a kill is there at the next start', async ({ caesura }) => {
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
  const { app, operator } = caesura;
  const check = async (view: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page: operator }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  };
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
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/operator/'))?.setContentSize(size.width, size.height), { width, height });
    await expect.poll(() => operator.evaluate(() => window.innerWidth)).toBe(width);
    expect(await operator.evaluate(() => [document.documentElement.scrollWidth - window.innerWidth, document.documentElement.scrollHeight - window.innerHeight])).toEqual([0, 0]);
  }
});

/** Ten cues with pauses of known lengths between them. */
const spoken = ['The ferry will sail again tonight,', 'after nine days in port.', 'Storm damage kept it there', 'and cost the company dearly.', 'The crew is rested.', 'Our harbour correspondent reports.', 'She has been on board.', 'Passengers may travel until Sunday,', 'and others may buy a ticket', 'at the pier.'] as const;
const script = `${spoken[0]}... ${spoken[1]}\n${spoken[2]}... ${spoken[3]} ${spoken[4]}\n${spoken[5]} ${spoken[6]}\n${spoken[7]}... ${spoken[8]}... ${spoken[9]}\n`;
const silences = [420, 700, 380, 450, 650, 500, 720, 400, 350] as const;

/** The WAV that the microphone hears, and when each cue begins in it, ms. */
const makeSpeech = (lead: number): { readonly wav: Uint8Array; readonly starts: readonly number[] } => {
  const parts: Float32Array[] = [new Float32Array((sampleRate * lead) / 1000)];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, text] of spoken.entries()) {
    starts.push((length * 1000) / sampleRate);
    const silence = new Float32Array(Math.round((sampleRate * (silences[index] ?? 1500)) / 1000));
    for (const part of [say(text, 220), silence]) {
      parts.push(part);
      length += part.length;
    }
  }
  const samples = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { wav: writeWav(samples, sampleRate), starts };
};

test('a take from the microphone finds the cues in speech', async () => {
  test.skip(!hasEspeak, 'espeak-ng is not installed (Debian: apt-get install espeak-ng)');
  const folder = await mkdtemp(join(tmpdir(), 'caesura-e2e-'));
  const { wav, starts } = makeSpeech(lead);
  await Promise.all([writeFile(join(folder, 'speech.wav'), wav), writeFile(join(folder, 'ferry.txt'), script)]);
  const heard = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-audio-capture=${join(folder, 'speech.wav')}%noloop`];
  const app = await launch({ folder, script: join(folder, 'ferry.txt'), switches: heard });
  try {
    const operator = await windowOf(app, 'operator');
    await operator.getByRole('group', { name: 'Transport' }).waitFor();
    await openRecording(operator);
    await operator.getByRole('button', { name: 'Microphone' }).click();
    await operator.getByRole('button', { name: 'Roll the script' }).click();
    await operator.getByRole('button', { name: 'Keep the sound' }).click();
    const meter = operator.getByRole('meter', { name: 'Input level' });
    await expect(meter).toBeVisible();
    // The microphone opens with the panel; the first press after that records.
    await expect(async () => {
      await operator.keyboard.press('F9');
      await expect(operator.getByText('listening')).toBeVisible({ timeout: 400 });
    }).toPass();
    await expect.poll(() => meter.getAttribute('aria-valuenow').then(Number)).toBeGreaterThan(-50);
    const over = operator.waitForTimeout((starts.at(-1) ?? 0) + 1500 - lead);
    // While it is read, the cue that is heard and the count of those before it are seen to move.
    const count = operator.locator('.running__count');
    await expect(count).toHaveText(/^[1-4] cues$/, { timeout: 10_000 });
    await expect(operator.locator('.running__next')).toContainText(/\w/);
    await expect(count).toHaveText(/^([5-9]|10) cues$/, { timeout: 15_000 });
    await over;
    await operator.keyboard.press('F9');
    await expect(operator.getByText('The take is kept')).toBeVisible();
    const [take] = await takesOf(operator);
    expect(take).toMatchObject({ cues: spoken.length, hasAudio: true, unfinished: false });
    const readings = await readingsOf(operator, take?.id ?? '');
    // When the file begins to be heard is known to nobody: the cues are compared among themselves.
    const off = readings.map(({ start }, index) => start - (starts[index] ?? 0));
    const errors = off.map((one) => Math.abs(one - middleOf(off))).toSorted((one, other) => one - other);
    console.log(`cue starts off by, ms: ${errors.map((one) => one.toFixed(0)).join(' ')}`);
    expect(middleOf(errors)).toBeLessThan(30);
    expect(errors[Math.ceil(errors.length * 0.95) - 1]).toBeLessThan(250);

    // Its sound can be played: the roll leads, the sound keeps up.
    await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { countIn: 0 } });
    await operator.keyboard.press('Alt+t');
    await operator.getByRole('button', { name: /^Play the take/ }).click();
    await expect(operator.getByRole('button', { name: /^Stop the take/ })).toBeVisible();
    await operator.getByRole('radio', { name: /^The take/ }).click();
    const { audio } = await ask<{ readonly audio: { readonly at: number } }>(operator, 'takes.read', { id: take?.id });
    /** How far the sound is from where the roll is, ms: the timeline counts as the take does, from its first word on. */
    const apart = (): Promise<number> =>
      operator.evaluate(async (began) => {
        const bridge = globalThis as unknown as { caesura: { call: (name: string) => Promise<{ readonly value: never }> } };
        const { value: show } = (await bridge.caesura.call('show.read')) as { readonly value: { readonly roll: { readonly at: number; readonly from: number; readonly speed: number } } };
        const { value: now } = (await bridge.caesura.call('clock.read')) as { readonly value: number };
        const sound = document.querySelector('audio');
        if (sound === null || sound.paused) return 1_000_000;
        return Math.abs(sound.currentTime * 1000 + began - (show.roll.from + show.roll.speed * (now - show.roll.at)));
      }, audio.at - (readings[0]?.start ?? 0));
    await expect.poll(apart, { intervals: [200] }).toBeLessThan(60);
  } finally {
    await end(app);
    await rm(folder, { recursive: true, force: true });
  }
});
