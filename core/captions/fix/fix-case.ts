/** What every fix works on: one problem of a track and the rules it breaks. */
import type { CaptionProblem, CheckRules } from '../check/check.ts';
import type { Caption, Track } from '../track.ts';
import type { TrackChange } from './track-change.ts';

/** One problem to be fixed. The style of `rules` has the limits of the track's writing. */
export type FixCase = {
  readonly track: Track;
  readonly problem: CaptionProblem;
  readonly caption: Caption;
  readonly before: Caption | undefined;
  readonly next: Caption | undefined;
  /** The latest end of all captions before it, ms; 0 without any. */
  readonly shownUntil: number;
  readonly rules: CheckRules;
  /** True for an id that a caption of the track has. */
  readonly hasId: (id: string) => boolean;
  /** A person asked for this very caption to be mended: what may be meant is mended too. */
  readonly asked: boolean;
};

/** A fix: what it does, as a button says it, and the change. */
export type Fix = { readonly label: string; readonly change: TrackChange };

/** True unless two captions are shown together or at two places: those may be of two speakers. */
export const goTogether = (first: Caption, second: Caption): boolean =>
  second.start >= first.end && JSON.stringify(first.placement) === JSON.stringify(second.placement);

/** Puts other captions in place of the one with the problem. */
export const replaceOne = ({ problem }: FixCase, label: string, ...insert: readonly Caption[]): Fix => ({
  label,
  change: { at: problem.caption, remove: 1, insert },
});

/** An id that the track has not: `a`, else `a-2`, `a-3` ... */
export const freshId = ({ hasId }: Pick<FixCase, 'hasId'>, wanted: string): string => {
  let id = wanted;
  for (let copy = 2; hasId(id); copy += 1) id = `${wanted}-${String(copy)}`;
  return id;
};
