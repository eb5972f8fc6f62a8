/** Captions and text fields of EBU STL for tests, in a notation of their colours and grounds. */
import { groundIn } from '../../../../core/captions/emphasis/colour-names.ts';
import { type Emphasis, type EmphasisKind, emphasisedPieces, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { readField } from '../../../../core/captions/stl/read-field.ts';
import { gsiSize, ttiSize, unusedSpace } from '../../../../core/captions/stl/stl-blocks.ts';
import { latin } from '../../../../core/captions/stl/stl-characters.ts';
import type { StlDisplay } from '../../../../core/captions/stl/stl-emphasis.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

export const options = { frameRate: frameRates['25'], dropFrame: false, date: '261126' };

/** A caption of whole seconds, shown for 0.8 s; its id is its second. */
export const captionAt = (second: number, ...lines: readonly string[]): Caption => ({ id: String(second), start: ms(second * 1000), end: ms(second * 1000 + 800), lines, speaker: null });

const letters = { r: 'red', g: 'lime', y: 'yellow', b: 'blue', m: 'magenta', c: 'cyan', w: 'white', k: 'black', o: 'colour:#ff8800' } as const;

const kindOf = (letter: string, of: 'letters' | 'ground'): EmphasisKind | undefined => {
  const colour = Object.entries(letters).find(([key]) => key === letter)?.[1];
  if (of === 'letters' || colour === undefined) return colour;
  return colour === 'colour:#ff8800' ? 'ground:#ff8800' : groundIn(colour);
};

/** A caption of a text such as `{y Yes} {yb Where were} you/{-r No}`: a letter for the colour of letters and one for that of their ground, lines parted by `/`. */
export const looked = (text: string): Caption => {
  const found: Emphasis[] = [];
  let plain = '';
  for (const [, colour = '', ground = '', inside = '', outside = ''] of text.matchAll(/\{(.)(.?) ([^}]*)\}|([^{]+)/gu)) {
    const from = signsIn(plain.replaceAll('/', ''));
    plain += inside + outside;
    for (const kind of [kindOf(colour, 'letters'), kindOf(ground, 'ground')]) if (kind !== undefined) found.push({ from, to: signsIn(plain.replaceAll('/', '')), kind });
  }
  const emphasis = tidyEmphasis(found, signsIn(plain));
  return { ...captionAt(1, ...plain.split('/')), ...(emphasis === undefined ? {} : { emphasis }) };
};

/** The same notation of a caption. */
export const shown = ({ lines, emphasis }: Pick<Caption, 'lines' | 'emphasis'>): string => {
  const letterOf = (kinds: readonly EmphasisKind[], of: 'letters' | 'ground'): string | undefined => Object.keys(letters).find((letter) => kinds.some((kind) => kind === kindOf(letter, of)));
  return emphasisedPieces(lines, emphasis)
    .map((pieces) => pieces.map(({ text, kinds }) => (kinds.length === 0 ? text : `{${letterOf(kinds, 'letters') ?? '-'}${letterOf(kinds, 'ground') ?? ''} ${text}}`)).join(''))
    .join('/');
};

/** A file of one such caption. */
export const fileOf = (text: string, display: StlDisplay = 'teletext'): Uint8Array => writeStl({ head: {}, track: [looked(text)] }, display, options);

/** Bytes of letters and codes. */
export const bytes = (...parts: readonly (string | number)[]): readonly number[] => parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(part, (character) => character.charCodeAt(0))));

/** Bytes as the text field of a block, with unused space after them. */
export const filled = (found: readonly number[]): readonly number[] => [...found, ...Array.from({ length: 112 - found.length }, () => unusedSpace)];

/** The text field of a block, the first where none is named. */
export const fieldOf = (file: Uint8Array, block = 0): readonly number[] => Array.from(file.subarray(gsiSize + block * ttiSize + 16, gsiSize + (block + 1) * ttiSize));

/** The rows of all text fields of a file, byte by byte, without marks over letters, which take no cell. */
export const cellsOf = (file: Uint8Array): readonly string[] =>
  String.fromCharCode(...Array.from({ length: (file.length - gsiSize) / ttiSize }, (_, block) => fieldOf(file, block)).flat().filter((byte) => byte !== unusedSpace && byte !== 0xc2)).split('\u008a');

/** What is read of a text field: the notation of it, and what no caption says. */
export const readAs = (field: readonly number[], display: StlDisplay = 'teletext'): readonly [string, readonly string[]] => {
  const { looks, ...seen } = readField(field, display, latin.decode);
  return [shown({ lines: seen.lines, ...(seen.emphasis === undefined ? {} : { emphasis: seen.emphasis }) }), looks];
};
