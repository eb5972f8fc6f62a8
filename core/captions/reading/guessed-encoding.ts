/** What is said of a caption file whose bytes are in no Unicode: letters may be wrong. */
import type { DecodedText } from '../../text/decode-text.ts';
import type { ReadProblem } from './read-problem.ts';

/** Nothing of Unicode; of all else which encoding it was taken for, by its letters. */
export const guessedEncoding = ({ encoding }: Pick<DecodedText, 'encoding'>): readonly ReadProblem[] =>
  encoding.startsWith('utf-')
    ? []
    : [{ code: 'guessed-encoding', severity: 'warning', message: `The file is not UTF-8; by its letters it was taken for ${encoding}. Where letters are wrong, save it as UTF-8 and open it again.`, line: 1, column: 1 }];
