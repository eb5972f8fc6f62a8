/** The caption sheet: the captions that a producer works on, what they were made from, and what of them changed. */
import type { DifferingWords } from '../match/differing-words.ts';
import type { ReadChannels } from '../scc/channel-names.ts';
import type { FrameRateName } from '../times/frame-rate.ts';
import type { Caption, Track, TrackHead } from '../track.ts';
import type { HistoryBounds } from './history.ts';

/** How a file counts frames, as it is kept. */
export type SourceTimecode = { readonly frameRate: FrameRateName; readonly dropFrame: boolean };

/** What the captions were made from; `text` is the script's content hash (core/script/cue-id.ts) at that time. */
export type SheetSource =
  | { readonly kind: 'script'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; /** How the file's timecode counts, where it has one. */ readonly timecode?: SourceTimecode; /** Where it has captions of two channels. */ readonly channels?: ReadChannels }
  | { readonly kind: 'match'; readonly name: string; readonly text: string };

/** Captions that were edited or imported and are therefore kept. Sorted by start; none overlaps that did not in its file. */
export type CaptionSheet = {
  readonly source: SheetSource;
  readonly head: TrackHead;
  readonly track: Track;
  /** Ids of captions in which the script and an imported track differ. */
  readonly differing: readonly string[];
  /** The words of both where they differ, as far as they are kept; those of captions that are settled count no more. */
  readonly differences?: readonly DifferingWords[];
};

/** What main holds: the sheet, or null as long as the captions follow the script. */
export type SheetState = CaptionSheet | null;

/** 200 steps, and together no more than two million captions of remembered tracks (16 MB of references: captions are shared). */
export const sheetBounds: HistoryBounds<SheetState> = { steps: 200, total: 2_000_000, size: (sheet) => sheet?.track.length ?? 0 };

/** What turns one track into another: `removed` captions at `from` make room for `inserted`. */
export type TrackDifference = { readonly from: number; readonly removed: number; readonly inserted: readonly Caption[] };

const commonStart = (before: Track, after: Track): number => {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  return from;
};

/** The smallest single replacement from one track to another; captions that are the very same value count as unchanged. */
export const trackDifference = (before: Track, after: Track): TrackDifference => {
  const from = commonStart(before, after);
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, removed: before.length - from - same, inserted: after.slice(from, after.length - same) };
};

/** The track with a difference carried out; null when it does not fit the track. */
export const withDifference = (track: Track, { from, removed, inserted }: TrackDifference): Track | null =>
  from + removed > track.length ? null : [...track.slice(0, from), ...inserted, ...track.slice(from + removed)];
