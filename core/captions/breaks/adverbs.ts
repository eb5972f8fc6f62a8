/** Adverbs beside a verb or before a phrase of time: what they belong to. */
import type { BreakKind } from './break-kind.ts';
import type { Word } from './word.ts';

/** End as adverbs do and are none. */
const notAdverbs: ReadonlySet<string> = new Set('family only early daily weekly monthly likely friendly elderly supply rally ally assembly anomaly monopoly reply apply'.split(' '));

/** True for an adverb, by the table of small words or by its end. */
export const isAdverb = (word: Word): boolean => word.class === 'adverb' || (/^.{2,}ly$/.test(word.bare) && word.class === 'plain' && !word.capital && !notAdverbs.has(word.bare));

/** The verb after an adverb that stands before it: "the council | rarely meets". */
export const verbAfterAdverb = (words: readonly Word[], index: number): BreakKind | null => {
  const adverb = words[index + 1];
  if (adverb === undefined || adverb.ends !== 'none' || !isAdverb(adverb)) return null;
  if (words[index + 2]?.class === 'auxiliary') return 'verb';
  return words[index + 2]?.verb === 'surely' ? 'predicate' : null;
};

/** "shortly before midnight", "just after noon": a phrase begins with the adverb at `index`. */
export const isTimed = (words: readonly Word[], index: number): boolean => {
  const adverb = words[index];
  const next = words[index + 1]?.bare;
  return adverb !== undefined && adverb.ends === 'none' && (isAdverb(adverb) || adverb.bare === 'long') && (next === 'before' || next === 'after' || next === 'since');
};
