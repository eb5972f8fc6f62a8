/** A caption laid out on the screen of CEA-608: its rows and the columns that they begin at. */
import { type Emphasis, emphasisedPieces, type EmphasisPiece } from '../emphasis/emphasis.ts';
import type { Placement } from '../track.ts';
import { codesBetween, leastCells, plainStyle, styleOfKinds } from './emphasis-608.ts';
import { columns608, columnsOf, firstRow, type Place608, placeOfRows, rows608 } from './place-608.ts';
import { columnsApart } from './written-parts.ts';

/** What of a caption is shown: lines of 32 characters at most, emphasis of whole words. */
export type Worded608 = { readonly lines: readonly string[]; readonly placement?: Placement | undefined; readonly emphasis?: readonly Emphasis[] | undefined };

/** A row of a caption. */
export type LaidRow = {
  /** From 1. */
  readonly number: number;
  readonly column: number;
  readonly text: string;
  readonly pieces: readonly EmphasisPiece[];
  /** The codes that it begins with: they take cells before it, or the first stands in the preamble at the first column. */
  readonly codes: readonly number[];
};

/** The rows of a caption, the uppermost first. */
export const layOut = ({ lines, placement, emphasis }: Worded608): readonly LaidRow[] => {
  const shown = lines.slice(0, rows608);
  const first = firstRow(shown.length, placement);
  const columns = columnsOf(shown.map(({ length }) => length), placement);
  return emphasisedPieces(shown, emphasis).map((pieces, index): LaidRow => {
    const codes = codesBetween(plainStyle, styleOfKinds(pieces[0]?.kinds ?? []));
    return { number: first + index, column: Math.max(columns[index] ?? 0, leastCells(codes)), text: shown[index] ?? '', pieces, codes };
  });
};

/** The place of laid out rows, as it is read back. */
export const placeOfLaid = (rows: readonly LaidRow[]): Place608 =>
  placeOfRows(rows.map(({ number, column, text, codes }) => ({ number, text: ' '.repeat(column) + text, pushed: leastCells(codes) > 0 && column === 1 })));

/** So many cells may a row's codes take before it. */
const mostCodes = 2;

/** The cells that rows take up, with those that have to be empty beside them, by numbers: captions that have none in common can be shown together. Only captions of one row share a row. */
export const cellsOfLaid = (rows: readonly LaidRow[]): readonly number[] =>
  rows.flatMap(({ number, column, text }) => {
    const [from, length] = rows.length > 1 ? [0, mostCodes + columns608 + columnsApart] : [column, mostCodes + text.length + columnsApart];
    return Array.from({ length }, (_, index) => number * 64 + from + index);
  });
