/** What EBU STL can emphasise, and its codes: italics and underline in open subtitling, colours and grounds in teletext. */
import { groundIn, namedGround } from '../emphasis/colour-names.ts';
import { type Colour, type EmphasisKind, emphasisedPieces, isGround } from '../emphasis/emphasis.ts';
import type { Caption } from '../track.ts';

/** What a file is for (EBU Tech 3264, 4.2, DSC). */
export type StlDisplay = 'open' | 'teletext';

/** Open subtitling: the codes that begin and end a kind (Tech 3264, 5, 0x80 to 0x83). Colours it has none of: 0x00 to 0x1F are teletext's. */
export const faceCodes: ReadonlyMap<EmphasisKind, readonly [number, number]> = new Map([['italic', [0x80, 0x81]], ['underline', [0x82, 0x83]]]);

/**
 * Teletext: the colours by the codes of letters (ETS 300 706, 12.2, 0x00 to 0x07; its green is our lime). Black letters came with level 2.5, and on
 * the black ground of a box nobody would see them.
 */
const teletextColours = ['black', 'red', 'lime', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const satisfies readonly Colour[];

const [black, white] = [0x00, 0x07] as const;

/** The code after which the ground is black, and the one that takes the colour of letters for it: both hold from their own cell on (12.2). */
export const blackGround = 0x1c;
export const newGround = 0x1d;

/** What letters of a row of teletext look like: the codes of their colour and of the colour behind them, 0 to 7. */
export type TeletextStyle = { readonly letters: number; readonly ground: number };

/** How each row begins. */
export const plainRow: TeletextStyle = { letters: white, ground: black };

/** True where letters can be told from their ground. */
export const isReadable = ({ letters, ground }: TeletextStyle): boolean => letters !== ground;

/** What kinds ask for. */
export const askedStyle = (kinds: readonly EmphasisKind[]): TeletextStyle => {
  const behind = kinds.find(isGround);
  const [letters, ground] = [teletextColours.findIndex((colour) => kinds.includes(colour)), teletextColours.findIndex((colour) => behind !== undefined && colour === namedGround(behind))];
  return { letters: letters < 0 ? white : letters, ground: Math.max(black, ground) };
};

/** The style of a piece of text: letters of the colour of their ground are on black, and those of black on black are white. */
export const styleOfKinds = (kinds: readonly EmphasisKind[]): TeletextStyle => {
  const asked = askedStyle(kinds);
  if (isReadable(asked)) return asked;
  return asked.letters === black ? plainRow : { ...asked, ground: black };
};

/** A style as kinds of emphasis: white letters and a black ground say nothing, and black letters on it are not seen. */
export const kindsOfStyle = ({ letters, ground }: TeletextStyle): readonly EmphasisKind[] => {
  const [colour, behind] = [teletextColours[letters], teletextColours[ground]];
  return [
    ...(colour === undefined || letters === white || (letters === black && ground === black) ? [] : [colour]),
    ...(behind === undefined || ground === black ? [] : [groundIn(behind)]),
  ];
};

/** The codes that change one style to another: none to three. */
export const codesBetween = (from: TeletextStyle, to: TeletextStyle): readonly number[] => {
  const letters = from.letters === to.letters ? [] : [to.letters];
  if (from.ground === to.ground) return letters;
  if (to.ground === black) return [blackGround, ...letters];
  return [...(from.letters === to.ground ? [] : [to.ground]), newGround, to.letters];
};

/** True where black letters stand on a ground of another colour. */
const isBlackSeen = ({ lines, emphasis }: Pick<Caption, 'lines' | 'emphasis'>): boolean =>
  emphasisedPieces(lines, emphasis).flat().every(({ kinds }) => !kinds.includes('black') || styleOfKinds(kinds).letters === black);

/** True for a kind that a file can hold; a black ground is what teletext has anyway. */
export const holdsInStl = (display: StlDisplay, kind: EmphasisKind, caption: Pick<Caption, 'lines' | 'emphasis'>): boolean => {
  if (display === 'open') return faceCodes.has(kind);
  if (kind === 'black') return isBlackSeen(caption);
  return isGround(kind) ? namedGround(kind) !== undefined : teletextColours.some((colour) => colour === kind);
};
