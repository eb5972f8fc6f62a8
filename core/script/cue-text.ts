/** The text of a cue: its words without pause marks and brackets, spaced as they are spoken. */
import type { Stretch } from './gather-cues.ts';
import { readableText } from './hidden-characters.ts';

const points = /^[\p{Pe}\p{Pf}.,:;!?…،؛؟、。，！？；：%]/u;
const blank = /^\s+$/;

/** What stands between two stretches of a cue as it is read: one blank, or none before a point or where none was written. */
const joint = (line: string, left: Stretch, right: Stretch): string => {
  const touches = left.to === right.from || !/\s/.test(line.slice(left.to - 1, left.to + 1) + line.slice(right.from - 1, right.from));
  return touches || points.test(line.charAt(right.from)) || blank.test(line.charAt(right.from)) ? '' : ' ';
};

/** Joins the stretches of a cue into what is read. */
export const cueText = (line: string, stretches: readonly Stretch[]): string => {
  let text = '';
  let left: Stretch | null = null;
  for (const stretch of stretches) {
    if (left !== null) text += joint(line, left, stretch);
    text += line.slice(stretch.from, stretch.to);
    left = stretch;
  }
  return readableText(text);
};
