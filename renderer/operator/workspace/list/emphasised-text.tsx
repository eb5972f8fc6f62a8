/** A caption's text as it is shown: with its italics, bold, underline and colours. */
import type { ReactNode } from 'react';
import { hexOf } from '../../../../core/captions/colour-names.ts';
import { type EmphasisKind, emphasisedPieces, type Face, isColour, isShared } from '../../../../core/captions/emphasis.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import './emphasised-text.css';

const elements: Readonly<Partial<Record<EmphasisKind, 'i' | 'b' | 'u'>> & Record<Face, 'i' | 'b' | 'u'>> = { italic: 'i', bold: 'b', underline: 'u' };

const inside = (text: string, kinds: readonly EmphasisKind[]): ReactNode =>
  kinds.reduceRight<ReactNode>((content, kind) => {
    const Mark = elements[kind];
    if (Mark !== undefined) return <Mark>{content}</Mark>;
    if (isShared(kind)) return <span className={`caption-colour--${kind}`}>{content}</span>;
    const style = isColour(kind) ? { color: `color-mix(in oklab, ${hexOf(kind)} 50%, white)` } : undefined;
    return (
      <span title={kind.replace(':', ': ')} style={style}>
        {content}
      </span>
    );
  }, text);

/** The lines, each after the first after a line feed. */
export const EmphasisedText = ({ lines, emphasis }: Pick<Caption, 'lines' | 'emphasis'>): ReactNode => {
  if (emphasis === undefined) return lines.join('\n');
  return emphasisedPieces(lines, emphasis).map((pieces, line) => (
    <span key={line}>
      {line > 0 && '\n'}
      {pieces.map(({ text, kinds }, piece) => (
        <span key={piece}>{inside(text, kinds)}</span>
      ))}
    </span>
  ));
};
