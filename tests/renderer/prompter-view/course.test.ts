import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { Show } from '../../../core/show/show.ts';
import { ms } from '../../../core/units/time.ts';
import { courseOf, hasJumped, settledIn, unsteadyFor } from '../../../renderer/prompter-view/course.ts';
import { type Glide, beginGlide, glideOffset, glideSpeed, glideTime, handGlideTime, isGliding, turnGlide } from '../../../renderer/prompter-view/glide.ts';
import { at, sampleText, showOf } from '../../core/show/fixture.ts';

const show = showOf(sampleText);
const rolling = apply(show, { kind: 'roll' }, at(0));

/** A map on which a ms of the timeline is a tenth of a px. */
const yAt = (time: number): number => time / 10;

/** The px that rows move up between two moments, ms apart. */
const stepsOf = (one: Show, glide: ReturnType<typeof beginGlide> | null, now: number): readonly number[] => {
  const { ys } = courseOf(one, glide, at(now), yAt, 0);
  return ys.slice(1).map((y, index) => (ys[index] ?? y) - y);
};

describe('a glide', () => {
  it('begins where the rows were and comes softly to where they are to be', () => {
    const glide = beginGlide(-400, at(0));
    expect([glideOffset(glide, at(0)), glideOffset(glide, at(glideTime)), glideOffset(null, at(0))]).toEqual([-400, 0, 0]);
    expect([isGliding(glide, at(glideTime - 1)), isGliding(glide, at(glideTime)), isGliding(null, at(0))]).toEqual([true, false, false]);
    const offsets = [0, 70, 140, 210, 280].map((time) => Math.abs(glideOffset(glide, at(time))));
    expect(offsets.toSorted((a, b) => b - a)).toEqual(offsets);
  });
});

describe('a glide in place of another', () => {
  const jumps = fc.array(fc.tuple(fc.nat(400), fc.double({ min: -2000, max: 2000, noNaN: true })), { minLength: 1, maxLength: 8 });

  it('goes on from where the rows are seen, as fast as they move, and ends where they are to be', () => {
    fc.assert(
      fc.property(jumps, (list) => {
        let glide: Glide | null = null;
        let time = 0;
        for (const [passed, by] of list) {
          time += passed;
          const [seen, fast, was] = [glideOffset(glide, at(time)), glideSpeed(glide, at(time)), isGliding(glide, at(time))];
          // The goal moves by so many px, and the rows are that much farther off it.
          glide = turnGlide(glide, seen + by, at(time));
          expect(glideOffset(glide, at(time)) - by).toBeCloseTo(seen, 6);
          if (was) expect(glideSpeed(glide, at(time))).toBeCloseTo(fast, 6);
        }
        expect([glideOffset(glide, at(time + glideTime)), glideSpeed(glide, at(time + glideTime))].map(Math.abs)).toEqual([0, 0]);
      }),
    );
  });

  it('has the speed that its offset changes with', () => {
    const glide = turnGlide(beginGlide(700, at(0)), -300, at(90));
    for (const time of [100, 200, 300, 360]) {
      const [before, after] = [glideOffset(glide, at(time - 0.01)), glideOffset(glide, at(time + 0.01))];
      expect(glideSpeed(glide, at(time))).toBeCloseTo((after - before) / 0.02, 3);
    }
    expect(glideSpeed(null, at(0))).toBe(0);
  });

  it('follows a hand within three frames at 60 a second', () => {
    expect(handGlideTime).toBeLessThan(50);
    expect(Math.abs(glideOffset(beginGlide(80, at(0), handGlideTime), at(1000 / 60)))).toBeLessThan(20);
    expect(isGliding(beginGlide(80, at(0), handGlideTime), at(50))).toBe(false);
  });
});

describe('a course', () => {
  it('lasts as long as the ease and the glide do, and on after them', () => {
    expect(unsteadyFor(show, null, at(0))).toBe(0);
    expect(unsteadyFor(rolling, null, at(100))).toBe(150);
    expect(unsteadyFor(rolling, beginGlide(50, at(0)), at(100))).toBe(180);
    expect(settledIn(180)).toBeGreaterThan(180);
    const { ys, step } = courseOf(rolling, null, at(0), yAt, 300);
    expect(ys.length * step).toBeGreaterThan(1500);
    expect(ys[0]).toBe(300);
  });

  it('eases into a roll without a jerk: no step is longer than the steady one', () => {
    const steps = stepsOf(rolling, null, 0);
    for (const [index, step] of steps.entries()) {
      expect(step).toBeGreaterThanOrEqual((steps[index - 1] ?? 0) - 1e-9);
      expect(step).toBeLessThanOrEqual(0.8 + 1e-9);
    }
  });

  it('is continuous whatever speeds follow one another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(600), fc.double({ min: 0.1, max: 4, noNaN: true }), fc.boolean()), { maxLength: 8 }), (changes) => {
        let one: Show = rolling;
        let time = 0;
        for (const [passed, speed, back] of changes) {
          time += passed;
          const before = courseOf(one, null, at(time), yAt, 0).ys[0];
          one = apply(one, { kind: 'set-speed', speed: back ? -speed : speed }, at(time));
          expect(courseOf(one, null, at(time), yAt, 0).ys[0]).toBeCloseTo(before ?? Number.NaN, 6);
        }
        for (const step of stepsOf(one, null, time)) expect(Math.abs(step)).toBeLessThanOrEqual(4 * 0.8 + 1e-6);
      }),
    );
  });
});

describe('hasJumped', () => {
  it('tells a jump from everything else on the same timeline', () => {
    const jumped = apply(rolling, { kind: 'jump-time', to: ms(4000) }, at(500));
    expect(hasJumped(rolling, jumped)).toBe(true);
    for (const command of [{ kind: 'hold' }, { kind: 'set-speed', speed: 3 }, { kind: 'toggle-blank' }, { kind: 'drop-marker' }] as const) {
      expect(hasJumped(rolling, apply(rolling, command, at(500)))).toBe(false);
    }
    expect(hasJumped(rolling, apply(rolling, { kind: 'set-profile', rate: 1.5, pauseScale: 1 }, at(500)))).toBe(false);
  });
});
