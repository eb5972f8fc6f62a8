/** The phrases of a text, parted by the beats inside it: where a reader may be heard to stop for a moment. */
import { ms, type Ms } from '../units/time.ts';
import { expand } from './expand.ts';
import { hasKana, timeOf } from './spoken-load.ts';

/** A stretch of words at rate 1, and the beat after it (0 after the last). */
export type SpokenPhrase = { readonly words: Ms; readonly beat: Ms };

/** The phrases of a text in order, at rate 1 and pause scale 1; not rounded. A text without words is one phrase of 0 ms. */
export const spokenPhrases = (text: string): readonly SpokenPhrase[] => {
  const inJapanese = hasKana(text);
  const phrases: SpokenPhrase[] = [];
  let words = 0;
  let beat = 0;
  for (const heard of expand(text)) {
    const time = timeOf(heard, inJapanese);
    if (heard.kind === 'pause') {
      beat += time;
      continue;
    }
    if (beat > 0 && words > 0) {
      phrases.push({ words: ms(words), beat: ms(beat) });
      words = 0;
    }
    beat = 0;
    words += time;
  }
  return [...phrases, { words: ms(words), beat: ms(0) }];
};
