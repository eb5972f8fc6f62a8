/** Typefaces and sizes of letters, as files of untrusted origin name them, in a form that no file can be broken out of. */
import type { PixelsKind, SizeKind, TypefaceKind } from './emphasis.ts';

const family = /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u;

/** Families that stand for what a player takes anyway (TTML2, 10.2.17: the initial one, and the one that we write). */
const usual: ReadonlySet<string> = new Set(['default', 'proportionalSansSerif']);

const unquoted = (name: string): string => name.trim().replace(/^(["'])(.*)\1$/u, '$2').trim().replace(/\s+/gu, ' ');

/** The families that a text names; null where a name has other signs than letters, digits, spaces and hyphens, or there are too many. */
const familiesIn = (text: string): readonly string[] | null => {
  const names = text.split(',').map(unquoted);
  return text.length <= 200 && names.every((name) => family.test(name)) ? names : null;
};

/** The typeface that a list of families means; undefined where it cannot be read, or is the usual one. */
export const typefaceOf = (text: string): TypefaceKind | undefined => {
  const names = familiesIn(text);
  return names === null || usual.has(names[0] ?? '') ? undefined : `typeface:${names.join(', ')}`;
};

/** True for families that can be read. */
export const isTypefaceText = (text: string): boolean => familiesIn(text) !== null;

/** The families of a typeface. */
export const familiesOf = (kind: TypefaceKind): readonly string[] => kind.slice('typeface:'.length).split(', ');

/** What CSS (Fonts 4, 2.1.3) has for the generic families of TTML, and its own. */
const generic: ReadonlyMap<string, string> = new Map([
  ['monospace', 'monospace'], ['monospaceSansSerif', 'monospace'], ['monospaceSerif', 'monospace'],
  ['sansSerif', 'sans-serif'], ['sans-serif', 'sans-serif'], ['proportionalSansSerif', 'sans-serif'], ['default', 'sans-serif'],
  ['serif', 'serif'], ['proportionalSerif', 'serif'],
]);

/** A typeface as `font-family` of CSS. */
export const cssFamilies = (kind: TypefaceKind): string => familiesOf(kind).map((name) => generic.get(name) ?? `"${name}"`).join(', ');

/** A typeface as `tts:fontFamily` of TTML: what is no generic family stands in quotes, as some names begin with a digit. */
export const ttmlFamilies = (kind: TypefaceKind): string => familiesOf(kind).map((name) => (generic.has(name) ? name : `'${name}'`)).join(', ');

const [smallest, largest] = [1, 1000] as const;

/** The size of so many percent; undefined for the usual one, and for one that nobody could read. */
export const sizeOf = (percent: number): SizeKind | undefined => {
  const rounded = Math.round(percent * 100) / 100;
  return rounded === 100 || !(rounded >= smallest && rounded <= largest) ? undefined : `size:${rounded}`;
};

/** A size that a SubRip file counts in pixels; undefined for what is no number from 1 to 999. */
export const pixelsOf = (text: string): PixelsKind | undefined => (/^[1-9]\d{0,2}$/.test(text.trim()) ? `pixels:${Number(text)}` : undefined);

/** A size in percent. */
export const percentOf = (kind: SizeKind): number => Number(kind.slice('size:'.length));
