import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOverTimes } from '../../../../core/captions/match/take-over-times.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyWordedTrack, captionOf, written } from '../edit/edits.ts';
import { anyMixedTrack, isSound } from '../retime/tracks.ts';

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

  it('keeps captions together that are shown together: their words are read one after the other, and they stay as long as they did', () => {
    const over = [captionOf('1', 0, 4000, 'The harbour bridge will reopen tonight'), captionOf('2', 2000, 4000, 'after eleven weeks of repairs.'), captionOf('3', 5000, 6000, 'Tolls are waived.')];
    const read = [captionOf('a', 10_000, 14_000, 'The harbour bridge will reopen tonight'), captionOf('b', 15_000, 16_000, 'after eleven weeks of repairs.'), captionOf('c', 20_000, 22_000, 'Tolls are waived.')];
    const result = takeOverTimes(over, read);
    expect(result.ok && written(result.value)).toEqual(['1 10000-16000 The harbour bridge will reopen tonight', '2 15000-16000 after eleven weeks of repairs.', '3 20000-22000 Tolls are waived.']);
  });

  it('leaves a caption over others that they are shown inside of, whether the script has its words or not', () => {
    for (const words of ['The harbour bridge will reopen tonight', '♪']) {
      const over = [captionOf('1', 0, 10_000, words), captionOf('2', 2000, 4000, 'after eleven weeks of repairs.'), captionOf('3', 6000, 9000, 'Tolls are waived.'), captionOf('4', 11_000, 12_000, 'Traffic is light.')];
      const other = over.map((caption) => ({ ...caption, start: ms(caption.start + 5000), end: ms(caption.end + 5000) }));
      const result = takeOverTimes(over, other);
      expect(result.ok && result.value.map(({ start, end }) => [start - 5000, end - 5000]), words).toEqual([[0, 10_000], [2000, 4000], [6000, 9000], [11_000, 12_000]]);
    }
  });

  it('is refused where they hardly share a word', () => {
    expect(takeOverTimes(kept, [captionOf('1', 0, 1000, 'Something else entirely')])).toMatchObject({ ok: false, error: { code: 'no-match' } });
    expect(takeOverTimes([], kept)).toMatchObject({ ok: false, error: { code: 'no-match' } });
  });

  it('leaves one where it is that follows two shown together for a moment', () => {
    const track = [captionOf('1', 0, 1, 'Words a'), captionOf('2', 0, 583, 'Words b'), captionOf('3', 583, 584, 'Words c')];
    expect(takeOverTimes(track, track)).toEqual({ ok: true, value: track });
  });

  it('gives itself for itself, whatever is shown together, and shows nothing together at other times that was not', () => {
    fc.assert(
      fc.property(anyMixedTrack, fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 12, maxLength: 12 }), (track, lengths) => {
        fc.pre(track.length > 0);
        const same = takeOverTimes(track, track);
        expect(same.ok && written(same.value)).toEqual(written(track));
        let now = 0;
        const read = track.map((caption, index) => {
          const start = now;
          now += lengths[index] ?? 1;
          return { ...caption, start: ms(start), end: ms(now) };
        });
        const result = takeOverTimes(track, read);
        const made = result.ok ? result.value : [];
        expect(made.map(({ lines }) => lines)).toEqual(track.map(({ lines }) => lines));
        made.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(made[index - 1]?.start ?? 0);
          made.slice(0, index).forEach((before, other) => {
            if ((track[other]?.end ?? 0) <= (track[index]?.start ?? 0)) expect(before.end).toBeLessThanOrEqual(start);
          });
        });
      }),
    );
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
