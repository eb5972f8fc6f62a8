/** The waveform's parts: how sound is read, what is drawn, what a drag comes to. */
import { describe, expect, it } from 'vitest';
import { gatherLevels, joinLevels, nothingGathered } from '../../../../renderer/operator/workspace/sound/gather-levels.ts';
import type { SoundMessage } from '../../../../renderer/operator/workspace/sound/sound-message.ts';
import { type SoundPiece, soundPieces } from '../../../../renderer/operator/workspace/sound/sound-pieces.ts';
import { soundBegun, type SoundState, withSoundMessage } from '../../../../renderer/operator/workspace/sound/sound-state.ts';
import { draggedTimes } from '../../../../renderer/operator/workspace/wave/drag.ts';
import { drawColumns } from '../../../../renderer/operator/workspace/wave/draw-columns.ts';
import { heightsOf } from '../../../../renderer/operator/workspace/wave/sound-heights.ts';
import { captionOf } from '../../../core/captions/edit/edits.ts';

/** A WAV file of 16-bit samples by hand (Multimedia Programming Interface 1.0, 3): `rate` a second, `channels` side by side. */
const wav = (samples: readonly number[], rate: number, channels: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const write = (at: number, text: string): void => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples.length * 2, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, index) => view.setInt16(44 + index * 2, sample, true));
  return new Uint8Array(view.buffer);
};

const piecesOf = async (bytes: Uint8Array): Promise<{ readonly pieces: readonly SoundPiece[]; readonly widest: number }> => {
  const pieces: SoundPiece[] = [];
  let widest = 0;
  const read = (from: number, to: number): Promise<Uint8Array> => {
    widest = Math.max(widest, to - from);
    return Promise.resolve(bytes.slice(from, to));
  };
  for await (const piece of soundPieces({ size: bytes.length, read })) pieces.push({ ...piece, samples: piece.samples.slice() });
  return { pieces, widest };
};

describe('the sound of a file', () => {
  it('comes in pieces, mixed to one channel, each at its time', async () => {
    const { pieces } = await piecesOf(wav(Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? 16_384 : -8192)), 8000, 2));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.reduce((sum, { samples }) => sum + samples.length, 0)).toBe(10_000);
    expect(pieces.every(({ samples, sampleRate }) => sampleRate === 8000 && samples.every((sample) => Math.abs(sample - 0.125) < 1e-4))).toBe(true);
    expect(pieces.map(({ at }) => at)).toEqual(pieces.map((_piece, index) => pieces.slice(0, index).reduce((sum, { samples }) => sum + samples.length, 0)));
    expect(pieces.every(({ progress }) => progress >= 0 && progress <= 1)).toBe(true);
  });

  it('is read in ranges, never whole', async () => {
    const { widest } = await piecesOf(wav(Array.from({ length: 4_000_000 }, () => 1), 48_000, 1));
    expect(widest).toBeLessThan(8_000_000 / 2);
  });

  it('is refused where the bytes are of no kind that is known', async () => {
    await expect(piecesOf(new TextEncoder().encode('no video at all'))).rejects.toMatchObject({ fault: { kind: 'unreadable' } });
  });
});

/** A piece of a loud tone at 1,000 samples a second. */
const pieceAt = (at: number, length: number, sampleRate = 1000): SoundPiece => ({ samples: Float32Array.from({ length }, (_, index) => (index % 2 === 0 ? 0.5 : -0.5)), sampleRate, at, progress: 0 });

const levelsOf = (pieces: readonly SoundPiece[]): Float32Array => {
  let gathered = nothingGathered;
  return joinLevels(
    pieces.map((piece) => {
      const heard = gatherLevels(gathered, piece);
      ({ gathered } = heard);
      return heard.levels;
    }),
  );
};

describe('levels of pieces', () => {
  it('keep the time: silence where nothing came, and nothing twice', () => {
    const levels = levelsOf([pieceAt(0, 100), pieceAt(200, 100), pieceAt(250, 100)]);
    expect(levels.length).toBe(70);
    expect([levels[10], levels[30], levels[50], levels[69]].map((level) => (level ?? 0) > -40)).toEqual([true, false, true, true]);
  });

  it('join where times are told roughly, and where a time is made up', () => {
    expect(levelsOf([pieceAt(0, 100), pieceAt(101, 100), pieceAt(185, 100), pieceAt(9_000_000, 100)]).length).toBe(80);
    expect(levelsOf([pieceAt(-50, 100)]).length).toBe(10);
  });

  it('are refused where the rate changes on the way', () => {
    expect(() => levelsOf([pieceAt(0, 100), pieceAt(100, 100, 2000)])).toThrow('rate');
  });
});

