/** The captions that the timeline shows outside the workspace: those that an export would write. */
import { useMemo } from 'react';
import type { CaptionProblem } from '../../../core/captions/check/check.ts';
import { styleOf } from '../../../core/captions/styles/own-style.ts';
import type { Track } from '../../../core/captions/track.ts';
import type { Show } from '../../../core/show/show.ts';
import type { CaptionSettings } from '../captions/caption-settings.ts';
import type { Captions } from '../captions/use-captions.ts';
import { isOfScript, type Desk } from './use-desk.ts';
import { useInstructions } from './use-instructions.ts';
import { useProblems } from './use-problems.ts';

/** Captions with their problems; `words` says in short whose they are, `stale` that they are not those of the text of now. */
export type ShownCaptions = { readonly track: Track; readonly problems: readonly CaptionProblem[]; readonly words: string; readonly title: string; readonly stale: boolean };

const nothing: Track = [];

/** The kept captions where they are the script's, else those that were cut from it. */
export const useShownCaptions = (show: Show, desk: Desk, captions: Captions, settings: Pick<CaptionSettings, 'style' | 'frameRate'>): ShownCaptions => {
  const kept = isOfScript(desk, show.document.name);
  const instructions = useInstructions(show);
  const { style: chosen, frameRate } = settings;
  const style = useMemo(() => styleOf(chosen), [chosen]);
  const problems = useProblems(kept ? desk.track : nothing, useMemo(() => ({ style, frameRate, instructions }), [style, frameRate, instructions]));
  if (!kept) return { ...captions.cut, words: captions.waiting ? 'cutting…' : style.label, title: `Captions by the rules of ${style.label}`, stale: captions.waiting };
  const times = desk.sheet?.source.kind === 'match' ? `, at the times of ${desk.sheet.source.name}` : '';
  return { track: desk.track, problems: problems.all, words: desk.scriptChanged ? 'kept, older text' : 'kept', title: `The captions that were edited and kept${times}, checked by the rules of ${style.label}`, stale: desk.scriptChanged };
};
