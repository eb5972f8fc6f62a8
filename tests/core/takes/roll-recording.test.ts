import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTake } from '../../../core/takes/read-take.ts';
import { followRoll, rollTake, startFollowing, stopFollowing, type RollRecording } from '../../../core/takes/roll-recording.ts';
import { emptyLabel } from '../../../core/takes/take.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { instant, ms } from '../../../core/units/time.ts';
import { anyScript, modelled, scriptOf } from '../timeline/scripts.ts';

const script = scriptOf([
  ['one two three four', modelled('ellipsis')],
  ['five six seven eight', modelled('sentence')],
  ['nine ten eleven twelve', modelled('ellipsis')],
  ['thirteen and fourteen', modelled('paragraph')],
]);
const planned = timeline(script, newsreader);
const began = 7000;
const roll = (after: number, from: number, speed: number) => ({ at: instant(began + after), from: ms(from), speed });
const readings = (recording: RollRecording, after: number) => rollTake(recording, instant(began + after), emptyLabel).cues.map(({ cue, start, end, doubtful }) => [cue, start, end, doubtful]);
const start = (index: number) => planned.cues[index]?.start ?? 0;
const end = (index: number) => planned.cues[index]?.end ?? 0;

describe('followRoll', () => {
  it('measures what was planned when nobody touches the speed', () => {
    const done = stopFollowing(startFollowing(planned, roll(0, 0, 1)), instant(began + planned.duration));
    expect(readings(done, 0)).toEqual(planned.cues.map(({ cue, start: from, end: to }) => [cue.id, from, to, false]));
  });

  it('follows the speed', () => {
    const slow = startFollowing(planned, roll(0, 0, 0.8));
    const faster = followRoll(slow, roll(start(1) / 0.8, start(1), 1.25));
    expect(readings(faster, 60_000).slice(0, 2)).toEqual([
      ['c0', 0, Math.round(end(0) / 0.8), false],
      ['c1', Math.round(start(1) / 0.8), Math.round(start(1) / 0.8 + (end(1) - start(1)) * 0.8), false],
    ]);
  });

  it('counts a hold to the cue that is held in', () => {
    const held = followRoll(startFollowing(planned, roll(0, 0, 1)), roll(500, 500, 0));
    const on = followRoll(held, roll(1100, 500, 1));
    expect(readings(on, 60_000)[0]).toEqual(['c0', 0, end(0) + 600, false]);
    expect(readings(on, 60_000)[1]?.[1]).toBe(start(1) + 600);
  });

  it('does not know a cue that was jumped over, and doubts the one that was left', () => {
    const jumped = followRoll(startFollowing(planned, roll(0, 0, 1)), roll(500, start(2), 1));
    expect(readings(jumped, 60_000).map(([cue, , , doubtful]) => [cue, doubtful])).toEqual([['c0', true], ['c2', false], ['c3', false]]);
    expect(readings(jumped, 60_000)[1]?.[1]).toBe(500);
  });

  it('takes the last reading of a cue that was gone back to', () => {
    const back = followRoll(startFollowing(planned, roll(0, 0, 1)), roll(start(2) + 100, start(1), 1));
    expect(readings(back, 60_000).slice(0, 3).map(([cue, from, , doubtful]) => [cue, from, doubtful])).toEqual([
      ['c0', 0, false],
      ['c1', start(2) + 100, false],
      ['c2', start(2) + 100 + start(2) - start(1), false],
    ]);
  });

  it('doubts a cue that the roll went back into', () => {
    const reversed = followRoll(startFollowing(planned, roll(0, 0, 1)), roll(end(1), end(1), -1));
    const on = followRoll(reversed, roll(end(1) + 200, end(1) - 200, 1));
    expect(readings(on, 60_000).slice(0, 3).map(([cue, , , doubtful]) => [cue, doubtful])).toEqual([['c0', false], ['c1', true], ['c2', false]]);
  });

  it('does not take a cue for read that it began in the middle of', () => {
    const done = startFollowing(planned, roll(0, start(1) + 50, 1));
    expect(readings(done, 60_000).map(([cue]) => cue)).toEqual(['c2', 'c3']);
  });

  it('gives at any moment what was read until then', () => {
    const found = readings(startFollowing(planned, roll(0, 0, 1)), start(1) + 300);
    expect(found).toEqual([['c0', 0, end(0), false], ['c1', start(1), start(1) + 300, true]]);
  });

  it('goes on over another timeline', () => {
    const slow = timeline(script, { rate: 2, pauseScale: 1 });
    const changed = followRoll(startFollowing(planned, roll(0, 0, 1)), roll(start(1), slow.cues[1]?.start ?? 0, 1), slow);
    const found = readings(changed, 60_000);
    expect(found[0]).toEqual(['c0', 0, end(0), false]);
    expect(found[1]?.slice(0, 3)).toEqual(['c1', start(1), start(1) + (slow.cues[1]?.end ?? 0) - (slow.cues[1]?.start ?? 0)]);
  });

  it('hears nothing after the stop', () => {
    const done = stopFollowing(startFollowing(planned, roll(0, 0, 1)), instant(began + 500));
    expect(followRoll(done, roll(600, 0, 1))).toBe(done);
    expect(stopFollowing(done, instant(began + 900))).toBe(done);
  });

  const anyRolls = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 4000 }), speed: fc.double({ min: -4, max: 4, noNaN: true }), jump: fc.option(fc.integer({ min: 0, max: 30_000 })) }), {
    maxLength: 20,
  });

  it('gives a valid take after any rolls', () => {
    fc.assert(
      fc.property(anyScript, anyRolls, (any, rolls) => {
        const of = timeline(any, newsreader);
        let now = 0;
        let recording = startFollowing(of, { at: instant(0), from: ms(0), speed: 1 });
        for (const { wait, speed, jump } of rolls) {
          now += wait;
          const reached = recording.roll.from + recording.roll.speed * wait;
          recording = followRoll(recording, { at: instant(now), from: ms(jump ?? reached), speed });
        }
        const take = rollTake(recording, instant(now + 1000), emptyLabel);
        expect(checkTake(take)).toEqual({ ok: true, value: take });
      }),
    );
  });
});
