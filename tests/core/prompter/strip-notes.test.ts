import { describe, expect, it } from 'vitest';
import { wallTime } from '../../../core/clock/wall-time.ts';
import { stripTexts, wantedClocks } from '../../../core/prompter/strip-notes.ts';
import { apply } from '../../../core/show/apply.ts';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import type { Show } from '../../../core/show/show.ts';
import { instant, ms } from '../../../core/units/time.ts';

const script = '# One\nThe bridge opens tonight,... after eleven weeks of repairs.\n# Two\nShares rose today.\n';
const show = createShow(openDocument('one.txt', null, script, 1), defaultSettings);
const all = { showElapsed: true, showRemaining: true, showOverUnder: true, showPlannedEnd: true, showStartBy: true, showClock: true };
const withAll = apply(show, { kind: 'set-picture', picture: all }, instant(0));
/** 20:59:00 in UTC. */
const wall = { now: wallTime(Date.UTC(2026, 10, 26, 20, 59)), zone: 'UTC' };
/** A show that takes exactly ten seconds. */
const tenSeconds = (one: Show): Show => apply({ ...one, target: ms(10_000) }, { kind: 'fit-target' }, instant(0));

describe('the clocks of the strip', () => {
  it('are none as the app comes, and those that are wanted in their order', () => {
    expect(wantedClocks(show)).toEqual([]);
    expect(wantedClocks({ ...withAll, target: ms(9000), endAt: ms(1) })).toEqual(['elapsed', 'remaining', 'overUnder', 'plannedEnd', 'startBy', 'clock']);
  });
  it('leave out what has nothing to meet', () => {
    expect(wantedClocks(withAll)).toEqual(['elapsed', 'remaining', 'plannedEnd', 'clock']);
    expect(stripTexts(withAll, instant(0), wall)).toMatchObject({ overUnder: '', startBy: '' });
  });
  it('say when it ends and when it must start', () => {
    const wished = { ...tenSeconds(withAll), target: ms(8000), endAt: ms((21 * 60 * 60) * 1000) };
    const texts = stripTexts(wished, instant(0), wall);
    expect(texts).toEqual({ elapsed: '0:00', remaining: expect.stringMatching(/^−0:(?:09|10)$/), overUnder: expect.stringMatching(/^\+0:0[12]$/), plannedEnd: expect.stringMatching(/^20:59:(?:09|10)$/), startBy: expect.stringMatching(/^20:59:(?:49|50)$/), clock: '20:59:00' });
  });
  it('count no cloaked story', () => {
    const cloaked = apply(withAll, { kind: 'cloak-story', story: 0, on: true }, instant(0));
    const seconds = (one: Show): number => Number(stripTexts(one, instant(0), wall).remaining.slice(3));
    expect(seconds(cloaked)).toBeLessThan(seconds(withAll));
    expect(stripTexts(cloaked, instant(0), wall).plannedEnd < stripTexts(withAll, instant(0), wall).plannedEnd).toBe(true);
  });
});
