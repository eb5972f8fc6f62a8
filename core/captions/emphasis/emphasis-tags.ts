/** The tags of WebVTT and SubRip for faces, colours, typefaces and sizes. */
import { escapeVtt } from '../vtt/escape-vtt.ts';
import { colourOf, hexOf } from './colour-names.ts';
import { type ColourKind, type EmphasisKind, type Face, isColour, isPixels, isTypeface } from './emphasis.ts';
import { familiesOf, isTypefaceText, pixelsOf, typefaceOf } from './letter-looks.ts';
import type { Caption } from '../track.ts';
import { needsGround } from './seen-colours.ts';
import { classOf } from '../vtt/own-classes.ts';
import { tagClassOf, tagOf } from '../vtt/tag-classes.ts';

const letters: Readonly<Record<Face, string>> = { italic: 'i', bold: 'b', underline: 'u', strike: 's' };

const faceOf: ReadonlyMap<string, Face> = new Map([['i', 'italic'], ['b', 'bold'], ['u', 'underline'], ['s', 'strike']]);

/** The face of a tag's letter; undefined where it is none. WebVTT has no `s`. */
export const faceOfTag = (letter: string): Face | undefined => faceOf.get(letter);

/** The attributes of a SubRip `font` tag, by their names in small letters. */
const attributesIn = (attributes: string): ReadonlyMap<string, string> =>
  new Map(Array.from(attributes.matchAll(/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu), ([, name = '', quoted, single, bare = '']) => [name.toLowerCase(), quoted ?? single ?? bare]));

/** A colour as HTML has it, without its `#` too. */
const colourOfFont = (text: string): ColourKind | undefined => colourOf(text) ?? colourOf(`#${text.trim()}`);

/** What a SubRip `font` tag sets apart. */
export type Font = {
  readonly kinds: readonly EmphasisKind[];
  /** True where it says more: a colour that nobody knows, a size that is no number. */
  readonly saysMore: boolean;
};

/** The kinds of the attributes of a SubRip `font` tag. */
export const fontOf = (attributes: string): Font => {
  const said = attributesIn(attributes);
  const [color = '', face = '', size = ''] = [said.get('color'), said.get('face'), said.get('size')];
  const [colour, typeface, pixels] = [colourOfFont(color), typefaceOf(face), pixelsOf(size)];
  const isRead = (name: string, text: string): boolean => (name === 'color' ? colour !== undefined : name === 'size' ? pixels !== undefined : name === 'face' && isTypefaceText(text));
  return { kinds: [colour, typeface, pixels].filter((kind) => kind !== undefined), saysMore: said.size === 0 || [...said].some(([name, text]) => !isRead(name, text)) };
};

const isFace = (kind: EmphasisKind): kind is Face => kind in letters;

const letterTag = (face: Face): readonly [string, string] => [`<${letters[face]}>`, `</${letters[face]}>`];

const tagger =
  (tagOf: (kind: EmphasisKind) => readonly [string, string]) =>
  (text: string, kinds: readonly EmphasisKind[]): string => {
    const tags = kinds.map(tagOf);
    return `${tags.map(([open]) => open).join('')}${text}${tags.toReversed().map(([, close]) => close).join('')}`;
  };

const vttTag = (kind: EmphasisKind): readonly [string, string] => {
  if (isFace(kind)) return letterTag(kind);
  const name = escapeVtt(kind.slice(kind.indexOf(':') + 1));
  if (kind.startsWith('lang:')) return [`<lang ${name}>`, '</lang>'];
  return kind.startsWith('voice:') ? [`<v ${name}>`, '</v>'] : ['', ''];
};

/** The tag of a kind with the classes that are kept on it. */
const vttTagIn = (kind: EmphasisKind, kinds: readonly EmphasisKind[]): readonly [string, string] => {
  const [open, close] = vttTag(kind);
  const tag = tagOf(kind);
  const classes = kinds.map(tagClassOf).filter((found) => found !== null && found.tag === tag);
  const names = classes.map((found) => `.${escapeVtt(found?.name ?? '')}`).join('');
  return names === '' ? [open, close] : [open.replace(/^<[a-z]+/, (start) => start + names), close];
};

/** The class of a `c` that a kind is written as; null where it has a tag of its own. */
const classIn = (kind: EmphasisKind): string | null =>
  classOf(kind) ?? (kind.startsWith('class:') ? escapeVtt(kind.slice('class:'.length)) : null);

/** True for a colour or a line whose class a tag of the same words has. */
const isOnTag = (one: EmphasisKind, kinds: readonly EmphasisKind[]): boolean =>
  !one.startsWith('class:') && kinds.map(tagClassOf).some((found) => found?.name === classIn(one) && kinds.some((kind) => tagClassOf(kind) === null && tagOf(kind) === found?.tag));

/**
 * A text that is escaped already, in WebVTT's spans; all its classes are on one tag, as style sheets ask for several at once. Readings and times are marks
 * of another kind (vtt/cue-text.ts).
 */
export const taggedVtt = (text: string, kinds: readonly EmphasisKind[]): string => {
  const tagged = kinds.filter((kind) => tagClassOf(kind) === null);
  const names = tagged.filter((kind) => !isOnTag(kind, kinds)).map(classIn).filter((name) => name !== null);
  const first = tagged.find((kind) => classIn(kind) !== null);
  const tagIn = (kind: EmphasisKind): readonly [string, string] => {
    if (classIn(kind) === null) return vttTagIn(kind, kinds);
    return kind === first && names.length > 0 ? [`<c.${names.join('.')}>`, '</c>'] : ['', ''];
  };
  return tagger(tagIn)(text, tagged);
};

/** A text in SubRip's tags. */
export const taggedSrt = tagger((kind) => {
  if (isFace(kind)) return letterTag(kind);
  if (isTypeface(kind)) return [`<font face="${familiesOf(kind).join(', ')}">`, '</font>'];
  if (isPixels(kind)) return [`<font size="${kind.slice('pixels:'.length)}">`, '</font>'];
  return isColour(kind) ? [`<font color="${hexOf(kind)}">`, '</font>'] : ['', ''];
});

/** True for what SubRip's players know: faces, any colour but one that can only be seen on a ground, as they have none; typefaces, sizes in pixels. */
export const holdsInSrt = (kind: EmphasisKind, { emphasis }: Pick<Caption, 'emphasis'>): boolean =>
  isColour(kind) ? !needsGround(kind, emphasis) : isFace(kind) || isTypeface(kind) || isPixels(kind);
