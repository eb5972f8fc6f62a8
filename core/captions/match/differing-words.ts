/** What the captions of a script and those of an existing track say where they differ, caption by caption, to be shown side by side. */
import type { Track } from '../track.ts';
import { differencesBetween } from './match-differences.ts';

/** What one caption of a script says otherwise than a track did; a text is empty where only the other one has words. */
export type DifferingWords = { readonly id: string; readonly script: string; readonly track: string };

/** So many differences are kept: they go with the captions through every change. Beyond them it is only known that captions differ. */
export const mostDifferences = 300;

/** Longer words are cut there. */
const mostLetters = 120;

const shortened = (words: string): string => (words.length > mostLetters ? `${words.slice(0, mostLetters - 1)}…` : words);

/** The differences in order, as they are written in both; one that goes over several captions is said of each of them. At most `mostDifferences`. */
export const differingWords = (made: Track, existing: Track): readonly DifferingWords[] =>
  differencesBetween(made, existing)
    .flatMap(({ from, to, script, track }) => made.slice(from, to + 1).map(({ id }) => ({ id, script: shortened(script.shown), track: shortened(track.shown) })))
    .slice(0, mostDifferences);
