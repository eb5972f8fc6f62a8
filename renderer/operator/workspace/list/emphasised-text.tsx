/** A caption's text as it is shown: with its italics, bold, underline and colours. */
import type { ReactNode } from 'react';
import { type EmphasisKind, emphasisedPieces, type Face } from '../../../../core/captions/emphasis.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import './emphasised-text.css';

const elements: Readonly<Partial<Record<EmphasisKind, 'i' | 'b' | 'u'>> & Record<Face, 'i' | 'b' | 'u'>> = { italic: 'i', bold: 'b', underline: 'u' };

const inside = (text: string, kinds: readonly EmphasisKind[]): ReactNode =>
  kinds.reduceRight<ReactNode>((content, kind) => {
    const Mark = elements[kind];
    return Mark === undefined ? <span className={`caption-colour--${kind}`}>{content}</span> : <Mark>{content}</Mark>;
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
