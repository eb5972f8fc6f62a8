/** The tags of WebVTT and SubRip for italics, bold and underline. */
import type { EmphasisKind } from './emphasis.ts';

const letters: Readonly<Record<EmphasisKind, string>> = { italic: 'i', bold: 'b', underline: 'u' };

/** The kind of a tag's letter; undefined where it is none of the three. */
export const kindOfTag = (letter: string): EmphasisKind | undefined => kinds.get(letter);

const kinds: ReadonlyMap<string, EmphasisKind> = new Map([['i', 'italic'], ['b', 'bold'], ['u', 'underline']]);

/** A text that is escaped already, in its tags. */
export const tagged = (text: string, emphasised: readonly EmphasisKind[]): string => {
  const names = emphasised.map((kind) => letters[kind]);
  return `${names.map((name) => `<${name}>`).join('')}${text}${names.toReversed().map((name) => `</${name}>`).join('')}`;
};
