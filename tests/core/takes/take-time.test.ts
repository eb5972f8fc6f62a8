import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMoment, lastMoment, offsetOfSound, offsetOfTake, takeMomentAt, takeTime } from '../../../core/takes/take-time.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { anyProfile, anyScript, modelled, scriptOf } from '../timeline/scripts.ts';
import { anyTakeOf, reading, takeOf } from './any-take.ts';

const script = scriptOf([
  ['one two three', modelled('ellipsis')],
  ['four five six seven', modelled('sentence')],
]);
const whole = takeOf(script.cues.map((cue, index) => reading(cue, 1000 + index * 4000, 3000 + index * 4000)));

describe('the time of a take', () => {
  it('is the timeline’s own, from its first word on, where the take rules', () => {
    const ruled = timeline(script, newsreader, [whole]);
    const map = takeTime(ruled, whole);
    for (const at of [0, 500, 2000, 3000, 4000, 6000]) {
      const moment = takeMomentAt(map, ms(at));
      expect(moment?.at).toBeCloseTo(at + 1000, 6);
      expect(moment?.pace).toBeCloseTo(1, 6);
    }
  });

  it('stretches each cue and each pause where it does not', () => {
    const estimated = timeline(script, newsreader);
    const map = takeTime(estimated, whole);
    const [first, second] = estimated.cues;
    expect(takeMomentAt(map, ms(first?.start ?? 0))?.at).toBe(1000);
    expect(takeMomentAt(map, ms(((first?.start ?? 0) + (first?.end ?? 0)) / 2))?.at).toBeCloseTo(2000);
    expect(takeMomentAt(map, ms(second?.start ?? 0))?.at).toBeCloseTo(5000);
    expect([firstMoment(map), lastMoment(map)]).toEqual([first?.start, second?.end]);
  });

  it('runs on evenly before the first cue and after the last', () => {
    const map = takeTime(timeline(script, newsreader), whole);
    const from = firstMoment(map) ?? 0;
    const to = lastMoment(map) ?? 0;
    expect(takeMomentAt(map, ms(from - 300))).toEqual({ at: 700, pace: 1 });
    expect(takeMomentAt(map, ms(to + 300))).toEqual({ at: 7300, pace: 1 });
  });

  it('follows the cues that stand in the script as they were read, where others were moved since', () => {
    const moved = { ...script, cues: script.cues.toReversed() };
    const three = scriptOf([['a b', modelled('ellipsis')], ['c d', modelled('ellipsis')], ['e f', modelled('sentence')]]);
    const read = takeOf(three.cues.map((cue, index) => reading(cue, index * 1000, index * 1000 + 800)));
    const last = { ...three, cues: [...three.cues.slice(1), ...three.cues.slice(0, 1)] };
    const map = takeTime(timeline(last, newsreader), read);
    expect(takeMomentAt(map, ms(0))?.at).toBe(1000);
    expect(takeTime(timeline(moved, newsreader), whole).knots).toHaveLength(2);
  });

  it('says how far the timeline is from the take, and from its sound', () => {
    const map = takeTime(timeline(script, newsreader, [whole]), whole);
    expect([offsetOfTake(map), offsetOfSound(map, whole)]).toEqual([1000, 1000]);
    expect(offsetOfSound(map, { ...whole, audio: { file: 'a.webm', at: ms(-250) } })).toBe(1250);
    expect(offsetOfTake(takeTime(timeline(script, newsreader), takeOf([])))).toBe(0);
  });

  it('is none where the two share no cue', () => {
    const map = takeTime(timeline(scriptOf([['other words', modelled('sentence')]]), newsreader), takeOf([]));
    expect([takeMomentAt(map, ms(0)), firstMoment(map), lastMoment(map)]).toEqual([null, null, null]);
  });

  it('never runs backwards, whatever was read', () => {
    const any = fc.tuple(anyScript, anyProfile).chain(([one, profile]) => anyTakeOf(one).map((take) => ({ map: takeTime(timeline(one, profile), take), end: timeline(one, profile).duration })));
    fc.assert(
      fc.property(any, ({ map, end }) => {
        let before = Number.NEGATIVE_INFINITY;
        for (let step = 0; step <= 50; step += 1) {
          const moment = takeMomentAt(map, ms((end * step) / 50));
          if (moment === null) return;
          expect(moment.at).toBeGreaterThanOrEqual(before);
          expect(moment.pace).toBeGreaterThan(0);
          before = moment.at;
        }
      }),
    );
  });
});
