/** Reads the text field of an EBU STL subtitle: words, emphasis, and what a caption cannot hold. */
import type { Emphasis, EmphasisKind } from '../emphasis/emphasis.ts';
import { emphasisReading } from '../emphasis/emphasis-reading.ts';
import { blackGround, faceCodes, isReadable, kindsOfStyle, newGround, plainRow, type StlDisplay, type TeletextStyle } from './stl-emphasis.ts';
import { newLine } from './text-field.ts';

/** What is in a text field. */
export type FieldText = {
  readonly lines: readonly string[];
  readonly emphasis: readonly Emphasis[] | undefined;
  /** What captions have not of the look of letters, as plurals. */
  readonly looks: readonly string[];
};

type FaceCode = { readonly kind: EmphasisKind; readonly begins: boolean };

const faceOfCode: ReadonlyMap<number, FaceCode> = new Map(
  [...faceCodes].flatMap(([kind, [begin, end]]): (readonly [number, FaceCode])[] => [[begin, { kind, begins: true }], [end, { kind, begins: false }]]),
);

/** Codes for what captions have not: those of teletext (ETS 300 706, 12.2), and open subtitling's boxes (Tech 3264, 5). */
const looksOfCodes: ReadonlyMap<number, string> = new Map([
  [0x08, 'flashing letters'], [0x0e, 'letters of double width'], [0x0f, 'letters of double width'], ...[0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17].map((code): [number, string] => [code, 'graphics']),
  [0x18, 'concealed words'], [0x84, 'boxes'],
]);

const hiddenLetters = 'black letters on black';

const isCharacter = (byte: number): boolean => (byte >= 0x20 && byte < 0x80) || byte >= 0xa0;

/** The style after a code; the same after any that is of no colour. */
const styleAfter = ({ letters, ground }: TeletextStyle, code: number): TeletextStyle => {
  if (code <= plainRow.letters) return { letters: code, ground };
  return { letters, ground: code === newGround ? letters : code === blackGround ? plainRow.ground : ground };
};

/** The look of letters while a field is read. That of teletext ends with the row, and its codes take cells; others write them for open subtitling too. */
const styleReading = (marks: { readonly open: (kind: EmphasisKind) => void; readonly close: (kind: EmphasisKind) => void }) => {
  let style = plainRow;
  const set = (next: TeletextStyle): void => {
    const [before, after] = [kindsOfStyle(style), kindsOfStyle(next)];
    before.filter((kind) => !after.includes(kind)).forEach(marks.close);
    after.filter((kind) => !before.includes(kind)).forEach(marks.open);
    style = next;
  };
  return {
    isHidden: (): boolean => style.letters === plainRow.ground && !isReadable(style),
    take: (code: number): void => { set(styleAfter(style, code)); },
    endRow: (): void => { set(plainRow); },
  };
};

/** Codes on end: each is a space, but those with a ground among them are one space together, as ours are written. */
const codeSpaces = (): { readonly add: (code: number) => void; readonly take: () => readonly number[] } => {
  let [count, hasGround] = [0, false];
  return {
    add: (code) => {
      count += 1;
      hasGround ||= code === newGround || code === blackGround;
    },
    take: () => {
      const spaces = Array.from({ length: hasGround ? 1 : count }, () => 0x20);
      [count, hasGround] = [0, false];
      return spaces;
    },
  };
};

/** The lines of a text field: control codes are spaces on the screen, several line ends one. */
export const readField = (bytes: readonly number[], display: StlDisplay, decode: (bytes: readonly number[]) => string): FieldText => {
  const marks = emphasisReading();
  const style = styleReading(marks);
  const codes = codeSpaces();
  const lines: string[] = [''];
  let waiting: number[] = [];
  const looks = new Set<string>();
  const flush = (): void => {
    const text = decode(waiting);
    waiting = [];
    marks.text(text);
    lines.push((lines.pop() ?? '') + text);
  };
  for (const byte of bytes) {
    const face = faceOfCode.get(byte);
    const isCode = byte < 0x20;
    if (!isCode) waiting.push(...codes.take());
    const look = looksOfCodes.get(byte);
    if (look !== undefined) looks.add(look);
    if (face !== undefined) {
      flush();
      marks[face.begins ? 'open' : 'close'](face.kind);
    } else if (byte === newLine) {
      flush();
      lines.push('');
      if (display === 'teletext') style.endRow();
    } else if (isCode) {
      flush();
      style.take(byte);
      codes.add(byte);
    } else if (isCharacter(byte)) {
      if (byte !== 0x20 && style.isHidden()) looks.add(hiddenLetters);
      waiting.push(byte);
    }
  }
  flush();
  return { lines: lines.map((line) => line.trim()).filter((line) => line !== ''), emphasis: marks.found(), looks: [...looks] };
};
