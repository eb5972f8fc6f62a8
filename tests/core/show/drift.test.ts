/** The playback clock over half an hour: what is added up at every change of speed must not drift. */
import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { playedIn } from '../../../core/show/roll.ts';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { at } from './fixture.ts';

const text = 'The river has reached its highest level in forty years... and three villages are cut off by the water.\n'.repeat(500);

describe('the playback clock', () => {
  it('drifts by less than 1 ms a minute over 30 minutes, left alone and with 6000 holds and rolls', () => {
    const show = createShow(openDocument('long.txt', null, text, 1), defaultSettings);
    const rolling = apply(show, { kind: 'roll' }, at(0.123_456));
    const played = (time: number): number => playedIn(rolling, at(time + 0.123_456));
    // The first second eases in; from then on every ms of the clock is one of the timeline.
    expect(Math.abs(played(1_800_000) - played(1000) - 1_799_000)).toBeLessThan(0.001);
    let now = 0.1;
    let rolled = 0;
    let current = show;
    for (let turn = 0; turn < 3000; turn += 1) {
      current = apply(current, { kind: 'roll' }, at(now));
      const step = 400.1 + (turn % 7) * 66.7;
      now += step;
      rolled += step;
      current = apply(current, { kind: 'hold' }, at(now));
      now += 5000;
    }
    // A hold eases out by as much as its roll eased in.
    expect(Math.abs(playedIn(current, at(now)) - rolled)).toBeLessThan(1);
  });
});
