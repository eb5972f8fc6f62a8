/** Reads the text field of an EBU STL subtitle: words, emphasis, and what a caption cannot hold. */
import type { Emphasis, EmphasisKind } from '../emphasis/emphasis.ts';
import { emphasisReading } from '../emphasis/emphasis-reading.ts';
import { colourOfCode, faceCodes, type StlDisplay, whiteCode } from './stl-emphasis.ts';
import { newLine } from './text-field.ts';

/** What is in a text field. */
export type FieldText = {
  readonly lines: readonly string[];
  readonly emphasis: readonly Emphasis[] | undefined;
  /** True where there are grounds, black letters, boxes, flashing or graphics: captions have none of them. */
  readonly formatted: boolean;
};

type FaceCode = { readonly kind: EmphasisKind; readonly begins: boolean };

const faceOfCode: ReadonlyMap<number, FaceCode> = new Map(
  [...faceCodes].flatMap(([kind, [begin, end]]): (readonly [number, FaceCode])[] => [[begin, { kind, begins: true }], [end, { kind, begins: false }]]),
);

/** Flashing, double width and size, graphics, concealing (ETS 300 706, 12.2), and open subtitling's boxes (Tech 3264, 5). */
const formatting: ReadonlySet<number> = new Set([0x08, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x84]);

const black = 0x00;

/** Takes the colour of letters for that of the ground (ETS 300 706, 12.2). */
const newBackground = 0x1d;

const isCharacter = (byte: number): boolean => (byte >= 0x20 && byte < 0x80) || byte >= 0xa0;

/** The colour of letters while a field is read. Those of teletext end with the row, and take a cell; others write them for open subtitling too. */
const colourReading = (marks: { readonly open: (kind: EmphasisKind) => void; readonly close: (kind: EmphasisKind) => void }) => {
  let code = whiteCode;
  return {
    isBlack: (): boolean => code === black,
    set: (next: number): void => {
      const [before, after] = [colourOfCode(code), colourOfCode(next)];
      if (before !== undefined) marks.close(before);
      if (after !== undefined) marks.open(after);
      code = next;
    },
  };
};

/** The lines of a text field: control codes are spaces on the screen, several line ends one. */
export const readField = (bytes: readonly number[], display: StlDisplay, decode: (bytes: readonly number[]) => string): FieldText => {
  const marks = emphasisReading();
  const colour = colourReading(marks);
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
    const face = faceOfCode.get(byte);
    formatted ||= formatting.has(byte) || (byte === newBackground && !colour.isBlack());
    if (face !== undefined) {
      flush();
      marks[face.begins ? 'open' : 'close'](face.kind);
    } else if (byte === newLine) {
      flush();
      lines.push('');
      if (display === 'teletext') colour.set(whiteCode);
    } else if (byte < 0x20) {
      flush();
      if (byte <= whiteCode) colour.set(byte);
      waiting.push(0x20);
    } else if (isCharacter(byte)) {
      formatted ||= byte !== 0x20 && colour.isBlack();
      waiting.push(byte);
    }
  }
  flush();
  return { lines: lines.map((line) => line.trim()).filter((line) => line !== ''), emphasis: marks.found(), formatted };
};
