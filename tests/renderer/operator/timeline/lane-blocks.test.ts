import { describe, expect, it } from 'vitest';
import { ms } from '../../../../core/units/time.ts';
import { laneBlocks } from '../../../../renderer/operator/timeline/lane-blocks.ts';
import { rowStyle, stackedRows } from '../../../../renderer/operator/timeline/stacked-rows.ts';
import { visibleRange } from '../../../../renderer/operator/timeline/visible-range.ts';

const items = Array.from({ length: 100 }, (_, index) => ({ start: index * 1000, end: index * 1000 + 800 }));

describe('visibleRange', () => {
  it('finds the blocks that touch a stretch', () => {
    expect(visibleRange(items, 1500, 3000)).toEqual([1, 4]);
  });
  it('takes a block that ends where the stretch begins', () => {
    expect(visibleRange(items, 1800, 1900)).toEqual([1, 2]);
    expect(visibleRange(items, 1801, 1900)).toEqual([2, 2]);
  });
  it('finds none beyond the end or in nothing', () => {
    expect(visibleRange(items, 1e6, 2e6)).toEqual([100, 100]);
    expect(visibleRange([], 0, 10)).toEqual([0, 0]);
  });
});

describe('blocks that lie over one another', () => {
  // A long one over five, two that begin together, one apart.
  const long = { start: 0, end: 9000 };
  const over = [long, { start: 1000, end: 2000 }, { start: 1000, end: 3000 }, { start: 2500, end: 4000 }, { start: 12_000, end: 13_000 }];

  it('are found while the long one reaches into the stretch', () => {
    expect(visibleRange(over, 5000, 6000)).toEqual([0, 4]);
    expect(laneBlocks(over, { from: ms(5000), pxPerSecond: 100, width: 100 })).toEqual([{ left: -500, width: 900, first: 0, count: 1 }]);
    expect(visibleRange(over, 9001, 11_000)).toEqual([4, 4]);
  });
  it('are put into rows', () => {
    expect(stackedRows(over)).toEqual([{ row: 0, of: 3 }, { row: 1, of: 3 }, { row: 2, of: 3 }, { row: 1, of: 3 }, { row: 0, of: 1 }]);
    expect(stackedRows(over)).toBe(stackedRows(over));
    expect(stackedRows([])).toEqual([]);
  });
  it('lie between the edges of the lane', () => {
    expect(rowStyle({ row: 0, of: 1 }, 8)).toEqual({});
    expect(rowStyle({ row: 1, of: 2 }, 8)).toEqual({ top: 'calc(8px + (100% - 16px) * 0.5)', bottom: 'calc(8px + (100% - 16px) * 0)' });
  });
});

describe('laneBlocks', () => {
  it('draws each block in view', () => {
    const blocks = laneBlocks(items, { from: ms(0), pxPerSecond: 100, width: 250 });
    expect(blocks).toEqual([
      { left: 0, width: 80, first: 0, count: 1 },
      { left: 100, width: 80, first: 1, count: 1 },
      { left: 200, width: 80, first: 2, count: 1 },
    ]);
  });
  it('joins blocks too thin to be seen, and loses none', () => {
    const blocks = laneBlocks(items, { from: ms(0), pxPerSecond: 1, width: 250 });
    expect(blocks.length).toBeLessThan(20);
    expect(blocks.reduce((total, block) => total + block.count, 0)).toBe(100);
    expect(blocks[0]?.first).toBe(0);
  });
  it('draws no more blocks than there are pixels for', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({ start: index * 100, end: index * 100 + 90 }));
    expect(laneBlocks(many, { from: ms(0), pxPerSecond: 0.26, width: 1300 }).length).toBeLessThan(450);
  });
});
