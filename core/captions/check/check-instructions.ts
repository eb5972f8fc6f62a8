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

/** Finds the first instruction in a line; null when there is none. */
export type InstructionFinder = (line: string) => { readonly from: number; readonly to: number } | null;

/** Finds the instructions of a script as they are written there, with or without their brackets, and the usual ones. */
export const instructionFinder = (instructions: readonly string[]): InstructionFinder => {
  const known = [...new Set(instructions.map((text) => folded(text).replace(/^[[{(]|[\]})]$/g, '').trim()))].filter((text) => text.length >= leastLength);
  known.sort((one, other) => other.length - one.length);
  const own = known.length === 0 ? null : new RegExp(`[[{(]?(?<![\\p{L}\\p{N}])(?:${known.map(literalPattern).join('|')})(?![\\p{L}\\p{N}])[\\]})]?`, 'u');
  return (line) => {
    const found = own?.exec(line) ?? usual.exec(line);
    return found === null ? null : { from: found.index, to: found.index + found[0].length };
  };
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
