/** Breaks rows by sense: spaces that no row should end at become such as never break, by the same word classes that captions are cut by. */
import { breakKind } from '../captions/breaks/break-kind.ts';
import { looksEnglish } from '../text/language.ts';
import { wordOf, type Word } from '../captions/breaks/word.ts';
import type { WordClass } from '../captions/breaks/word-classes.ts';

/** A space at which no row ends. As long as an ordinary one, so that every offset of a text stays what it is. */
export const joiningSpace = '\u00A0';

/** Words that must not be the last of a row when it can be helped. */
export const neverLast: ReadonlySet<WordClass> = new Set<WordClass>(['article', 'title', 'preposition', 'to']);

/** How long what is joined may become, as a share of a row: more would leave holes, or not fit at all. By how much a join is wanted. */
const longest = { must: 0.8, should: 0.45 } as const;

/** A word, where it stands, and whether one plain space follows it. */
type Placed = { readonly from: number; readonly to: number; readonly spaced: boolean };

const placesOf = (text: string): readonly Placed[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ from: index, to: index + word.length, spaced: /^ \S/u.test(text.slice(index + word.length)) }));

/** Capitals mean something where small letters are the rule. */
const capitalsCount = (texts: readonly string[]): boolean => texts.filter((text) => /\p{Ll}/u.test(text)).length * 4 > texts.length;

const wishFor = (words: readonly Word[], index: number, room: number): keyof typeof longest | null => {
  const kind = breakKind(words, index, room);
  if (kind !== 'forbidden' && kind !== 'poor') return null;
  return neverLast.has(words[index]?.class ?? 'plain') ? 'must' : 'should';
};

/** Joins the wished words with the ones after them, as far as what hangs together stays within `room` letters. */
const joinAll = (places: readonly Placed[], wished: readonly number[], room: number, joined: Set<number>): void => {
  const edge = (index: number, step: number): number => {
    let at = index;
    while (joined.has(step < 0 ? at - 1 : at)) at += step;
    return at;
  };
  for (const index of wished) {
    const [first, last] = [places[edge(index, -1)], places[edge(index + 1, 1)]];
    if (first !== undefined && last !== undefined && last.to - first.from <= room) joined.add(index);
  }
};

/** The text with the spaces joined at which no row of about `room` letters should end. English; other languages are left as they are. */
export const joinBySense = (text: string, room: number): string => {
  const places = placesOf(text);
  const texts = places.map(({ from, to }) => text.slice(from, to));
  const capitals = capitalsCount(texts);
  const words = texts.map((one) => wordOf(one, capitals));
  if (words.length < 2 || !looksEnglish(words)) return text;
  const wishes = places.map(({ spaced }, index) => (spaced ? wishFor(words, index, room) : null));
  const joined = new Set<number>();
  for (const wish of ['must', 'should'] as const) {
    joinAll(places, wishes.flatMap((one, index) => (one === wish ? [index] : [])), room * longest[wish], joined);
  }
  const rest = places.map(({ from, to }, index) => text.slice(from, to) + (joined.has(index) ? joiningSpace : text.slice(to, places[index + 1]?.from)));
  return text.slice(0, places[0]?.from) + rest.join('');
};
