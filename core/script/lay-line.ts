/** Lays a line out in pieces that hold each of its characters once, and finds what is wrong with its brackets and dots. */
import { readBracket, type ReadBracket } from './bracket-piece.ts';
import { hasWord, isBlank, skipBlanks } from './characters.ts';
import { findPauses } from './find-pauses.ts';
import type { HouseStyle } from './house-style.ts';
import { matchBrackets, withoutGroups, type BracketGroup, type LineBrackets } from './match-brackets.ts';
import type { LineFault, Piece } from './piece.ts';
import type { ScriptProblemCode } from './script-problems.ts';
import { speakerLabel, type SpeakerLabel } from './speaker-label.ts';

/** A line in pieces, without gaps and in order, and its faults. */
export type LaidLine = { readonly pieces: readonly Piece[]; readonly faults: readonly LineFault<ScriptProblemCode>[] };

/** Adds the words of a stretch that holds no pause, and the white space before and after them. */
const addWords = (pieces: Piece[], line: string, from: number, to: number): void => {
  const first = Math.min(skipBlanks(line, from), to);
  if (first > from) pieces.push({ kind: 'space', from, to: first });
  if (first === to) return;
  let last = to;
  while (isBlank(line.charCodeAt(last - 1))) last -= 1;
  pieces.push({ kind: 'words', from: first, to: last });
  if (last < to) pieces.push({ kind: 'space', from: last, to });
};

/** Fills the stretches between pieces that are known with words and white space. */
const fillGaps = (line: string, known: readonly Piece[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of known) {
    addWords(pieces, line, at, piece.from);
    pieces.push(piece);
    at = piece.to;
  }
  addWords(pieces, line, at, line.length);
  return pieces;
};

const readBrackets = (line: string, groups: readonly BracketGroup[], style: HouseStyle): readonly ReadBracket[] => {
  let before = 0;
  return groups.map((group) => {
    const afterWord = hasWord(line.slice(before, group.from));
    before = group.to;
    return readBracket(line, group, afterWord, style);
  });
};

const unpaired = ({ unclosed, unopened }: LineBrackets): readonly LineFault<ScriptProblemCode>[] => [
  ...(unclosed === null ? [] : [{ code: 'unclosed-bracket', from: unclosed, to: unclosed + 1 } as const]),
  ...(unopened === null ? [] : [{ code: 'unopened-bracket', from: unopened, to: unopened + 1 } as const]),
];

const namelessFault = (label: SpeakerLabel | null): readonly LineFault<ScriptProblemCode>[] =>
  label?.name === '' ? [{ code: 'speaker-without-name', from: label.from, to: label.to }] : [];

/** Puts the pieces that were found in the order of the line; the sort is stable: a sentence ends before a bracket that touches it. */
const inOrder = (found: readonly Piece[], brackets: readonly ReadBracket[]): readonly Piece[] =>
  brackets.length === 0 ? found : [...found, ...brackets.map(({ piece }) => piece)].sort((one, other) => one.from - other.from);

/** Lays a line out in pieces. */
export const layLine = (line: string, style: HouseStyle): LaidLine => {
  const matched = matchBrackets(line, style);
  const readable = withoutGroups(line, matched.groups);
  const label = speakerLabel(readable);
  // A bracket inside a label, "JANE DOE (LIVE):", is a part of it.
  const groups = label === null ? matched.groups : matched.groups.filter(({ from, to }) => to <= label.from || from >= label.to);
  const brackets = readBrackets(line, groups, style);
  const pauses = findPauses(readable, label?.to ?? 0);
  const speaker: readonly Piece[] = label === null ? [] : [{ kind: 'speaker', ...label }];
  return {
    pieces: fillGaps(line, inOrder([...speaker, ...pauses.pieces], brackets)),
    faults: [...unpaired(matched), ...namelessFault(label), ...pauses.faults, ...brackets.flatMap(({ faults }) => faults)],
  };
};
