import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import { followedBy, lookOn, notFollowed, startFollow, tapOn, type LiveFollow, type Look } from '../../../core/timeline/live-follow.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { instant, ms } from '../../../core/units/time.ts';

const timeline = timelineOf(parse('The river has reached its highest level... and three villages are cut off by water.\n'.repeat(40)), newsreader);
const look = (position: number, now: number, speed = 1): Look => ({ timeline, position: ms(position), speed, now: instant(now) });

/** Rolls through the script at a pace; `stretch` says how long each ms of it takes. */
const rollThrough = (length: number, stretch: (position: number) => number, speed = 1, every = 200): LiveFollow => {
  let now = 5000;
  let state = startFollow(look(0, now, speed));
  for (let position = 0; position < length; ) {
    const step = every / stretch(position);
    position += step;
    now += every;
    state = lookOn(state, look(position, now, speed));
  }
  return state;
};

describe('live follow', () => {
  it('believes the roll until a cue was passed, and where nothing holds it up', () => {
    expect(followedBy(startFollow(look(0, 0)))).toEqual(notFollowed);
    expect(followedBy(rollThrough(60_000, () => 1)).rate).toBeCloseTo(1, 3);
    expect(followedBy(rollThrough(60_000, () => 1 / 1.5, 1.5)).rate).toBeCloseTo(1, 3);
  });

  it('learns that a reading takes longer, and forgets with 60 s', () => {
    const slow = followedBy(rollThrough(90_000, () => 1.25));
    expect(slow.rate).toBeGreaterThan(1.17);
    expect(slow.rate).toBeLessThan(1.25);
    expect(slow.measured).toBeGreaterThan(50_000);
    expect(followedBy(rollThrough(150_000, (position) => (position < 50_000 ? 1.5 : 1))).rate).toBeLessThan(1.08);
  });

  it('takes no jump for reading, and no tape for a slow reader', () => {
    const state = rollThrough(30_000, () => 1);
    const jumped = lookOn(lookOn(state, look(100_000, state.at + 200)), look(100_050, state.at + 250));
    expect([jumped.entered, followedBy(jumped)]).toEqual([null, followedBy(state)]);
    expect(lookOn(state, look(1000, state.at + 200)).entered).toBeNull();
    const held = lookOn(state, look(state.position, state.at + 300_000));
    const passed = lookOn(held, look((timeline.cues[held.index + 1]?.start ?? 0) + 1, held.at + 4000));
    expect(followedBy(passed).rate).toBeCloseTo(1, 3);
    expect(passed.entered).not.toBeNull();
  });

  it('follows taps in the same way, one cue after the other', () => {
    let state = startFollow(look(0, 0));
    timeline.cues.slice(0, 30).forEach(({ start }) => (state = tapOn(state, look(start, start * 1.3))));
    expect(followedBy(state).rate).toBeGreaterThan(1.2);
    const skipped = tapOn(state, look(timeline.cues[35]?.start ?? 0, state.at + 1000));
    expect(followedBy(skipped)).toEqual(followedBy(state));
  });
});
