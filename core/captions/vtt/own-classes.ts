/** The classes of WebVTT that have a meaning here: default ones, and those of ours, which need a style sheet (own-sheet.ts). */
import { colourOf, groundIn, groundOf, hexOf, namedGround } from '../emphasis/colour-names.ts';
import { colours, type EmphasisKind, isColour, isGround, isNamedColour, isSize, isTypeface } from '../emphasis/emphasis.ts';
import { cssFamilies, percentOf, sizeOf, typefaceOf } from '../emphasis/letter-looks.ts';

const inHex = /^(colour|ground):#([\da-f]{6}|[\da-f]{8})$/;

/** What is written in a class by its number, such as `colour-ff8800`; null for a kind that is none such. */
const numbered = (kind: EmphasisKind): string | null => {
  const [, what, hex] = inHex.exec(kind) ?? [];
  return what === undefined || hex === undefined ? null : `${what}-${hex}`;
};

/** In a class a space is written `_`, a comma `__`, a point `_`: no family has one, and a class neither spaces nor points. */
const named = (kind: EmphasisKind): string => kind.replace(':', '-').replaceAll(', ', '__').replace(/[ .]/g, '_');

const typefaceOfClass = (name: string): EmphasisKind | undefined => typefaceOf(name.slice('typeface-'.length).replaceAll('__', ', ').replaceAll('_', ' '));

const sizeOfClass = (name: string): EmphasisKind | undefined => sizeOf(Number(name.slice('size-'.length).replace('_', '.')));

/** What a class of ours means, where it is written as ours are. */
const letterLook = (name: string): EmphasisKind | undefined => {
  const kind = name.startsWith('typeface-') ? typefaceOfClass(name) : name.startsWith('size-') ? sizeOfClass(name) : undefined;
  return kind !== undefined && named(kind) === name ? kind : undefined;
};

/** The class of a kind: one of the default ones of letters and grounds (WebVTT, 5.1 and 5.2), or one of ours; null for what is no class. */
export const classOf = (kind: EmphasisKind): string | null => {
  if (kind === 'strike') return 'line-through';
  if (isNamedColour(kind)) return kind;
  if (isTypeface(kind) || isSize(kind)) return named(kind);
  const colour = isGround(kind) ? namedGround(kind) : undefined;
  return colour === undefined ? numbered(kind) : `bg_${colour}`;
};

/** What a class means; undefined where it is its author's. */
export const kindOfClass = (name: string): EmphasisKind | undefined => {
  if (name === 'line-through') return 'strike';
  const [, what, number = ''] = /^(colour-|ground-|bg_)([\da-f]{6}|[\da-f]{8}|[a-z]+)$/.exec(name) ?? [];
  if (what === 'colour-') return colourOf(`#${number}`);
  if (what === 'ground-') return groundOf(`#${number}`);
  const colour = colours.find((one) => one === (what === 'bg_' ? number : name));
  if (colour === undefined) return letterLook(name);
  return what === undefined ? colour : groundIn(colour);
};

/** What a style sheet says of a kind that is a class; null for any other. */
export const declarationOf = (kind: EmphasisKind): string | null => {
  if (kind === 'strike') return 'text-decoration: line-through';
  if (isColour(kind)) return `color: ${hexOf(kind)}`;
  if (isTypeface(kind)) return `font-family: ${cssFamilies(kind)}`;
  if (isSize(kind)) return `font-size: ${String(percentOf(kind))}%`;
  return isGround(kind) ? `background-color: ${kind.slice('ground:'.length)}` : null;
};
