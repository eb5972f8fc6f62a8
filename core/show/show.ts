/** The state of the show: one value, owned by the main process, that every window gets whole. */
import type { CueId, Rundown } from '../script/script.ts';
import type { Ruling } from './ruling.ts';
import type { Place, ReaderProfile, Timeline } from '../timeline/timeline.ts';
import type { Instant, Ms } from '../units/time.ts';
import type { Air } from './air/air.ts';

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

/**
 * A movement along the timeline: where it was at an instant, and how fast it goes (0 holds, 1 is the timeline's own pace,
 * negative reverses). It stands until `at`: an instant that is still to come is the end of a count-in.
 */
export type Roll = { readonly at: Instant; readonly from: Ms; readonly speed: number };

/** Time spent rolling: what was gathered before `since`, and since when it runs (null: stopped). */
export type Stopwatch = { readonly gathered: Ms; readonly since: Instant | null };

/** How the scroll follows the timeline: with the breath of the speech, or in constant rows. */
export type Pace = 'speech' | 'even';

/** How the prompter's picture looks; every length is relative to the output's height so that displays agree. */
export type Picture = {
  readonly mirror: boolean;
  readonly flip: boolean;
  /** Height of the type in px on a 1080-row output: 24 to 240. */
  readonly typeSize: number;
  /** Row height as a multiple of the type size: 1 to 2. */
  readonly lineHeight: number;
  /** Side margin as a share of the output's width: 0 to 0.4. */
  readonly margin: number;
  /** The reading line's distance from the top as a share of the output's height: 0.1 to 0.9. */
  readonly markerAt: number;
  readonly showMarker: boolean;
  readonly showPauses: boolean;
  readonly pace: Pace;
};

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
  readonly ruling: Ruling;
  readonly roll: Roll;
  /** The speed that the next roll takes: 0.1 to 4, or the same negative. */
  readonly speed: number;
  readonly stopwatch: Stopwatch;
  /** The wanted length of the reading; null: none is set. */
  readonly target: Ms | null;
  readonly blank: boolean;
  /** Whether what is read is broadcast. */
  readonly air: Air;
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

/** Where the reading is, with the revision it was true at. What is kept on disk. */
export type KeptPlace = { readonly place: Place | null; readonly documentRev: number };
