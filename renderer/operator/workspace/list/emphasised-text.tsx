/** A caption's text as it is shown: with its italics, bold, underline and colours. */
import type { ReactNode } from 'react';
import { type EmphasisKind, emphasisedPieces, type Face, isShared } from '../../../../core/captions/emphasis.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import './emphasised-text.css';

const elements: Readonly<Partial<Record<EmphasisKind, 'i' | 'b' | 'u'>> & Record<Face, 'i' | 'b' | 'u'>> = { italic: 'i', bold: 'b', underline: 'u' };

const inside = (text: string, kinds: readonly EmphasisKind[]): ReactNode =>
  kinds.reduceRight<ReactNode>((content, kind) => {
    const Mark = elements[kind];
    if (Mark !== undefined) return <Mark>{content}</Mark>;
    return isShared(kind) ? <span className={`caption-colour--${kind}`}>{content}</span> : <span title={kind.replace(':', ': ')}>{content}</span>;
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
