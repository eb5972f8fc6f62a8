/** What a caption format is to the rest of the program: its names, what it holds, how it is read and written. */
import type { Result } from '../../problem/failure.ts';
import type { FrameRate } from '../times/frame-rate.ts';
import type { ReadTrack } from '../reading/read-problem.ts';
import type { ChannelName } from '../scc/channel-names.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { CaptionDocument } from '../track.ts';
import type { Holds } from './holds.ts';

/** The formats by name. */
export type TrackFormatName = 'vtt' | 'srt' | 'ttml' | 'ebu-tt-d' | 'scc' | 'stl' | 'stl-open' | 'txt' | 'transcript' | 'csv';

/** What formats need to know besides the captions. */
export type FormatOptions = {
  /** The video's: for formats that count frames. */
  readonly frameRate: FrameRate;
  /** Drop-frame timecode, where the frame rate has it. */
  readonly dropFrame: boolean;
  /** The day as six digits, year first, for formats that say when they were made; zeros where it is not given. */
  readonly date?: string;
  /** The style that plain text is cut by; Netflix's where it is not given. */
  readonly style?: CaptionStyle;
  /** The channel that is read, of formats that carry several; the first that has captions where it is not given. */
  readonly channel?: ChannelName;
};

/** A file's content: text, or bytes for the formats that are no text. */
export type Content = string | Uint8Array;

/** What a format is called. */
export type FormatNames = {
  readonly name: TrackFormatName;
  /** As shown to people. */
  readonly label: string;
  /** Endings of its files with the point, the usual one first. */
  readonly endings: readonly string[];
};

/** One caption format. */
export type TrackFormat = FormatNames & {
  readonly holds: Holds;
  /** Reads a file; null where the format is only written. */
  readonly read: ((content: Content, options: FormatOptions) => ReadTrack) | null;
  /** Writes a file. Refused where it would not read back. */
  readonly write: (document: CaptionDocument, options: FormatOptions) => Result<Content>;
};
