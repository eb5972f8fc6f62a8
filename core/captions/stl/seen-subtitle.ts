/** What is seen of a subtitle of EBU STL: its words, how they look, where they stand, and what of its look no caption says. */
import { trimmedLine } from '../text/trimmed-line.ts';
import type { Caption } from '../track.ts';
import { readField } from './read-field.ts';
import type { StlPage } from './stl-page.ts';
import { placementOfRow } from './stl-rows.ts';
import { isPlacedBySpaces, type TextRows, textRows } from './text-rows.ts';

/** The codes of a subtitle: its row from 1 (Tech 3264, 4.3, VP), its side (JC), and the text fields of its blocks up to their unused space. */
export type SubtitleCodes = { readonly row: number; readonly side: number; readonly fields: readonly (readonly number[])[] };

/** What is seen of them. */
export type SeenSubtitle = Pick<Caption, 'lines' | 'emphasis' | 'placement'> & {
  /** Where its words begin, and how many rows of the page they take. */
  readonly row: number;
  readonly height: number;
  /** What a caption does not say of its look, as plurals. */
  readonly looks: readonly string[];
  /** True where its words are centred, as no side is named and no spaces place them. */
  readonly sideless: boolean;
};

const looksOfRows = (rows: TextRows, lines: readonly string[], side: number, { display, perLine, boxed }: StlPage): readonly string[] => {
  const found: readonly (readonly [string, boolean])[] = [
    ['codes that its table of characters has not', rows.reserved || lines.some((line) => line.includes('\ufffd'))],
    ['spaces that it is placed with', isPlacedBySpaces(rows, side)],
    ['letters of single height', display === 'teletext' && perLine === 2 && rows.heights.single],
    ['letters of double height', perLine === 1 && rows.heights.double],
    ['empty rows between lines', rows.between],
    ['gaps between boxes', rows.boxesApart],
    ['words outside of boxes', display === 'teletext' && boxed && rows.unboxed],
  ];
  return found.flatMap(([name, is]) => (is ? [name] : []));
};

/** What is seen of codes on a page. */
export const seenSubtitle = ({ row, side, fields }: SubtitleCodes, page: StlPage): SeenSubtitle => {
  const text = fields.flat();
  const field = readField(text, page.display, page.table.decode);
  const rows = textRows(text, page.display);
  const begins = row > 0 ? row + rows.above : row;
  const placement = placementOfRow(begins, side, rows.height, page.rows);
  return {
    lines: field.lines.map(trimmedLine),
    ...(field.emphasis === undefined ? {} : { emphasis: field.emphasis }),
    ...(placement === undefined ? {} : { placement }),
    row: begins,
    height: rows.height,
    looks: [...field.looks, ...looksOfRows(rows, field.lines, side, page)],
    sideless: side === 0 && !isPlacedBySpaces(rows, 0),
  };
};
