/** Checks the break between a caption and the next: what belongs together is not parted by it. */
import { breakKind } from '../breaks/break-kind.ts';
import type { Finding } from './check.ts';
import { isDialogue } from './dialogue.ts';
import { lapse } from '../cut/ellipsis-marks.ts';
import type { Caption } from '../track.ts';
import { wordOf, type Word } from '../breaks/word.ts';

/** So many words on each side of a break say what it parts. */
const seen = 12;

const wordsIn = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/\s+/u).filter((word) => word !== ''));

/** The words on both sides of the break between two captions, and the index of the last one before it. */
export const wordsAtBreak = (above: readonly string[], below: readonly string[]): { readonly words: readonly Word[]; readonly index: number } => {
  const upper = above.slice(-seen);
  const around = [...upper, ...below.slice(0, seen)];
  const capitals = around.some((word) => /\p{Ll}/u.test(word));
  return { words: around.map((word) => wordOf(word, capitals)), index: upper.length - 1 };
};

/** True where the words of one caption go on in the next: the same speaker, no dialogue, no lapse between them, not shown together. */
const goesOn = (one: Caption, next: Caption): boolean =>
  one.speaker === next.speaker && next.start - one.end < lapse && next.start >= one.end && !isDialogue(one.lines) && !isDialogue(next.lines);

/** What the break between a caption and the next one (undefined after the last) parts in lines of `line` letters. */
export const checkCaptionBreak = (one: Caption, next: Caption | undefined, line: number): readonly Finding[] => {
  if (next === undefined || !goesOn(one, next)) return [];
  const [above, below] = [wordsIn(one.lines), wordsIn(next.lines)];
  const [last, first] = [above.at(-1), below[0]];
  if (last === undefined || first === undefined) return [];
  const { words, index } = wordsAtBreak(above, below);
  if (breakKind(words, index, line) !== 'forbidden') return [];
  const number = one.lines.findLastIndex((text) => text.trim() !== '');
  const from = (one.lines[number] ?? '').lastIndexOf(last);
  const message = `"${last}" and "${first}" belong together, and the next caption begins between them: move words over.`;
  return [{ code: 'bad-caption-break', severity: 'warning', message, at: { line: number, from, to: from + last.length } }];
};
