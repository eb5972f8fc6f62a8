/** The waveform's parts: where a WebM file is cut, what is drawn, what a drag comes to. */
import { describe, expect, it } from 'vitest';
import { clusterStarts, clusterTime } from '../../../../renderer/operator/workspace/sound/webm-clusters.ts';
import { draggedTimes } from '../../../../renderer/operator/workspace/wave/drag.ts';
import { heightOf, loudest } from '../../../../renderer/operator/workspace/wave/draw-wave.ts';
import { captionOf } from '../../../core/captions/edit/edits.ts';

/** A cluster by hand: its ID, a size of one byte, its timestamp in two bytes, and a block of no meaning. */
const cluster = (time: number, size = 0x88): readonly number[] => [0x1f, 0x43, 0xb6, 0x75, size, 0xe7, 0x82, time >> 8, time & 255, 0xa3, 0x80];

const file = Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 0x80, ...cluster(0), ...cluster(5000), 1, 2, 3]);

describe('a WebM file', () => {
  it('is cut where its clusters begin', () => {
    expect(clusterStarts(file)).toEqual([5, 16]);
    expect([clusterTime(file.slice(5)), clusterTime(file.slice(16)), clusterTime(file)]).toEqual([0, 5000, 0]);
  });

  it('is not cut where the four bytes stand in a picture', () => {
    expect(clusterStarts(Uint8Array.from([0x1f, 0x43, 0xb6, 0x75, 0, 0, 0, 0, 0x1f, 0x43, 0xb6]))).toEqual([]);
  });

  it('may have clusters of unknown size, and a checksum before the timestamp', () => {
    const unknown = [0x1f, 0x43, 0xb6, 0x75, 0x01, 255, 255, 255, 255, 255, 255, 255, 0xe7, 0x81, 7];
    const checked = [0x1f, 0x43, 0xb6, 0x75, 0x90, 0xbf, 0x84, 1, 2, 3, 4, 0xe7, 0x81, 9];
    expect([clusterStarts(Uint8Array.from(unknown)), clusterTime(Uint8Array.from(unknown))]).toEqual([[0], 7]);
    expect([clusterStarts(Uint8Array.from(checked)), clusterTime(Uint8Array.from(checked))]).toEqual([[0], 9]);
  });
});

describe('a column of the waveform', () => {
  const levels = Float32Array.from([-60, -20, -6, -40]);

  it('is as high as its loudest level', () => {
    expect([loudest(levels, 0, 20), loudest(levels, 15, 20), loudest(levels, 5, 6)]).toEqual([-6, -40, -20]);
    expect([loudest(levels, 500, 600), loudest(new Float32Array(0), 0, 5)]).toEqual([-54, -54]);
    expect([heightOf(0), heightOf(-27), heightOf(-54), heightOf(-90), heightOf(3)]).toEqual([1, 0.5, 0, 0, 1]);
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
