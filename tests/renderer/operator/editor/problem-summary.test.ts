import { describe, expect, it } from 'vitest';
import { problemSummary } from '../../../../renderer/operator/editor/problem-summary.ts';
import { restBeforeSend, retryRest, worthTelling } from '../../../../renderer/operator/editor/send-timing.ts';

describe('problemSummary', () => {
  it('counts by severity, the worst first', () => {
    expect(problemSummary([{ severity: 'warning' }, { severity: 'error' }, { severity: 'warning' }, { severity: 'info' }])).toBe('1 error, 2 warnings, 1 note');
    expect(problemSummary([])).toBe('');
  });
});

describe('when edits are sent', () => {
  it('at once, unless the text is very long', () => {
    expect(restBeforeSend(10_000, 0)).toBe(0);
    expect(restBeforeSend(1_000_000, 0)).toBe(300);
    expect(restBeforeSend(1_000_000, 1900)).toBe(100);
    expect(restBeforeSend(1_000_000, 5000)).toBe(0);
  });
  it('again after a refusal, ever more slowly', () => {
    expect([1, 2, 3, 20].map(retryRest)).toEqual([100, 200, 400, 5000]);
  });
  it('with a word to the operator only when it goes on', () => {
    expect([1, 2, 3, 4, 10, 11].map(worthTelling)).toEqual([false, false, true, false, true, false]);
  });
});
