import { describe, expect, it } from 'vitest';
import type { ComparedCue, ComparedReading } from '../../../../core/takes/compare-takes.ts';
import type { CueId } from '../../../../core/script/script.ts';
import { ms } from '../../../../core/units/time.ts';
import { layOutChart } from '../../../../renderer/operator/rehearse/takes/chart-layout.ts';
import { describeCue } from '../../../../renderer/operator/rehearse/takes/describe-cue.ts';
import { certaintyOf, dateOf, overPlan, takeName } from '../../../../renderer/operator/rehearse/takes/take-words.ts';

const read = (length: number, pause: number | null, more: Partial<ComparedReading> = {}): ComparedReading => ({ read: ms(length), pause: pause === null ? null : ms(pause), doubtful: false, wordsPerMinute: 180, ranLong: false, ...more });
const row = (n: number, ...takes: readonly (ComparedReading | null)[]): ComparedCue => ({ id: `c${String(n)}` as CueId, n, text: 'Rain today', estimate: read(2000, 400), takes });

describe('the words of a take', () => {
  it('say how sure it is', () => {
    expect(certaintyOf({ cues: 1, doubtful: 0, unfinished: false })).toBe('1 cue');
    expect(certaintyOf({ cues: 6, doubtful: 2, unfinished: false })).toBe('6 cues, 2 doubtful');
    expect(certaintyOf({ cues: 3, doubtful: 1, unfinished: true })).toBe('cut off after 3 cues, 1 doubtful');
  });
  it('say how it met the plan, and name it', () => {
    expect(overPlan({ read: ms(12_300), planned: ms(11_000) })).toBe('+0:01.3');
    expect(overPlan({ read: ms(9000), planned: ms(11_000) })).toBe('−0:02.0');
    expect(dateOf('not a date')).toBe('not a date');
    expect(takeName({ reader: 'Ana', date: 'x' })).toBe('Ana, x');
    expect(takeName({ reader: '', date: 'x' })).toBe('x');
  });
});

describe('the words of a compared cue', () => {
  it('say what each take did with it', () => {
    expect(describeCue(row(4, read(2900, 100, { ranLong: true }), null), ['Ana', 'Tomas'])).toBe(
      'Cue 4 “Rain today”: estimate 2.0 s, then a pause of 0.4 s. A: 2.9 s (+0:00.9), 180 words a minute, then a pause of 0.1 s, ran long. B: not read.',
    );
    expect(describeCue(row(1, read(2000, null, { doubtful: true })), ['Ana'])).toContain('A: 2.0 s (0:00.0), 180 words a minute, doubtful.');
  });
});

describe('the chart', () => {
  const rows = [row(1, read(1000, 200), read(3000, 100)), row(2, null, read(500, null))];
  const layout = layOutChart(rows, 600);

  it('has a column for each cue, within the width, and a bar for each reading', () => {
    expect(layout.columns.map(({ lengths }) => lengths.map(({ series }) => series))).toEqual([[0, 1, 2], [0, 2]]);
    expect(layout.width).toBe(600);
    for (const { lengths, x, width } of layout.columns) for (const bar of lengths) expect(bar.x >= x && bar.x + bar.width <= x + width).toBe(true);
  });

  it('draws lengths to scale, on one ground', () => {
    const [estimate, one, other] = layout.columns[0]?.lengths ?? [];
    expect(other?.height).toBe(layout.length.height);
    expect((one?.height ?? 0) / (estimate?.height ?? 1)).toBeCloseTo(0.5);
    expect(new Set([estimate, one, other].map((bar) => Math.round((bar?.y ?? 0) + (bar?.height ?? 0))))).toEqual(new Set([layout.length.top + layout.length.height]));
  });

  it('draws a line of speeds for each series, passing over what was not read', () => {
    expect(layout.speeds.map((points) => points.split(' ').length)).toEqual([2, 1, 2]);
  });

  it('grows beyond its room when there are many cues, and stands without any', () => {
    expect(layOutChart(Array.from({ length: 100 }, (_, index) => row(index + 1)), 600).width).toBeGreaterThan(2000);
    expect(layOutChart([], 600)).toMatchObject({ width: 600, columns: [], speeds: [] });
  });
});
