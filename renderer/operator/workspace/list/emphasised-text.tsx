/** A caption's text as it is shown: with its italics, bold, underline, colours, readings and times of words. */
import type { CSSProperties, ReactNode } from 'react';
import { hexOf } from '../../../../core/captions/emphasis/colour-names.ts';
import { type EmphasisKind, emphasisedPieces, type EmphasisPiece, type Face, isColour, isGround, isRuby, isShared, isSize, isTime, isTypeface } from '../../../../core/captions/emphasis/emphasis.ts';
import { cssFamilies, percentOf } from '../../../../core/captions/emphasis/letter-looks.ts';
import { formatTimestamp } from '../../../../core/captions/times/format-timestamp.ts';
import { readingOf, rubyRuns } from '../../../../core/captions/emphasis/ruby-runs.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { timeOf } from '../../../../core/captions/emphasis/word-times.ts';
import { wholeMs } from '../../../../core/units/time.ts';
import './emphasised-text.css';

type Timed = Pick<Caption, 'start' | 'end'>;

type Element = 'i' | 'b' | 'u' | 's';

const elements: Readonly<Partial<Record<EmphasisKind, Element>> & Record<Face, Element>> = { italic: 'i', bold: 'b', underline: 'u', strike: 's' };

/** Any other colour, light enough to be read in the list; a ground, dark enough for letters of all of them; typefaces and sizes that make no row of the list higher. */
const styleOf = (kind: EmphasisKind): CSSProperties | undefined => {
  if (isGround(kind)) return { backgroundColor: `color-mix(in oklab, ${kind.slice('ground:'.length).slice(0, '#rrggbb'.length)} 30%, transparent)` };
  if (isTypeface(kind)) return { fontFamily: cssFamilies(kind), lineHeight: 0 };
  if (isSize(kind)) return { fontSize: `${String(Math.min(115, Math.max(80, percentOf(kind))))}%`, lineHeight: 0 };
  return isColour(kind) ? { color: `color-mix(in oklab, ${hexOf(kind)} 50%, white)` } : undefined;
};

const inside = (text: string, kinds: readonly EmphasisKind[], times: Timed): ReactNode =>
  kinds.reduceRight<ReactNode>((content, kind) => {
    const Mark = elements[kind];
    if (Mark !== undefined) return <Mark>{content}</Mark>;
    if (isRuby(kind)) return content;
    if (isShared(kind)) return <span className={`caption-colour--${kind}`}>{content}</span>;
    const title = isTime(kind) ? `said at ${formatTimestamp(wholeMs(Math.round(timeOf(kind, times))), '.')}` : kind.replace(':', ': ');
    return (
      <span title={title} style={styleOf(kind)}>
        {content}
      </span>
    );
  }, text);

const lineBreak: EmphasisPiece = { text: '\n', kinds: [], stretches: [] };

/** The lines, each after the first after a line feed; a reading stands small after its base. */
export const EmphasisedText = ({ lines, emphasis, start, end }: Pick<Caption, 'lines' | 'emphasis'> & Timed): ReactNode => {
  if (emphasis === undefined) return lines.join('\n');
  const pieces = emphasisedPieces(lines, emphasis).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
  return rubyRuns(pieces).map(({ ruby, pieces: parts }, run) => {
    const words = parts.map(({ text, kinds }, piece) => <span key={piece}>{inside(text, kinds, { start, end })}</span>);
    if (ruby === null) return <span key={run}>{words}</span>;
    return (
      <span key={run} className="caption-base">
        {words}
        <span className="caption-reading">{readingOf(ruby)}</span>
      </span>
    );
  });
};
