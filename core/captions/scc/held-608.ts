/** The emphasis of a caption as CEA-608 can hold it: of whole words, and italics where there is a cell for each code. */
import { type Emphasis, emphasisedPieces, emphasisOf, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { ofWholeWords } from '../emphasis/whole-words.ts';
import { columns608 } from './place-608.ts';
import { codesBetween, holdsIn608, isUsual608, plainStyle, styleOfKinds } from './emphasis-608.ts';

/** What is held, and what of it is not as it was. */
export type Held608 = {
  readonly emphasis: readonly Emphasis[] | undefined;
  /** True where a part of a word was emphasised: the whole word is. */
  readonly widened: boolean;
  /** True where italics have no cell for their code beside that of a colour. */
  readonly withoutItalics: boolean;
};

/** Codes stand in the spaces between pieces; before a row's first piece there is room for two, but for one (in its preamble) where the row is full. */
const italicsWithoutCell = (emphasis: readonly Emphasis[], lines: readonly string[]): readonly Emphasis[] => {
  const none: Emphasis[] = [];
  let sign = 0;
  for (const pieces of emphasisedPieces(lines, emphasis)) {
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
    let cells = length < columns608 ? 2 : 1;
    let style = plainStyle;
    for (const { text, kinds } of pieces) {
      const signs = signsIn(text);
      const next = styleOfKinds(kinds);
      if (signs === 0) cells = text.length;
      else if (codesBetween(style, next).length > cells) {
        none.push({ from: sign, to: sign + signs, kind: 'italic' });
        style = { ...next, italic: false };
      } else style = next;
      sign += signs;
    }
  }
  return none;
};

const without = (emphasis: readonly Emphasis[], none: readonly Emphasis[], signs: number): readonly Emphasis[] | undefined =>
  tidyEmphasis(
    emphasis.flatMap((one) => {
      if (one.kind !== 'italic') return [one];
      const cuts = none.filter(({ from, to }) => from < one.to && to > one.from);
      const edges = [one.from, ...cuts.flatMap(({ from, to }) => [from, to]), one.to];
      return edges.flatMap((from, index): readonly Emphasis[] => (index % 2 === 0 ? [{ ...one, from, to: edges[index + 1] ?? from }] : []));
    }),
    signs,
  );

const isSame = (one: readonly Emphasis[] | undefined, other: readonly Emphasis[] | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The emphasis of lines of 32 characters at most, as it is written. */
export const held608 = (emphasis: readonly Emphasis[] | undefined, lines: readonly string[]): Held608 => {
  // Nothing is lost with what says nothing.
  const found = emphasisOf(emphasis, (kind) => holdsIn608(kind) && !isUsual608(kind));
  const whole = found === undefined ? undefined : ofWholeWords(found, lines);
  if (whole === undefined) return { emphasis: undefined, widened: false, withoutItalics: false };
  const none = italicsWithoutCell(whole, lines);
  const held = none.length === 0 ? whole : without(whole, none, signsIn(lines.join('')));
  return { emphasis: held, widened: !isSame(found, whole), withoutItalics: none.length > 0 };
};
