import { describe, expect, it } from 'vitest';
import { ms } from '../../../core/units/time.ts';
import { type Covered, isCovered, reachOf, wakeAt } from '../../../renderer/prompter-view/coverage.ts';

/** A screen of 1000 px with its marker at 300; 4000 px laid out. */
const covered: Covered = { y: 2000, markerY: 300, height: 1000, top: 0, bottom: 4000, isFirst: false, isLast: false };
/** Ten ms of the timeline for each px. */
const track = { timeAt: (y: number) => ms(y * 10) };

describe('reachOf', () => {
  it('lays out more where the roll goes', () => {
    expect(reachOf(0, 300, 1000, 1)).toEqual({ above: 1000, below: 2100 });
    expect(reachOf(0, 300, 1000, -1)).toEqual({ above: 1700, below: 1400 });
  });

  it('counts what is above the reading line in the paragraph itself', () => {
    expect(reachOf(600, 300, 1000, 0)).toEqual({ above: 400, below: 2700 });
    expect(reachOf(5000, 300, 1000, 0).above).toBe(0);
  });

  it('is about three screens', () => {
    const { above, below } = reachOf(0, 300, 1000, 1);
    expect(above + below).toBeLessThan(3500);
  });
});

describe('isCovered', () => {
  it('is true in the middle', () => {
    expect(isCovered(covered, 1)).toBe(true);
  });

  it('wants rows to spare where the roll goes, and only there', () => {
    expect(isCovered({ ...covered, y: 2800 }, 1)).toBe(false);
    expect(isCovered({ ...covered, y: 2800 }, 0)).toBe(true);
    expect(isCovered({ ...covered, y: 2800 }, -1)).toBe(true);
    expect(isCovered({ ...covered, y: 800 }, -1)).toBe(false);
    expect(isCovered({ ...covered, y: 800 }, 1)).toBe(true);
  });

  it('is false when the screen shows what is not laid out', () => {
    expect(isCovered({ ...covered, y: 3400 }, 0)).toBe(false);
    expect(isCovered({ ...covered, y: 200 }, 0)).toBe(false);
  });

  it('wants nothing beyond the ends of the script', () => {
    expect(isCovered({ ...covered, y: 3900, isLast: true }, 1)).toBe(true);
    expect(isCovered({ ...covered, y: 50, isFirst: true }, -1)).toBe(true);
  });
});

describe('wakeAt', () => {
  // More is laid out when the reading line is at 4000 - 700 - 600 = 2700 forwards, 0 + 300 + 600 = 900 backwards.
  it('is when the spare rows begin to be used up', () => {
    expect(wakeAt({ ...covered, y: 2400 }, track, ms(24_000), 1)).toBe(3000);
    expect(wakeAt({ ...covered, y: 2400 }, track, ms(24_000), 2)).toBe(1500);
    expect(wakeAt({ ...covered, y: 1000 }, track, ms(10_000), -1)).toBe(1000);
  });

  it('is never when nothing moves or nothing more comes', () => {
    expect(wakeAt(covered, track, ms(20_000), 0)).toBeNull();
    expect(wakeAt({ ...covered, isLast: true }, track, ms(20_000), 1)).toBeNull();
    expect(wakeAt({ ...covered, isFirst: true }, track, ms(20_000), -1)).toBeNull();
  });

  it('is soon but not at once when it is late, and now and then when it is far off', () => {
    expect(wakeAt({ ...covered, y: 3000 }, track, ms(30_000), 1)).toBe(30);
    expect(wakeAt({ ...covered, y: 1000 }, track, ms(10_000), 1)).toBe(5000);
  });
});
