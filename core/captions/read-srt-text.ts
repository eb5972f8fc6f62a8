/** Reads the text of a SubRip caption: italics, bold, underline, colours and one of nine places are kept, other marks go. */
import type { Emphasis, EmphasisKind } from './emphasis.ts';
import { emphasisReading } from './emphasis-reading.ts';
import { colourOfFont, faceOfTag, saysMoreThanColour } from './emphasis-tags.ts';
import { placeOfNumber } from './subrip-place.ts';
import type { Placement } from './track.ts';

/** The text of one caption, and what was in it besides. */
export type SrtText = {
  readonly text: string;
  readonly emphasis: readonly Emphasis[] | undefined;
  readonly placement: Placement | undefined;
  /** Unknown colours, fonts and other marks that are not kept. */
  readonly formatting: boolean;
};

/** The formatting that players understand in SubRip: HTML's letters, fonts, and SubStation Alpha's tags in braces. */
const mark = /<(\/?)(i|b|u|s|font)(\s[^>]*)?>|\{\\([^}]*)\}/giu;

/** Only `{\an8}` alone; one that stands among others is lost with them. */
const place = /^an([1-9])$/u;

/** Reads one caption's text, its lines joined by LF. Linear in its length. */
export const readSrtText = (source: string): SrtText => {
  if (!/<|\{\\/.test(source)) return { text: source, emphasis: undefined, placement: undefined, formatting: false };
  const marks = emphasisReading();
  let text = '';
  let placement: Placement | undefined;
  let formatting = false;
  let from = 0;
  const fonts: (EmphasisKind | undefined)[] = [];
  const add = (part: string): void => {
    text += part;
    marks.text(part);
  };
  for (const { 0: whole, 1: closing = '', 2: letter = '', 3: attributes = '', 4: tag, index } of source.matchAll(mark)) {
    add(source.slice(from, index));
    from = index + whole.length;
    const number = place.exec(tag ?? '')?.[1];
    const name = letter.toLowerCase();
    const kind = name === 'font' && closing !== '' ? fonts.pop() : (faceOfTag(name) ?? colourOfFont(attributes));
    if (name === 'font' && closing === '') {
      fonts.push(kind);
      formatting ||= saysMoreThanColour(attributes);
    }
    if (kind !== undefined) marks[closing === '' ? 'open' : 'close'](kind);
    else if (closing !== '') formatting ||= name === 's';
    else if (number !== undefined) placement ??= placeOfNumber(Number(number));
    else formatting = true;
  }
  add(source.slice(from));
  return { text, emphasis: marks.found(), placement, formatting };
};
