import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import type { Followed } from '../../../core/timeline/live-follow.ts';
import { instant } from '../../../core/units/time.ts';
import { createShowOwner } from '../../../electron/show/show-owner.ts';
import { followReading } from '../../../electron/show/follow-reading.ts';

const text = 'The river has reached its highest level... and three villages are cut off by water.\n'.repeat(30);
const now = () => instant(performance.now());
const unexpected = (error: unknown): never => {
  throw new Error(String(error));
};

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000, toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const follow = () => {
  const owner = createShowOwner(createShow(openDocument('a.txt', null, text, 1), defaultSettings), now, unexpected);
  const heard: Followed[] = [];
  return { owner, heard, follower: followReading(owner, now, (followed) => heard.push(followed)) };
};

describe('the follower of a reading', () => {
  it('believes a roll that goes on, and tells once a cue', () => {
    const { owner, heard, follower } = follow();
    owner.order({ kind: 'roll' });
    vi.advanceTimersByTime(30_000);
    const cues = owner.read().timeline.cues.filter(({ start }) => start < 29_000).length;
    expect(heard.length).toBeLessThanOrEqual(cues);
    expect(heard.length).toBeGreaterThan(cues - 4);
    expect(Math.abs(follower.read().rate - 1)).toBeLessThan(0.01);
  });

  it('believes what is heard before the roll, and the roll again when nothing is heard any more', () => {
    const { owner, follower } = follow();
    owner.order({ kind: 'roll' });
    const { cues } = owner.read().timeline;
    const began = now();
    for (const { cue, start } of cues.slice(0, 8)) {
      vi.advanceTimersByTime(Math.max(0, began + start * 1.3 - now()));
      follower.heard(cue.id, instant(began + start * 1.3));
    }
    const { rate, measured } = follower.read();
    expect(rate).toBeGreaterThan(1.08);
    expect(measured).toBeGreaterThan((cues[7]?.start ?? 0) * 0.9);
    vi.advanceTimersByTime(20_000);
    expect(follower.read()).toEqual({ rate, measured });
    vi.advanceTimersByTime(40_000);
    expect(follower.read().measured).not.toBe(measured);
  });

  it('learns from holds that the rest will take longer, and lets go with another document', () => {
    const { owner, follower } = follow();
    owner.order({ kind: 'roll' });
    for (let turn = 0; turn < 40; turn += 1) {
      vi.advanceTimersByTime(1500);
      owner.order({ kind: 'hold' });
      vi.advanceTimersByTime(600);
      owner.order({ kind: 'roll' });
    }
    expect(follower.read().rate).toBeGreaterThan(1.2);
    expect(follower.read().rate).toBeLessThan(1.5);
    const { rate } = follower.read();
    // The profile that the reading shows does not count twice.
    owner.order({ kind: 'set-profile', rate: 1.2, pauseScale: 1 });
    expect(Math.abs(follower.read().rate - rate / 1.2)).toBeLessThan(0.1);
    owner.order({ kind: 'hold' });
    owner.change('opened', (show) => show);
    expect(follower.read()).toEqual({ rate: 1, measured: 0 });
  });
});
