/** Everything that can be asked of the app, in one table: the menu, the keys and the help sheet all derive from it. */
import type { CallInput, CallName } from '../ipc/bridge.ts';
import type { WindowRequest } from '../ipc/contract.ts';
import type { Command } from './command.ts';
import type { Show } from './show.ts';

/** The groups, as menus and the help sheet name them, in their order. */
export const commandGroups = ['File', 'Edit', 'Roll', 'Jump', 'Picture', 'Output', 'Help'] as const;

/** The name of a group. */
export type CommandGroup = (typeof commandGroups)[number];

/** What of the show an entry may look at to build its command. */
export type SeenShow = Pick<Show, 'picture'>;

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

type Words = readonly [id: string, label: string, keys: readonly string[]];

const entry = (group: CommandGroup, [id, label, keys]: Words, deed: Deed, repeats = false): CommandEntry => ({ id, label, group, keys, repeats, deed });

const order = (group: CommandGroup, words: Words, command: Command, repeats = false): CommandEntry =>
  entry(group, words, { kind: 'command', build: () => command }, repeats);

const picture = (words: Words, change: (seen: Show['picture']) => Partial<Show['picture']>, repeats = false): CommandEntry =>
  entry('Picture', words, { kind: 'command', build: (seen) => ({ kind: 'set-picture', picture: change(seen.picture) }) }, repeats);

const call = (group: CommandGroup, words: Words, asked: TableCall): CommandEntry => entry(group, words, { kind: 'call', call: asked });

const request = (group: CommandGroup, words: Words, asked: WindowRequest): CommandEntry => entry(group, words, { kind: 'request', request: asked });

/** How much one press changes: the speed factor, px of type on a 1080-row output, and the share of the output's height. */
const steps = { speed: 0.05, typeSize: 4, marker: 0.01 } as const;

/** Within limits, and without the dust that adding hundredths leaves. */
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(value * 100) / 100));

const typeSizeBy = (step: number) => ({ typeSize }: Show['picture']) => ({ typeSize: within(typeSize + step, 24, 240) });

const markerBy = (step: number) => ({ markerAt }: Show['picture']) => ({ markerAt: within(markerAt + step, 0.1, 0.9) });

/** The table. No key is there twice. */
export const commandTable: readonly CommandEntry[] = [
  call('File', ['file.new', 'New script', ['Ctrl+N']], { name: 'file.new', input: undefined }),
  call('File', ['file.open', 'Open a script…', ['Ctrl+O']], { name: 'file.open', input: undefined }),
  call('File', ['file.save', 'Save', ['Ctrl+S']], { name: 'file.save', input: undefined }),
  call('File', ['file.save-as', 'Save as…', ['Ctrl+Shift+S']], { name: 'file.save-as', input: undefined }),
  request('File', ['captions.export', 'Export captions…', ['Ctrl+E']], 'export'),

  request('Edit', ['edit.find', 'Find in the script…', ['Ctrl+F']], 'find'),
  request('Edit', ['view.edit', 'Edit the script', ['Ctrl+1']], 'edit-mode'),
  request('Edit', ['view.live', 'Go live', ['Ctrl+2']], 'live-mode'),
  request('Edit', ['view.zoom-reset', 'Reset the zoom', ['Ctrl+0']], 'zoom-reset'),

  order('Roll', ['roll.toggle', 'Roll or hold', ['Space']], { kind: 'toggle-roll' }),
  order('Roll', ['roll.hold', 'Hold', ['K', 'Pause']], { kind: 'hold' }),
  order('Roll', ['roll.faster', 'Faster', ['ArrowUp']], { kind: 'nudge-speed', by: steps.speed }, true),
  order('Roll', ['roll.slower', 'Slower', ['ArrowDown']], { kind: 'nudge-speed', by: -steps.speed }, true),
  order('Roll', ['roll.usual-speed', 'Speed 1', ['1']], { kind: 'set-speed', speed: 1 }),
  order('Roll', ['roll.reverse', 'Reverse', ['R']], { kind: 'reverse' }),
  order('Roll', ['clock.reset', 'Reset the elapsed time', ['C']], { kind: 'reset-clock' }),
  order('Roll', ['target.fit', 'Fit the read rate to the target', ['Ctrl+T']], { kind: 'fit-target' }),

  order('Jump', ['jump.start', 'To the start', ['Home']], { kind: 'jump-start' }),
  order('Jump', ['jump.end', 'To the end', ['End']], { kind: 'jump-time', to: Number.MAX_SAFE_INTEGER }),
  order('Jump', ['jump.previous-cue', 'Previous cue', ['PageUp', 'ArrowLeft']], { kind: 'jump-cue', by: -1 }, true),
  order('Jump', ['jump.next-cue', 'Next cue', ['PageDown', 'ArrowRight']], { kind: 'jump-cue', by: 1 }, true),
  order('Jump', ['jump.previous-paragraph', 'Previous paragraph', ['Shift+PageUp']], { kind: 'jump-paragraph', by: -1 }, true),
  order('Jump', ['jump.next-paragraph', 'Next paragraph', ['Shift+PageDown']], { kind: 'jump-paragraph', by: 1 }, true),
  order('Jump', ['jump.previous-story', 'Previous story', ['Ctrl+PageUp']], { kind: 'jump-story', by: -1 }),
  order('Jump', ['jump.next-story', 'Next story', ['Ctrl+PageDown']], { kind: 'jump-story', by: 1 }),

  order('Picture', ['picture.blank', 'Blank', ['B', '.']], { kind: 'toggle-blank' }),
  picture(['picture.mirror', 'Mirror', ['M']], ({ mirror }) => ({ mirror: !mirror })),
  picture(['picture.flip', 'Flip', ['F']], ({ flip }) => ({ flip: !flip })),
  picture(['picture.larger', 'Larger type', ['+', '=']], typeSizeBy(steps.typeSize), true),
  picture(['picture.smaller', 'Smaller type', ['-']], typeSizeBy(-steps.typeSize), true),
  picture(['picture.marker-up', 'Cue marker up', ['Shift+ArrowUp']], markerBy(-steps.marker), true),
  picture(['picture.marker-down', 'Cue marker down', ['Shift+ArrowDown']], markerBy(steps.marker), true),
  picture(['picture.marker', 'Show the cue marker', ['G']], ({ showMarker }) => ({ showMarker: !showMarker })),
  picture(['picture.pauses', 'Show the pauses', ['P']], ({ showPauses }) => ({ showPauses: !showPauses })),
  picture(['picture.pace', 'Even pace', ['E']], ({ pace }) => ({ pace: pace === 'even' ? 'speech' : 'even' })),

  call('Output', ['output.open', 'Open the prompter', ['F5']], { name: 'output.open', input: { displayId: null, fullScreen: true } }),
  call('Output', ['output.close', 'Close the prompter', ['Shift+F5']], { name: 'output.close', input: undefined }),

  request('Help', ['help.keys', 'Keys', ['F1', '?']], 'help'),
];

/** The entry that a key belongs to; null when it belongs to none. */
export const findCommand = (table: readonly CommandEntry[], key: string): CommandEntry | null =>
  table.find(({ keys }) => keys.includes(key)) ?? null;
