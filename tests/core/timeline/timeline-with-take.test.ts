import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../../core/script/script.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { pauseTime, readTime } from '../../../core/timeline/cue-time.ts';
import { placeAt, timeAt } from '../../../core/timeline/position.ts';
import { newsreader, type Timeline } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { anyTakeOf, reading, takeOf } from '../takes/any-take.ts';
import { anyProfile, anyScript, exactly, idOf, modelled, scriptOf } from './scripts.ts';

const script = scriptOf([
  ['one two three', modelled('ellipsis')],
  ['four five six seven', modelled('sentence')],
  ['eight nine ten', exactly(2000)],
  ['eleven twelve', modelled('paragraph')],
]);
const cueAt = (index: number, of: Script = script) => {
  const cue = of.cues[index];
  if (cue === undefined) throw new RangeError(`no cue ${index}`);
  return cue;
};
const whole = takeOf([reading(cueAt(0), 400, 1500), reading(cueAt(1), 1800, 3300), reading(cueAt(2), 3700, 4900), reading(cueAt(3), 6200, 7000)]);
const times = ({ cues }: Timeline) => cues.map(({ start, end, pause, source }) => [start, end, pause.ms, source]);

describe('timeline with a take', () => {
  it('takes the measured times, cue for cue, written pauses too', () => {
    expect(times(timeline(script, newsreader, [whole])).slice(0, 3)).toEqual([
      [0, 1100, 300, 'measured'],
      [1400, 2900, 400, 'measured'],
      [3300, 4500, 1300, 'measured'],
    ]);
    expect(times(timeline(script, newsreader, [whole]))[3]?.slice(0, 2)).toEqual([5800, 6600]);
  });

  it('gives the silence before the first word to no cue: only a written lead-in stays', () => {
    expect(timeline({ ...script, leadIn: ms(700) }, newsreader, [whole]).cues[0]?.start).toBe(700);
  });

  it('says nothing about sources without a take', () => {
    expect(timeline(script, newsreader, [])).toEqual(timeline(script, newsreader));
    expect(timeline(script, newsreader).cues.some((timed) => 'source' in timed)).toBe(false);
  });

  it('estimates an edited and a new cue at the rate of the take, and keeps the others', () => {
    const edited: Script = {
      ...script,
      cues: [cueAt(0), { ...cueAt(1), id: idOf('edited'), text: 'four five six or seven' }, { ...cueAt(1), id: idOf('new'), text: 'good evening' }, cueAt(2), cueAt(3)],
    };
    const built = timeline(edited, newsreader, [whole]);
    expect(built.cues.map(({ source }) => source)).toEqual(['measured', 'edited', 'estimated', 'measured', 'measured']);
    const [first, second, , fourth, fifth] = built.cues;
    expect([first?.start, first?.end]).toEqual([0, 1100]);
    expect((second?.end ?? 0) - (second?.start ?? 0)).toBeGreaterThan(readTime(cueAt(1, edited), newsreader));
    expect((fourth?.end ?? 0) - (fourth?.start ?? 0)).toBe(1200);
    expect((fifth?.start ?? 0) - (fourth?.end ?? 0)).toBe(1300);
  });

  it('leaves a cue out of the measured pause when another one came between', () => {
    const { cues, ...rest } = whole;
    const skipped = { ...rest, cues: cues.filter((_, index) => index !== 1) };
    const built = timeline(script, newsreader, [skipped]);
    expect(built.cues.map(({ source }) => source)).toEqual(['measured', 'estimated', 'measured', 'measured']);
    expect(built.cues[0]?.pause.ms).not.toBe(2200);
  });

  it('uses the profile given where the take teaches nothing, and the written lead-in', () => {
    const late = scriptOf([['one two three', modelled('ellipsis')]], 700);
    expect(times(timeline(late, { rate: 2, pauseScale: 1 }, [takeOf([])]))).toEqual([[700, 2240, 760, undefined]]);
  });

  it('marks what the take is not sure of', () => {
    const doubted = { ...whole, cues: whole.cues.map((one, index) => ({ ...one, doubtful: index === 1 })) };
    expect(timeline(script, newsreader, [doubted]).cues.map(({ doubtful }) => doubtful)).toEqual([undefined, true, undefined, undefined]);
  });

  const anyTaken = anyScript.chain((of) => anyTakeOf(of).map((take) => ({ of, take })));

  it('adds up exactly for any take', () => {
    fc.assert(
      fc.property(anyTaken, anyProfile, ({ of, take }, profile) => {
        const built = timeline(of, profile, [take]);
        let next = built.cues[0]?.start ?? 0;
        for (const { start, end, pause, source } of built.cues) {
          expect(start).toBe(next);
          expect(end).toBeGreaterThan(start);
          expect([start, end, pause.ms].every(Number.isInteger)).toBe(true);
          expect(source === undefined).toBe(take.cues.length === 0);
          next = ms(end + pause.ms);
        }
        expect(built.duration).toBe(next);
      }),
    );
  });

  it('gives a take of the whole script its own times from its first word on', () => {
    fc.assert(
      fc.property(anyTaken, ({ of, take }) => {
        fc.pre(take.cues.length === of.cues.length);
        const built = timeline(of, newsreader, [take]);
        const zero = (take.cues[0]?.start ?? 0) - of.leadIn;
        expect(built.cues.map(({ start, end }) => [start, end])).toEqual(take.cues.map(({ start, end }) => [start - zero, end - zero]));
      }),
    );
  });

  it('gives back itself when it is read as it was planned', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, (of, profile) => {
        const planned = timeline(of, profile);
        const take = takeOf(planned.cues.map(({ cue, start, end }) => reading(cue, start, end)));
        expect(timeline(of, profile, [take]).cues.map(({ start, end }) => [start, end])).toEqual(planned.cues.map(({ start, end }) => [start, end]));
      }),
    );
  });

  it('keeps places and moments inverse of each other', () => {
    fc.assert(
      fc.property(anyTaken, fc.double({ min: 0, max: 1, noNaN: true }), ({ of, take }, share) => {
        const built = timeline(of, newsreader, [take]);
        const at = ms(Math.max(built.cues[0]?.start ?? 0, built.duration * share));
        const place = placeAt(built, at);
        expect(timeAt(built, place ?? { cue: idOf('none'), fraction: 0 })).toBeCloseTo(at, 6);
      }),
    );
  });

  it('leaves pauses of the model to the model', () => {
    expect(timeline(script, newsreader, [whole]).cues[3]?.pause.ms).toBeGreaterThan(0);
    expect(pauseTime(cueAt(3), newsreader)).toBe(620);
  });
});
