/** Reads the text of a SubRip caption: faces, colours, typefaces, sizes in pixels and one of nine places are kept, other marks go. Those in braces are SubStation Alpha's, which players take. */
import { colourOf } from '../emphasis/colour-names.ts';
import { type Emphasis, type EmphasisKind, isColour, isPixels } from '../emphasis/emphasis.ts';
import { emphasisReading, type EmphasisReading } from '../emphasis/emphasis-reading.ts';
import { faceOfTag, fontOf } from '../emphasis/emphasis-tags.ts';
import { pixelsOf } from '../emphasis/letter-looks.ts';
import { placeOfNumber } from './subrip-place.ts';
import type { Placement } from '../track.ts';

/** The text of one caption, and what was in it besides. */
export type SrtText = {
  readonly text: string;
  readonly emphasis: readonly Emphasis[] | undefined;
  readonly placement: Placement | undefined;
  /** Unknown colours and other marks that are not kept. */
  readonly formatting: boolean;
};

type Reading = { readonly marks: EmphasisReading; readonly fonts: (readonly EmphasisKind[])[]; braced: readonly EmphasisKind[]; placed: boolean; placement: Placement | undefined; formatting: boolean };

/** The formatting that players understand in SubRip: HTML's letters, fonts, and SubStation Alpha's tags in braces. */
const mark = /<(\/?)(i|b|u|s|font)(\s[^<>]*)?>|\{\\([^{}\n]*)\}/giu;

/** Weights (`{\b700}`) from here on are bold. */
const heavy = 600;

/** A colour as SubStation Alpha has it: blue, green, red, and before them what lets it through, which counts for nothing here. */
const colourOfSubStation = (hex: string): EmphasisKind | undefined => {
  const [, blue = '', green = '', red = ''] = /(..)(..)(..)$/u.exec(hex.padStart(6, '0')) ?? [];
  return colourOf(`#${red}${green}${blue}`);
};

const readFont = (reading: Reading, closing: boolean, attributes: string): void => {
  const { fonts, marks } = reading;
  if (closing) {
    fonts.pop()?.forEach(marks.close);
    return;
  }
  const { kinds, saysMore } = fontOf(attributes);
  kinds.forEach(marks.open);
  fonts.push(kinds);
  reading.formatting ||= saysMore;
};

/** From here on what `ends` is true for ends, and `begins` begins. */
const change = (reading: Reading, ends: (kind: EmphasisKind) => boolean, begins?: EmphasisKind): void => {
  reading.braced.filter(ends).forEach(reading.marks.close);
  reading.braced = [...reading.braced.filter((kind) => !ends(kind)), ...(begins === undefined ? [] : [begins])];
  if (begins !== undefined) reading.marks.open(begins);
};

/** A face, a colour or a size in braces; false where it is none. Without a value each is as it was at the beginning. */
const readLook = (reading: Reading, tag: string): boolean => {
  const [, letter, on] = /^([ibus])(0|1|[1-9]00)?$/u.exec(tag) ?? [];
  const [, colour] = /^1?c(?:&?H?([\da-f]{1,8})&?)?$/iu.exec(tag) ?? [];
  const face = faceOfTag(letter ?? '');
  if (face !== undefined) change(reading, (kind) => kind === face, on === '1' || Number(on) >= heavy ? face : undefined);
  else if (/^1?c/iu.test(tag)) change(reading, isColour, colour === undefined ? undefined : colourOfSubStation(colour));
  else if (/^fs\d*$/u.test(tag) && (tag === 'fs' || pixelsOf(tag.slice('fs'.length)) !== undefined)) change(reading, isPixels, pixelsOf(tag.slice('fs'.length)));
  else if (tag === 'r') change(reading, () => true);
  else return false;
  return true;
};

/** One of the tags in braces: `an8` for the caption (the first one counts), `i1` and `i0` from here on. */
const readBraced = (reading: Reading, tag: string): void => {
  const number = /^an([1-9])$/u.exec(tag)?.[1];
  if (readLook(reading, tag)) return;
  if (number === undefined || (reading.placed && reading.placement !== placeOfNumber(Number(number)))) reading.formatting = true;
  else {
    reading.placed = true;
    reading.placement = placeOfNumber(Number(number));
  }
};

/** Reads one caption's text, its lines joined by LF. Linear in its length. */
export const readSrtText = (source: string): SrtText => {
  if (!/<|\{\\/.test(source)) return { text: source, emphasis: undefined, placement: undefined, formatting: false };
  const reading: Reading = { marks: emphasisReading(), fonts: [], braced: [], placed: false, placement: undefined, formatting: false };
  let text = '';
  let from = 0;
  const add = (part: string): void => {
    text += part;
    reading.marks.text(part);
  };
  for (const { 0: whole, 1: closing = '', 2: letter = '', 3: attributes = '', 4: braced, index } of source.matchAll(mark)) {
    add(source.slice(from, index));
    from = index + whole.length;
    const face = faceOfTag(letter.toLowerCase());
    if (braced !== undefined) braced.split('\\').forEach((tag) => { readBraced(reading, tag); });
    else if (face === undefined) readFont(reading, closing !== '', attributes);
    else reading.marks[closing === '' ? 'open' : 'close'](face);
  }
  add(source.slice(from));
  const { marks, placement, formatting } = reading;
  return { text, emphasis: marks.found(), placement, formatting };
};
