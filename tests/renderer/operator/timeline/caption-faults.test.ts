import { describe, expect, it } from 'vitest';
import { captionFaults } from '../../../../renderer/operator/timeline/caption-faults.ts';

describe('captionFaults', () => {
  it('gathers the faults of each caption and leaves notes out', () => {
    const faults = captionFaults([
      { code: 'too-fast', severity: 'warning', message: 'a', caption: 2 },
      { code: 'line-too-long', severity: 'error', message: 'b', caption: 2 },
      { code: 'fast', severity: 'info', message: 'c', caption: 1 },
    ]);
    expect([...faults]).toEqual([[2, ['a', 'b']]]);
  });
});
