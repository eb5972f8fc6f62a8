/** A small command table for tests of bindings. */
import type { CommandEntry } from '../../../core/show/command-table.ts';

const entry = (id: string, label: string, keys: readonly string[]): CommandEntry => ({
  id,
  label,
  group: 'Roll',
  keys,
  repeats: false,
  deed: { kind: 'command', build: () => ({ kind: 'hold' }) },
});

/** Two entries that the usual inputs know, and one that they do not. */
export const smallTable: readonly CommandEntry[] = [
  entry('roll.toggle', 'Roll or hold', ['Space']),
  entry('roll.hold', 'Hold', ['K', 'Pause']),
  entry('help.keys', 'Keys', ['F1']),
];
