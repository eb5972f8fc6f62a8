/** Writes the text of a WebVTT cue (4.2.2): spans, rubies, times of words. */
import { ms } from '../../units/time.ts';
import { type Emphasis, emphasisedPieces, type EmphasisKind, type EmphasisPiece, isTime } from '../emphasis/emphasis.ts';
import { taggedVtt } from '../emphasis/emphasis-tags.ts';
import { escapeVtt } from './escape-vtt.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import { readingOf, rubyRuns } from '../emphasis/ruby-runs.ts';
import type { Caption } from '../track.ts';
import { timeOf } from '../emphasis/word-times.ts';
import { tagClassOf, tagOf } from './tag-classes.ts';

const lineBreak: EmphasisPiece = { text: '\n', kinds: [], stretches: [] };

/** Writes the time of each stretch that has one, once, before its first piece. */
const timeMarks = (caption: Caption): ((piece: EmphasisPiece) => string) => {
  let said: EmphasisKind | undefined;
  return ({ kinds }) => {
    const kind = kinds.find(isTime);
    if (kind === undefined || kind === said) return '';
    said = kind;
    return `<${formatTimestamp(ms(timeOf(kind, caption)), '.')}>`;
  };
};

/** The kinds that stand outside of a ruby: a tag stays inside with a class of its own that only a part of the base has. */
const outside = (outer: readonly EmphasisKind[], pieces: readonly EmphasisPiece[]): readonly EmphasisKind[] => {
  const inner = pieces.flatMap(({ kinds }) => kinds.filter((kind) => tagClassOf(kind) !== null && !outer.includes(kind))).map(tagOf);
  return outer.filter((kind) => !inner.includes(tagOf(kind) ?? ''));
};

/** The lines of a caption with an emphasis that WebVTT can hold. */
export const writeCueText = (caption: Caption, emphasis: readonly Emphasis[]): string => {
  const pieces = emphasisedPieces(caption.lines, emphasis).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
  const markOf = timeMarks(caption);
  return rubyRuns(pieces)
    .map(({ ruby, outer: around, pieces: inside }) => {
      const outer = outside(around, inside);
      const text = inside.map((piece) => markOf(piece) + taggedVtt(escapeVtt(piece.text), piece.kinds.filter((kind) => !outer.includes(kind)))).join('');
      return ruby === null ? text : taggedVtt(`<ruby>${text}<rt>${escapeVtt(readingOf(ruby))}</rt></ruby>`, outer);
    })
    .join('');
};
