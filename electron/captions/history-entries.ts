/** Writes a sheet with its undo and redo as journal entries: the oldest value whole, then what each step changed. */
import { type SheetState, type TrackDifference, trackDifference } from '../../core/captions/edit/caption-sheet.ts';
import type { History } from '../../core/captions/edit/history.ts';
import { type SheetEntry, type SheetStep, factsOf } from './sheet-entry.ts';

/** So many captions may the kept steps of undo have changed together, and those of redo: two megabytes of a journal. */
const mostChanged = 10_000;

/** How many of these changes, from the first, are within bounds. */
const affordable = (differences: readonly TrackDifference[]): number => {
  let changed = 0;
  const tooMuch = differences.findIndex(({ removed, inserted }) => (changed += removed + inserted.length) > mostChanged);
  return tooMuch < 0 ? differences.length : tooMuch;
};

/** All values from the oldest to the last that was undone, the labels of the steps between them, and where the one of now is. */
const lineOf = ({ past, now, future }: History<SheetState>) => {
  const ahead = [...future].reverse();
  const values: readonly SheetState[] = [...past.map(({ value }) => value), now, ...ahead.map(({ value }) => value)];
  return { values, labels: [...past, ...ahead].map(({ label }) => label), at: past.length };
};

/** The entries: they end with the sheet of now at its `rev`, and `replaySheet` gives the same steps back, or as many of them as are kept. */
export const historyEntries = (rev: number, history: History<SheetState>): readonly SheetEntry[] => {
  const { values, labels, at } = lineOf(history);
  const sheetAt = (index: number): SheetState => values[index] ?? null;
  const between = (from: number, to: number): TrackDifference => trackDifference(sheetAt(from)?.track ?? [], sheetAt(to)?.track ?? []);
  const differences = labels.map((_label, index) => between(index, index + 1));
  const first = at - affordable(differences.slice(0, at).reverse());
  const last = at + affordable(differences.slice(at));
  const done = labels.slice(first, last).map((label, index) => ({ from: first + index, to: first + index + 1, step: { kind: 'edit', label, continues: false } as const }));
  const undone = done.slice(at - first).map(({ from, to }) => ({ from: to, to: from, step: { kind: 'undo' } as const }));
  const changes: readonly { readonly from: number; readonly to: number; readonly step: SheetStep }[] = [...done, ...undone.reverse()];
  const begin = rev - changes.length;
  return [
    { kind: 'sheet', rev: begin, facts: factsOf(sheetAt(first)), track: [...(sheetAt(first)?.track ?? [])] },
    ...changes.map(({ from, to, step }, index): SheetEntry => {
      const { inserted, ...place } = between(from, to);
      return { kind: 'change', baseRev: begin + index, rev: begin + index + 1, facts: factsOf(sheetAt(to)), difference: { ...place, inserted: [...inserted] }, step };
    }),
  ];
};
