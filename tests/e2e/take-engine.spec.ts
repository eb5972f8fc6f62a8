/** Takes in the real app, over the bridge that its windows use: measured, matched beside main, ruling both windows, and there after a kill. */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../core/ipc/bridge.ts';
import type { Result } from '../../core/problem/failure.ts';
import { encodeLevels } from '../../core/takes/microphone/level-bytes.ts';
import { readTake } from '../../core/takes/read-take.ts';
import { decodeSamples, readWavFormat } from '../../core/takes/microphone/wav.ts';
import { answerSaveDialog, end, expect, launch, test, testAlone, windowOf } from './app.ts';
import { keepTone } from './take-calls.ts';

/** Makes a call as the page would; bytes travel as lists, which the page makes bytes of again. */
const call = async <Name extends CallName>(page: Page, name: Name, input: CallInput<Name>, bytes?: { readonly field: string; readonly values: readonly number[] }): Promise<CallOutput<Name>> => {
  const answer = (await page.evaluate(
    ([called, given, more]) => {
      type Window = { readonly caesura: { readonly call: (name: string, input: unknown) => Promise<unknown> } };
      const page = globalThis as unknown as Window;
      return page.caesura.call(called, more === null ? given : { ...(given as object), [more.field]: Uint8Array.from(more.values) });
    },
    [name, input as unknown, bytes ?? null] as const,
  )) as Result<CallOutput<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
};

test('a take by taps gives both windows its times, and its sound is served in ranges', async ({ caesura: { operator, script } }) => {
  const now = (): Promise<number> => call(operator, 'clock.read', undefined);
  const began = await now();
  await call(operator, 'takes.start', { how: 'tap', story: null, from: null, reader: 'Ann', keepAudio: true, at: began });
  await call(operator, 'takes.sound', { sound: new Uint8Array(), at: began }, { field: 'sound', values: [1, 2, 3, 4] });
  const first = await now();
  await call(operator, 'takes.tap', { kind: 'tap', at: first });
  await expect.poll(now).toBeGreaterThan(first + 40);
  await call(operator, 'takes.tap', { kind: 'tap', at: await now() });
  const kept = await call(operator, 'takes.stop', { at: await now() });
  expect(kept).toMatchObject({ cues: 2, hasAudio: true, reader: 'Ann', story: 0 });
  const id = kept?.id ?? '';
  expect((await stat(join(`${script}.takes`, `${id}.json`))).size).toBeGreaterThan(100);
  const before = await operator.locator('.clock', { hasText: 'remaining' }).locator('dd').textContent();
  await call(operator, 'takes.rule', { id });
  await expect(operator.locator('.clock', { hasText: 'remaining' }).locator('dd')).not.toHaveText(before ?? '');
  const address = await call(operator, 'takes.sound-address', { id });
  const heard = await operator.evaluate(async (url) => {
    const part = await fetch(url ?? '', { headers: { range: 'bytes=1-2' } });
    const all = await fetch(url ?? '');
    return { status: part.status, part: [...new Uint8Array(await part.arrayBuffer())], all: [...new Uint8Array(await all.arrayBuffer())] };
  }, address);
  expect(heard).toEqual({ status: 206, part: [2, 3], all: [1, 2, 3, 4] });
});

testAlone('a take from the microphone that a kill cuts off is matched and listed at the next start', async ({ caesura: { app, operator, folder, script } }) => {
  const at = await call(operator, 'clock.read', undefined);
  await call(operator, 'takes.start', { how: 'microphone', story: 0, from: null, reader: '', keepAudio: false, at });
  const levels = [[-80, 600], [-20, 2300], [-80, 450], [-20, 1600], [-80, 700]].flatMap(([level = 0, length = 0]) => Array.from({ length: length / 5 }, () => level));
  await call(operator, 'takes.levels', { levels: new Uint8Array(), at }, { field: 'levels', values: [...encodeLevels(Float32Array.from(levels))] });
  app.process().kill('SIGKILL');
  const again = await launch({ folder, script });
  try {
    const page = await windowOf(again, 'operator');
    await page.getByRole('group', { name: 'Transport' }).waitFor();
    await expect.poll(async () => (await call(page, 'takes.list', undefined)).takes.map(({ cues, unfinished, measured }) => ({ cues, unfinished, measured }))).toEqual([{ cues: 2, unfinished: true, measured: 'microphone' }]);
    await expect(page.getByRole('region', { name: 'Unfinished takes' })).toContainText(/was not finished: .* 2 cues were read/);
  } finally {
    await end(again);
  }
});

test('a take is exported: figures, report to print, and its sound as WAV', async ({ caesura: { app, operator, folder } }) => {
  const at = await call(operator, 'clock.read', undefined);
  await call(operator, 'takes.start', { how: 'tap', story: null, from: null, reader: '<b>Ann</b>', keepAudio: true, at });
  await keepTone(operator, 700, at);
  for (const kind of ['tap', 'tap', 'tap'] as const) {
    await operator.waitForTimeout(40);
    await call(operator, 'takes.tap', { kind, at: await call(operator, 'clock.read', undefined) });
  }
  const kept = await call(operator, 'takes.stop', { at: await call(operator, 'clock.read', undefined) });
  const exported = async (format: 'csv' | 'json' | 'pdf' | 'wav'): Promise<Buffer> => {
    const path = join(folder, `take.${format}`);
    await answerSaveDialog(app, path);
    expect(await call(operator, 'takes.export', { id: kept?.id ?? '', format })).toEqual({ path });
    return readFile(path);
  };
  expect((await exported('csv')).toString().split('\r\n')).toHaveLength(5);
  expect(readTake((await exported('json')).toString()).ok).toBe(true);
  const pdf = await exported('pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  const wav = new Uint8Array(await exported('wav'));
  const format = readWavFormat(wav);
  expect(format).toMatchObject({ ok: true, value: { sampleRate: 48_000, channels: 1, bits: 16, dataLength: wav.length - 44 } });
  const loudest = format.ok ? Math.max(...decodeSamples(wav.subarray(44), format.value).subarray(9600, 28_800)) : 0;
  expect(loudest).toBeGreaterThan(0.5);

  // One that is called off in the middle leaves what was there, and nothing beside it.
  const path = join(folder, 'off.wav');
  await writeFile(path, 'before');
  await answerSaveDialog(app, path);
  const answer = await operator.evaluate(async (id) => {
    type Caller = { readonly caesura: { readonly call: (name: string, input?: unknown) => Promise<{ readonly value: { readonly running: unknown } | null }> } };
    const { caesura } = globalThis as unknown as Caller;
    const exporting = caesura.call('takes.export', { id, format: 'wav' });
    while ((await caesura.call('takes.exporting')).value?.running === null);
    await caesura.call('takes.cancel-export');
    return exporting;
  }, kept?.id ?? '');
  expect(answer).toEqual({ ok: true, value: null });
  expect(await readFile(path, 'utf8')).toBe('before');
  expect((await readdir(folder)).filter((name) => name.includes('off.wav'))).toEqual(['off.wav']);
});
