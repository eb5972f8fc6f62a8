/** The command table with the operator's own keys and controls in it: what menu, keys, help and devices all go by. */
import type { CommandEntry } from '../show/command-table.ts';
import type { Bindings } from './bindings.ts';
import { usualInputs } from './usual-inputs.ts';

/** An entry with what it is bound to. */
export type BoundEntry = CommandEntry & {
  /** Ids of the device controls that do it when pressed. */
  readonly inputs: readonly string[];
  /** True when the operator chose its keys, or its controls. */
  readonly ownKeys: boolean;
  readonly ownInputs: boolean;
};

/** What a record holds under a name of its own; never what every object has. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const boundEntry = (entry: CommandEntry, { keys, inputs }: Bindings): BoundEntry => {
  const ownKeys = ownValue(keys, entry.id);
  const ownInputs = ownValue(inputs, entry.id);
  return {
    ...entry,
    keys: ownKeys ?? entry.keys,
    inputs: ownInputs ?? ownValue(usualInputs, entry.id) ?? [],
    ownKeys: ownKeys !== undefined,
    ownInputs: ownInputs !== undefined,
  };
};

/** The table as it is bound. */
export const boundTable = (table: readonly CommandEntry[], bindings: Bindings): readonly BoundEntry[] =>
  table.map((entry) => boundEntry(entry, bindings));

/**
 * The entry that a key belongs to; `names` are the names of one press, the most special first. What the operator chose wins
 * over the table's own: a key that a later version gives to a new command is never taken from where the operator put it.
 */
export const findByKey = (table: readonly BoundEntry[], names: readonly string[]): BoundEntry | null => {
  for (const name of names) {
    const holders = table.filter(({ keys }) => keys.includes(name));
    const holder = holders.find(({ ownKeys }) => ownKeys) ?? holders[0];
    if (holder !== undefined) return holder;
  }
  return null;
};

/** The entry that a pressed control belongs to, by the same rule. */
export const findByInput = (table: readonly BoundEntry[], input: string): BoundEntry | null => {
  const holders = table.filter(({ inputs }) => inputs.includes(input));
  return holders.find(({ ownInputs }) => ownInputs) ?? holders[0] ?? null;
};
