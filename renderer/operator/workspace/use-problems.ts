/** The problems of the captions by the style of now: found beside the typing, by caption and in order. */
import { useEffect, useMemo, useState } from 'react';
import { checkerOfTracks, type CaptionProblem, type CheckRules } from '../../../core/captions/check/check.ts';
import type { Track } from '../../../core/captions/track.ts';
import { inSlices } from '../../../core/steps/in-slices.ts';
import { windowThread } from '../window-thread.ts';

/** The problems, in the captions' order and by caption. */
export type Problems = {
  readonly all: readonly CaptionProblem[];
  readonly by: ReadonlyMap<number, readonly CaptionProblem[]>;
  readonly at: readonly number[];
  /** Of captions that nothing was found of so far, as they are being checked for the first time. */
  readonly unknown: boolean;
};

const none: Problems = { all: [], by: new Map(), at: [], unknown: true };

/** What was found of a track, by caption. Of no captions nothing is found, and so nothing is known of those that come next. */
export const problemsOf = (track: Track, all: readonly CaptionProblem[]): Problems => {
  if (track.length === 0) return none;
  const by = new Map<number, CaptionProblem[]>();
  for (const problem of all) {
    const others = by.get(problem.caption);
    if (others === undefined) by.set(problem.caption, [problem]);
    else others.push(problem);
  }
  return { all, by, at: [...by.keys()], unknown: false };
};

/** Checks the track again when it or the rules change; what was found of the one before stays until then. */
export const useProblems = (track: Track, rules: CheckRules): Problems => {
  const checker = useMemo(() => checkerOfTracks(rules), [rules]);
  const [problems, setProblems] = useState(none);
  useEffect(() => {
    let stopped = false;
    void inSlices(checker.steps(track), { stopped: () => stopped }, windowThread).then((found) => {
      if (found !== null && !stopped) setProblems(problemsOf(track, found));
    });
    return () => {
      stopped = true;
    };
  }, [checker, track]);
  return problems;
};
