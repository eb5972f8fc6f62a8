/** The text of an EBU STL subtitle: lines as bytes with the control codes of open subtitling or teletext, and back. */
import { textFieldSize } from './stl-blocks.ts';
import { latin, type StlCharacters } from './stl-characters.ts';

/** What a file is for (EBU Tech 3264, 4.2, DSC). */
export type StlDisplay = 'open' | 'teletext';

const newLine = 0x8a;

/** Level 1 teletext (ETS 300 706, 12.2): double height, and boxing, which is sent twice to take effect. */
const doubleHeight = 0x0d;
const startBox = 0x0b;
const endBox = 0x0a;

/** A row of teletext has 40 cells; a control code takes one. */
const teletextCells = 40;

/** The most characters in a line: three cells of a teletext row begin the box. */
export const stlColumns: Readonly<Record<StlDisplay, number>> = { teletext: 37, open: 99 };

/** The most lines of a subtitle. */
export const stlRows: Readonly<Record<StlDisplay, number>> = { teletext: 11, open: 11 };

type Unit = readonly number[];

const lineUnits = (line: string, display: StlDisplay, table: StlCharacters): readonly Unit[] => {
  const characters = table.bytes(line);
  if (display === 'open') return characters;
  // The box ends with the row; where there is room it is closed at once.
  const end = characters.length + 5 <= teletextCells ? [[endBox], [endBox]] : [];
  return [[doubleHeight], [startBox], [startBox], ...characters, ...end];
};

/** A line of double height takes two rows: teletext goes down twice. */
const between = (display: StlDisplay): readonly Unit[] => (display === 'open' ? [[newLine]] : [[newLine], [newLine]]);

/** The text of a subtitle in parts of one TTI block each; what belongs together is never parted. */
export const textFields = (lines: readonly string[], display: StlDisplay, table = latin): readonly (readonly number[])[] => {
  const units = lines.flatMap((line, index) => [...(index === 0 ? [] : between(display)), ...lineUnits(line, display, table)]);
  const fields: number[][] = [[]];
  for (const unit of units) {
    if ((fields.at(-1)?.length ?? 0) + unit.length > textFieldSize) fields.push([]);
    fields.at(-1)?.push(...unit);
  }
  return fields;
};

/** What is in a text field besides words. */
export type FieldText = { readonly lines: readonly string[]; readonly formatted: boolean };

/** 0x00 to 0x07 colours other than white, 0x80 to 0x83 italics and underline (4.3, TF). */
const isFormatting = (byte: number): boolean => byte < 0x07 || (byte >= 0x80 && byte <= 0x83);

/** The lines of a text field: control codes are spaces on the screen, several line ends one. */
export const linesOfField = (bytes: readonly number[], decode: (bytes: readonly number[]) => string): FieldText => {
  const lines: number[][] = [[]];
  let formatted = false;
  for (const byte of bytes) {
    if (byte === 0x8f) continue;
    if (byte === newLine) lines.push([]);
    else if (byte < 0x20) {
      formatted ||= isFormatting(byte);
      lines.at(-1)?.push(0x20);
    } else if (byte < 0x80 || byte >= 0xa0) lines.at(-1)?.push(byte);
    else formatted ||= isFormatting(byte);
  }
  return { lines: lines.map((line) => decode(line).trim()).filter((line) => line !== ''), formatted };
};
