/** The command table's entries that roll, hold, and time. */
import { order, type CommandEntry } from './entry.ts';

/** How much one press changes the speed factor. */
const steps = { speed: 0.05 } as const;

/** Its entries. */
export const rollEntries: readonly CommandEntry[] = [
  order('Roll', ['roll.toggle', 'Roll or hold', ['Space']], { kind: 'toggle-roll' }),
  order('Roll', ['roll.hold', 'Hold', ['K', 'Pause']], { kind: 'hold' }),
  order('Roll', ['roll.faster', 'Faster', ['ArrowUp']], { kind: 'nudge-speed', by: steps.speed }, true),
  order('Roll', ['roll.slower', 'Slower', ['ArrowDown']], { kind: 'nudge-speed', by: -steps.speed }, true),
  order('Roll', ['roll.usual-speed', 'Speed 1', ['1']], { kind: 'set-speed', speed: 1 }),
  order('Roll', ['roll.reverse', 'Reverse', ['R']], { kind: 'reverse' }),
  order('Roll', ['clock.reset', 'Reset the elapsed time', ['C']], { kind: 'reset-clock' }),
  order('Roll', ['target.fit', 'Fit the read rate to the target', ['Ctrl+T']], { kind: 'fit-target' }),
];
