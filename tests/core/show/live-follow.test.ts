import { describe, expect, it } from 'vitest';
import { notFollowing, rateSeen, restAtRate, seeCue, type LiveFollow } from '../../../core/show/live-follow.ts';
import { ms } from '../../../core/units/time.ts';
import { sampleText, showOf } from './fixture.ts';

const { timeline } = showOf(sampleText.repeat(8));
const spanOf = (index: number): number => {
  const timed = timeline.cues[index];
  return timed === undefined ? 0 : timed.end + timed.pause.ms - timed.start;
};

/** Cues read one after the other at a rate. */
const readAt = (rate: number, count: number, from: LiveFollow = notFollowing): LiveFollow => {
  let time = 0;
  let live = from;
  for (let cue = 0; cue <= count; cue += 1) {
    live = seeCue(live, timeline, cue, ms(time));
    time += spanOf(cue) * rate;
  }
  return live;
};

describe('live follow', () => {
  it('comes near to the rate of the reading as cues go by', () => {
    expect(rateSeen(notFollowing)).toBe(1);
    const [few, many] = [rateSeen(readAt(1.2, 3)), rateSeen(readAt(1.2, 40))];
    expect(few).toBeGreaterThan(1.02);
    expect(many).toBeGreaterThan(few);
    expect(Math.abs(many - 1.2)).toBeLessThan(0.06);
  });

  it('learns nothing from a jump, a cue joined in its middle, or one that stood still', () => {
    const live = readAt(1, 4);
    const jumped = seeCue(live, timeline, 12, ms(90_000));
    expect([jumped.cues, jumped.following]).toEqual([live.cues, live.following]);
    expect(seeCue(jumped, timeline, 13, ms(91_000)).following).toEqual(live.following);
    expect(seeCue(live, timeline, 5, ms(500_000)).following).toEqual(live.following);
    expect(seeCue(live, timeline, 4, ms(500_000))).toBe(live);
  });

  it('says how long the rest is at that rate', () => {
    const live = readAt(1.3, 20);
    const position = ms(timeline.cues[20]?.start ?? 0);
    const usual = timeline.duration - position;
    expect(restAtRate(live, timeline, position) / usual).toBeCloseTo(rateSeen(live), 1);
    expect(restAtRate(live, timeline, ms(position + spanOf(20) / 2))).toBeLessThan(restAtRate(live, timeline, position));
    expect(restAtRate({ ...live, cue: timeline.cues.length }, timeline, timeline.duration)).toBe(0);
  });
});
