/** Finds keys and controls that several entries want. */
import { entriesIn, meet } from '../show/command-table/key-scope.ts';
import type { BoundEntry } from './bound-table.ts';

/** Which entries hold a key or a control, by its name; ids in the table's order. */
export type Holders = ReadonlyMap<string, readonly string[]>;

const holdersBy = (table: readonly BoundEntry[], namesOf: (entry: BoundEntry) => readonly string[]): Holders => {
  const holders = new Map<string, readonly string[]>();
  for (const entry of table) {
    for (const name of new Set(namesOf(entry))) holders.set(name, [...(holders.get(name) ?? []), entry.id]);
  }
  return holders;
};

/** Keys of the caption workspace and keys that move the reading never meet. */
const severalOf = (table: readonly BoundEntry[], namesOf: (entry: BoundEntry) => readonly string[]): Holders => {
  const several = (['captions', 'reading'] as const).flatMap((scope) => [...holdersBy(entriesIn(table, scope), namesOf)]).filter(([, ids]) => ids.length > 1);
  const found = new Map<string, readonly string[]>();
  for (const [name, ids] of several) found.set(name, table.map(({ id }) => id).filter((id) => ids.includes(id) || (found.get(name)?.includes(id) ?? false)));
  return found;
};

/** What is held by more than one entry, keys and controls apart. */
export type Conflicts = { readonly keys: Holders; readonly inputs: Holders };

/** Every conflict of a table. */
export const findConflicts = (table: readonly BoundEntry[]): Conflicts => ({
  keys: severalOf(table, ({ keys }) => keys),
  inputs: severalOf(table, ({ inputs }) => inputs),
});

/** The labels of the other entries that want a name of this entry where it acts; empty when none does. */
export const rivalsOf = (table: readonly BoundEntry[], holders: Holders, entry: BoundEntry, name: string): readonly string[] => {
  const ids = holders.get(name) ?? [];
  return table.filter((other) => other.id !== entry.id && ids.includes(other.id) && meet(other, entry)).map(({ label }) => label);
};
