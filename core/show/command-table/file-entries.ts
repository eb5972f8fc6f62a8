/** The command table's entries about files. */
import { call, request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const fileEntries: readonly CommandEntry[] = [
  call('File', ['file.new', 'New script', ['Ctrl+N']], { name: 'file.new', input: undefined }),
  call('File', ['file.open', 'Open a script…', ['Ctrl+O']], { name: 'file.open', input: undefined }),
  call('File', ['file.save', 'Save', ['Ctrl+S']], { name: 'file.save', input: undefined }),
  call('File', ['file.save-as', 'Save as…', ['Ctrl+Shift+S']], { name: 'file.save-as', input: undefined }),
  request('File', ['captions.export', 'Export captions…', ['Ctrl+E']], 'export'),
];
