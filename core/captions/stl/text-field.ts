/** The text of an EBU STL subtitle: lines as bytes with the control codes of open subtitling or teletext, and back. */
import { type Emphasis, type EmphasisKind, emphasisedPieces, type EmphasisPiece } from '../emphasis.ts';
import { emphasisReading } from '../emphasis-reading.ts';
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

/** What open subtitling can emphasise (4.3, TF), and the codes that begin and end it. Teletext of level 1 has none of it. */
const emphasisCodes: ReadonlyMap<EmphasisKind, readonly [number, number]> = new Map([['italic', [0x80, 0x81]], ['underline', [0x82, 0x83]]]);

/** True for a kind that a file can hold. */
export const holdsInStl = (display: StlDisplay, kind: EmphasisKind): boolean => display === 'open' && emphasisCodes.has(kind);

const pieceUnits = ({ text, kinds }: EmphasisPiece, table: StlCharacters): readonly Unit[] => {
  const codes = kinds.flatMap((kind) => emphasisCodes.get(kind) ?? []);
  const begin = codes.filter((_code, index) => index % 2 === 0);
  const end = codes.filter((_code, index) => index % 2 === 1);
  return [...begin.map((code) => [code]), ...table.bytes(text), ...end.map((code) => [code])];
};

const lineUnits = (line: readonly EmphasisPiece[], display: StlDisplay, table: StlCharacters): readonly Unit[] => {
  if (display === 'open') return line.flatMap((piece) => pieceUnits(piece, table));
  const characters = line.flatMap(({ text }) => table.bytes(text));
  // The box ends with the row; where there is room it is closed at once.
  const end = characters.length + 5 <= teletextCells ? [[endBox], [endBox]] : [];
  return [[doubleHeight], [startBox], [startBox], ...characters, ...end];
};

/** A line of double height takes two rows: teletext goes down twice. */
const between = (display: StlDisplay): readonly Unit[] => (display === 'open' ? [[newLine]] : [[newLine], [newLine]]);

/** The text of a subtitle in parts of one TTI block each; what belongs together is never parted. */
export const textFields = (lines: readonly string[], display: StlDisplay, table = latin, emphasis?: readonly Emphasis[]): readonly (readonly number[])[] => {
  const units = emphasisedPieces(lines, emphasis).flatMap((line, index) => [...(index === 0 ? [] : between(display)), ...lineUnits(line, display, table)]);
  const fields: number[][] = [[]];
  for (const unit of units) {
    if ((fields.at(-1)?.length ?? 0) + unit.length > textFieldSize) fields.push([]);
    fields.at(-1)?.push(...unit);
  }
  return fields;
};

/** What is in a text field besides words. */
export type FieldText = { readonly lines: readonly string[]; readonly emphasis: readonly Emphasis[] | undefined; readonly formatted: boolean };

/** Colours other than white. */
const isColour = (byte: number): boolean => byte < 0x07;

type EmphasisCode = { readonly kind: EmphasisKind; readonly begins: boolean };

const emphasisOf: ReadonlyMap<number, EmphasisCode> = new Map([...emphasisCodes].flatMap(([kind, [begin, end]]): (readonly [number, EmphasisCode])[] => [[begin, { kind, begins: true }], [end, { kind, begins: false }]]));

/** The lines of a text field: control codes are spaces on the screen, several line ends one. */
export const linesOfField = (bytes: readonly number[], decode: (bytes: readonly number[]) => string): FieldText => {
  const marks = emphasisReading();
  const lines: string[] = [''];
  let waiting: number[] = [];
  let formatted = false;
  const flush = (): void => {
    const text = decode(waiting);
    waiting = [];
    marks.text(text);
    lines.push((lines.pop() ?? '') + text);
  };
  for (const byte of bytes) {
    const emphasis = emphasisOf.get(byte);
    if (emphasis !== undefined) {
      flush();
      marks[emphasis.begins ? 'open' : 'close'](emphasis.kind);
    } else if (byte === newLine) {
      flush();
      lines.push('');
    } else if (byte < 0x20) {
      formatted ||= isColour(byte);
      waiting.push(0x20);
    } else if (byte < 0x80 || byte >= 0xa0) waiting.push(byte);
  }
  flush();
  return { lines: lines.map((line) => line.trim()).filter((line) => line !== ''), emphasis: marks.found(), formatted };
};
