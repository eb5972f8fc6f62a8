import { describe, expect, it } from 'vitest';
import { timelineKey } from '../../../../renderer/operator/timeline/timeline-key.ts';

describe('timelineKey', () => {
  it('jumps a second by arrow, ten with Shift', () => {
    expect(timelineKey('ArrowRight', false)).toEqual({ kind: 'jump-by', by: 1000 });
    expect(timelineKey('ArrowLeft', true)).toEqual({ kind: 'jump-by', by: -10_000 });
    expect(timelineKey('ArrowUp', false)).toEqual({ kind: 'jump-by', by: 1000 });
    expect(timelineKey('ArrowDown', false)).toEqual({ kind: 'jump-by', by: -1000 });
  });
  it('zooms', () => {
    expect(timelineKey('+', false)).toEqual({ kind: 'zoom', by: 1 });
    expect(timelineKey('-', false)).toEqual({ kind: 'zoom', by: -1 });
    expect(timelineKey('0', false)).toEqual({ kind: 'all' });
  });
  it('leaves other keys alone', () => {
    expect(timelineKey(' ', false)).toBeNull();
  });
});
