import { describe, expect, it } from 'vitest';
import { beyond, fills, isShort } from '../../../electron/output/fills-display.ts';

const display = { x: 1600, y: 0, width: 1280, height: 720 };

describe('a window that fills its display', () => {
  it.each([
    ['exactly', display, true],
    ['with a row to spare', beyond(display), true],
    ['a pixel short', { ...display, width: 1279, height: 719 }, false],
    ['at another place', { ...display, x: 0 }, false],
    ['far beyond', { ...display, width: 1920, height: 1080 }, false],
  ])('%s: %o', (_how, bounds, whole) => {
    expect(fills(bounds, display)).toBe(whole);
  });

  it('is made whole when it is a pixel short each way, and only then', () => {
    expect(isShort({ ...display, width: 1279, height: 719 }, display)).toBe(true);
    expect([display, beyond(display), { ...display, width: 1279 }].some((bounds) => isShort(bounds, display))).toBe(false);
  });
});
