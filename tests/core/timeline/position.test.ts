import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { cueIndexAt, placeAt, timeAt } from '../../../core/timeline/position.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { anyProfile, anyScript, exactly, idOf, modelled, scriptOf } from './scripts.ts';

// cues 500..1270 +380, 1650..2750 +620, end at 3370
const built = timeline(scriptOf([['one two three', modelled('ellipsis')], ['four five six seven', modelled('paragraph')]], 500), newsreader);
const empty = timeline(scriptOf([], 500), newsreader);

describe('cueIndexAt', () => {
  it.each([[-10, 0], [0, 0], [500, 0], [1269, 0], [1649, 0], [1650, 1], [3370, 1], [99_999, 1]])('at %i ms is cue %i', (at, index) => {
    expect(cueIndexAt(built, ms(at))).toBe(index);
  });
  it('is -1 without cues', () => expect(cueIndexAt(empty, ms(0))).toBe(-1));
});

describe('placeAt', () => {
  it('is a fraction of the cue and its pause', () => {
    expect(placeAt(built, ms(500))).toEqual({ cue: 'c0', fraction: 0 });
    expect(placeAt(built, ms(1075))).toEqual({ cue: 'c0', fraction: 0.5 });
    expect(placeAt(built, ms(1650))).toEqual({ cue: 'c1', fraction: 0 });
  });
  it('stays within the reading', () => {
    expect(placeAt(built, ms(0))).toEqual({ cue: 'c0', fraction: 0 });
    expect(placeAt(built, ms(99_999))).toEqual({ cue: 'c1', fraction: 1 });
  });
  it('is null without cues', () => expect(placeAt(empty, ms(0))).toBeNull());
});

describe('timeAt', () => {
  it('is the moment of a place', () => {
    expect(timeAt(built, { cue: idOf('c0'), fraction: 0.5 })).toBe(1075);
    expect(timeAt(built, { cue: idOf('c1'), fraction: 1 })).toBe(3370);
  });
  it('keeps fractions between 0 and 1', () => {
    expect(timeAt(built, { cue: idOf('c0'), fraction: -3 })).toBe(500);
    expect(timeAt(built, { cue: idOf('c0'), fraction: 7 })).toBe(1650);
  });
  it('is null for a cue that is not there', () => expect(timeAt(built, { cue: idOf('c2'), fraction: 0.5 })).toBeNull());
  it('needs no pause to go on', () => {
    const tight = timeline(scriptOf([['one two three', exactly(0)], ['four', exactly(0)]]), newsreader);
    expect(timeAt(tight, { cue: idOf('c0'), fraction: 1 })).toBe(timeAt(tight, { cue: idOf('c1'), fraction: 0 }));
  });
});

describe('placeAt and timeAt', () => {
  it('are inverse of each other', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, fc.double({ min: 0, max: 1, noNaN: true }), (script, profile, share) => {
        const map = timeline(script, profile);
        const at = ms(script.leadIn + share * (map.duration - script.leadIn));
        const place = placeAt(map, at);
        expect(place).not.toBeNull();
        if (place !== null) expect(timeAt(map, place)).toBeCloseTo(at, 4);
      }),
    );
  });

  it('move on without a jump', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, fc.double({ min: 0, max: 1, noNaN: true }), (script, profile, share) => {
        const map = timeline(script, profile);
        const at = script.leadIn + share * (map.duration - script.leadIn - 1);
        const [before, after] = [at, at + 1].map((moment) => {
          const place = placeAt(map, ms(moment));
          return place === null ? null : timeAt(map, place);
        });
        expect((after ?? 0) - (before ?? 0)).toBeCloseTo(1, 4);
      }),
    );
  });
});
