/** What becomes of the operator's window when its display goes and comes back. */
import { describe, expect, it, vi } from 'vitest';
import { keyOf } from '../../../electron/output/choose-display.ts';

vi.mock('electron', () => ({ screen: {} }));
const { homeward, intoSight } = await import('../../../electron/output/operator-home.ts');

const desk = { id: 1, label: 'Desk', bounds: { x: 0, y: 0, width: 1600, height: 900 } };
const studio = { id: 2, label: 'Studio', bounds: { x: 1600, y: 0, width: 1280, height: 720 } };
const home = { display: keyOf(desk), bounds: { x: 80, y: 40, width: 1400, height: 800 }, maximised: false };
const refuge = { x: 1600, y: 0, width: 1280, height: 720 };

describe('a window whose display went', () => {
  it('waits while the display is away, and goes back when it is there again', () => {
    expect(homeward({ home, refuge }, refuge, [studio])).toBe('wait');
    expect(homeward({ home, refuge: null }, home.bounds, [studio])).toBe('wait');
    expect(homeward({ home, refuge }, refuge, [desk, studio])).toBe('back');
    expect(homeward({ home, refuge }, { ...refuge, y: 24 }, [desk, studio])).toBe('back');
  });
  it('stays where the operator has moved it', () => {
    expect(homeward({ home, refuge }, { ...refuge, x: 1700 }, [desk, studio])).toBe('stay');
    expect(homeward({ home, refuge }, { ...refuge, width: 900 }, [studio])).toBe('stay');
  });
  it('comes into sight only when it is out of it', () => {
    expect(intoSight(home.bounds, [desk.bounds])).toBeNull();
    expect(intoSight({ ...home.bounds, x: 700 }, [desk.bounds])).toBeNull();
    expect(intoSight({ x: 3000, y: 100, width: 1400, height: 800 }, [desk.bounds])).toEqual({ x: 100, y: 50, width: 1400, height: 800 });
    expect(intoSight({ x: 1500, y: 0, width: 1400, height: 800 }, [desk.bounds])).toEqual({ x: 200, y: 0, width: 1400, height: 800 });
  });
});
