/** What a microphone should hear of a script: its cues as phrases, each with its length and the silence after it. */
import type { ReadCue } from '../take.ts';
import { spokenPhrases } from '../../speech/spoken-phrases.ts';
import { shortestCue } from '../../speech/timing-constants.ts';
import { pauseTime } from '../../timeline/cue-time.ts';
import { newsreader } from '../../timeline/timeline.ts';
import { ms, type Ms } from '../../units/time.ts';

/** One phrase at rate 1 and pause scale 1. */
export type Phrase = {
  /** Index of its cue. */
  readonly cue: number;
  readonly words: Ms;
  /** The silence after it. */
  readonly silence: Ms;
  /** Written in the script (`[pause 2s]`): no rate stretches it. */
  readonly fixed: boolean;
  /** True for the last of its cue: the reader stops here, not only for a comma. */
  readonly ends: boolean;
};

/** A cue is in no more phrases than this: a long list is matched as a whole. */
const mostPhrases = 12;

/** The phrases of cues, in order. A cue without words has one. */
export const expectedPhrases = (cues: readonly ReadCue[]): readonly Phrase[] =>
  cues.flatMap((cue, index) => {
    const spoken = spokenPhrases(cue.text);
    const parts = spoken.length > mostPhrases ? [{ words: ms(spoken.reduce((sum, { words }) => sum + words, 0)), beat: ms(0) }] : spoken;
    return parts.map(({ words, beat }, part): Phrase => {
      const ends = part === parts.length - 1;
      return {
        cue: index,
        words: ms(parts.length === 1 ? Math.max(words, shortestCue) : words),
        silence: ends ? pauseTime(cue, newsreader) : beat,
        fixed: ends && cue.pause.written !== null,
        ends,
      };
    });
  });
