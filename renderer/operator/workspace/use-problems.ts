/** The problems of the captions by the style of now: found beside the typing, by caption and in order. */
import { useDeferredValue, useMemo } from 'react';
import { checkByRules, type CaptionProblem, type CheckRules } from '../../../core/captions/check/check.ts';
import type { Track } from '../../../core/captions/track.ts';

/** The problems, in the captions' order and by caption. */
export type Problems = { readonly all: readonly CaptionProblem[]; readonly by: ReadonlyMap<number, readonly CaptionProblem[]>; readonly at: readonly number[] };

/** Checks the track again when it or the rules change. */
export const useProblems = (track: Track, rules: CheckRules): Problems => {
  const checked = useDeferredValue(track);
  return useMemo(() => {
    const all = checkByRules(checked, rules);
    const by = new Map<number, CaptionProblem[]>();
    for (const problem of all) by.set(problem.caption, [...(by.get(problem.caption) ?? []), problem]);
    return { all, by, at: [...by.keys()] };
  }, [checked, rules]);
};
