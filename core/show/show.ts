/** The state of the show: one value, owned by the main process, that every window gets whole. */
import type { CueId, Rundown } from '../script/script.ts';
import type { Ruling } from './ruling.ts';
import type { Place, ReaderProfile, Timeline } from '../timeline/timeline.ts';
import type { Instant, Ms } from '../units/time.ts';
import type { ClockLimits } from './clock-level.ts';
import type { Air } from './air/air.ts';
import type { Picture } from './picture.ts';

export type { Pace, Picture } from './picture.ts';

/** The text being worked on. Travels to a window only when `rev` changes. */
export type Document = {
  /** Grows with every change of the text. */
  readonly rev: number;
  /** The file's name, or what to call a text that has no file. */
  readonly name: string;
  /** Where it is saved; null before it ever was. */
  readonly path: string | null;
  /** True when the text differs from what is on disk. */
  readonly modified: boolean;
  /** Lines end in a line feed alone: main converts a file's own line ends when it opens it and back when it saves. */
  readonly text: string;
  readonly rundown: Rundown;
};

/** How a roll comes to its speed: evenly from another one, over so many ms (more than 0). */
export type Ease = { readonly from: number; readonly over: Ms };

/**
 * A movement along the timeline: where it was at an instant, and how fast it goes (0 holds, 1 is the timeline's own pace,
 * negative reverses). It stands until `at`: an instant that is still to come is the end of a count-in. Without an ease it has
 * its speed at once. `byHand`: it was set there by a hand that drags the rows, which follow it at once.
 */
export type Roll = { readonly at: Instant; readonly from: Ms; readonly speed: number; readonly ease?: Ease; readonly byHand?: true };

/** Time spent rolling: what was gathered before `since`, and since when it runs (null: stopped). */
export type Stopwatch = { readonly gathered: Ms; readonly since: Instant | null };

/** A word to the reader, such as STRETCH or WRAP; one that flashes comes and goes about once a second. */
export type Message = { readonly text: string; readonly flash: boolean };

/** Cues that are read over and over: from `first` to `last`, which are the stretch `from` (included) to `to` of the timeline. */
export type Loop = { readonly first: CueId; readonly last: CueId; readonly from: Ms; readonly to: Ms };

/** What leads a rehearsal by ear. */
export type Guide = 'none' | 'click' | 'voice';

/** What is set for rehearsing and outlives a session. */
export type RehearsalSettings = {
  /** How long is counted down before a rehearsed roll: 0 to 10 s. */
  readonly countIn: Ms;
  /** The prompter marks the cue and the word that are read. */
  readonly marksWords: boolean;
  /** What is heard in the operator's window: a click at each cue and pause, or a voice that reads the cues. */
  readonly guide: Guide;
};

/** Rehearsing. `on` in the operator's Rehearse mode: rolls begin with the count-in. A loop is in force while there is one. */
export type Rehearsal = RehearsalSettings & { readonly on: boolean; readonly loop: Loop | null };

/** Everything the show is, at one `rev`. `timeline` runs over all stories of the rundown, in order. */
export type Show = {
  readonly rev: number;
  readonly document: Document;
  readonly timeline: Timeline;
  readonly profile: ReaderProfile;
  /** Whose profile that is, of the readers known from takes; null: a preset's, or one set by hand. */
  readonly reader: string | null;
  readonly ruling: Ruling;
  readonly roll: Roll;
  /** The speed that the next roll takes: 0.1 to 4, or the same negative. */
  readonly speed: number;
  readonly stopwatch: Stopwatch;
  /** When the reading is to end: the speed bends to it while it rolls. Null: the speed is the operator's own. */
  readonly finish: Instant | null;
  /** The wanted length of the reading; null: none is set. */
  readonly target: Ms | null;
  /** The time of day at which the reading is to end, ms since 00:00:00 of the wall; null: none is wished. */
  readonly endAt: Ms | null;
  readonly clockLimits: ClockLimits;
  readonly blank: boolean;
  /** Whether what is read is broadcast. */
  readonly air: Air;
  /** The point of the timeline that the prompter stands still at, whatever the operator does; null: it follows. */
  readonly frozen: Ms | null;
  /** Places dropped on the fly to come back to, in the order of the script. Not the cue marker, which is the reading line. */
  readonly markers: readonly Place[];
  /** Indices of the stories that are kept off the prompter, rising; the reading passes them over. */
  readonly cloaked: readonly number[];
  /** What the operator tells the reader over the output; null: nothing. */
  readonly message: Message | null;
  readonly picture: Picture;
  readonly rehearsal: Rehearsal;
};

/** A show as it travels: without what a window derives itself from the document's text, the profile and the ruling takes. */
export type ShowMessage = Omit<Show, 'document' | 'timeline' | 'ruling'> & {
  readonly document: Omit<Document, 'text' | 'rundown'>;
  /** Revision of the ruling takes, which travel by themselves. */
  readonly rulingRev: number;
};

/** The document's text as it travels. */
export type DocumentMessage = { readonly rev: number; readonly text: string };
