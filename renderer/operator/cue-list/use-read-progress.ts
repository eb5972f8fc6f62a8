/** Colours the words of the current cue that are read already, by a highlight: no element changes while the show rolls. */
import type { RefObject } from 'react';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { readLength } from '../../../core/timeline/read-progress.ts';
import { useFrames } from '../use-frames.ts';

/** The highlight's name in cue-list.css. */
const highlightName = 'read-words';

/** Moves the highlight along the current cue. */
export const useReadProgress = (show: Show, list: RefObject<HTMLElement | null>, current: number): void =>
  useFrames(show.roll.speed !== 0, (now) => {
    const timed = show.timeline.cues[current];
    const text = list.current?.querySelector(`[data-cue="${String(current)}"]`)?.firstChild;
    const highlight = highlightOf();
    if (timed === undefined || !(text instanceof Text)) return highlight.clear();
    const length = Math.min(readLength(timed, positionIn(show, now)), text.length);
    const [old] = highlight;
    if (old instanceof Range && old.startContainer === text && old.endOffset === length) return;
    highlight.clear();
    highlight.add(rangeOver(text, length));
  });

const highlightOf = (): Highlight => {
  const known = CSS.highlights.get(highlightName);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(highlightName, made);
  return made;
};

const rangeOver = (text: Text, length: number): Range => {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, length);
  return range;
};
