/** Captions as the codes that load them: in units that nothing may come between. */
import type { EmphasisPiece } from '../emphasis/emphasis.ts';
import { codeOf608 } from './characters.ts';
import { cellsOfCodes, codesBetween, isSameStyle, plainStyle, type Style608, styleOfKinds, unitsOfCodes } from './emphasis-608.ts';
import { control, type Pair, preamble, styledPreamble, tabOffset } from './control-codes.ts';
import type { LaidRow } from './laid-out.ts';

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

/** The rest of a row after its first piece: where the emphasis changes, its codes take the place of its spaces. */
const restUnits = (pieces: readonly EmphasisPiece[], first: Style608): readonly Unit[] => {
  let style = first;
  return pieces.flatMap(({ text }, index) => {
    const next = pieces[index + 1];
    if (next === undefined || text.trim() !== '') return textUnits(text);
    const codes = codesBetween(style, styleOfKinds(next.kinds));
    style = styleOfKinds(next.kinds);
    return [...textUnits(text.slice(cellsOfCodes(codes))), ...unitsOfCodes(codes)];
  });
};

const goTo = (row: number, column: number): readonly Unit[] => {
  const rest = column % 4;
  return [twice(preamble(row, column - rest)), ...(rest === 0 ? [] : [twice(tabOffset(rest))])];
};

/** Tabs over so many columns, no two of them alike in a row: decoders there are (ffmpeg) that take every repetition for one. */
const tabsOver = (columns: number, before = 0): readonly number[] | null => {
  if (columns === 0) return [];
  for (const tab of [3, 2, 1]) {
    const rest = tab === before || tab > columns ? null : tabsOver(columns - tab, tab);
    if (rest !== null) return [tab, ...rest];
  }
  return null;
};

/** The row to the left of one: the column after it, and the style it ends in. */
type Left = { readonly end: number; readonly style: Style608 };

/**
 * A row that begins emphasised has the codes in the cells before it; what has no cell there stands in its preamble at the first column. One beside
 * others is reached by tabs: there are decoders (ffmpeg) whose preambles write spaces over them.
 */
const beginRow = ({ number, column, codes }: LaidRow, left: Left | null): readonly Unit[] => {
  const [first, inCells] = cellsOfCodes(codes) > column ? [codes[0], codes.slice(1)] : [undefined, codes];
  const from = column - cellsOfCodes(inCells);
  const tabs = left === null ? null : tabsOver(from - left.end);
  if (tabs !== null) return [...tabs.map((tab) => twice(tabOffset(tab))), ...unitsOfCodes(inCells)];
  const begin = first === undefined ? goTo(number, from) : [twice(styledPreamble(number, first))];
  return [...begin, ...unitsOfCodes(inCells)];
};

const styleAtEnd = ({ pieces }: LaidRow): Style608 => styleOfKinds(pieces.findLast(({ text }) => text.trim() !== '')?.kinds ?? []);

/** The codes of a style after another one that may hold or not: a colour's, that of italics, and that of a ground, as a preamble ends one. */
const codesAfter = (before: Style608, style: Style608): readonly number[] =>
  codesBetween({ ...plainStyle, colour: style.colour === 'white' ? 'red' : 'white', ground: style.ground === plainStyle.ground ? before.ground : plainStyle.ground }, style);

/** The row before, where it is the same one: its words are to the left. */
const leftOf = (row: LaidRow, before: LaidRow | undefined): Left | null =>
  before?.number === row.number && before.column < row.column ? { end: before.column + before.text.length, style: styleAtEnd(before) } : null;

/** A row; to the right of words that are not plain it begins with all its codes, as a style holds to the end of the row. */
const rowUnits = (row: LaidRow, before: LaidRow | undefined): readonly Unit[] => {
  const [style, left] = [styleOfKinds(row.pieces[0]?.kinds ?? []), leftOf(row, before)];
  const codes = left === null || isSameStyle(left.style, plainStyle) ? row.codes : codesAfter(left.style, style);
  return [...beginRow({ ...row, codes }, left), ...restUnits(row.pieces, style)];
};

/** What loads captions into the memory that is not shown, row by row in this order. */
export const loadingUnits = (captions: readonly (readonly LaidRow[])[]): readonly Unit[] => [
  twice(control.resumeCaptionLoading),
  twice(control.eraseNonDisplayedMemory),
  ...captions.flat().flatMap((row, index, rows) => rowUnits(row, rows[index - 1])),
];
