/** The text of an EBU STL subtitle as bytes, with the control codes of open subtitling or teletext. */
import { type Emphasis, emphasisedPieces, type EmphasisPiece, signsIn } from '../emphasis/emphasis.ts';
import { textFieldSize } from './stl-blocks.ts';
import type { StlCharacters } from './stl-characters.ts';
import { codesBetween, faceCodes, plainRow, styleOfKinds } from './stl-emphasis.ts';
import type { StlPage } from './stl-page.ts';

/** Ends a row (Tech 3264, 5). */
export const newLine = 0x8a;

/** Level 1 teletext (ETS 300 706, 12.2): double height, alone and with double width, and boxing, which is sent twice to take effect. */
export const doubleHeight = 0x0d;
export const doubleSize = 0x0f;
export const startBox = 0x0b;
export const endBox = 0x0a;

/** A row of teletext has 40 cells; a control code takes one. */
const teletextCells = 40;

type Unit = readonly number[];

const pieceUnits = ({ text, kinds }: EmphasisPiece, table: StlCharacters): readonly Unit[] => {
  const codes = kinds.flatMap((kind) => faceCodes.get(kind) ?? []);
  const begin = codes.filter((_code, index) => index % 2 === 0);
  const end = codes.filter((_code, index) => index % 2 === 1);
  return [...begin.map((code) => [code]), ...table.bytes(text), ...end.map((code) => [code])];
};

/**
 * A row of teletext. The codes of a colour and its ground take the place of a space, as wide as there are codes; those of the row's first word stand
 * before the box, where the files and tools of others have them. A row begins white on black.
 */
const teletextUnits = (row: readonly EmphasisPiece[], { table, perLine, boxed }: StlPage): readonly Unit[] => {
  const first = styleOfKinds(row[0]?.kinds ?? []);
  const cells: Unit[] = [];
  let style = first;
  for (const { text, kinds } of row) {
    const next = signsIn(text) === 0 ? style : styleOfKinds(kinds);
    const codes = codesBetween(style, next);
    if (codes.length > 0) cells.splice(-1, 1, ...codes.map((code) => [code]));
    style = next;
    cells.push(...table.bytes(text));
  }
  const begin = [...(perLine === 2 ? [[doubleHeight]] : []), ...codesBetween(plainRow, first).map((code) => [code]), ...(boxed ? [[startBox], [startBox]] : [])];
  // The box ends with the row; where there is room it is closed at once.
  const end = boxed && begin.length + cells.length + 2 <= teletextCells ? [[endBox], [endBox]] : [];
  return [...begin, ...cells, ...end];
};

const rowUnits = (row: readonly EmphasisPiece[], page: StlPage): readonly Unit[] =>
  page.display === 'open' ? row.flatMap((piece) => pieceUnits(piece, page.table)) : teletextUnits(row, page);

/** A row of double height takes two: teletext goes down twice. */
const between = ({ perLine }: StlPage): readonly Unit[] => Array.from({ length: perLine }, () => [newLine]);

/** The text of a subtitle (of `heldRows`) in parts of one TTI block each; what belongs together is never parted. */
export const textFields = (lines: readonly string[], page: StlPage, emphasis?: readonly Emphasis[]): readonly (readonly number[])[] => {
  const units = emphasisedPieces(lines, emphasis).flatMap((row, index) => [...(index === 0 ? [] : between(page)), ...rowUnits(row, page)]);
  const fields: number[][] = [[]];
  for (const [index, unit] of units.entries()) {
    // The last one of a subtitle ends with unused space (4.3, TF).
    const room = index === units.length - 1 ? textFieldSize - 1 : textFieldSize;
    if ((fields.at(-1)?.length ?? 0) + unit.length > room) fields.push([]);
    fields.at(-1)?.push(...unit);
  }
  return fields;
};
