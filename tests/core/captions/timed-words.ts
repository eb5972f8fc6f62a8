/** Captions with times of words, in a notation for tests. */
import { emphasisedPieces, isTime } from '../../../core/captions/emphasis/emphasis.ts';
import { timeOf } from '../../../core/captions/emphasis/word-times.ts';
import type { Caption } from '../../../core/captions/track.ts';

/** `We 1333>waited`: the words, each time in ms before the first word that it says. */
export const timedWords = (caption: Caption): string => {
  let said = '';
  return emphasisedPieces(caption.lines, caption.emphasis)
    .map((pieces) =>
      pieces
        .map(({ text, kinds }) => {
          const kind = kinds.find(isTime);
          if (kind === undefined || kind === said) return text;
          said = kind;
          return `${String(Math.round(timeOf(kind, caption)))}>${text}`;
        })
        .join(''),
    )
    .join('/');
};
