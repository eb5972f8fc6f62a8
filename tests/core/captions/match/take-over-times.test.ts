import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOverTimes } from '../../../../core/captions/match/take-over-times.ts';
import { anyWordedTrack, captionOf, written } from '../edit/edits.ts';
import { isSound } from '../retime/tracks.ts';

const kept = [captionOf('x', 0, 2000, 'The harbour bridge/will reopen tonight,'), captionOf('y', 2000, 2500, '♪'), captionOf('z', 2500, 4000, 'after eleven weeks of repairs.')];

describe('takeOverTimes', () => {
  it('gives captions the times of their words elsewhere; words and cuts stay', () => {
    const other = [captionOf('1', 10_000, 12_000, 'The harbour bridge will reopen tonight after eleven'), captionOf('2', 13_000, 14_000, 'weeks of repairs')];
    const result = takeOverTimes(kept, other);
    const [first, music, last] = result.ok ? result.value : [];
    expect(first).toMatchObject({ id: 'x', start: 10_000, lines: kept[0]?.lines });
    expect(first?.end).toBeGreaterThan(11_000);
    expect(music?.start).toBe(first?.end);
    expect(last).toMatchObject({ id: 'z', end: 14_000, lines: kept[2]?.lines });
  });

  it('gives turns to captions that are shown together, here and there', () => {
    const over = [captionOf('1', 0, 4000, 'The harbour bridge will reopen tonight'), captionOf('2', 0, 4000, 'after eleven weeks of repairs.')];
    const result = takeOverTimes(over, over);
    const made = result.ok ? result.value : [];
    expect(made.map(({ lines }) => lines)).toEqual(over.map(({ lines }) => lines));
    expect(isSound(made)).toBe(true);
    for (const { start, end } of made) expect(end - start).toBeGreaterThan(1500);
  });

  it('is refused where they hardly share a word', () => {
    expect(takeOverTimes(kept, [captionOf('1', 0, 1000, 'Something else entirely')])).toMatchObject({ ok: false, error: { code: 'no-match' } });
    expect(takeOverTimes([], kept)).toMatchObject({ ok: false, error: { code: 'no-match' } });
  });

  it('gives itself for itself, and always a sound track of the same captions', () => {
    fc.assert(
      fc.property(anyWordedTrack, anyWordedTrack, (one, other) => {
        const same = takeOverTimes(one, one);
        if (same.ok) expect(written(same.value)).toEqual(written(one));
        const crossed = takeOverTimes(one, other);
        if (!crossed.ok) return;
        expect(isSound(crossed.value)).toBe(true);
        expect(crossed.value.map(({ lines }) => lines)).toEqual(one.map(({ lines }) => lines));
      }),
    );
  });
});
