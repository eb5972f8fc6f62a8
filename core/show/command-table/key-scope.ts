/** Where the keys of the command table act: the same key may do one thing while captions are worked on and another elsewhere. */
import type { CommandEntry, CommandGroup } from './entry.ts';

/** Where a key is pressed: in the caption workspace, or in any other mode. */
export type KeyScope = 'captions' | 'reading';

/** Groups whose keys move the reading: with captions in hand the same keys move the video. */
const ofReading: ReadonlySet<CommandGroup> = new Set<CommandGroup>(['Roll', 'Jump', 'Rehearse', 'Picture']);

/** True when an entry's keys act there. Going to a mode (`view.`) acts everywhere. */
export const actsIn = ({ id, group }: Pick<CommandEntry, 'id' | 'group'>, scope: KeyScope): boolean =>
  id.startsWith('view.') || (scope === 'captions' ? !ofReading.has(group) : group !== 'Captions');

/** True when two entries act in one place, so that a key of both would be contested. */
export const meet = (a: Pick<CommandEntry, 'id' | 'group'>, b: Pick<CommandEntry, 'id' | 'group'>): boolean =>
  (['captions', 'reading'] as const).some((scope) => actsIn(a, scope) && actsIn(b, scope));

/** The entries whose keys act there. */
export const entriesIn = <Entry extends CommandEntry>(table: readonly Entry[], scope: KeyScope): readonly Entry[] => table.filter((entry) => actsIn(entry, scope));
