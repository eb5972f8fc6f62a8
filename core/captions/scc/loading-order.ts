/** In which order the captions of a screen are loaded, so that each is read back as one. */
import type { LaidRow } from './laid-out.ts';

/** A caption of a screen: its number, its rows, and whether it was on the screen before. */
export type OnScreen = { readonly index: number; readonly rows: readonly LaidRow[]; readonly isNew: boolean };

/** Captions in rows without an empty one between them; `first` is the lowest number of those that are new. */
type Run = { first: number; below: number; readonly captions: OnScreen[] };

const topOf = ({ rows }: OnScreen): number => rows[0]?.number ?? 0;

const leftOf = ({ rows }: OnScreen): number => rows[0]?.column ?? 0;

const runsOf = (captions: readonly OnScreen[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const caption of captions.toSorted((one, other) => topOf(one) - topOf(other) || leftOf(one) - leftOf(other))) {
    let run = runs.at(-1);
    if (run === undefined || topOf(caption) > run.below) {
      run = { first: Number.POSITIVE_INFINITY, below: 0, captions: [] };
      runs.push(run);
    }
    if (caption.isNew) run.first = Math.min(run.first, caption.index);
    run.below = Math.max(run.below, topOf(caption) + caption.rows.length);
    run.captions.push(caption);
  }
  return runs.sort((one, other) => one.first - other.first);
};

/** The captions of a screen in two orders. */
export type LoadingOrder = { readonly loaded: readonly OnScreen[]; readonly read: readonly OnScreen[] };

/**
 * The captions as they are loaded and as they are read: of neighbours the lower one is loaded first, as a row that was sent before the one above it
 * is no part of it, those in one row from the left; those apart come in the order of the track.
 */
export const loadingOrder = (captions: readonly OnScreen[]): LoadingOrder => {
  if (captions.length === 1) return { loaded: captions, read: captions };
  const runs = runsOf(captions);
  return {
    loaded: runs.flatMap((run) => run.captions.toSorted((one, other) => topOf(other) - topOf(one) || leftOf(one) - leftOf(other))),
    read: runs.flatMap((run) => run.captions),
  };
};
