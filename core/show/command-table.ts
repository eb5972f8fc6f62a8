/** Everything that can be asked of the app, in one table: the menu, the keys and the help sheet all derive from it. */
import { airEntries } from './command-table/air-entries.ts';
import { captionEntries } from './command-table/caption-entries.ts';
import { editEntries } from './command-table/edit-entries.ts';
import type { CommandEntry } from './command-table/entry.ts';
import { fileEntries } from './command-table/file-entries.ts';
import { jumpEntries } from './command-table/jump-entries.ts';
import { outputEntries } from './command-table/output-entries.ts';
import { pictureEntries } from './command-table/picture-entries.ts';
import { rehearsalEntries } from './command-table/rehearsal-entries.ts';
import { rollEntries } from './command-table/roll-entries.ts';

export { commandGroups } from './command-table/entry.ts';
export { actsIn, entriesIn, type KeyScope } from './command-table/key-scope.ts';
export type { CommandEntry, CommandGroup, Deed, SeenShow, TableCall } from './command-table/entry.ts';

/** The table. No key is there twice. */
export const commandTable: readonly CommandEntry[] = [...fileEntries, ...editEntries, ...airEntries, ...rollEntries, ...jumpEntries, ...rehearsalEntries, ...captionEntries, ...pictureEntries, ...outputEntries];
