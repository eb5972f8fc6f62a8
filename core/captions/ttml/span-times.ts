/** Times of words as TTML has them: spans that come up one by one and stay until their caption goes (TTML2, 12.1; EBU Tech 3380, `tt:span`). */
import { countOf } from '../../text/count-of.ts';
import { type EmphasisKind, type EmphasisPiece, isTime, type TimeKind } from '../emphasis/emphasis.ts';
import { timeOf } from '../emphasis/word-times.ts';
import type { Loss } from '../formats/loss.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import type { Caption, Track } from '../track.ts';
import { holdsInVtt } from '../vtt/held-marks.ts';
import { wholeMs } from '../../units/time.ts';

/** The two profiles that are written. */
export type TtmlProfile = 'imsc' | 'ebu-tt-d';

/** When a span of these kinds is shown, as attributes, inside of one of `outer` kinds. */
export type SpanTimes = (kinds: readonly EmphasisKind[], outer?: readonly EmphasisKind[]) => Readonly<Record<string, string>>;

const timesIn = ({ emphasis = [] }: Pick<Caption, 'emphasis'>): readonly TimeKind[] => emphasis.map(({ kind }) => kind).filter(isTime);

/** True for a caption some words of which have a time. */
export const hasTimes = (caption: Caption): boolean => timesIn(caption).length > 0;

/** True for a caption whose spans have its times: EBU-TT-D has them on paragraphs or on spans, never on both. */
export const isTimedBySpans = (caption: Caption, profile: TtmlProfile): boolean => profile === 'ebu-tt-d' && hasTimes(caption);

/** The times of a caption's spans. In IMSC they count from its beginning; one without a time is shown as long as the caption is. */
export const spanTimes = (caption: Caption, profile: TtmlProfile): SpanTimes => {
  if (!hasTimes(caption)) return () => ({});
  const beginOf = (kinds: readonly EmphasisKind[]): number => {
    const kind = kinds.find(isTime);
    return kind === undefined ? caption.start : timeOf(kind, caption);
  };
  if (profile === 'ebu-tt-d') return (kinds) => ({ begin: formatTimestamp(wholeMs(beginOf(kinds)), '.'), end: formatTimestamp(caption.end, '.') });
  return (kinds, outer = []) => (kinds.some(isTime) ? { begin: formatTimestamp(wholeMs(beginOf(kinds) - beginOf(outer)), '.') } : {});
};

/** Pieces of a line in which blanks come up with what follows them; those at its end with what is before. */
export const withTimedBlanks = (pieces: readonly EmphasisPiece[]): readonly EmphasisPiece[] => {
  const timeAt = (index: number): TimeKind | undefined => {
    const words = pieces.slice(index).find(({ text }) => text.trim() !== '') ?? pieces[index - 1];
    return words?.kinds.find(isTime);
  };
  return pieces.map((piece, index) => {
    const time = piece.text.trim() === '' ? timeAt(index) : undefined;
    return time === undefined ? piece : { ...piece, kinds: [...piece.kinds, time] };
  });
};

/** True for a time that comes back: one of words that others come before, or after where the paragraph has times too. */
export const holdsTime =
  (profile: TtmlProfile) =>
  (kind: EmphasisKind, caption: Caption): boolean => {
    if (!holdsInVtt(kind, caption)) return false;
    const isFirst = caption.emphasis?.some((one) => one.kind === kind && one.from === 0) === true;
    return !isFirst || (profile === 'imsc' && timesIn(caption).length > 1);
  };

/** What is said of captions whose words come up one by one, where WebVTT shows all of them from the start. */
export const wordsComeUp =
  (profile: TtmlProfile) =>
  (tracks: readonly Track[]): readonly Loss[] => {
    const holds = holdsTime(profile);
    const captions = tracks.flat().filter((caption) => timesIn(caption).some((kind) => holds(kind, caption))).length;
    return captions === 0 ? [] : [{ what: 'words-come-up', message: `Words that have times come up one by one, each at its time (${countOf(captions, 'caption')}).`, captions }];
  };
