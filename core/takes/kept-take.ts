/** What the windows are told about the takes of a document: enough for lists; the cues are read one take at a time. */
import type { CueId } from '../script/script.ts';
import type { Instant, Ms } from '../units/time.ts';
import type { HowMeasured } from './take.ts';

/** A take as a list shows it. */
export type TakeSummary = {
  /** Names it among the takes of the document. */
  readonly id: string;
  /** Index of its story in the rundown as it is now; null: it is of several stories, or its story is gone. */
  readonly story: number | null;
  /** The slug that its story had; null for a whole rundown. */
  readonly slug: string | null;
  readonly reader: string;
  /** Wall time of its start, ISO 8601. */
  readonly date: string;
  readonly measured: HowMeasured;
  /** From roll to stop. */
  readonly duration: Ms;
  /** From the first sound to the last. */
  readonly read: Ms;
  /** What the estimate gives for the same cues at the show's profile; over/under is `read` less this. */
  readonly planned: Ms;
  readonly cues: number;
  readonly doubtful: number;
  readonly hasAudio: boolean;
  /** True when its recording was cut off, by a crash for example: what had been recorded is there. */
  readonly unfinished: boolean;
  /** True when its times are the timeline's. */
  readonly rules: boolean;
};

/** The takes of the document, newest first, and how many deletions can be undone. */
export type TakeList = {
  readonly takes: readonly TakeSummary[];
  readonly restorable: number;
  /** Those that this start made of recordings that were cut off, until somebody says whether to keep them. They are kept already. */
  readonly recovered: readonly string[];
};

/** The take that is being recorded. */
export type Recording = {
  readonly id: string;
  readonly how: HowMeasured;
  /** Index of the story; null: the whole rundown. */
  readonly story: number | null;
  readonly reader: string;
  readonly keepsAudio: boolean;
  /** The take's zero on main's clock. */
  readonly began: Instant;
  /** The cue that is being read, as far as is known; by the microphone: as far as was heard a second ago. */
  readonly current: CueId | null;
  /** The cue that the next tap begins, or that is to be heard next; null: all were read, or it is not known. */
  readonly next: CueId | null;
  /** Cues measured so far; by the microphone they may still change. */
  readonly measured: number;
  /** Microphone only: since when the current cue is read, and how sure that is (0 to 1); null: none was heard yet. */
  readonly heard: { readonly since: Instant; readonly confidence: number } | null;
};
