import { describe, expect, it } from 'vitest';
import { tapOfKey } from '../../../core/takes/tap-of-key.ts';

describe('the keys of a take by taps', () => {
  it('are those of a keyboard and of a clicker', () => {
    expect(['Space', 'Enter', 'PageDown', 'S', 'E', 'PageUp', 'Backspace'].map(tapOfKey)).toEqual(['tap', 'tap', 'tap', 'skip', 'end', 'back', 'back']);
    expect(['F9', 'B', 'Ctrl+S'].map(tapOfKey)).toEqual([null, null, null]);
  });
});
