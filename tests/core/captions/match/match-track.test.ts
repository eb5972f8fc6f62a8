import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../../core/captions/match/common-words.ts';
import { matchTrack } from '../../../../core/captions/match/match-track.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { anyWordedTrack, captionOf, written } from '../edit/edits.ts';
import { isSound } from '../retime/tracks.ts';

const script: Track = [
  captionOf('1', 0, 2000, 'The harbour bridge will reopen/to traffic tonight,'),
  captionOf('2', 2000, 4000, 'after eleven weeks of repairs.'),
  captionOf('3', 4500, 6000, 'Tolls are waived for a month.'),
];

const matched = (track: Track, made: Track = script) => {
  const result = matchTrack(made, track);
  return result.ok ? { track: written(result.value.track), differing: result.value.differing } : result.error.code;
};

describe('a track matched onto a script', () => {
  it('gives the script’s words the track’s times, however it is cut', () => {
    const track = [captionOf('a', 10_000, 13_000, 'THE HARBOUR BRIDGE WILL REOPEN TO TRAFFIC TONIGHT'), captionOf('b', 13_500, 15_000, 'after eleven weeks/of repairs'), captionOf('c', 16_000, 18_000, 'Tolls are waived for a month')];
    expect(matched(track)).toEqual({
      track: ['1 10000-13000 The harbour bridge will reopen/to traffic tonight,', '2 13500-15000 after eleven weeks of repairs.', '3 16000-18000 Tolls are waived for a month.'],
      differing: [],
    });
  });

  it('cuts a caption of the track where the script does', () => {
    const track = [captionOf('a', 0, 8000, 'The harbour bridge will reopen to traffic tonight after eleven weeks of repairs'), captionOf('b', 9000, 10_000, 'Tolls are waived for a month')];
    const result = matchTrack(script, track);
    const [one, two] = result.ok ? result.value.track : [];
    expect([one?.start, two?.end]).toEqual([0, 8000]);
    expect(one?.end).toBe(two?.start);
    expect(one?.end).toBeGreaterThan(4000);
  });

  it('marks what differs: other words, words left out, words more', () => {
    const track = [captionOf('a', 1000, 3000, 'The old harbour bridge will reopen to traffic tonight'), captionOf('b', 3000, 5000, 'after twelve weeks of repairs'), captionOf('c', 5000, 7000, 'Tolls are waived for a month')];
    expect(matched(track)).toEqual({
      track: ['1 1000-3000 The harbour bridge will reopen/to traffic tonight,', '2 3000-5000 after eleven weeks of repairs.', '3 5000-7000 Tolls are waived for a month.'],
      differing: ['1', '2'],
    });
  });

  it('goes on with the script’s own times before and after what the track has', () => {
    expect(matched([captionOf('a', 12_000, 14_000, 'after eleven weeks of repairs')])).toEqual({
      track: ['1 10000-12000 The harbour bridge will reopen/to traffic tonight,', '2 12000-14000 after eleven weeks of repairs.', '3 14500-16000 Tolls are waived for a month.'],
      differing: ['1', '3'],
    });
  });

  it('is refused when they have nothing to do with each other', () => {
    expect(matched([captionOf('a', 0, 1000, 'Something else entirely')])).toBe('no-match');
    expect(matched([], script)).toBe('no-match');
    expect(matched(script, [])).toBe('no-match');
    expect(matched([captionOf('a', 0, 1000, '...')], script)).toBe('no-match');
  });

  it('gives itself for itself, and always a sound track', () => {
    fc.assert(
      fc.property(anyWordedTrack, anyWordedTrack, (one, other) => {
        const same = matchTrack(one, one);
        if (same.ok) expect([written(same.value.track), same.value.differing]).toEqual([written(one), []]);
        const crossed = matchTrack(one, other);
        if (crossed.ok) {
          expect(isSound(crossed.value.track)).toBe(true);
          expect(crossed.value.track.map(({ lines }) => lines)).toEqual(one.map(({ lines }) => lines));
        }
      }),
    );
  });
});

describe('common words', () => {
  it('rise in both texts, and are the same word in both', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pairs = commonWords(one, other);
        pairs.forEach(([left, right], index) => {
          expect(one[left]).toBe(other[right]);
          expect(left).toBeGreaterThan(pairs[index - 1]?.[0] ?? -1);
          expect(right).toBeGreaterThan(pairs[index - 1]?.[1] ?? -1);
        });
      }),
    );
  });

  it('are nearly all of a long text in which a few words differ', () => {
    let state = 7;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647);
    const long = Array.from({ length: 20_000 }, () => `w${String(random() % 900)}`);
    const edited = long.map((word, index) => (index % 97 === 0 ? 'other' : word));
    expect(commonWords(long, edited).length).toBeGreaterThan(0.98 * long.length);
  });

  it('gives up a part that is too large for the table, and finds the rest', () => {
    const one = [...Array.from({ length: 2500 }, () => 'x'), 'the', 'very', 'end'];
    const other = [...Array.from({ length: 2500 }, () => 'y'), 'the', 'very', 'end'];
    expect(commonWords(one, other)).toEqual([[2500, 2500], [2501, 2501], [2502, 2502]]);
  });
});
