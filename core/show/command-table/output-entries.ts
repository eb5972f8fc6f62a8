/** The command table's entries about the output, and the help. */
import { call, request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const outputEntries: readonly CommandEntry[] = [
  call('Output', ['output.open', 'Open the prompters', ['F5']], { name: 'outputs.open', input: undefined }),
  call('Output', ['output.close', 'Close the prompters', ['Shift+F5']], { name: 'outputs.close', input: undefined }),
  call('Output', ['output.identify', 'Number the displays', ['Ctrl+Shift+D']], { name: 'displays.identify', input: undefined }),
  request('Help', ['help.keys', 'Keys', ['F1', '?']], 'help'),
  request('Help', ['devices.edit', 'Keys and devices…', ['Ctrl+K']], 'devices'),
];
