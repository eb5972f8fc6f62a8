/** Fixes of a caption's lines: broken elsewhere, or cut into captions of their own. */
import { withEmphasis } from '../edit/carry-emphasis.ts';
import { partEmphasis } from '../edit/part-emphasis.ts';
import { signsIn } from '../emphasis/emphasis.ts';
import { isDialogue } from '../check/dialogue.ts';
import { leastGap } from '../styles/style-measures.ts';
import { type Ms, ms } from '../../units/time.ts';
import type { Caption } from '../track.ts';
import { type Fix, type FixCase, freshId, replaceOne } from './fix-case.ts';
import { cutText, joinLines, layText } from './free-text.ts';

/** Breaks the text where it reads best. */
export const rebreak = (one: FixCase): Fix | null => {
  if (isDialogue(one.caption.lines)) return null;
  const lines = layText(joinLines(one.caption.lines), one.rules.style);
  return lines === null ? null : replaceOne(one, 'Break the lines anew', { ...one.caption, lines });
};

/** Cuts the caption in several; each begins where its first word is said, as its characters share the time. */
export const splitUp = (one: FixCase): Fix | null => {
  const { caption } = one;
  const { style, frameRate } = one.rules;
  if (isDialogue(caption.lines)) return null;
  const gap = leastGap(style, frameRate);
  const parts = cutText(joinLines(caption.lines), caption.start, caption.end, style, gap);
  if (parts.length < 2) return null;
  const taken = new Set<string>();
  const idOf = (index: number): string => {
    const id = index === 0 ? caption.id : freshId({ hasId: (wanted) => one.hasId(wanted) || taken.has(wanted) }, caption.id);
    taken.add(id);
    return id;
  };
  const { notes, wordStarts: _starts, ...rest } = caption;
  const endOf = (index: number): Ms => ms((parts[index + 1]?.start ?? caption.end + gap) - gap);
  let signs = 0;
  const captions = parts.map((part, index): Caption => {
    const of = { ...rest, ...(index === 0 && notes !== undefined ? { notes } : {}), id: idOf(index), lines: part.lines, start: ms(part.start), end: endOf(index) };
    const own = signsIn(part.lines.join(''));
    signs += own;
    return withEmphasis(of, partEmphasis(caption, signs - own, of));
  });
  if (captions.some(({ start, end }) => end <= start)) return null;
  return replaceOne(one, `Split it in ${String(captions.length)}`, ...captions);
};
