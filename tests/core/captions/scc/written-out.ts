/** Words with what they look like, for the tests. */
import { type Emphasis, emphasisedPieces } from '../../../../core/captions/emphasis/emphasis.ts';

/** `red+italic(Hi) no`; lines parted by `/`. */
export const writtenOut = (lines: readonly string[], emphasis: readonly Emphasis[] | undefined): string =>
  emphasisedPieces(lines, emphasis).map((pieces) => pieces.map(({ text, kinds }) => (kinds.length === 0 ? text : `${[...kinds].sort().join('+')}(${text})`)).join('')).join('/');
