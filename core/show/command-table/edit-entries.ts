/** The command table's entries about writing and the views of the operator window. */
import { request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const editEntries: readonly CommandEntry[] = [
  request('Edit', ['edit.find', 'Find in the script…', ['Ctrl+F']], 'find'),
  request('Edit', ['view.edit', 'Edit the script', ['Ctrl+1']], 'edit-mode'),
  request('Edit', ['view.live', 'Go live', ['Ctrl+3']], 'live-mode'),
  request('Edit', ['view.zoom-reset', 'Reset the zoom', ['Ctrl+0']], 'zoom-reset'),
];
