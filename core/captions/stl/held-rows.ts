/** The rows of a caption as EBU STL can hold them: in its characters, broken where they are too long, with its colours or italics. */
import { type Emphasis, emphasisOf, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { wrapLine } from '../scc/wrap-line.ts';
import type { Caption } from '../track.ts';
import { ofWholeWords } from '../emphasis/whole-words.ts';
import { holdsInStl, type StlDisplay } from './stl-emphasis.ts';
import type { StlCharacters } from './stl-characters.ts';

/** The most characters in a row: three cells of the 40 of teletext begin the box. */
export const stlColumns: Readonly<Record<StlDisplay, number>> = { teletext: 37, open: 99 };

/** The most rows of a subtitle. */
export const stlRows: Readonly<Record<StlDisplay, number>> = { teletext: 11, open: 11 };

/** What is held, and what of it is not as it was. */
export type HeldRows = {
  readonly lines: readonly string[];
  readonly emphasis: readonly Emphasis[] | undefined;
  /** True where a part of a word was coloured: the whole word is. */
  readonly widened: boolean;
  /** True where a line that would fit is broken, as its colour takes a cell. */
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

/** A line in rows; `columns` tells how many characters a row has that begins with a sign of the caption. */
const rowsOf = (line: string, sign: number, columns: (sign: number) => number): readonly string[] => {
  const rows: string[] = [];
  let [rest, at] = [line, sign];
  while (rest !== '') {
    const width = columns(at);
    const [row = rest] = wrapLine(rest.slice(0, width + 1), width);
    rows.push(row);
    at += signsIn(row);
    rest = rest.slice(row.length).trimStart();
  }
  return rows;
};

const heldEmphasis = ({ emphasis, lines }: Pick<Caption, 'emphasis' | 'lines'>, display: StlDisplay, text: Text): Pick<HeldRows, 'emphasis' | 'widened'> => {
  // White is what says nothing: nothing is lost with it.
  const found = emphasisOf(emphasis, (kind) => holdsInStl(display, kind) && kind !== 'white');
  if (found === undefined) return { emphasis: undefined, widened: false };
  const texts = lines.map(text);
  const written = tidyEmphasis(inCharacters(found, lines, text), signsIn(texts.join('')));
  if (display === 'open' || written === undefined) return { emphasis: written, widened: false };
  const whole = ofWholeWords(written, texts);
  return { emphasis: whole, widened: JSON.stringify(whole) !== JSON.stringify(written) };
};

/** The rows of a caption, as they are written. */
export const heldRows = (caption: Pick<Caption, 'emphasis' | 'lines'>, display: StlDisplay, table: StlCharacters): HeldRows => {
  const { emphasis, widened } = heldEmphasis(caption, display, table.text);
  const coloured = new Set(display === 'teletext' ? emphasis?.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)) : []);
  const width = stlColumns[display];
  let [sign, broken] = [0, false];
  const all = caption.lines.flatMap((line) => {
    const text = table.text(line).trim();
    const rows = rowsOf(text, sign, (at) => (coloured.has(at) ? width - 1 : width));
    sign += signsIn(text);
    broken ||= rows.length > 1 && text.length <= width;
    return rows;
  });
  const lines = all.slice(0, stlRows[display]);
  const held = emphasis === undefined ? undefined : tidyEmphasis(emphasis, signsIn(lines.join('')));
  return { lines, emphasis: held, widened, broken, rows: all.length };
};
