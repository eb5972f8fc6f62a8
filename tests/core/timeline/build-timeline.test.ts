import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { pauseTime, readTime } from '../../../core/timeline/cue-time.ts';
import { newsreader, type Timeline } from '../../../core/timeline/timeline.ts';
import { anyProfile, anyScript, exactly, modelled, scriptOf } from './scripts.ts';

const times = ({ cues }: Timeline) => cues.map(({ start, end, pause }) => [start, end, pause.ms]);

describe('timeline', () => {
  it('counts letters and words at 55 ms, and the pause after', () => {
    // "one two three": 11 letters and 3 words; "four five six seven": 16 and 4
    const script = scriptOf([['one two three', modelled('ellipsis')], ['four five six seven', modelled('paragraph')]]);
    expect(times(timeline(script, newsreader))).toEqual([[0, 770, 380], [1150, 2250, 620]]);
    expect(timeline(script, newsreader).duration).toBe(2870);
  });

  it.each([
    ['ellipsis', 380],
    ['comma-ellipsis', 380],
    ['sentence', 290],
    ['paragraph', 620],
    ['explicit', 380],
  ] as const)('pauses after %s for %i ms', (kind, length) => {
    const [timed] = timeline(scriptOf([['some words here', modelled(kind)]]), newsreader).cues;
    expect(timed?.pause).toEqual({ kind, ms: length });
  });

  it('counts beats inside a cue into its reading', () => {
    const plain = timeline(scriptOf([['alpha beta gamma', modelled('ellipsis')]]), newsreader);
    const lengthOf = (text: string) => timeline(scriptOf([[text, modelled('ellipsis')]]), newsreader).duration - plain.duration;
    expect(lengthOf('alpha, beta gamma')).toBe(120);
    expect(lengthOf('alpha; beta gamma')).toBe(250);
    expect(lengthOf('alpha: beta gamma')).toBe(250);
    expect(lengthOf('alpha — beta gamma')).toBe(100);
  });

  it('does not count the comma of a comma-ellipsis twice', () => {
    const withComma = timeline(scriptOf([['alpha beta,', modelled('comma-ellipsis')]]), newsreader);
    const without = timeline(scriptOf([['alpha beta', modelled('comma-ellipsis')]]), newsreader);
    expect(times(withComma)).toEqual(times(without));
  });

  it('stretches words by the rate, and pauses by the rate and the pause scale', () => {
    const script = scriptOf([['one two, three', modelled('paragraph')]]);
    expect(times(timeline(script, { rate: 2, pauseScale: 1.5 }))).toEqual([[0, 1900, 1860]]);
    expect(times(timeline(script, { rate: 1, pauseScale: 0 }))).toEqual([[0, 770, 0]]);
  });

  it('leaves a written pause exactly as it is', () => {
    const script = scriptOf([['one two three', exactly(2000)], ['four', exactly(0)]], 800);
    expect(times(timeline(script, { rate: 1.37, pauseScale: 2 }))).toEqual([[800, 1855, 2000], [3855, 4232, 0]]);
  });

  it('never reads a cue in less than a quarter of a second', () => {
    const script = scriptOf([['a', modelled('sentence')], ['—', modelled('sentence')]]);
    expect(timeline(script, { rate: 0.25, pauseScale: 1 }).cues.map(({ start, end }) => end - start)).toEqual([250, 250]);
  });

  it('is only the lead-in without cues', () => {
    expect(timeline(scriptOf([], 1500), newsreader)).toEqual({ cues: [], duration: 1500 });
    expect(timeline(scriptOf([]), newsreader)).toEqual({ cues: [], duration: 0 });
  });

  it.each([
    { rate: 0, pauseScale: 1 },
    { rate: -1, pauseScale: 1 },
    { rate: Number.NaN, pauseScale: 1 },
    { rate: Number.POSITIVE_INFINITY, pauseScale: 1 },
    { rate: 1, pauseScale: -0.1 },
    { rate: 1, pauseScale: Number.NaN },
  ])('refuses %o', (profile) => {
    expect(() => timeline(scriptOf([]), profile)).toThrow(RangeError);
  });

  it('is whole milliseconds that follow each other without a gap', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, (script, profile) => {
        const built = timeline(script, profile);
        let next: number = script.leadIn;
        for (const { start, end, pause } of built.cues) {
          expect(start).toBe(next);
          expect(end - start).toBeGreaterThanOrEqual(249);
          expect([start, end, pause.ms].every(Number.isInteger)).toBe(true);
          expect(pause.ms).toBeGreaterThanOrEqual(0);
          next = end + pause.ms;
        }
        expect(built.duration).toBe(next);
      }),
    );
  });

  it('does not let rounding add up', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, (script, profile) => {
        const exact = script.cues.reduce((total, cue) => total + readTime(cue, profile) + pauseTime(cue, profile), Number(script.leadIn));
        expect(Math.abs(timeline(script, profile).duration - exact)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lasts no less at a slower rate', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, fc.double({ min: 1, max: 3, noNaN: true }), (script, profile, slower) => {
        const other = { ...profile, rate: profile.rate * slower };
        expect(timeline(script, other).duration).toBeGreaterThanOrEqual(timeline(script, profile).duration);
      }),
    );
  });
});
