/** Every fault that the parser can find in a script: its code, how bad it is, and what the writer can do about it. */
import type { Problem, Severity, SourceRange } from '../problem/problem.ts';

type Explanation = { readonly severity: Severity; readonly message: string };

const explanations = {
  'unclosed-bracket': { severity: 'warning', message: 'This bracket is never closed on its line, so what follows it is read aloud. Close it.' },
  'unopened-bracket': { severity: 'info', message: 'This bracket closes nothing and is kept as text. Delete it, or open it where it belongs.' },
  'nested-bracket': { severity: 'warning', message: 'There is a bracket inside a bracket; the outer one decides for all of it. Write them one after the other.' },
  'empty-bracket': { severity: 'info', message: 'There is nothing in these brackets. Fill them or delete them.' },
  'bad-pause': { severity: 'warning', message: 'This pause has no length that can be read, so it is shown as an instruction. Write [pause 2s], [pause 800ms] or [beat].' },
  'long-pause': { severity: 'warning', message: 'This pause is longer than a minute. Was it meant in milliseconds?' },
  'two-dots': { severity: 'info', message: 'Two dots are taken for an ellipsis. Write three dots for a pause, or one to end the sentence.' },
  'empty-slug': { severity: 'warning', message: 'This story has no slug. Write its name after the #.' },
  'repeated-slug': { severity: 'info', message: 'An earlier story has the same slug. Give each story its own.' },
  'empty-story': { severity: 'info', message: 'This story has nothing to read.' },
  'heading-level': { severity: 'warning', message: 'Only a single # starts a story; this line is read aloud. Delete the extra #.' },
  'speaker-without-name': { severity: 'info', message: 'The speaker changes here, but has no name. Write >> NAME: before the words.' },
  'caption-without-cue': { severity: 'warning', message: 'There is no cue in this story that could carry this caption, so it is not exported.' },
  'nul-character': { severity: 'error', message: 'There is a NUL character in this line; it is not read. Was this file a text?' },
  'control-character': { severity: 'warning', message: 'There is a control character in this line; it is not read. Delete it.' },
  'bidi-control': { severity: 'warning', message: 'A hidden character changes the order in which this line is shown; it is not read. Delete it.' },
  'invisible-character': { severity: 'info', message: 'There is an invisible character in this line; it is not read. Delete it.' },
  'lone-surrogate': { severity: 'warning', message: 'Half a character is missing here. Type it again.' },
  'replacement-character': { severity: 'warning', message: 'A character was lost when this text was decoded. Choose another encoding, or type it again.' },
} as const satisfies Record<string, Explanation>;

/** The stable name of a fault; each has a fixture that raises it. */
export type ScriptProblemCode = keyof typeof explanations;

/** A fault of a script, placed in its source. */
export type ScriptProblem = Problem<ScriptProblemCode>;

/** Every code there is, for tests and lists. */
export const scriptProblemCodes = Object.keys(explanations) as readonly ScriptProblemCode[];

/** Makes the problem of a code at a place. */
export const scriptProblem = (code: ScriptProblemCode, at: SourceRange): ScriptProblem => ({ code, ...explanations[code], at });
