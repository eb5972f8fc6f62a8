import { describe, expect, it } from 'vitest';
import { steerSound, type Steered } from '../../../../renderer/operator/rehearse/takes/steer-sound.ts';

const sound = (currentTime: number, more: Partial<Steered> = {}) => {
  const made = {
    currentTime,
    playbackRate: 1,
    paused: false,
    ended: false,
    play: () => {
      made.paused = false;
      return Promise.resolve();
    },
    pause: () => {
      made.paused = true;
    },
    ...more,
  };
  return made;
};

describe('a steered sound', () => {
  it('goes as fast as the show where it is on time', () => {
    const one = sound(2);
    steerSound(one, { at: 2000, pace: 1.25 });
    expect(one).toMatchObject({ currentTime: 2, playbackRate: 1.25, paused: false });
  });

  it('catches up by its rate when it is a little late, and waits when early', () => {
    const [late, early] = [sound(1.95), sound(2.05)];
    steerSound(late, { at: 2000, pace: 1 });
    steerSound(early, { at: 2000, pace: 1 });
    expect([late.currentTime, early.currentTime]).toEqual([1.95, 2.05]);
    expect(late.playbackRate).toBeCloseTo(1.04);
    expect(early.playbackRate).toBeCloseTo(0.96);
  });

  it('is sought when it is far off', () => {
    const one = sound(9);
    steerSound(one, { at: 2000, pace: 1 });
    expect([one.currentTime, one.playbackRate]).toEqual([2, 1]);
  });

  it('is silent while the show holds, rolls back, or is where the take is not', () => {
    for (const goal of [null, { at: 2000, pace: 0 }, { at: 2000, pace: -1 }, { at: -1, pace: 1 }]) {
      const one = sound(2);
      steerSound(one, goal);
      expect(one.paused).toBe(true);
    }
  });

  it('begins where the show is, and stays quiet past its end', () => {
    const held = sound(0, { paused: true });
    steerSound(held, { at: 1500, pace: 1 });
    expect([held.currentTime, held.paused]).toEqual([1.5, false]);
    const over = sound(8, { paused: true, ended: true });
    steerSound(over, { at: 9000, pace: 1 });
    expect([over.currentTime, over.paused]).toEqual([8, true]);
  });

  it('keeps within the rates that can be heard', () => {
    const one = sound(2);
    steerSound(one, { at: 2000, pace: 9 });
    expect(one.playbackRate).toBe(4);
  });
});
