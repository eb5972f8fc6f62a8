/** Shows one token of a text to one reader. */
import type { Reader } from '../../../../core/speech/reader.ts';
import { spokenText, words } from '../../../../core/speech/spoken.ts';
import { tokenise } from '../../../../core/speech/tokenise.ts';

/** What the reader heard and how many tokens it took; null when it passed. `at` counts tokens from 0. */
export const ask = (reader: Reader, text: string, at = 0, capitals = false): readonly [heard: string, used: number] | null => {
  const tokens = tokenise(text);
  const token = tokens[at];
  if (token === undefined) throw new Error(`no token ${at} in "${text}"`);
  const reading = reader({ tokens, at, token, capitals, readParts: (parts) => words(parts.join(' ')) });
  return reading === null ? null : [spokenText(reading.spoken), reading.used];
};
