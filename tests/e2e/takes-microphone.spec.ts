/** Takes from the microphone on the real app: it hears a synthesised reading whose cues begin at known moments. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { writeWav } from '../../core/takes/microphone/wav.ts';
import { hasEspeak, say } from '../core/takes/microphone/espeak.ts';
import { randomOf, sampleRate, withNoise } from '../core/takes/microphone/synthetic.ts';
import { end, expect, launch, test, windowOf } from './app.ts';
import { type Reading, type Summary, ask, middleOf, openRecording, readingsOf, takesOf } from './take-calls.ts';

/** Silence before the first cue, in which the recording begins, ms. */
const lead = 4000;

/** Ten cues with pauses of known lengths between them. */
const spoken = ['The ferry will sail again tonight,', 'after nine days in port.', 'Storm damage kept it there', 'and cost the company dearly.', 'The crew is rested.', 'Our harbour correspondent reports.', 'She has been on board.', 'Passengers may travel until Sunday,', 'and others may buy a ticket', 'at the pier.'] as const;
const script = `${spoken[0]}... ${spoken[1]}\n${spoken[2]}... ${spoken[3]} ${spoken[4]}\n${spoken[5]} ${spoken[6]}\n${spoken[7]}... ${spoken[8]}... ${spoken[9]}\n`;
const silences = [420, 700, 380, 450, 650, 500, 720, 400, 350] as const;

/** What is said in a reading: a cue of the script, or something else. */
type Said = { readonly text: string; readonly cue: number | null };

const plain: readonly Said[] = spoken.map((text, cue) => ({ text, cue }));
/** The fourth cue is skipped, and there is an ad-lib after the eighth. */
const withAccidents: readonly Said[] = plain.flatMap((said): readonly Said[] => {
  if (said.cue === 3) return [];
  return said.cue === 7 ? [said, { text: 'That is good news for all of us.', cue: null }] : [said];
});

/** The sound of a reading, and when each cue begins in it, ms. */
type Speech = { readonly samples: Float32Array; readonly starts: ReadonlyMap<number, number>; readonly length: number };

const makeSpeech = (reading: readonly Said[]): Speech => {
  const parts: Float32Array[] = [new Float32Array((sampleRate * lead) / 1000)];
  const starts = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [index, { text, cue }] of reading.entries()) {
    if (cue !== null) starts.set(cue, (length * 1000) / sampleRate);
    const silence = new Float32Array(Math.round((sampleRate * (silences[cue ?? index] ?? 1500)) / 1000));
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
  return { samples, starts, length: (length * 1000) / sampleRate };
};

/** An app whose microphone hears this sound once, with a take recorded of it. */
type Heard = { readonly app: ElectronApplication; readonly operator: Page; readonly take: Summary };

