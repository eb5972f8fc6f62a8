/** The command table's entries about rehearsing. */
import { order, rehearsal, request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const rehearsalEntries: readonly CommandEntry[] = [
  request('Rehearse', ['view.rehearse', 'Rehearse', ['Ctrl+2']], 'rehearse-mode'),
  request('Rehearse', ['view.takes', 'The takes, or the cues', ['Alt+T']], 'takes-view'),
  request('Rehearse', ['take.record', 'Record a take, or stop and keep it', ['F9']], 'record'),
  request('Rehearse', ['take.tap', 'Tap: the next cue of the take begins', ['T']], 'tap-cue'),
  request('Rehearse', ['take.discard', 'Throw the running take away (twice)', ['Shift+F9']], 'discard-take'),
  request('Rehearse', ['take.play', 'Play the take back, or stop it', ['Alt+P']], 'play-take'),
  order('Rehearse', ['loop.toggle', 'Loop the paragraph, or end the loop', ['L']], { kind: 'toggle-loop' }),
  order('Rehearse', ['loop.first', 'Loop from this cue', ['I']], { kind: 'loop-here', edge: 'first' }),
  order('Rehearse', ['loop.last', 'Loop to this cue', ['O']], { kind: 'loop-here', edge: 'last' }),
  rehearsal(['guide.click', 'Click at each cue and pause', ['Alt+C']], ({ guide }) => ({ guide: guide === 'click' ? 'none' : 'click' })),
  rehearsal(['guide.voice', 'Guide voice', ['Alt+V']], ({ guide }) => ({ guide: guide === 'voice' ? 'none' : 'voice' })),
  rehearsal(['rehearse.words', 'Mark the words on the prompter', ['W']], ({ marksWords }) => ({ marksWords: !marksWords })),
];
