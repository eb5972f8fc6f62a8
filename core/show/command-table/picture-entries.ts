/** The command table's entries about the prompter's picture. */
import { order, picture, request, type CommandEntry, type Words } from './entry.ts';
import type { Show } from '../show.ts';

/** How much one press changes: px of type on a 1080-row output, and the share of the output's height. */
const steps = { typeSize: 4, marker: 0.01 } as const;

/** Within limits, and without the dust that adding hundredths leaves. */
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(value * 100) / 100));

const typeSizeBy = (step: number) => ({ typeSize }: Show['picture']) => ({ typeSize: within(typeSize + step, 24, 240) });

const markerBy = (step: number) => ({ markerAt }: Show['picture']) => ({ markerAt: within(markerAt + step, 0.1, 0.9) });


const message = (words: Words, text: string): CommandEntry => order('Picture', words, { kind: 'set-message', message: { text, flash: true } });

/** Its entries. */
export const pictureEntries: readonly CommandEntry[] = [
  order('Picture', ['picture.blank', 'Blank', ['B', '.']], { kind: 'toggle-blank' }),
  order('Picture', ['picture.freeze', 'Freeze', ['Z']], { kind: 'toggle-freeze' }),
  request('Picture', ['picture.settings', 'Picture settings', ['Ctrl+P']], 'picture'),
  picture(['picture.mirror', 'Mirror', ['M']], ({ mirror }) => ({ mirror: !mirror })),
  picture(['picture.flip', 'Flip', ['F']], ({ flip }) => ({ flip: !flip })),
  picture(['picture.larger', 'Larger type', ['+', '=']], typeSizeBy(steps.typeSize), true),
  picture(['picture.smaller', 'Smaller type', ['-']], typeSizeBy(-steps.typeSize), true),
  picture(['picture.marker-up', 'Cue marker up', ['Shift+ArrowUp']], markerBy(-steps.marker), true),
  picture(['picture.marker-down', 'Cue marker down', ['Shift+ArrowDown']], markerBy(steps.marker), true),
  picture(['picture.marker', 'Show the cue marker', ['G']], ({ showMarker }) => ({ showMarker: !showMarker })),
  picture(['picture.pauses', 'Show the pauses', ['P']], ({ showPauses }) => ({ showPauses: !showPauses })),
  picture(['picture.dim', 'Dim what is read', ['Shift+G']], ({ dimRead }) => ({ dimRead: !dimRead })),
  picture(['picture.highlight', 'Highlight the current cue', ['H']], ({ highlightCue }) => ({ highlightCue: !highlightCue })),
  picture(['picture.countdown', 'Count long pauses down', ['Shift+P']], ({ countdown }) => ({ countdown: !countdown })),
  message(['message.stretch', 'Message: STRETCH', ['Shift+T']], 'STRETCH'),
  message(['message.wrap', 'Message: WRAP', ['Shift+R']], 'WRAP'),
  order('Picture', ['message.clear', 'Clear the message', ['Shift+X']], { kind: 'set-message', message: null }),
  picture(['picture.pace', 'Even pace', ['E']], ({ pace }) => ({ pace: pace === 'even' ? 'speech' : 'even' })),
];
