/** The tags of WebVTT and SubRip for italics, bold, underline and colours. */
import { escapeVtt } from './escape-vtt.ts';
import { colourOf, hexOf } from './colour-names.ts';
import { type Colour, colours, type EmphasisKind, type Face, isShared, type SharedKind, type VttKind } from './emphasis.ts';

const letters: Readonly<Record<Face, string>> = { italic: 'i', bold: 'b', underline: 'u' };

const faceOf: ReadonlyMap<string, Face> = new Map([['i', 'italic'], ['b', 'bold'], ['u', 'underline']]);

/** The face of a tag's letter; undefined where it is none of the three. */
export const faceOfTag = (letter: string): Face | undefined => faceOf.get(letter);

/** The colour of a class of WebVTT (5.1, default classes); undefined where it is none. */
export const colourOfClass = (name: string): Colour | undefined => colours.find((colour) => colour === name);

/** The colour of a SubRip `font` tag's attributes; undefined where it is none of ours. */
export const colourOfFont = (attributes: string): Colour | undefined => colourOf(/\bcolor\s*=\s*["']?([#\w]+)/iu.exec(attributes)?.[1] ?? '');

const isFace = (kind: EmphasisKind): kind is Face => kind in letters;

const tagger =
  (otherTag: (kind: Exclude<EmphasisKind, Face>) => readonly [string, string]) =>
  (text: string, kinds: readonly EmphasisKind[]): string => {
    const tags = kinds.map((kind) => (isFace(kind) ? [`<${letters[kind]}>`, `</${letters[kind]}>`] : otherTag(kind)));
    return `${tags.map(([open]) => open).join('')}${text}${tags.toReversed().map(([, close]) => close).join('')}`;
  };

const vttTag = (kind: VttKind): readonly [string, string] => {
  const name = escapeVtt(kind.slice(kind.indexOf(':') + 1));
  if (kind.startsWith('class:')) return [`<c.${name}>`, '</c>'];
  return kind.startsWith('lang:') ? [`<lang ${name}>`, '</lang>'] : [`<v ${name}>`, '</v>'];
};

/** A text that is escaped already, in WebVTT's tags. */
export const taggedVtt = tagger((kind) => (isShared(kind) ? [`<c.${kind}>`, '</c>'] : vttTag(kind)));

/** A text in SubRip's tags. */
export const taggedSrt: (text: string, kinds: readonly SharedKind[]) => string = tagger((kind) => (isShared(kind) ? [`<font color="${hexOf(kind)}">`, '</font>'] : ['', '']));
