/** The command table's entries about rehearsing. */
import { order, request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const rehearsalEntries: readonly CommandEntry[] = [
  request('Rehearse', ['view.rehearse', 'Rehearse', ['Ctrl+3']], 'rehearse-mode'),
  order('Rehearse', ['loop.toggle', 'Loop the paragraph, or end the loop', ['L']], { kind: 'toggle-loop' }),
  order('Rehearse', ['loop.first', 'Loop from this cue', ['I']], { kind: 'loop-here', edge: 'first' }),
  order('Rehearse', ['loop.last', 'Loop to this cue', ['O']], { kind: 'loop-here', edge: 'last' }),
];
