/** The state of the show: one value, owned by the main process, that every window gets whole. */
import type { Rundown } from '../script/script.ts';
import type { Place, ReaderProfile, Timeline } from '../timeline/timeline.ts';
import type { Instant, Ms } from '../units/time.ts';

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

/** A movement along the timeline: where it was at an instant, and how fast it goes (0 holds, 1 is the timeline's own pace, negative reverses). */
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

/** Everything the show is, at one `rev`. `timeline` runs over all stories of the rundown, in order. */
export type Show = {
  readonly rev: number;
  readonly document: Document;
  readonly timeline: Timeline;
  readonly profile: ReaderProfile;
  readonly roll: Roll;
  /** The speed that the next roll takes: 0.1 to 4, or the same negative. */
  readonly speed: number;
  readonly stopwatch: Stopwatch;
  /** The wanted length of the reading; null: none is set. */
  readonly target: Ms | null;
  readonly blank: boolean;
  readonly picture: Picture;
};

/** A show as it travels: without what a window derives itself from the document's text and the profile. */
export type ShowMessage = Omit<Show, 'document' | 'timeline'> & {
  readonly document: Omit<Document, 'text' | 'rundown'>;
};

/** The document's text as it travels. */
export type DocumentMessage = { readonly rev: number; readonly text: string };

/** Where the reading is, with the revision it was true at. What is kept on disk. */
export type KeptPlace = { readonly place: Place | null; readonly documentRev: number };
