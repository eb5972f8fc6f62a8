/** The emphasis of a caption as CEA-608 can hold it: of whole words, and italics and grounds where there is a cell for each code. */
import { type Emphasis, emphasisedPieces, emphasisOf, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { ofWholeWords } from '../emphasis/whole-words.ts';
import { columns608 } from './place-608.ts';
import { cellsOfCodes, codesBetween, holdsIn608, isUsual608, kindsOfStyle, leastCells, plainStyle, type Style608, styleOfKinds } from './emphasis-608.ts';

/** What is held, and what of it is not as it was. */
export type Held608 = {
  readonly emphasis: readonly Emphasis[] | undefined;
  /** True where a part of a word was emphasised: the whole word is. */
  readonly widened: boolean;
  /** True where italics have no cell for their code beside that of a colour, or are black. */
  readonly withoutItalics: boolean;
  /** True where a row is so full that the ground of its first words has no cell for its code. */
  readonly withoutGround: boolean;
};

const onBlack = (style: Style608): Style608 => ({ ...style, ground: plainStyle.ground, colour: style.colour === 'black' ? plainStyle.colour : style.colour });

/** The style that there is room for: without italics or a ground where there is none. */
const fitting = (style: Style608, fits: (style: Style608) => boolean): Style608 => {
  const upright = { ...style, italic: false };
  return [style, upright, onBlack(style)].find((one) => !(one.italic && one.colour === 'black') && fits(one)) ?? onBlack(upright);
};

type Cut = { readonly emphasis: readonly Emphasis[]; readonly withoutItalics: boolean; readonly withoutGround: boolean };

/** Codes stand in the spaces between pieces; before a row's first piece they have what room the row leaves, and its preamble. */
const inCells = (emphasis: readonly Emphasis[], lines: readonly string[]): Cut => {
  const found: Emphasis[] = [];
  let [sign, withoutItalics, withoutGround] = [0, false, false];
  for (const pieces of emphasisedPieces(lines, emphasis)) {
    const room = columns608 - pieces.reduce((sum, { text }) => sum + text.length, 0);
    let spaces: number | null = null;
    let style = plainStyle;
    for (const { text, kinds } of pieces) {
      const signs = signsIn(text);
      if (signs === 0) {
        spaces = text.length;
        continue;
      }
      const [before, cells, asked] = [style, spaces, styleOfKinds(kinds)];
      style = fitting(asked, (one) => {
        const codes = codesBetween(before, one);
        return cells === null ? leastCells(codes) <= room : cellsOfCodes(codes) <= cells;
      });
      withoutItalics ||= style.italic !== asked.italic;
      withoutGround ||= style.ground !== asked.ground;
      found.push(...kindsOfStyle(style).map((kind) => ({ from: sign, to: sign + signs, kind })));
      sign += signs;
    }
  }
  return { emphasis: found, withoutItalics, withoutGround };
};

const isSame = (one: readonly Emphasis[] | undefined, other: readonly Emphasis[] | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The emphasis of lines of 32 characters at most, as it is written. */
export const held608 = (emphasis: readonly Emphasis[] | undefined, lines: readonly string[]): Held608 => {
  // Nothing is lost with what says nothing; of black letters those on another ground are held.
  const found = emphasisOf(emphasis, (kind) => kind === 'black' || (holdsIn608(kind, { lines }) && !isUsual608(kind)));
  const whole = found === undefined ? undefined : ofWholeWords(found, lines);
  if (whole === undefined) return { emphasis: undefined, widened: false, withoutItalics: false, withoutGround: false };
  const cut = inCells(whole, lines);
  return { ...cut, emphasis: tidyEmphasis(cut.emphasis, signsIn(lines.join(''))), widened: !isSame(found, whole) };
};
