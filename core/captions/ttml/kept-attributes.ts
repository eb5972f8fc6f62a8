/** Attributes of TTML that Caesura has no use for and keeps for files that have them: as details of a caption or as looks of its letters, by names that people understand. */
import { colourOf, seenHex } from '../emphasis/colour-names.ts';
import type { EmphasisKind } from '../emphasis/emphasis.ts';
import { folded, wordsBetweenSpaces } from '../text/folded.ts';
import type { TtmlProfile } from './span-times.ts';
import { cellHeight, lengthOf, type Measure } from './ttml-length.ts';

/** What lengths are measured by: `em` are the letters of the element that says them, `letters` those that have them, percent of the picture's height. */
export type LetterMeasure = Measure & { readonly letters: number };

/** One of them. A value is as the table's `form` has it, so that none of a file breaks out of where it is written. */
export type KeptAttribute = {
  /** As it is written, with the prefix of its namespace. */
  readonly attribute: string;
  /** Whether lines have it or letters. */
  readonly of: 'lines' | 'letters' | 'readings';
  /** The profiles that have it (IMSC 1.1, 6 and 8.4; EBU Tech 3380, `tt:style`). */
  readonly profiles: readonly TtmlProfile[];
  /** A value as it is kept; empty where it says nothing, null where it cannot be kept. */
  readonly read: (value: string, measure: LetterMeasure) => string | null;
  readonly form: RegExp;
  /** What letters have besides that it says more of: where that has gone, it says nothing. Null for what all letters have that say nothing. */
  readonly beside?: (value: string) => EmphasisKind | null;
  /** True for what a group of letters has as a whole: it stands in one line and on one span. */
  readonly isOfGroup?: boolean;
};

const both: readonly TtmlProfile[] = ['imsc', 'ebu-tt-d'];
const imsc: readonly TtmlProfile[] = ['imsc'];

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** A value that is kept as it stands; `usual` says nothing. */
const word = (usual: string) => (value: string): string => (value === usual ? '' : value);

/** Sizes of letters that a length is; null where that is not known. */
const inEms = (text: string, measure: LetterMeasure): number | null => {
  const length = lengthOf(text, 'down', measure, measure.em);
  return length === null || measure.letters === 0 ? null : length / measure.letters;
};

const isLength = (text: string): boolean => /^[+-]?[\d.]/.test(text);

type ColourParts = { readonly colour: string | null | undefined; readonly lengths: readonly string[] };

/** The lengths and the colour of a value; null for a colour that cannot be read, or for several. */
const colourParts = (value: string): ColourParts => {
  const parts = wordsBetweenSpaces(value.replace(/\s*,\s*/g, ',').replace(/\(\s+/g, '(').replace(/\s+\)/g, ')'));
  const [colour, ...more] = parts.filter((part) => !isLength(part));
  return { colour: colour === undefined ? undefined : more.length > 0 ? null : (seenHex(colour) ?? null), lengths: parts.filter(isLength) };
};

/** TTML2, 10.2.41 (`#textOutline-unblurred`): a colour, and how thick, at most a tenth of the letters (IMSC 1.1, 8.4.10). */
const outlineOf = (value: string, measure: LetterMeasure): string | null => {
  if (value === 'none') return '';
  const parts = colourParts(value);
  const [thickness = '', ...blur] = parts.lengths;
  const ems = inEms(thickness, measure);
  if (ems === null || blur.length > 0 || parts.colour === null) return null;
  const thick = rounded(ems, 4);
  return thick === '0' ? '' : [...(parts.colour === undefined ? [] : [parts.colour]), `${thick}em`].join(' ');
};

const shadowIn = (value: string, measure: LetterMeasure): string | null => {
  const { colour, lengths } = colourParts(value);
  const ems = lengths.map((length) => inEms(length, measure));
  if (ems.length < 2 || ems.length > 3 || colour === null || ems.includes(null)) return null;
  // With a blur of nothing, and no space after commas: ttconv reads no others.
  return [...[...ems, 0].slice(0, 3).map((length) => `${rounded(length ?? 0, 4)}em`), ...(colour === undefined ? [] : [colour])].join(' ');
};

/** TTML2, 10.2.44: shadows with commas between, of which IMSC has four at most (8.4.11). */
const shadowsOf = (value: string, measure: LetterMeasure): string | null => {
  if (value === 'none') return '';
  // The commas of `rgb()` part nothing.
  const shadows = value.split(/,(?![^(]*\))/).map((shadow) => shadowIn(shadow.trim(), measure));
  return shadows.includes(null) ? null : shadows.join(',');
};

/** TTML2, 10.2.22, in percent of a cell, which the letters of our paragraphs have; 125 % are what we write anyway. */
const lineHeightOf = (value: string, { picture, em }: LetterMeasure): string | null => {
  if (value === 'normal') return '';
  const height = lengthOf(value, 'down', { picture, em }, em);
  if (height === null || height <= 0) return null;
  const percent = rounded((height / cellHeight(picture)) * 100, 2);
  return percent === '125' ? '' : `${percent}%`;
};

/** EBU Tech 3380, `ebutts:linePadding`: cells, as which letters are as high in every file. */
const linePaddingOf = (value: string): string | null => {
  const cells = /^\+?(\d{1,4}(?:\.\d{1,9})?|\.\d{1,9})c$/.exec(value)?.[1];
  if (cells === undefined) return null;
  const kept = rounded(Number(cells), 4);
  return kept === '0' ? '' : `${kept}c`;
};