describe('what the window knows of a sound', () => {
  const levels = (count: number, progress: number): SoundMessage => ({ kind: 'levels', levels: new Float32Array(count), progress });
  const after = (messages: readonly SoundMessage[]): SoundState => messages.reduce(withSoundMessage, soundBegun);

  it('grows, and ends with where somebody speaks', () => {
    const half = after([levels(3, 0.25), levels(2, 0.5)]);
    expect([half.state, half.sound?.levels.length, half.sound?.progress]).toEqual(['reading', 5, 0.5]);
    const whole = after([levels(3, 1), { kind: 'read', speech: [[0, 10]] }]);
    expect([whole.state, whole.sound?.speech, whole.sound?.progress]).toEqual(['read', [[0, 10]], 1]);
  });

  it('stays where the rest cannot be had, and says why', () => {
    const failed = after([levels(3, 0.25), { kind: 'failed', fault: { kind: 'unreadable' } }]);
    expect([failed.state, failed.sound?.levels.length]).toEqual(['failed', 3]);
    expect(failed.words).toContain('cannot be decoded here');
    expect(after([{ kind: 'failed', fault: { kind: 'no-decoder', codec: 'ac3' } }]).words).toContain('(ac3)');
    expect(after([{ kind: 'failed', fault: { kind: 'no-sound' } }]).words).toContain('No sound');
  });

  it('keeps the frame rate of the picture, whatever becomes of the sound', () => {
    const rate: SoundMessage = { kind: 'frame-rate', name: '29.97' };
    expect(after([levels(1, 0.5)]).frameRate).toBeNull();
    expect(after([rate, levels(3, 1), { kind: 'read', speech: [] }]).frameRate).toBe('29.97');
    expect(after([rate, { kind: 'failed', fault: { kind: 'no-sound' } }])).toMatchObject({ state: 'failed', frameRate: '29.97' });
  });
});

describe('the waveform', () => {
  it('is as high as its level: nothing at -54 dB, a little less than all at full scale', () => {
    const heights = heightsOf(Float32Array.from([0, -27, -54, -90, 3]));
    [0.92, 0.46, 0, 0, 0.92].forEach((height, index) => expect(heights[index]).toBeCloseTo(height, 5));
    expect(heightsOf(new Float32Array(0)).length).toBe(0);
  });

  it.each([
    ['the loudest of what a column holds, centred', [0.2, 0.8, 0, 0.4], 2, [[0, 1, 1, 8], [1, 3, 1, 4]]],
    ['a line where it is quiet', [0, 0], 2, [[0, 5, 1, 1], [1, 5, 1, 1]]],
    ['wider columns where there are fewer heights than pixels', [1, 0.5], 4, [[0, 0, 1, 10], [1, 0, 1, 10], [2, 3, 1, 5], [3, 3, 1, 5]]],
    ['a line where nothing is known', [], 1, [[0, 5, 1, 1]]],
  ])('is drawn as %s', (_name, heights, width, columns) => {
    const drawn: (readonly number[])[] = [];
    const paint = { canvas: { width, height: 10 }, fillRect: (...column: readonly number[]) => drawn.push(column) };
    drawColumns([heights], paint as unknown as CanvasRenderingContext2D);
    expect(drawn).toEqual(columns);
  });
});

describe('a drag', () => {
  const track = [captionOf('1', 1000, 2000, 'a'), captionOf('2', 3000, 4000, 'b'), captionOf('3', 6000, 7000, 'c')];
  const freely = (time: number): number => time;
  const none = { times: [], within: 0, frame: freely };
  const near = { times: [3500, 4450], within: 100, frame: freely };

  it('stops on frames where there is nothing to snap to', () => {
    const frames = { ...near, frame: (time: number) => Math.round(time / 40) * 40 };
    const times = ([['body', 333], ['body', 470], ['start', 333], ['end', -333]] as const).map(([grip, by]) => draggedTimes(track, { at: 1, grip, by }, frames));
    expect(times.map(({ start, end }) => [start, end])).toEqual([[3320, 4320], [3500, 4500], [3320, 4000], [3000, 3680]]);
  });

  it.each([
    [{ at: 1, grip: 'body', by: 500 }, none, [3500, 4500]],
    [{ at: 1, grip: 'body', by: -5000 }, none, [2000, 3000]],
    [{ at: 1, grip: 'body', by: 9000 }, none, [5000, 6000]],
    [{ at: 1, grip: 'body', by: 460 }, near, [3500, 4500]],
    [{ at: 1, grip: 'body', by: 390 }, near, [3450, 4450]],
    [{ at: 1, grip: 'start', by: 5000 }, none, [3960, 4000]],
    [{ at: 1, grip: 'start', by: -5000 }, none, [2000, 4000]],
    [{ at: 1, grip: 'start', by: 440 }, near, [3500, 4000]],
    [{ at: 1, grip: 'end', by: -5000 }, none, [3000, 3040]],
    [{ at: 1, grip: 'end', by: 5000 }, none, [3000, 6000]],
    [{ at: 1, grip: 'end', by: 400 }, near, [3000, 4450]],
    [{ at: 0, grip: 'body', by: -5000 }, none, [0, 1000]],
    [{ at: 9, grip: 'body', by: 1 }, none, [0, 1]],
  ] as const)('%j snapping to %j gives %j', (drag, snap, expected) => {
    const { start, end } = draggedTimes(track, drag, snap);
    expect([start, end]).toEqual(expected);
  });
});
