/** A caption as the codes that load it: in units that nothing may come between. */
import { type Emphasis, emphasisedPieces, type EmphasisPiece } from '../emphasis/emphasis.ts';
import type { Placement } from '../track.ts';
import { codeOf608 } from './characters.ts';
import { codesBetween, midRowCode, plainStyle, type Style608, styleOfKinds } from './emphasis-608.ts';
import { control, type Pair, preamble, styledPreamble, tabOffset } from './control-codes.ts';
import { columnsOf, firstRow, rows608 } from './place-608.ts';

/** Pairs that must follow one another at once: a control code and its repetition, a character and what replaces it. */
export type Unit = readonly Pair[];

/** Control codes are sent twice: a decoder that missed one takes the other (CEA-608-E, 8.4). */
const twice = (pair: Pair): Unit => [pair, pair];

const nothing = 0;

const textUnits = (text: string): readonly Unit[] => {
  const units: Unit[] = [];
  let waiting: number | null = null;
  const pairWith = (second: number): Pair => {
    const first = waiting;
    waiting = null;
    return first === null ? [second, nothing] : [first, second];
  };
  for (const character of text) {
    const code = codeOf608(character);
    if (code === null) continue;
    if (code.kind === 'basic') {
      if (waiting === null) waiting = code.byte;
      else units.push([pairWith(code.byte)]);
    } else if (code.kind === 'extended') units.push([pairWith(code.standIn), code.bytes, code.bytes]);
    else {
      if (waiting !== null) units.push([pairWith(nothing)]);
      units.push(twice(code.bytes));
    }
  }
  if (waiting !== null) units.push([pairWith(nothing)]);
  return units;
};

const codeUnits = (codes: readonly number[]): readonly Unit[] => codes.map((code) => twice(midRowCode(code)));

/** The rest of a row after its first piece: where the emphasis changes, its codes take the place of as many spaces. */
const restUnits = (pieces: readonly EmphasisPiece[], first: Style608): readonly Unit[] => {
  let style = first;
  return pieces.flatMap(({ text }, index) => {
    const next = pieces[index + 1];
    if (next === undefined || text.trim() !== '') return textUnits(text);
    const codes = codesBetween(style, styleOfKinds(next.kinds));
    style = styleOfKinds(next.kinds);
    return [...textUnits(text.slice(codes.length)), ...codeUnits(codes)];
  });
};

const goTo = (row: number, column: number): readonly Unit[] => {
  const rest = column % 4;
  return [twice(preamble(row, column - rest)), ...(rest === 0 ? [] : [twice(tabOffset(rest))])];
};

/** A row that begins emphasised has the codes in the cells before it; what has no cell there stands in its preamble at the first column. */
const beginRow = (row: number, column: number, codes: readonly number[]): readonly Unit[] => {
  const inCells = codes.slice(Math.max(0, codes.length - column));
  const [first] = inCells.length < codes.length ? codes : [];
  const begin = first === undefined ? goTo(row, column - inCells.length) : [twice(styledPreamble(row, first))];
  return [...begin, ...codeUnits(inCells)];
};

const lineUnits = (pieces: readonly EmphasisPiece[], row: number, column: number): readonly Unit[] => {
  const first = styleOfKinds(pieces[0]?.kinds ?? []);
  const codes = codesBetween(plainStyle, first);
  return [...beginRow(row, Math.max(column, codes.length - 1), codes), ...restUnits(pieces, first)];
};

/** What loads a caption's lines (each 32 characters at most) into the memory that is not shown; `placement` as it is, `emphasis` of whole words. */
export const loadingUnits = (lines: readonly string[], placement: Placement | undefined, emphasis?: readonly Emphasis[]): readonly Unit[] => {
  const shown = lines.slice(0, rows608);
  const first = firstRow(shown.length, placement?.line);
  const columns = columnsOf(shown.map((line) => line.length), placement);
  return [
    twice(control.resumeCaptionLoading),
    twice(control.eraseNonDisplayedMemory),
    ...emphasisedPieces(shown, emphasis).flatMap((pieces, index) => lineUnits(pieces, first + index, columns[index] ?? 0)),
  ];
};
