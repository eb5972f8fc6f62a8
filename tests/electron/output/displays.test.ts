/** Which display the prompter takes, and where windows go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDisplay, freeDisplay, keyOf } from '../../../electron/output/choose-display.ts';
import { placeBeside, windowedSize } from '../../../electron/output/place-beside.ts';
import { overlapArea, visibleBounds } from '../../../electron/windows/visible-bounds.ts';

const main = { id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const studio = { id: 2, label: 'Studio A', bounds: { x: 1920, y: 0, width: 1280, height: 720 } };
const other = { id: 3, label: 'Studio B', bounds: { x: 3200, y: 0, width: 1280, height: 720 } };

describe('findDisplay', () => {
  it('knows a display by its id, by its label, or by its place and size', () => {
    expect(findDisplay([main, other, studio], keyOf(studio))).toBe(studio);
    const again = { ...studio, id: 9 };
    expect(findDisplay([main, other, again], keyOf(studio))).toBe(again);
    const nameless = { ...studio, id: 9, label: '' };
    expect(findDisplay([main, other, nameless], keyOf({ ...studio, label: '' }))).toBe(nameless);
  });

  it('takes no display for another one', () => {
    expect(findDisplay([main, other], keyOf(studio))).toBeNull();
    expect(findDisplay([], keyOf(studio))).toBeNull();
  });
});

describe('freeDisplay', () => {
  it('is the remembered one, else the first that does not show the operator, never the only one', () => {
    expect(freeDisplay([main, studio, other], 1, keyOf(other))).toBe(other);
    expect(freeDisplay([main, studio, other], 1, null)).toBe(studio);
    expect(freeDisplay([main, studio], 2, keyOf(studio))).toBe(main);
    expect(freeDisplay([main], 1, keyOf(main))).toBeNull();
  });

  it('is none that another prompter has, but the remembered one only when it is free', () => {
    expect(freeDisplay([main, studio, other], 1, null, [2])).toBe(other);
    expect(freeDisplay([main, studio, other], 1, keyOf(studio), [2])).toBe(other);
    expect(freeDisplay([main, studio], 1, null, [2])).toBeNull();
  });
});

describe('placeBeside', () => {
  const area = { x: 0, y: 0, width: 1920, height: 1040 };

  it('hides nothing of the operator’s window where there is room', () => {
    const operator = { x: 0, y: 0, width: 900, height: 1040 };
    expect(overlapArea(placeBeside(operator, area, windowedSize), operator)).toBe(0);
  });

  it('always lies inside the work area', () => {
    const size = fc.record({ width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 100, max: 4000 }) });
    const place = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) });
    fc.assert(
      fc.property(place, size, size, (at, operator, prompter) => {
        const placed = placeBeside({ ...at, ...operator }, area, prompter);
        expect(overlapArea(placed, area)).toBe(placed.width * placed.height);
      }),
    );
  });
});

describe('visibleBounds', () => {
  const areas = [main.bounds, studio.bounds];
  const size = { width: 1440, height: 900 };

  it.each([
    ['nothing remembered', null, { x: 240, y: 90, width: 1440, height: 900 }],
    ['bounds that show', { x: 100, y: 50, width: 1200, height: 800 }, { x: 100, y: 50, width: 1200, height: 800 }],
    ['bounds half off', { x: -600, y: 50, width: 1200, height: 800 }, { x: 0, y: 50, width: 1200, height: 800 }],
    ['bounds on the second display', { x: 2000, y: 10, width: 1024, height: 640 }, { x: 2000, y: 10, width: 1024, height: 640 }],
    ['bounds on a display that is gone', { x: 9000, y: 10, width: 1024, height: 640 }, { x: 448, y: 220, width: 1024, height: 640 }],
    ['bounds larger than the display', { x: 1930, y: 0, width: 5000, height: 5000 }, { x: 1920, y: 0, width: 1280, height: 720 }],
  ])('with %s', (_name, remembered, expected) => {
    expect(visibleBounds(remembered, areas, size)).toEqual(expected);
  });

  it('stands a system without displays', () => {
    expect(visibleBounds(null, [], size)).toEqual({ x: 0, y: 0, ...size });
  });
});
