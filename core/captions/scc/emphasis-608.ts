/** Colours, grounds, italics and underline in CEA-608: codes that stand in the cell of a space (CEA-608-E, table 51; 47 CFR 79.101(h)(1)). */
import { groundIn } from '../emphasis/colour-names.ts';
import { type Colour, type EmphasisKind, emphasisedPieces, type GroundKind, isGround } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';
import type { Pair } from './control-codes.ts';

/** The colours of letters in the order of their codes; its green is our lime. Black letters (table 3) have a code of their own. */
const colours608 = ['white', 'lime', 'blue', 'cyan', 'red', 'yellow', 'magenta'] as const satisfies readonly Colour[];

const half = (ground: GroundKind): GroundKind => `${ground}80`;

/** The grounds in the order of their codes (table 3; the order is that of hls.js and ttconv too): each colour, and the same with the picture half seen. */
const grounds608: readonly GroundKind[] = [...colours608, 'black' as const].map(groundIn).flatMap((ground) => [ground, half(ground)]);

const black = groundIn('black');

/** What 608 shows anyway: white letters on black. */
export const isUsual608 = (kind: EmphasisKind): boolean => kind === 'white' || kind === black;

/** What characters of a row look like. */
export type Style608 = {
  readonly colour: (typeof colours608)[number] | 'black';
  readonly ground: GroundKind;
  readonly italic: boolean;
  readonly underline: boolean;
};

/** How a row begins that says nothing else. */
export const plainStyle: Style608 = { colour: 'white', ground: black, italic: false, underline: false };

/** True for styles that look the same. */
export const isSameStyle = (one: Style608, other: Style608): boolean =>
  one.colour === other.colour && one.ground === other.ground && one.italic === other.italic && one.underline === other.underline;

/** True for letters that nobody sees: black on black. */
export const isUnseenStyle = ({ colour, ground }: Style608): boolean => colour === 'black' && ground === black;

/** The style of a piece of text; black letters on black are white. */
export const styleOfKinds = (kinds: readonly EmphasisKind[]): Style608 => {
  const ground = grounds608.find((one) => one === kinds.find(isGround)) ?? black;
  return {
    colour: kinds.includes('black') && ground !== black ? 'black' : (colours608.find((colour) => kinds.includes(colour)) ?? 'white'),
    ground,
    italic: kinds.includes('italic'),
    underline: kinds.includes('underline'),
  };
};

/** A style as kinds of emphasis; white, a black ground and black letters on it are none. */
export const kindsOfStyle = (style: Style608): readonly EmphasisKind[] => [
  ...(style.italic ? (['italic'] as const) : []),
  ...(style.underline ? (['underline'] as const) : []),
  ...(style.colour === 'white' || isUnseenStyle(style) ? [] : [style.colour]),
  ...(style.ground === black ? [] : [style.ground]),
];

/** True where black letters stand on another ground. */
const isBlackSeen = ({ lines, emphasis }: Pick<Caption, 'lines' | 'emphasis'>): boolean =>
  emphasisedPieces(lines, emphasis).flat().every(({ kinds }) => !kinds.includes('black') || styleOfKinds(kinds).colour === 'black');

/** What 608 can emphasise in a caption, and what it shows anyway. */
export const holdsIn608 = (kind: EmphasisKind, caption: Pick<Caption, 'lines' | 'emphasis'>): boolean => {
  if (kind === 'black') return isBlackSeen(caption);
  return kind === 'italic' || kind === 'underline' || colours608.some((colour) => colour === kind) || grounds608.some((ground) => ground === kind);
};

/** Italics in the place of a colour. */
const italics = 7;

/** Codes below are mid-row codes, each of which is a space; from it on they are those of grounds, and of black letters: each takes the place of a space. */
const firstGround = 0x10;
const blackLetters = firstGround + grounds608.length;

/** The code of a ground by the low four bits of its second byte, and of black letters, underlined (1) or not. */
export const groundCode = (low: number): number => firstGround + low;
export const blackCode = (underlined: number): number => blackLetters + underlined;

const lowOf = (code: number, underline: boolean): number => code * 2 + (underline ? 1 : 0);

const codesOfLetters = (from: Style608, { colour, italic, underline }: Style608): readonly number[] => {
  if (from.colour === colour && from.italic === italic && from.underline === underline) return [];
  if (colour === 'black') return [blackCode(underline ? 1 : 0)];
  const inColour = lowOf(colours608.indexOf(colour), underline);
  if (!italic) return [inColour];
  return from.colour === colour ? [lowOf(italics, underline)] : [inColour, lowOf(italics, underline)];
};

/**
 * The codes that change one style to another: of the letters none, one or two (of which the first may stand in a preamble at the first column, unless
 * it is that of black letters), and one of the ground. A colour's code ends italics; that of italics keeps the colour and must follow it. Italics are
 * never black.
 */
export const codesBetween = (from: Style608, to: Style608): readonly number[] => {
  const letters = codesOfLetters(from, to);
  const ground = from.ground === to.ground ? [] : [groundCode(grounds608.indexOf(to.ground))];
  return to.colour === 'black' ? [...ground, ...letters] : [...letters, ...ground];
};

const isMidRow = (code: number): boolean => code < firstGround;

/** The cells that codes take: a mid-row code one, the others take the place of the space before them. */
export const cellsOfCodes = (codes: readonly number[]): number => (codes.length === 0 ? 0 : Math.max(1, codes.filter(isMidRow).length));

/** The cells that codes take at the first column, where the first may stand in the preamble. */
export const leastCells = ([first, ...rest]: readonly number[]): number => (first === undefined || isMidRow(first) ? cellsOfCodes(rest) : cellsOfCodes([first, ...rest]));

/** The style after a code. */
export const styleAfter = (style: Style608, code: number): Style608 => {
  const underline = (code & 1) === 1;
  if (code >= blackLetters) return { ...style, colour: 'black', italic: false, underline };
  if (!isMidRow(code)) return { ...style, ground: grounds608[code - firstGround] ?? black };
  const colour = colours608[code >> 1];
  return colour === undefined ? { ...style, italic: true, underline } : { ...style, colour, italic: false, underline };
};

const pairOf = (code: number): Pair => {
  if (isMidRow(code)) return [0x11, 0x20 + code];
  return code >= blackLetters ? [0x17, 0x2e + code - blackLetters] : [0x10, 0x20 + code - firstGround];
};

/** What sends codes, each in pairs that must follow one another at once: twice, and after a space that it takes the place of where there is none. */
export const unitsOfCodes = (codes: readonly number[]): readonly (readonly Pair[])[] =>
  codes.map((code, index) => {
    const pair = pairOf(code);
    return index === 0 && !isMidRow(code) ? [[0x20, 0], pair, pair] : [pair, pair];
  });

/** What the low five bits of a preamble say: a style at the first column, or a column, white, underlined or not. */
export const styleOfPreamble = (low: number): Style608 => styleAfter(plainStyle, low >= 0x10 ? low & 1 : low);
