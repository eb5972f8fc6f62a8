/** The command table's entries that go on air and off it. */
import { call, order, type CommandEntry } from './entry.ts';

/** Its entries. */
export const airEntries: readonly CommandEntry[] = [
  order('Air', ['air.idle', 'Idle', ['F6']], { kind: 'set-air', air: 'idle' }),
  order('Air', ['air.rehearsal', 'Rehearsal', ['F7']], { kind: 'set-air', air: 'rehearsal' }),
  order('Air', ['air.on', 'On air', ['F8']], { kind: 'set-air', air: 'on-air' }),
  call('Air', ['as-run.export', 'As-run log…', ['Ctrl+Shift+L']], { name: 'as-run.export', input: undefined }),
];
