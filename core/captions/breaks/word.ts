/** One word of a caption as the break rules see it: its class, its capital, the punctuation it ends with. */
import { holdsWide } from '../text/count-characters.ts';
import { isAdjective, verbFormOf, type VerbForm } from './verb-forms.ts';
import { wordClassOf, type WordClass } from './word-classes.ts';

/** What the punctuation after a word closes. A full stop of an abbreviation closes nothing. */
export type WordEnd = 'sentence' | 'clause' | 'comma' | 'none';

/** A word and what it does. `bare` is lower-case, without outer punctuation. */
export type Word = {
  readonly bare: string;
  readonly class: WordClass;
  readonly ends: WordEnd;
  /** Begins with a capital and is not all in capitals copy. */
  readonly capital: boolean;
  readonly number: boolean;
  /** Of a word of no class. */
  readonly verb: VerbForm;
  readonly adjective: boolean;
  /** Ends in `'s`. */
  readonly possessive: boolean;
  /** Begins with an opening quote or bracket. */
  readonly opens: boolean;
  /** Holds Chinese, Japanese or Korean characters. */
  readonly wide: boolean;
};

const outer = /^[^\p{L}\p{N}$€£¥]+|[^\p{L}\p{N}%]+$/gu;

const abbreviation = /^(?:\p{L}\.)+$|^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|capt|lt|sgt|adm|rev|st|no|jr|sr|vs|jan|feb|aug|sept|sep|oct|nov|dec|a\.m|p\.m)\.$/iu;

const closers = /["'”’»)\]}」』）】]+$/u;

const endOf = (text: string): WordEnd => {
  const open = text.replace(closers, '');
  const last = open.at(-1) ?? '';
  if (/[!?。！？…]/u.test(last)) return 'sentence';
  if (last === '.') return abbreviation.test(open.replace(/^[^\p{L}\p{N}]+/u, '')) ? 'none' : 'sentence';
  if (/[;:—–；：]/u.test(last) || text === '-') return 'clause';
  return /[,，、]/u.test(last) ? 'comma' : 'none';
};

const numeral = /^[$€£¥]?\d[\d.,:/]*(?:%|st|nd|rd|th|bn|m|k)?$/u;

const simple = /^[a-z]+$/;

/** Verbs and adjectives are looked for among the words of no class. */
const sortOf = (bare: string, found: WordClass): Pick<Word, 'verb' | 'adjective'> =>
  found === 'plain' ? { verb: verbFormOf(bare), adjective: isAdjective(bare) } : { verb: 'not', adjective: false };

const common = (text: string): Word => ({
  bare: text,
  class: wordClassOf(text),
  ends: 'none',
  capital: false,
  number: wordClassOf(text) === 'number',
  ...sortOf(text, wordClassOf(text)),
  possessive: false,
  opens: false,
  wide: false,
});

/** True for a month that is also another word and is meant as the month. */
const isMay = (bare: string, capital: boolean): boolean => bare === 'may' && capital;

/** The word that a run of characters without white space is. `capitals` is false where capitals mean nothing. */
export const wordOf = (text: string, capitals: boolean): Word => {
  if (simple.test(text)) return common(text);
  const stripped = text.replace(outer, '');
  const bare = stripped.toLowerCase().replaceAll('’', "'");
  const capital = capitals && /^\p{Lu}/u.test(stripped);
  const number = numeral.test(bare);
  const found = isMay(bare, capital) ? 'month' : wordClassOf(bare);
  return {
    bare,
    class: found,
    ends: endOf(text),
    capital,
    number: number || found === 'number',
    ...sortOf(bare, found),
    possessive: /['’]s$/u.test(stripped) && found === 'plain',
    opens: /^["'“‘«([{「『（【]/u.test(text),
    wide: holdsWide(text),
  };
};
