import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { fitToTarget } from '../../../core/timeline/fit.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { reading, takeOf } from '../takes/any-take.ts';
import { anyProfile, anyScript, exactly, modelled, scriptOf } from './scripts.ts';

const script = scriptOf([['one two three', modelled('ellipsis')], ['four five six seven', modelled('paragraph')]]);

describe('fitToTarget', () => {
  it('finds the rate', () => {
    const { profile, reachable } = fitToTarget(script, newsreader, ms(5740));
    expect(reachable).toBe(true);
    expect(profile.rate).toBeCloseTo(2, 3);
    expect(timeline(script, profile).duration).toBe(5740);
  });

  it('keeps a profile that meets the target', () => {
    expect(fitToTarget(script, newsreader, ms(2870))).toEqual({ profile: newsreader, reachable: true });
  });

  it('keeps the pause scale', () => {
    expect(fitToTarget(script, { rate: 1, pauseScale: 0.5 }, ms(3000)).profile.pauseScale).toBe(0.5);
  });

  it('gives the nearest rate when the target is out of reach', () => {
    expect(fitToTarget(script, newsreader, ms(60_000))).toEqual({ profile: { rate: 4, pauseScale: 1 }, reachable: false });
    expect(fitToTarget(script, newsreader, ms(100))).toEqual({ profile: { rate: 0.25, pauseScale: 1 }, reachable: false });
  });

  it('leaves written pauses as they are', () => {
    const paused = scriptOf([['one two three', exactly(5000)]]);
    const { profile } = fitToTarget(paused, newsreader, ms(5770 + 770));
    expect(timeline(paused, profile).cues[0]?.pause.ms).toBe(5000);
    expect(profile.rate).toBeCloseTo(2, 3);
  });

  it('bends only what no take rules', () => {
    const two = scriptOf([['one two three', modelled('ellipsis')], ['four five six seven', modelled('paragraph')]]);
    const rundown = { ...two, cues: two.cues.map((cue, story) => ({ ...cue, story })) };
    const take = takeOf(rundown.cues.slice(0, 1).map((cue) => reading(cue, 300, 2300)));
    const { profile, reachable } = fitToTarget(rundown, newsreader, ms(6000), [take]);
    const built = timeline(rundown, profile, [take]);
    expect([reachable, built.duration, built.cues[0]?.end]).toEqual([true, 6000, 2000]);
    const whole = takeOf(rundown.cues.map((cue, index) => reading(cue, index * 2000, index * 2000 + 1500)));
    expect(fitToTarget(rundown, newsreader, ms(9000), [whole])).toEqual({ profile: newsreader, reachable: false });
  });

  it('cannot fit a script without cues, unless it fits already', () => {
    expect(fitToTarget(scriptOf([], 700), newsreader, ms(900))).toEqual({ profile: newsreader, reachable: false });
    expect(fitToTarget(scriptOf([], 700), newsreader, ms(700))).toEqual({ profile: newsreader, reachable: true });
  });

  it('meets every target between the fastest and the slowest within 1 ms', () => {
    fc.assert(
      fc.property(anyScript, anyProfile, fc.double({ min: 0, max: 1, noNaN: true }), (any, profile, share) => {
        const shortest = timeline(any, { ...profile, rate: 0.25 }).duration;
        const longest = timeline(any, { ...profile, rate: 4 }).duration;
        const target = ms(Math.round(shortest + share * (longest - shortest)));
        const fit = fitToTarget(any, profile, target);
        expect(fit.reachable).toBe(true);
        expect(Math.abs(timeline(any, fit.profile).duration - target)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
