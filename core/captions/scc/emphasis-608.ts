/** Italics and underline in CEA-608: mid-row codes, each of which takes the cell of a space (CEA-608-E, table 51). */
import { type Emphasis, type EmphasisKind, tidyEmphasis } from '../emphasis.ts';
import { wordsOf } from '../edit/word-starts.ts';
import type { Pair } from './control-codes.ts';

/** What 608 can emphasise. */
export const holdsIn608 = (kind: EmphasisKind): boolean => kind === 'italic' || kind === 'underline';

const style = (kinds: readonly EmphasisKind[]): number => (kinds.includes('italic') ? 0x0e : 0) + (kinds.includes('underline') ? 1 : 0);

/** The code that sets the emphasis of what follows in the row, white. */
export const midRowCode = (kinds: readonly EmphasisKind[]): Pair => [0x11, 0x20 + style(kinds)];

/** What is added to a preamble at the first column so that its row begins emphasised (table 53). */
export const preambleStyle = style;

const kindsOf = (low: number): readonly EmphasisKind[] => [...((low & 0x0e) === 0x0e ? (['italic'] as const) : []), ...((low & 1) === 1 ? (['underline'] as const) : [])];

/** What the second byte of a mid-row code says; `coloured` when it asks for another colour than white. */
export const styleOfMidRow = (second: number): { readonly kinds: readonly EmphasisKind[]; readonly coloured: boolean } => {
  const colour = second & 0x0e;
  return { kinds: kindsOf(second & 0x0f), coloured: colour !== 0 && colour !== 0x0e };
};

/** What the low five bits of a preamble say: a style in the first column, or a column, white, underlined or not. */
export const styleOfPreamble = (low: number): { readonly kinds: readonly EmphasisKind[]; readonly coloured: boolean } =>
  low >= 0x10 ? { kinds: (low & 1) === 1 ? ['underline'] : [], coloured: false } : styleOfMidRow(low);

/** The emphasis as 608 can hold it: of whole words, as its codes need a space. */
export const held608 = (emphasis: readonly Emphasis[] | undefined, lines: readonly string[]): readonly Emphasis[] | undefined => {
  const found = (emphasis ?? []).filter(({ kind }) => holdsIn608(kind));
  if (found.length === 0) return undefined;
  let at = 0;
  const whole = wordsOf(lines).flatMap((word) => {
    const [from, to] = [at, at + word.length];
    at = to;
    return found.filter((one) => one.from < to && one.to > from).map(({ kind }): Emphasis => ({ from, to, kind }));
  });
  return tidyEmphasis(whole, at);
};
