/** Words that stand for one: connectors of several words, quantities, verbs with their particles. */
import type { Word } from './word.ts';

/** Connect clauses ("as soon as they can") or phrases ("because of the rain"): a break belongs before the whole of them. */
const connectors = {
  conjunction: 'as soon as|as long as|so long as|as far as|as well as|even though|even if|as if|as though|so that|now that|rather than',
  preposition:
    'because of|due to|according to|instead of|ahead of|apart from|out of|such as|as early as|as late as|as many as|as much as|as part of|in front of|in spite of|on behalf of|in order to|along with|thanks to|up to|next to|close to|more than|less than|fewer than|at least|at most',
} as const;

type Connector = { readonly words: readonly string[]; readonly kind: keyof typeof connectors };

const list: readonly Connector[] = (['conjunction', 'preposition'] as const).flatMap((kind) => connectors[kind].split('|').map((text): Connector => ({ words: text.split(' '), kind })));

const first = new Set(list.map(({ words }) => words[0]));

/** The longest connector has so many words. */
const longest = 3;

/** The connector that begins with the word at `index`; undefined where none does. No connector begins as another does whole. */
const connectorAt = (words: readonly Word[], index: number): Connector | undefined => {
  if (!first.has(words[index]?.bare)) return undefined;
  return list.find((connector) =>
    connector.words.every((bare, at) => words[index + at]?.bare === bare && (at === connector.words.length - 1 || words[index + at]?.ends === 'none')),
  );
};

/** What a break before the word at `index` is, when a connector begins there; null where none does. */
export const connectionAt = (words: readonly Word[], index: number): 'conjunction' | 'preposition' | null => connectorAt(words, index)?.kind ?? null;

/** True when the word at `index` and the next are parts of one connector. */
export const partsConnector = (words: readonly Word[], index: number): boolean => {
  for (let start = index; start > index - longest + 1; start -= 1) {
    const length = connectorAt(words, start)?.words.length ?? 0;
    if (start + length > index + 1) return true;
  }
  return false;
};

/** Before "of" they count what comes after: "a number of products". */
const quantities = new Set('number lot couple series handful range pair majority dozens hundreds thousands millions billions tens kind sort type'.split(' '));

/** "A number | of products", "ten dollars | worth of fuel": an amount and what ties it to its thing. */
export const partsQuantity = (one: Word, other: Word): boolean =>
  (other.bare === 'of' && quantities.has(one.bare)) || (other.bare === 'worth' && one.class === 'unit');

/** Verbs that take a particle and then an object, by the particle: "hand over the letters". */
const withParticle: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    over: 'hand tak took turn',
    out: 'find found carr carri carry point rul throw threw thrown work pull put wip',
    up: 'set giv gav pick back build built clean open hold held mak made speed step us blow blew blown clear tak took',
    down: 'turn break broke shut cut clos bring brought shoot shot slow tear tore torn knock strik struck track',
    off: 'call cut set shut tak took turn put lay laid pay paid seal',
    on: 'carr carri carry',
    in: 'hand phas',
  }).map(([particle, stems]) => [particle, new RegExp(`^(?:${stems.split(' ').join('|')})(?:e|es|ed|s|y|n|en|ing|ting)?$`)]),
);

/** True for a verb and the particle that belongs to it, whatever follows. */
export const isPhrasal = (verb: Word | undefined, particle: Word): boolean => verb?.ends === 'none' && (withParticle.get(particle.bare)?.test(verb.bare) ?? false);

/** True for a word such as "Monday": by its end, so of words with a capital only. */
export const isWeekday = (word: Word): boolean => word.capital && word.bare.endsWith('day');
