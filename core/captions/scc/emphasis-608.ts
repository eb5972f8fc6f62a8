/** Colours, italics and underline in CEA-608: mid-row codes, each of which takes the cell of a space (CEA-608-E, table 51; 47 CFR 79.101(h)(1)). */
import { groundIn } from '../emphasis/colour-names.ts';
import type { Colour, EmphasisKind } from '../emphasis/emphasis.ts';
import type { Pair } from './control-codes.ts';

/** The colours in the order of their codes; its green is our lime. Black letters (table 3) need a ground of another colour, which captions have not. */
const colours608 = ['white', 'lime', 'blue', 'cyan', 'red', 'yellow', 'magenta'] as const satisfies readonly Colour[];

/** What 608 shows anyway: white letters on black. */
export const isUsual608 = (kind: EmphasisKind): boolean => kind === 'white' || kind === groundIn('black');

/** What 608 can emphasise, and what it shows anyway. */
export const holdsIn608 = (kind: EmphasisKind): boolean => isUsual608(kind) || kind === 'italic' || kind === 'underline' || colours608.some((colour) => colour === kind);

/** What characters of a row look like. */
export type Style608 = {
  readonly colour: (typeof colours608)[number];
  readonly italic: boolean;
  readonly underline: boolean;
};

/** How a row begins that says nothing else. */
export const plainStyle: Style608 = { colour: 'white', italic: false, underline: false };

/** True for styles that look the same. */
export const isSameStyle = (one: Style608, other: Style608): boolean => one.colour === other.colour && one.italic === other.italic && one.underline === other.underline;

/** The style of a piece of text. */
export const styleOfKinds = (kinds: readonly EmphasisKind[]): Style608 => ({
  colour: colours608.find((colour) => kinds.includes(colour)) ?? 'white',
  italic: kinds.includes('italic'),
  underline: kinds.includes('underline'),
});

/** A style as kinds of emphasis; white is none. */
export const kindsOfStyle = ({ colour, italic, underline }: Style608): readonly EmphasisKind[] => [
  ...(italic ? (['italic'] as const) : []),
  ...(underline ? (['underline'] as const) : []),
  ...(colour === 'white' ? [] : [colour]),
];

/** Italics in the place of a colour. */
const italics = 7;

const lowOf = (code: number, underline: boolean): number => code * 2 + (underline ? 1 : 0);

/**
 * The codes (0 to 15, of a mid-row code or a preamble at the first column) that change one style to another: none, one or two. A colour's code
 * ends italics; that of italics keeps the colour and must follow it.
 */
export const codesBetween = (from: Style608, to: Style608): readonly number[] => {
  const { colour, italic, underline } = to;
  if (isSameStyle(from, to)) return [];
  const inColour = lowOf(colours608.indexOf(colour), underline);
  if (!italic) return [inColour];
  return from.colour === colour ? [lowOf(italics, underline)] : [inColour, lowOf(italics, underline)];
};

/** The style after a code (0 to 15). */
export const styleAfter = (style: Style608, code: number): Style608 => {
  const colour = colours608[code >> 1];
  const underline = (code & 1) === 1;
  return colour === undefined ? { ...style, italic: true, underline } : { colour, italic: false, underline };
};

/** The mid-row code of a code (0 to 15). */
export const midRowCode = (code: number): Pair => [0x11, 0x20 + code];

/** What the low five bits of a preamble say: a style at the first column, or a column, white, underlined or not. */
export const styleOfPreamble = (low: number): Style608 => styleAfter(plainStyle, low >= 0x10 ? low & 1 : low);