const shearOf = (value: string): string | null => {
  const percent = /^([+-]?\d{1,3}(?:\.\d{1,9})?)%$/.exec(value)?.[1];
  if (percent === undefined || Math.abs(Number(percent)) > 100) return null;
  const kept = rounded(Number(percent), 2);
  return kept === '0' || kept === '-0' ? '' : `${kept}%`;
};

/** TTML2, 10.2.38: where room is left, and how much. */
const reserveOf = (value: string, measure: LetterMeasure): string | null => {
  const [where = '', length, ...more] = wordsBetweenSpaces(value);
  if (where === 'none' || more.length > 0) return where === 'none' ? '' : null;
  const ems = length === undefined ? undefined : inEms(length, measure);
  return ems === undefined ? where : ems === null ? null : `${where} ${rounded(ems, 4)}em`;
};

/** The colour without what shows through it; null for white, which letters have that say nothing. */
const wholeColour = (hex: string): EmphasisKind | null => {
  const found = colourOf(hex.slice(0, 7));
  return found === undefined || found === 'white' ? null : found;
};

const number = String.raw`\d{1,3}(?:\.\d{1,4})?`;
const colour = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
const shadow = `-?${number}em -?${number}em ${number}em(?: ${colour})?`;

/** The most roles that a text has; no file gives so many. */
export const mostRoles = 100;

const roles = String.raw`(?:x-[\w.-]{1,60}|action|caption|description|dialog|expletive|kinesic|lyrics|music|narration|quality|reproduction|sound|source|suppressed|text|thought|title|transcription)`;

/** By the names that people are told. */
export const keptAttributes: ReadonlyMap<string, KeptAttribute> = new Map<string, KeptAttribute>([
  ['alignment of rows', { attribute: 'ebutts:multiRowAlign', of: 'lines', profiles: both, read: word('auto'), form: /^(?:start|center|end)$/ }],
  ['space beside lines', { attribute: 'ebutts:linePadding', of: 'lines', profiles: both, read: linePaddingOf, form: new RegExp(`^${number}c$`) }],
  ['fill between lines', { attribute: 'itts:fillLineGap', of: 'lines', profiles: both, read: word('false'), form: /^true$/ }],
  ['height of lines', { attribute: 'tts:lineHeight', of: 'lines', profiles: both, read: lineHeightOf, form: /^\d{1,4}(?:\.\d{1,2})?%$/ }],
  ['slant', { attribute: 'tts:shear', of: 'lines', profiles: imsc, read: shearOf, form: /^-?\d{1,3}(?:\.\d{1,2})?%$/ }],
  ['room for readings', { attribute: 'tts:rubyReserve', of: 'lines', profiles: imsc, read: reserveOf, form: new RegExp(`^(?:both|before|after|outside)(?: ${number}em)?$`) }],
  ['outline', { attribute: 'tts:textOutline', of: 'letters', profiles: imsc, read: outlineOf, form: new RegExp(String.raw`^(?:${colour} )?0\.(?:0\d{0,3}|1)em$`) }],
  ['shadow', { attribute: 'tts:textShadow', of: 'letters', profiles: imsc, read: shadowsOf, form: new RegExp(`^${shadow}(?:,${shadow}){0,3}$`) }],
  ['emphasis mark', { attribute: 'tts:textEmphasis', of: 'letters', profiles: imsc, read: word('none'), form: /^(?:(?:auto|(?:filled|open)(?: (?:circle|dot|sesame))?|(?:circle|dot|sesame)(?: (?:filled|open))?)(?: (?:before|after|outside))?|before|after|outside)$/ }],
  ['lines unbroken', { attribute: 'tts:wrapOption', of: 'letters', profiles: both, read: word('wrap'), form: /^noWrap$/ }],
  ['forced display', { attribute: 'itts:forcedDisplay', of: 'letters', profiles: imsc, read: word('false'), form: /^true$/ }],
  ['upright group', { attribute: 'tts:textCombine', of: 'letters', profiles: imsc, read: word('none'), form: /^all$/, isOfGroup: true }],
  ['place of the reading', { attribute: 'tts:rubyPosition', of: 'readings', profiles: imsc, read: word('outside'), form: /^(?:before|after)$/ }],
  ['alignment of the reading', { attribute: 'tts:rubyAlign', of: 'readings', profiles: imsc, read: word('center'), form: /^spaceAround$/ }],
  ['opacity', { attribute: 'tts:opacity', of: 'letters', profiles: imsc, read: (value) => value, form: /^0\.\d{1,4}$/ }],
  ['line over', { attribute: 'tts:textDecoration', of: 'letters', profiles: imsc, read: (value) => value, form: /^overline$/ }],
  ['direction', { attribute: 'tts:unicodeBidi', of: 'letters', profiles: both, read: (value) => value, form: /^(?:embed|bidiOverride) (?:ltr|rtl)$/, isOfGroup: true }],
  ['oblique letters', { attribute: 'tts:fontStyle', of: 'letters', profiles: imsc, read: (value) => value, form: /^oblique$/, beside: () => 'italic' }],
  ['colour that lets something through', { attribute: 'tts:color', of: 'letters', profiles: both, read: (value) => value, form: /^#[\da-f]{6}(?:[1-9a-f][\da-f]|0[1-9a-f])$/, beside: wholeColour }],
  ['role', { attribute: 'ttm:role', of: 'letters', profiles: both, read: folded, form: new RegExp(`^${roles}(?: ${roles}){0,${String(mostRoles - 1)}}$`) }],
]);

/** A value of a file as it is kept; empty where it says nothing, null where it cannot be kept. */
export const keptValue = (kept: KeptAttribute, value: string, measure: LetterMeasure): string | null => {
  const found = value.length > 500 ? null : kept.read(value.trim(), measure);
  return found === null || found === '' || kept.form.test(found) ? found : null;
};
