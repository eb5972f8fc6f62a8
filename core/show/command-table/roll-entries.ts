/** The command table's entries that roll, hold, and time. */
import { order, type CommandEntry } from './entry.ts';

/** How much one press changes the speed factor. */
const steps = { usual: 0.05, fine: 0.01, coarse: 0.25 } as const;

/** Its entries. */
export const rollEntries: readonly CommandEntry[] = [
  order('Roll', ['roll.toggle', 'Roll or hold', ['Space']], { kind: 'toggle-roll' }),
  order('Roll', ['roll.hold', 'Hold', ['K', 'Pause']], { kind: 'hold' }),
  order('Roll', ['roll.faster', 'Faster', ['ArrowUp']], { kind: 'nudge-speed', by: steps.usual }, true),
  order('Roll', ['roll.slower', 'Slower', ['ArrowDown']], { kind: 'nudge-speed', by: -steps.usual }, true),
  order('Roll', ['roll.faster-fine', 'A little faster', ['U']], { kind: 'nudge-speed', by: steps.fine }, true),
  order('Roll', ['roll.slower-fine', 'A little slower', ['Y']], { kind: 'nudge-speed', by: -steps.fine }, true),
  order('Roll', ['roll.faster-coarse', 'Much faster', ['Shift+U']], { kind: 'nudge-speed', by: steps.coarse }, true),
  order('Roll', ['roll.slower-coarse', 'Much slower', ['Shift+Y']], { kind: 'nudge-speed', by: -steps.coarse }, true),
  order('Roll', ['roll.usual-speed', 'Speed 1', ['1']], { kind: 'set-speed', speed: 1 }),
  order('Roll', ['roll.reverse', 'Reverse', ['R']], { kind: 'reverse' }),
  order('Roll', ['roll.reset', 'Reset: hold at the start, elapsed 0', ['Shift+Home']], { kind: 'reset' }),
  order('Roll', ['clock.reset', 'Reset the elapsed time', ['C']], { kind: 'reset-clock' }),
  order('Roll', ['target.fit', 'Fit the read rate to the target', ['Ctrl+T']], { kind: 'fit-target' }),
  order('Roll', ['finish.clear', 'Forget the finish time', ['Ctrl+Shift+T']], { kind: 'finish-in', length: null }),
];
