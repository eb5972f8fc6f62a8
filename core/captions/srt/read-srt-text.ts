/** Reads the text of a SubRip caption: faces, colours, typefaces and one of nine places are kept, other marks go. */
import type { Emphasis, EmphasisKind } from '../emphasis/emphasis.ts';
import { emphasisReading, type EmphasisReading } from '../emphasis/emphasis-reading.ts';
import { faceOfTag, fontOf } from '../emphasis/emphasis-tags.ts';
import { placeOfNumber } from './subrip-place.ts';
import type { Placement } from '../track.ts';

/** The text of one caption, and what was in it besides. */
export type SrtText = {
  readonly text: string;
  readonly emphasis: readonly Emphasis[] | undefined;
  readonly placement: Placement | undefined;
  /** Unknown colours, sizes and other marks that are not kept. */
  readonly formatting: boolean;
};

type Reading = { readonly marks: EmphasisReading; readonly fonts: (readonly EmphasisKind[])[]; placed: boolean; placement: Placement | undefined; formatting: boolean };

/** The formatting that players understand in SubRip: HTML's letters, fonts, and SubStation Alpha's tags in braces. */
const mark = /<(\/?)(i|b|u|s|font)(\s[^<>]*)?>|\{\\([^{}\n]*)\}/giu;

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

/** One of the tags in braces: `an8` for the caption (the first one counts), `i1` and `i0` from here on. */
const readBraced = (reading: Reading, tag: string): void => {
  const number = /^an([1-9])$/u.exec(tag)?.[1];
  const face = /^([ibus])([01])$/u.exec(tag);
  const kind = faceOfTag(face?.[1] ?? '');
  if (kind !== undefined) reading.marks[face?.[2] === '1' ? 'open' : 'close'](kind);
  else if (number === undefined || (reading.placed && reading.placement !== placeOfNumber(Number(number)))) reading.formatting = true;
  else {
    reading.placed = true;
    reading.placement = placeOfNumber(Number(number));
  }
};

/** Reads one caption's text, its lines joined by LF. Linear in its length. */
export const readSrtText = (source: string): SrtText => {
  if (!/<|\{\\/.test(source)) return { text: source, emphasis: undefined, placement: undefined, formatting: false };
  const reading: Reading = { marks: emphasisReading(), fonts: [], placed: false, placement: undefined, formatting: false };
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
