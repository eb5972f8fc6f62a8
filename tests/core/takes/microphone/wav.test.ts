import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSamples, encodeSamples, readWavFormat, writeWav } from '../../../../core/takes/microphone/wav.ts';

const good = writeWav(Float32Array.of(0, 0.5, -0.5, 1), 48_000);
const changed = (offset: number, ...values: readonly number[]): Uint8Array => {
  const bytes = Uint8Array.from(good);
  bytes.set(values, offset);
  return bytes;
};
const messageOf = (bytes: Uint8Array): string => {
  const answer = readWavFormat(bytes);
  return answer.ok ? 'fine' : `${answer.error.code}: ${answer.error.message}`;
};
const samplesOf = (bytes: Uint8Array): readonly number[] => {
  const format = readWavFormat(bytes);
  return format.ok ? [...decodeSamples(bytes.subarray(format.value.dataOffset), format.value)] : [];
};

describe('writeWav', () => {
  it('is read back', () => {
    expect(readWavFormat(good)).toEqual({ ok: true, value: { sampleRate: 48_000, channels: 1, bits: 16, float: false, dataOffset: 44, dataLength: 8 } });
    const [zero, half, minus, one] = samplesOf(good);
    expect([zero, one]).toEqual([0, 32_767 / 32_768]);
    expect(half).toBeCloseTo(0.5, 4);
    expect(minus).toBeCloseTo(-0.5, 4);
  });
  it('keeps any samples to 16 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -2, max: 2, noNaN: true })), (values) => {
        const back = samplesOf(writeWav(Float32Array.from(values), 16_000));
        expect(back).toHaveLength(values.length);
        values.forEach((value, index) => expect(back[index]).toBeCloseTo(Math.min(1, Math.max(-1, value)), 3));
      }),
    );
  });
  it('clips what is too loud', () => {
    expect([...encodeSamples(Float32Array.of(3, -3))]).toEqual([0xff, 0x7f, 0x01, 0x80]);
  });
});

describe('readWavFormat', () => {
  it.each([
    ['a file that is too short', good.subarray(0, 11), 'it does not begin as one'],
    ['another file', changed(0, 0x4f), 'it does not begin as one'],
    ['compressed samples', changed(20, 85), 'its samples are compressed'],
    ['no channels', changed(22, 0), 'it has 0 channels'],
    ['an odd sample rate', changed(24, 1, 0, 0, 0), 'its sample rate is 1'],
    ['12 bits', changed(34, 12), 'its samples have 12 bits'],
    ['a format that is cut off', Uint8Array.from([...changed(16, 8).subarray(0, 28), ...good.subarray(36)]), 'its format is cut off'],
    ['samples without a format', changed(12, 0x78), 'it says no format before its samples'],
    ['no samples', good.subarray(0, 40), 'it has no samples'],
  ])('refuses %s', (_what, bytes, why) => {
    expect(messageOf(good)).toBe('fine');
    expect(messageOf(bytes)).toBe(`not-wav: it is no WAV file that can be read: ${why}. Convert it, for example with: ffmpeg -i IN -ac 1 OUT.wav`);
  });

  it('passes over other chunks, which begin at even offsets', () => {
    const chunk = [0x4c, 0x49, 0x53, 0x54, 3, 0, 0, 0, 1, 2, 3, 0];
    expect(samplesOf(Uint8Array.from([...good.subarray(0, 36), ...chunk, ...good.subarray(36)]))).toEqual(samplesOf(good));
  });
});

describe('decodeSamples', () => {
  const format = { sampleRate: 8000, channels: 1, float: false, dataOffset: 44, dataLength: 0 };
  it.each([
    ['8 bits', { ...format, bits: 8 } as const, [128, 255, 0], [0, 127 / 128, -1]],
    ['24 bits', { ...format, bits: 24 } as const, [0, 0, 0x40, 0, 0, 0xc0], [0.5, -0.5]],
    ['32 bits', { ...format, bits: 32 } as const, [0, 0, 0, 0x40, 0, 0, 0, 0x80], [0.5, -1]],
    ['two channels', { ...format, bits: 8, channels: 2 } as const, [192, 128, 64, 192], [0.25, 0]],
    ['a moment that is cut off', { ...format, bits: 16 } as const, [0, 0x40, 7], [0.5]],
  ])('reads %s', (_what, layout, bytes, samples) => {
    expect([...decodeSamples(Uint8Array.from(bytes), layout)]).toEqual(samples);
  });
  it('reads floats, and takes what is no number for silence', () => {
    const bytes = new Uint8Array(Float32Array.of(0.25, Number.NaN, -1).buffer);
    expect([...decodeSamples(bytes, { ...format, bits: 32, float: true })]).toEqual([0.25, 0, -1]);
  });
  it('reads 32-bit floats and the extended format from the head', () => {
    expect(readWavFormat(changed(20, 3))).toMatchObject({ ok: false });
    const float = changed(20, 3);
    float[34] = 32;
    expect(readWavFormat(float)).toMatchObject({ ok: true, value: { float: true, bits: 32 } });
    const extended = Uint8Array.from([...good.subarray(0, 16), 26, 0, 0, 0, 0xfe, 0xff, ...good.subarray(22, 36), 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, ...good.subarray(36)]);
    expect(samplesOf(extended)).toEqual(samplesOf(good));
  });
});
