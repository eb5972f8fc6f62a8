/** Finds commands for the dialog: by what they are called, their group, their keys and their controls. */
import type { BoundEntry } from '../../../../core/devices/bound-table.ts';
import type { Conflicts } from '../../../../core/devices/conflicts.ts';
import { inputLabel } from '../../../../core/devices/input-label.ts';
import { commandGroups } from '../../../../core/show/command-table.ts';
import { keyLabel } from '../../../../core/show/key-name.ts';

/** The entries of a group that were found. */
export type FoundGroup = { readonly name: string; readonly entries: readonly BoundEntry[] };

const wordsOf = ({ label, group, keys, inputs }: BoundEntry): string => [label, group, ...keys, ...keys.map(keyLabel), ...inputs.map(inputLabel)].join('\n').toLowerCase();

/** True when an entry wants a key or a control that another one wants too. */
export const isContested = ({ id, keys, inputs }: BoundEntry, conflicts: Conflicts): boolean =>
  keys.some((key) => conflicts.keys.get(key)?.includes(id)) || inputs.some((input) => conflicts.inputs.get(input)?.includes(id));

/** The groups with what has every word of the search; groups without any are left out. */
export const filterTable = (table: readonly BoundEntry[], search: string): readonly FoundGroup[] => {
  const wanted = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = table.filter((entry) => wanted.every((word) => wordsOf(entry).includes(word)));
  return commandGroups.map((name) => ({ name, entries: found.filter(({ group }) => group === name) })).filter(({ entries }) => entries.length > 0);
};
