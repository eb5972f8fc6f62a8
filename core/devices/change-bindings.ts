/** Changes of bindings: pure, so that undoing one is going back to the value before. */
import { meet } from '../show/command-table/key-scope.ts';
import { type AxisUse, type Bindings, mostOfOneEntry, usualBindings } from './bindings.ts';
import type { BoundEntry } from './bound-table.ts';

/** Keys, or device controls: both are bound by the same rules. */
export type BoundKind = 'keys' | 'inputs';

const withNames = (bindings: Bindings, kind: BoundKind, id: string, names: readonly string[]): Bindings => ({
  ...bindings,
  [kind]: { ...bindings[kind], [id]: names },
});

const without = <Value>(record: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));

/** Gives an entry one more key or control, as its first, the one that is shown; the same bindings when it has it already or takes no more. */
export const addBinding = (bindings: Bindings, entry: BoundEntry, kind: BoundKind, name: string): Bindings =>
  entry[kind].includes(name) || entry[kind].length >= mostOfOneEntry ? bindings : withNames(bindings, kind, entry.id, [name, ...entry[kind]]);

/** Takes a key or control from an entry. */
export const removeBinding = (bindings: Bindings, entry: BoundEntry, kind: BoundKind, name: string): Bindings =>
  withNames(bindings, kind, entry.id, entry[kind].filter((other) => other !== name));

/** Takes a key or control from every other entry that acts where this one does. */
export const takeFromOthers = (bindings: Bindings, table: readonly BoundEntry[], id: string, kind: BoundKind, name: string): Bindings => {
  const holder = table.find((entry) => entry.id === id);
  return table
    .filter((entry) => entry.id !== id && entry[kind].includes(name) && (holder === undefined || meet(entry, holder)))
    .reduce((changed, entry) => removeBinding(changed, entry, kind, name), bindings);
};

/** Gives an entry back what the table gives it. */
export const resetEntry = (bindings: Bindings, id: string): Bindings => ({
  ...bindings,
  keys: without(bindings.keys, id),
  inputs: without(bindings.inputs, id),
});

/** Gives everything back: keys, controls, axes and the wheel. */
export const resetAll = (): Bindings => usualBindings;

/** Sets how a control is used. */
export const setAxis = (bindings: Bindings, id: string, use: AxisUse): Bindings => ({ ...bindings, axes: { ...bindings.axes, [id]: use } });

/** Gives a control back its usual use. */
export const resetAxis = (bindings: Bindings, id: string): Bindings => ({ ...bindings, axes: without(bindings.axes, id) });
