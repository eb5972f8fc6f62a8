/** What EBU STL can emphasise, and its codes: italics and underline in open subtitling, colours in teletext. */
import type { Colour, EmphasisKind } from '../emphasis/emphasis.ts';

/** What a file is for (EBU Tech 3264, 4.2, DSC). */
export type StlDisplay = 'open' | 'teletext';

/** Open subtitling: the codes that begin and end a kind (Tech 3264, 5, 0x80 to 0x83). Colours it has none of: 0x00 to 0x1F are teletext's. */
export const faceCodes: ReadonlyMap<EmphasisKind, readonly [number, number]> = new Map([['italic', [0x80, 0x81]], ['underline', [0x82, 0x83]]]);

/** How each row of teletext begins. */
export const whiteCode = 0x07;

/**
 * Teletext of level 1: the codes of letters' colours (ETS 300 706, 12.2, 0x01 to 0x07; its green is our lime). Black letters (0x00) came
 * with level 2.5, and on the black ground of a box nobody would see them.
 */
const teletextColours = ['red', 'lime', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const satisfies readonly Colour[];

/** The code of the colour of a piece of text. */
export const colourCode = (kinds: readonly EmphasisKind[]): number => {
  const index = teletextColours.findIndex((colour) => kinds.includes(colour));
  return index < 0 ? whiteCode : index + 1;
};

/** The colour of a code, 0x00 to 0x07; undefined for white, which says nothing, and for black. */
export const colourOfCode = (code: number): Colour | undefined => (code === whiteCode ? undefined : teletextColours[code - 1]);

/** True for a kind that a file can hold. */
export const holdsInStl = (display: StlDisplay, kind: EmphasisKind): boolean =>
  display === 'open' ? faceCodes.has(kind) : teletextColours.some((colour) => colour === kind);
