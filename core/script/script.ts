/** The parsed script: a lossless tree of stories, paragraphs and items, and the cues that are read from it. */
import type { Problem, SourceRange } from '../problem/problem.ts';
import type { Ms } from '../units/time.ts';
import type { ScriptProblemCode } from './script-problems.ts';

export type { ScriptProblemCode } from './script-problems.ts';

declare const cueIdBrand: unique symbol;

/**
 * Names a cue by what it says: a hash of its words and its ordinal among equal cues of the rundown. The same text gives
 * the same ids in every process and on disk; an edit elsewhere leaves it alone.
 */
export type CueId = string & { readonly [cueIdBrand]: true };

/** Why the reader is silent after a cue. */
export type PauseKind = 'ellipsis' | 'comma-ellipsis' | 'sentence' | 'paragraph' | 'explicit';

/** The beat after a cue, as written: `written` is the length of an explicit pause, null where the model decides. */
export type Pause = { readonly kind: PauseKind; readonly written: Ms | null };

/** The words between two pauses: what is read in one breath. */
export type Cue = {
  readonly id: CueId;
  /** From 1, within its story. */
  readonly n: number;
  /** Index of its story in the rundown, from 0. */
  readonly story: number;
  /** What is read: no pause marks, instructions or pronouncers; white space folded; `,...` leaves its comma. */
  readonly text: string;
  readonly pause: Pause;
  /** Number of its paragraph in the story, from 1 (blank lines do not count). */
  readonly paragraph: number;
  readonly speaker: string | null;
  /** From its first to its last read character in the source. */
  readonly at: SourceRange;
};

/** One leaf of the tree. Every character of the source lies in exactly one `raw`. */
export type Item =
  /** Words read aloud; a cue cut by an instruction has several. */
  | { readonly kind: 'words'; readonly raw: string; readonly at: SourceRange; readonly cue: CueId }
  /** A written pause mark: dots, or `[pause 2s]`; belongs to the cue before it (null: before the first cue). */
  | { readonly kind: 'pause'; readonly raw: string; readonly at: SourceRange; readonly cue: CueId | null }
  /** Shown to the reader, not read. */
  | { readonly kind: 'instruction'; readonly raw: string; readonly at: SourceRange; readonly text: string }
  /** How a word is said: shown, not read. */
  | { readonly kind: 'pronouncer'; readonly raw: string; readonly at: SourceRange; readonly text: string }
  /** Captioned with the cue named, not shown and not read (null: there is no cue to carry it). */
  | { readonly kind: 'caption-only'; readonly raw: string; readonly at: SourceRange; readonly text: string; readonly cue: CueId | null }
  /** The label that names who reads from here on. */
  | { readonly kind: 'speaker'; readonly raw: string; readonly at: SourceRange; readonly name: string }
  /** Punctuation or symbols on a line without any word (`* * *`): shown, not read. */
  | { readonly kind: 'mark'; readonly raw: string; readonly at: SourceRange }
  /** White space that belongs to nothing. */
  | { readonly kind: 'space'; readonly raw: string; readonly at: SourceRange };

/** How a line of the source ends; empty at the end of the text. */
export type LineEnd = '' | '\n' | '\r\n' | '\r';

/** One line of the source. `number` counts the lines of a story that hold anything, from 1; a blank line has null. */
export type Paragraph = {
  readonly number: number | null;
  readonly items: readonly Item[];
  readonly lineEnd: LineEnd;
  readonly at: SourceRange;
};

/** A story's text, parsed. */
export type Script = {
  readonly paragraphs: readonly Paragraph[];
  readonly cues: readonly Cue[];
  /** Silence written before the first cue (`[pause 2s]` at the top); 0 without one. */
  readonly leadIn: Ms;
};

/** The `# Slug` line that starts a story, as written. */
export type StoryHeading = { readonly raw: string; readonly lineEnd: LineEnd; readonly at: SourceRange };

/**
 * One item of the rundown: a slug and a script. `heading` is null for text before the first `# Slug`; the slug is then
 * '' and whoever knows the file's name shows that.
 */
export type Story = {
  readonly slug: string;
  readonly heading: StoryHeading | null;
  readonly script: Script;
};

/** The ordered stories of a show, and the faults found in their text, in order. Text without any heading is one story. */
export type Rundown = {
  /** Blank lines before the first `# Slug`, which belong to no story; absent without any. */
  readonly preface?: readonly Paragraph[];
  readonly stories: readonly Story[];
  readonly problems: readonly Problem<ScriptProblemCode>[];
};
