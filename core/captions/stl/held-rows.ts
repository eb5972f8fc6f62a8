/** The rows of a caption as EBU STL can hold them: in its characters, broken where they are too long, with its colours or italics. */
import { groundIn } from '../emphasis/colour-names.ts';
import { type Emphasis, emphasisedPieces, emphasisOf, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { wrapLine } from '../scc/wrap-line.ts';
import type { Caption } from '../track.ts';
import { ofWholeWords } from '../emphasis/whole-words.ts';
import { askedStyle, codesBetween, holdsInStl, isReadable, kindsOfStyle, plainRow, type StlDisplay, styleOfKinds, type TeletextStyle } from './stl-emphasis.ts';
import { mostLines, type StlPage } from './stl-page.ts';

/** The most characters in a row: three cells of the 40 of teletext begin the box. */
export const stlColumns: Readonly<Record<StlDisplay, number>> = { teletext: 37, open: 99 };

/** What is held, and what of it is not as it was. */
export type HeldRows = {
  readonly lines: readonly string[];
  readonly emphasis: readonly Emphasis[] | undefined;
  /** True where a part of a word was coloured: the whole word is. */
  readonly widened: boolean;
  /** True where words stood on a ground of their own colour, and do so no more. */
  readonly unreadable: boolean;
  /** True where a line that would fit is broken, as the codes of its colours take cells. */
  readonly broken: boolean;
  /** How many rows it fills, those with them for which a subtitle has no room. */
  readonly rows: number;
};

type Text = (text: string) => string;

/** What may become one character with the one before it (Unicode, NFC): marks, the later letters of a Hangul syllable, half a surrogate pair. */
const joining = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff]/u;

/** An emphasis on lines in other characters: there may be more or fewer signs. */
const inCharacters = (emphasis: readonly Emphasis[], lines: readonly string[], text: Text): readonly Emphasis[] => {
  // The point keeps a text of which nothing is left to see from being a question mark.
  const signsOf = (part: string): number => signsIn(text(`.${part}`)) - 1;
  const edges = new Map<number, number>(emphasis.flatMap(({ from, to }) => [[from, 0], [to, 0]]));
  let [sign, written] = [0, 0];
  for (const line of lines) {
    // Each edge counts on from the last one before it where the characters on both sides can be written apart.
    let [from, before] = [0, written];
    for (const [index, character] of line.split('').entries()) {
      if (/\s/u.test(character)) continue;
      if (edges.has(sign)) {
        const here = before + signsOf(line.slice(from, index));
        edges.set(sign, here);
        if (!joining.test(character)) [from, before] = [index, here];
      }
      sign += 1;
    }
    written += signsIn(text(line));
  }
  if (edges.has(sign)) edges.set(sign, written);
  return emphasis.map(({ from, to, kind }) => ({ from: edges.get(from) ?? 0, to: edges.get(to) ?? 0, kind }));
};

/** Cells that codes take: before a row that begins with a sign, and beside the space before a sign inside of one. */
type CodeCells = { readonly before: (sign: number) => number; readonly inside: (sign: number) => number };

/** The look of each sign. */
const stylesIn = (lines: readonly string[], emphasis: readonly Emphasis[] | undefined): readonly TeletextStyle[] =>
  emphasisedPieces(lines, emphasis).flat().flatMap(({ text, kinds }) => Array.from({ length: signsIn(text) }, () => styleOfKinds(kinds)));

const codeCells = (styles: readonly TeletextStyle[]): CodeCells => {
  const styleAt = (sign: number): TeletextStyle => styles[sign] ?? plainRow;
  return {
    before: (sign) => codesBetween(plainRow, styleAt(sign)).length,
    inside: (sign) => Math.max(0, codesBetween(styleAt(sign - 1), styleAt(sign)).length - 1),
  };
};

const noCells: CodeCells = { before: () => 0, inside: () => 0 };

/** A line in rows of a width, from a sign of the caption on. */
const rowsOf = (line: string, sign: number, width: number, cells: CodeCells): readonly string[] => {
  const rows: string[] = [];
  let [rest, at] = [line, sign];
  const wrapped = (most: number): string => wrapLine(rest.slice(0, most + 1), most)[0] ?? rest;
  const room = (row: string): number => row.length + Array.from({ length: signsIn(row) - 1 }, (_, index) => cells.inside(at + index + 1)).reduce((sum, one) => sum + one, 0);
  while (rest !== '') {
    const most = width - cells.before(at);
    let row = wrapped(most);
    // Codes stand between words: a row of one word has none.
    while (room(row) > most) row = wrapped(row.length - 1);
    rows.push(row);
    at += signsIn(row);
    rest = rest.slice(row.length).trimStart();
  }
  return rows;
};

/** An emphasis without what nobody could read. */
const readableOf = (emphasis: readonly Emphasis[], lines: readonly string[]): Pick<HeldRows, 'emphasis' | 'unreadable'> => {
  let [sign, unreadable] = [0, false];
  const found: Emphasis[] = [];
  for (const { text, kinds } of emphasisedPieces(lines, emphasis).flat()) {
    const [from, asked] = [sign, askedStyle(kinds)];
    sign += signsIn(text);
    unreadable ||= !isReadable(asked) && asked.ground > 0;
    if (sign > from) found.push(...kindsOfStyle(styleOfKinds(kinds)).map((kind) => ({ from, to: sign, kind })));
  }
  return { emphasis: tidyEmphasis(found, sign), unreadable };
};

const heldEmphasis = (caption: Pick<Caption, 'emphasis' | 'lines'>, display: StlDisplay, text: Text): Pick<HeldRows, 'emphasis' | 'widened' | 'unreadable'> => {
  const { emphasis, lines } = caption;
  // Nothing is lost with what says nothing; of black letters those on another ground are held.
  const found = emphasisOf(emphasis, (kind) => (kind === 'black' && display === 'teletext') || (holdsInStl(display, kind, caption) && kind !== 'white' && kind !== groundIn('black')));
  if (found === undefined) return { emphasis: undefined, widened: false, unreadable: false };
  const texts = lines.map(text);
  const written = tidyEmphasis(inCharacters(found, lines, text), signsIn(texts.join('')));
  if (display === 'open' || written === undefined) return { emphasis: written, widened: false, unreadable: false };
  const whole = ofWholeWords(written, texts) ?? [];
  return { ...readableOf(whole, texts), widened: JSON.stringify(whole) !== JSON.stringify(written) };
};

/** The rows of a caption, as they are written. */
export const heldRows = (caption: Pick<Caption, 'emphasis' | 'lines'>, { display, table }: Pick<StlPage, 'display' | 'table'>): HeldRows => {
  const { emphasis, widened, unreadable } = heldEmphasis(caption, display, table.text);
  const cells = display === 'open' || emphasis === undefined ? noCells : codeCells(stylesIn(caption.lines.map(table.text), emphasis));
  const width = stlColumns[display];
  let [sign, broken] = [0, false];
  const all = caption.lines.flatMap((line) => {
    const text = table.text(line).trim();
    const rows = rowsOf(text, sign, width, cells);
    sign += signsIn(text);
    broken ||= rows.length > 1 && text.length <= width;
    return rows;
  });
  const lines = all.slice(0, mostLines);
  const held = emphasis === undefined ? undefined : tidyEmphasis(emphasis, signsIn(lines.join('')));
  return { lines, emphasis: held, widened, unreadable, broken, rows: all.length };
};
