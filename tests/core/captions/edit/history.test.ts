import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, type HistoryBounds, historyOf, redo, remember, undo } from '../../../../core/captions/edit/history.ts';

const bounds: HistoryBounds<string> = { steps: 3, total: 10, size: (value) => value.length };

const after = (...values: readonly string[]): History<string> => values.reduce((history, value) => remember(history, value, `to ${value}`, bounds), historyOf('-'));

describe('history', () => {
  it('goes back and forward, and a new step ends what could be redone', () => {
    const two = after('a', 'b');
    const back = undo(two);
    expect([back.now, back.future.at(-1)?.label]).toEqual(['a', 'to b']);
    expect(redo(back)).toEqual(two);
    const other = remember(back, 'c', 'to c', bounds);
    expect([other.now, other.future, undo(other).now]).toEqual(['c', [], 'a']);
  });

  it('is the very same where there is nothing to do', () => {
    const history = historyOf('a');
    expect([undo(history), redo(history), remember(history, 'a', 'x', bounds)].every((one) => one === history)).toBe(true);
  });

  it('forgets the oldest steps over its bounds, by number and by size', () => {
    expect(after('a', 'b', 'c', 'd').past.map(({ value }) => value)).toEqual(['a', 'b', 'c']);
    expect(after('a', 'bbbbbb', 'cccc', 'd').past.map(({ value }) => value)).toEqual(['bbbbbb', 'cccc']);
    expect(after('aaaaaaaaaaaaaaaa', 'b').past.map(({ value }) => value)).toEqual(['aaaaaaaaaaaaaaaa']);
  });

  it('joins steps of one label that continue', () => {
    const moved = remember(remember(after('a'), 'b', 'Move', bounds), 'c', 'Move', bounds, true);
    expect(undo(moved).now).toBe('a');
    expect(undo(remember(moved, 'd', 'Split', bounds, true)).now).toBe('c');
  });

  it('undoes everything that it remembers, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (values) => {
        const wide: HistoryBounds<number> = { steps: 100, total: 1000, size: () => 1 };
        const history = values.reduce((before, value) => remember(before, value, '', wide), historyOf(-1));
        let back = history;
        while (back.past.length > 0) back = undo(back);
        expect(back.now).toBe(-1);
        while (back.future.length > 0) back = redo(back);
        expect(back).toEqual(history);
      }),
    );
  });
});
