/** The command table's entries about the output, and the help. */
import { call, request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const outputEntries: readonly CommandEntry[] = [
  call('Output', ['output.open', 'Open the prompter', ['F5']], { name: 'output.open', input: { displayId: null, fullScreen: true } }),
  call('Output', ['output.close', 'Close the prompter', ['Shift+F5']], { name: 'output.close', input: undefined }),
  request('Help', ['help.keys', 'Keys', ['F1', '?']], 'help'),
];
