/** What an entry of the command table is, and the few ways to make one. */
import type { CallInput, CallName } from '../../ipc/bridge.ts';
import type { WindowRequest } from '../../ipc/contract.ts';
import type { Command } from '../command.ts';
import type { Show } from '../show.ts';

/** The groups, as menus and the help sheet name them, in their order. */
export const commandGroups = ['File', 'Edit', 'Air', 'Roll', 'Jump', 'Rehearse', 'Captions', 'Picture', 'Output', 'Help'] as const;

/** The name of a group. */
export type CommandGroup = (typeof commandGroups)[number];

/** What of the show an entry may look at to build its command. */
export type SeenShow = Pick<Show, 'picture' | 'rehearsal'>;

/** A call of the contract with what it takes. */
export type TableCall = { readonly [Name in CallName]: { readonly name: Name; readonly input: CallInput<Name> } }[CallName];

/** What an entry does: orders a command, makes a call, or asks the operator window to do something itself. */
export type Deed =
  | { readonly kind: 'command'; readonly build: (seen: SeenShow) => Command }
  | { readonly kind: 'call'; readonly call: TableCall }
  | { readonly kind: 'request'; readonly request: WindowRequest };

/** One entry of the table. */
export type CommandEntry = {
  readonly id: string;
  /** What menus and the help sheet call it. */
  readonly label: string;
  readonly group: CommandGroup;
  /** Names of keys as `keyName` gives them; the first is the one to show. Those not `actsInText` act only outside text fields. */
  readonly keys: readonly string[];
  /** True when holding the key down does it again and again. */
  readonly repeats: boolean;
  readonly deed: Deed;
};

/** What an entry is called, and its keys. */
export type Words = readonly [id: string, label: string, keys: readonly string[]];

const entry = (group: CommandGroup, [id, label, keys]: Words, deed: Deed, repeats = false): CommandEntry => ({ id, label, group, keys, repeats, deed });

/** An entry that orders a command. */
export const order = (group: CommandGroup, words: Words, command: Command, repeats = false): CommandEntry =>
  entry(group, words, { kind: 'command', build: () => command }, repeats);

/** An entry that changes the picture. */
export const picture = (words: Words, change: (seen: Show['picture']) => Partial<Show['picture']>, repeats = false): CommandEntry =>
  entry('Picture', words, { kind: 'command', build: (seen) => ({ kind: 'set-picture', picture: change(seen.picture) }) }, repeats);

/** An entry that changes how rehearsals go. */
export const rehearsal = (words: Words, change: (seen: Show['rehearsal']) => Partial<Show['rehearsal']>): CommandEntry =>
  entry('Rehearse', words, { kind: 'command', build: (seen) => ({ kind: 'set-rehearsal', rehearsal: change(seen.rehearsal) }) });

/** An entry that makes a call. */
export const call = (group: CommandGroup, words: Words, asked: TableCall): CommandEntry => entry(group, words, { kind: 'call', call: asked });

/** An entry that asks the operator window itself. */
export const request = (group: CommandGroup, words: Words, asked: WindowRequest, repeats = false): CommandEntry =>
  entry(group, words, { kind: 'request', request: asked }, repeats);
