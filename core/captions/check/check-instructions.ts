/** Checks that nothing is captioned that is for the reader or the gallery alone. */
import type { Finding } from './check.ts';
import { literalPattern } from '../text/literal-pattern.ts';
import type { Caption } from '../track.ts';
import { folded } from '../text/folded.ts';

/** Words that begin the instructions of a gallery; in capitals, as sounds are captioned in small letters. */
const usual =
  /\[(?:TAKE|PKG|SOT|SOTVO|VO|VOSOT|VT|CG|GFX|SUPER|CUT TO|ROLL (?:VT|PKG|SOT|TAPE)|CAM|MIC|NATS?|OTS|TRT|ON CAM|LOWER THIRD|FULL ?SCREEN|TOSS|OUTCUE|LIVE SHOT|TEASE|BUMP|WIPE|STING|FADE|DISSOLVE|SMILE|TURN|ADLIB|AD LIB)\b[^\p{Ll}\]]*\]|\[(?:pause\s+\d+(?:\.\d+)?\s*m?s|beat)\]|<cc:[^>]*>/u;


/** Shorter texts are found in too many sentences. */
const leastLength = 4;

/** An instruction of fewer words than this may be said as well: "[Anna]" turns the reader to her, and so do words. */
const leastWords = 3;

/** Finds the first instruction in a line; null when there is none. */
export type InstructionFinder = (line: string) => { readonly from: number; readonly to: number } | null;

const hasSmallLetters = (text: string): boolean => /\p{Ll}/u.test(text);

/** One of the texts, the longest first; null where there are none. */
const anyOf = (texts: readonly string[], open: string, close: string): RegExp | null =>
  texts.length === 0 ? null : new RegExp(`${open}(?<![\\p{L}\\p{N}])(?:${texts.toSorted((one, other) => other.length - one.length).map(literalPattern).join('|')})(?![\\p{L}\\p{N}])${close}`, 'u');

const made = new WeakMap<readonly string[], InstructionFinder>();

const makeFinder = (instructions: readonly string[]): InstructionFinder => {
  const known = [...new Set(instructions.map((text) => folded(text).replace(/^[[{(]|[\]})]$/g, '').trim()))].filter((text) => text.length >= leastLength);
  const isLong = (text: string): boolean => text.split(' ').length >= leastWords;
  const bracketed = anyOf(known, '[[{(]', '[\\]})]');
  const long = anyOf(known.filter(isLong), '[[{(]?', '[\\]})]?');
  // Capitals tell a short one from what is said, where the rest is in small letters.
  const short = anyOf(known.filter((text) => !isLong(text) && !hasSmallLetters(text)), '[[{(]?', '[\\]})]?');
  return (line) => {
    const found = bracketed?.exec(line) ?? long?.exec(line) ?? (hasSmallLetters(line) ? short?.exec(line) : null) ?? usual.exec(line);
    return found === null ? null : { from: found.index, to: found.index + found[0].length };
  };
};

/**
 * Finds the instructions of a script as they are written there, and the usual ones: in brackets, and without them those that nobody says: of
 * three words and more, or in capitals. Made once for a list, which must not change after.
 */
export const instructionFinder = (instructions: readonly string[]): InstructionFinder => {
  const finder = made.get(instructions) ?? makeFinder(instructions);
  made.set(instructions, finder);
  return finder;
};

/** What of a caption is an instruction. */
export const checkInstructions = ({ lines }: Caption, find: InstructionFinder): readonly Finding[] => {
  for (const [line, text] of lines.entries()) {
    const found = find(text);
    if (found === null) continue;
    const message = `"${text.slice(found.from, found.to).slice(0, 40)}" is an instruction and not said: delete it.`;
    return [{ code: 'instruction-text', severity: 'error', message, at: { line, ...found } }];
  }
  return [];
};
