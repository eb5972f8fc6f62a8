/** Fixes of a caption's text: characters, dashes, instructions, blank lines. */
import { hasLikeness608, text608 } from '../scc/characters.ts';
import { carryEmphasis, withEmphasis, withWords } from '../edit/carry-emphasis.ts';
import { signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { withSeenColours } from '../emphasis/seen-colours.ts';
import type { Caption } from '../track.ts';
import { hasDash, withoutDash } from '../check/dialogue.ts';
import { instructionFinder } from '../check/check-instructions.ts';
import { trimmedLine } from '../text/trimmed-line.ts';
import { type Fix, type FixCase, freshId, replaceOne } from './fix-case.ts';

const notBlank = (line: string): boolean => line.trim() !== '';

/** The caption with other lines; emphasis, and times of words where they are remembered, go with their words. */
const withKept = (caption: Caption, lines: readonly string[]): Caption => (caption.wordStarts === undefined ? withEmphasis({ ...caption, lines }, carryEmphasis(caption, lines)) : withWords(caption, lines));

/** Other lines for the caption; one that is left without words goes. */
const withLines = (one: FixCase, label: string, lines: readonly string[]): Fix => {
  const kept = lines.filter(notBlank);
  return kept.length === 0 ? replaceOne(one, 'Delete the caption') : replaceOne(one, label, withKept(one.caption, kept));
};

const onLines = (label: string, change: (line: string) => string) => (one: FixCase): Fix =>
  withLines(one, label, one.caption.lines.map(change));

/** Takes out an empty caption, or the blank lines of one. */
export const dropBlankLines = (one: FixCase): Fix => withLines(one, 'Delete the blank line', one.caption.lines);

/** Line ends of every kind become a space, other characters that cannot be shown go. */
export const dropControls = onLines('Delete the characters', (line) =>
  trimmedLine(line.replace(/[\t-\r\u0085\u2028\u2029]+/gu, ' ').replace(/[\p{Cc}\p{Cs}\ufeff\ufffd\ufffe\uffff]/gu, '').replace(/ {2,}/g, ' ')),
);

/** Takes out invisible marks. */
export const dropMarks = onLines('Delete the invisible characters', (line) => line.replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu, ''));

/** One space in place of several. */
export const foldSpaces = onLines('Delete the extra spaces', (line) => trimmedLine(line.replace(/(?<=\S)\s{2,}(?=\S)/gu, ' ')));

/** Characters of CEA-608 in place of others; null where it has nothing like one of them: what to say instead is for a person. */
export const writeAs608 = (one: FixCase): Fix | null =>
  one.caption.lines.every(hasLikeness608) ? withLines(one, 'Write it with 608 characters', one.caption.lines.map(text608)) : null;

/** A lone dash before the first speaker is not needed; before the second one, the first has one too. */
export const mendDashes = (one: FixCase): Fix => {
  const { lines } = one.caption;
  const dash = one.rules.style.dialogueDash;
  const lone = lines.filter(hasDash).length === 1;
  if (lone && hasDash(lines[0] ?? '')) return withLines(one, 'Delete the dash', lines.map(withoutDash));
  const mended = lines.map((line, index) => (hasDash(line) || (lone && index === 0) ? dash + withoutDash(line) : line));
  return withLines(one, 'Write the dashes of the style', mended);
};

/** Takes instructions out. */
export const dropInstructions = (one: FixCase): Fix => {
  const find = instructionFinder(one.rules.instructions ?? []);
  const without = (line: string): string => {
    const found = find(line);
    return found === null ? line : without(`${line.slice(0, found.from)} ${line.slice(found.to)}`.replace(/\s+/gu, ' ').trim());
  };
  return withLines(one, 'Delete the instruction', one.caption.lines.map(without));
};

/** The usual colour for letters that are as dark as the ground behind them. */
export const showLetters = (one: FixCase): Fix =>
  replaceOne(one, 'Show them in white', withEmphasis(one.caption, tidyEmphasis(withSeenColours(one.caption.emphasis ?? []), signsIn(one.caption.lines.join('')))));

/** An id of its own. */
export const renameId = (one: FixCase): Fix =>
  replaceOne(one, 'Give it an id of its own', { ...one.caption, id: freshId(one, one.caption.id) });
