/** Scripts made by hand for the timeline's tests, without the parser. */
import fc from 'fast-check';
import type { Cue, CueId, Pause, PauseKind, Script } from '../../../core/script/script.ts';
import { ms } from '../../../core/units/time.ts';

/** A cue id for a test. */
export const idOf = (name: string): CueId => name as CueId;

/** A pause that the model times. */
export const modelled = (kind: PauseKind): Pause => ({ kind, written: null });

/** A pause whose length is written, in ms. */
export const exactly = (length: number): Pause => ({ kind: 'explicit', written: ms(length) });

const at = { offset: 0, length: 1, line: 1, column: 1 };

/** A script of cues given as text and pause. */
export const scriptOf = (cues: readonly (readonly [text: string, pause: Pause])[], leadIn = 0): Script => ({
  paragraphs: [],
  leadIn: ms(leadIn),
  cues: cues.map(([text, pause], index): Cue => ({ id: idOf(`c${index}`), n: index + 1, story: 0, text, pause, paragraph: 1, speaker: null, at })),
});

const anyPause = fc.oneof(
  fc.constantFrom<PauseKind>('ellipsis', 'comma-ellipsis', 'sentence', 'paragraph', 'explicit').map(modelled),
  fc.integer({ min: 0, max: 10_000 }).map(exactly),
);

/** Any script with one to twenty cues. */
export const anyScript = fc
  .tuple(fc.array(fc.tuple(fc.string({ maxLength: 60 }), anyPause), { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 5000 }))
  .map(([cues, leadIn]) => scriptOf(cues, leadIn));

/** Any reader profile within the limits of a setting. */
export const anyProfile = fc.record({
  rate: fc.double({ min: 0.25, max: 4, noNaN: true }),
  pauseScale: fc.double({ min: 0, max: 3, noNaN: true }),
});