const record = async (operator: Page, length: number): Promise<void> => {
  await openRecording(operator);
  await operator.getByRole('button', { name: 'Microphone' }).click();
  await operator.getByRole('button', { name: 'Roll the script' }).click();
  await operator.getByRole('button', { name: 'Keep the sound' }).click();
  const meter = operator.getByRole('meter', { name: 'Input level' });
  await expect(meter).toBeVisible();
  // The sound begins about now, with the microphone.
  const heardFrom = performance.now();
  // The microphone opens with the panel; the first press after that records.
  await expect(async () => {
    await operator.keyboard.press('F9');
    await expect(operator.getByText('listening')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect.poll(() => meter.getAttribute('aria-valuenow').then(Number)).toBeGreaterThan(-50);
  const over = operator.waitForTimeout(length - (performance.now() - heardFrom));
  // While it is read, the cue that is heard and the count of those before it are seen to move.
  const count = operator.locator('.running__count');
  await expect(count).toHaveText(/^[1-4] cues$/, { timeout: 15_000 });
  await expect(operator.locator('.running__next')).toContainText(/\w/);
  await expect(count).toHaveText(/^([5-9]|10) cues$/, { timeout: 15_000 });
  await over;
  await operator.keyboard.press('F9');
  await expect(operator.getByText('The take is kept')).toBeVisible();
};

/** Starts an app in a folder of its own, plays the speech into its microphone and records a take of it. */
const hear = async (folder: string, { samples, length }: Speech): Promise<Heard> => {
  await mkdir(folder);
  const [sound, text] = [join(folder, 'speech.wav'), join(folder, 'ferry.txt')];
  await Promise.all([writeFile(sound, writeWav(samples, sampleRate)), writeFile(text, script)]);
  const switches = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-audio-capture=${sound}%noloop`];
  // Small windows: three apps are painted at once.
  const app = await launch({ folder, script: text, displays: '{1280x720}{640x360}', switches });
  try {
    const operator = await windowOf(app, 'operator');
    await operator.getByRole('group', { name: 'Transport' }).waitFor();
    await record(operator, length);
    const [take] = await takesOf(operator);
    expect(take).toMatchObject({ hasAudio: true, unfinished: false });
    if (take === undefined) throw new Error('no take was kept');
    return { app, operator, take };
  } catch (fault) {
    await end(app);
    throw fault;
  }
};

/** How far off a cue's start is, ms, and whether it is marked. */
type Found = { readonly off: number; readonly doubtful: boolean };

/** What was found of each cue. When the file begins to be heard is known to nobody: the cues are compared among themselves. */
const foundIn = async ({ operator, take }: Heard, { starts }: Speech): Promise<readonly Found[]> => {
  const readings = await readingsOf(operator, take.id);
  const late = readings.map(({ start, text }) => start - (starts.get(spoken.findIndex((one) => one === text)) ?? Infinity));
  return readings.map(({ doubtful }, index) => ({ off: Math.abs((late[index] ?? Infinity) - middleOf(late)), doubtful }));
};

/** The roll leads, the sound of the take keeps up. */
const playBack = async ({ operator, take }: Heard): Promise<void> => {
  await ask(operator, 'command.order', { kind: 'set-rehearsal', rehearsal: { countIn: 0 } });
  await operator.keyboard.press('Alt+t');
  await operator.getByRole('button', { name: /^Play the take/ }).click();
  await expect(operator.getByRole('button', { name: /^Stop the take/ })).toBeVisible();
  await operator.getByRole('radio', { name: /^The take/ }).click();
  const { audio, cues } = await ask<{ readonly audio: { readonly at: number }; readonly cues: readonly Reading[] }>(operator, 'takes.read', { id: take.id });
  /** How far the sound is from where the roll is, ms: as the take rules, the timeline counts as the take does, from its first word on. */
  const apart = (): Promise<number> =>
    operator.evaluate(async (began) => {
      const bridge = globalThis as unknown as { caesura: { call: (name: string) => Promise<{ readonly value: never }> } };
      const { value: show } = (await bridge.caesura.call('show.read')) as { readonly value: { readonly roll: { readonly at: number; readonly from: number; readonly speed: number } } };
      const { value: now } = (await bridge.caesura.call('clock.read')) as { readonly value: number };
      const sound = document.querySelector('audio');
      if (sound === null || sound.paused) return 1_000_000;
      return Math.abs(sound.currentTime * 1000 + began - (show.roll.from + show.roll.speed * (now - show.roll.at)));
    }, audio.at - (cues[0]?.start ?? 0));
  await expect.poll(apart, { intervals: [200] }).toBeLessThan(60);
};

/** Each is heard by an app of its own, all at once: a reading takes its time. */
const hearAll = async (folder: string, speeches: Readonly<Record<string, Speech>>): Promise<{ readonly heard: ReadonlyMap<string, Heard>; readonly fault: unknown }> => {
  const heard = new Map<string, Heard>();
  let fault: unknown = null;
  const one = async ([name, speech]: [string, Speech]): Promise<void> => {
    heard.set(name, await hear(join(folder, name), speech));
  };
  for (const outcome of await Promise.allSettled(Object.entries(speeches).map(one))) if (outcome.status === 'rejected') fault = outcome.reason;
  return { heard, fault };
};

test('takes from the microphone find the cues in speech, clean and with noise at 20 dB, doubt what an accident moved, and play back', async () => {
  test.skip(!hasEspeak, 'espeak-ng is not installed (Debian: apt-get install espeak-ng)');
  const folder = await mkdtemp(join(tmpdir(), 'caesura-e2e-'));
  const clean = makeSpeech(plain);
  const speeches = { clean, noisy: { ...clean, samples: withNoise(clean.samples, 20, randomOf(1)) }, accidents: makeSpeech(withAccidents) };
  const { heard, fault } = await hearAll(folder, speeches);
  try {
    if (fault !== null) throw fault;
    for (const [name, one] of heard) {
      const found = await foundIn(one, speeches[name as keyof typeof speeches]);
      console.log(`${name}: cue starts off by, ms: ${found.map(({ off, doubtful }) => `${off.toFixed(0)}${doubtful ? '?' : ''}`).join(' ')}`);
      expect(found.filter(({ off, doubtful }) => off > 300 && !doubtful)).toEqual([]);
      const errors = found.map(({ off }) => off).toSorted((a, b) => a - b);
      expect(middleOf(errors)).toBeLessThan(30);
      if (name === 'accidents') continue;
      expect(errors).toHaveLength(spoken.length);
      // Where nothing went wrong the marks are no more than a cue or so.
      expect(found.filter(({ doubtful }) => doubtful).length).toBeLessThanOrEqual(1);
      expect(errors[Math.ceil(errors.length * 0.95) - 1]).toBeLessThan(250);
    }
    for (const [name, one] of heard) if (name === 'clean') await playBack(one);
  } finally {
    for (const { app } of heard.values()) await end(app);
    await rm(folder, { recursive: true, force: true });
  }
});

test('a microphone that is pulled out in the middle is told of, and so is one that hears nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'caesura-e2e-'));
  const silence = join(folder, 'silence.wav');
  await Promise.all([writeFile(silence, writeWav(new Float32Array(sampleRate), sampleRate)), writeFile(join(folder, 'ferry.txt'), script)]);
  const app = await launch({ folder, script: join(folder, 'ferry.txt'), switches: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-audio-capture=${silence}`] });
  try {
    const operator = await windowOf(app, 'operator');
    await operator.getByRole('group', { name: 'Transport' }).waitFor();
    await operator.evaluate(() => {
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (wish) => {
        const stream = await open(wish);
        Object.assign(globalThis, { pullOut: () => stream.getAudioTracks()[0]?.dispatchEvent(new Event('ended')) });
        return stream;
      };
    });
    await openRecording(operator);
    await operator.getByRole('button', { name: 'Microphone' }).click();
    await expect(operator.getByRole('meter', { name: 'Input level' })).toBeVisible();
    await expect(async () => {
      await operator.keyboard.press('F9');
      await expect(operator.getByText('listening')).toBeVisible({ timeout: 3000 });
    }).toPass();
    await operator.evaluate(() => (globalThis as unknown as { pullOut: () => void }).pullOut());
    await expect(operator.getByRole('alert').filter({ hasText: 'The microphone was disconnected' })).toContainText('Stop to keep what was recorded until then.');
    await operator.keyboard.press('F9');
    await expect(operator.getByText('Nothing that was heard fits the script')).toBeVisible();
    expect(await takesOf(operator)).toEqual([]);
  } finally {
    await end(app);
    await rm(folder, { recursive: true, force: true });
  }
});
