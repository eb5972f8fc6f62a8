/** The English abbreviations of news copy whose full stop does not end a sentence, and what may follow them all the same. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles and the like: a name follows, so they never end a sentence. Written with a capital. */
const titles = words(`
  dr mr mrs ms mx messrs mme mlle prof gen col lt sgt capt maj cmdr cdr adm brig cpl pvt rev fr hon sen sens rep reps gov govs
  pres supt det insp amb atty msgr sr sra srta dra st ste mt ft hr ret
`);

/** Never the last word of a sentence, capital or not. */
const connectors = words('vs v cf approx ca viz resp bzw e.g i.e a.k.a');

/** A number follows; before anything else they are words ("No. The answer is no."). */
const numbered = words('no nos vol ch fig art sec pt op pp p jan feb mar apr jun jul aug sep sept oct nov dec');

/** These may end a sentence; most often they do not. */
const others = words(`
  inc corp co ltd bros jr sr esq etc ave blvd rd st dept univ assn assoc intl natl govt est dist jan feb mar apr jun jul aug sep sept
  oct nov dec ala ariz ark calif colo conn fla mich minn neb nev okla penn tenn tex va vt wis
`);

/** What an abbreviation's full stop may do: `never` ends a sentence, `rarely` does, or it is an ordinary word. */
export type AbbreviationKind = 'never' | 'before-number' | 'rarely' | 'initial' | 'word';

const dotted = /^[\p{Lu}\p{Ll}]{1,2}(?:\.[\p{Lu}\p{Ll}])+$/u;
const initial = /^\p{Lu}$/u;
const capital = /^\p{Lu}/u;

/** True for letters with full stops between them (`U.S`, `p.m`, `Ph.D`), the last full stop left off. */
export const isDotted = (word: string): boolean => dotted.test(word);

/** What kind of abbreviation a word is, its last full stop left off. */
export const abbreviationKind = (word: string): AbbreviationKind => {
  if (initial.test(word)) return 'initial';
  const lower = word.toLowerCase();
  if (connectors.has(lower) || (titles.has(lower) && capital.test(word))) return 'never';
  if (isDotted(word) || others.has(lower)) return 'rarely';
  return numbered.has(lower) ? 'before-number' : 'word';
};

// A capitalised function word can hardly be a part of a name, so a sentence begins with it. In ALL-CAPS copy every word is
// a capital: there these say nothing, and the abbreviation does not split.
const sentenceOpener = new RegExp(
  '(?:(?:The|He|She|It|This|That|These|Those|They|We|You|There|Here|But|And|Or|So|Yet|In|On|At|By|For|From|With|Without|After|Before|' +
    'As|If|When|While|Where|Why|What|Who|How|His|Her|Its|Their|Our|My|Your|An|Some|Many|Most|Both|Meanwhile|However|Also|Now|Then|' +
    "Today|Tonight|Tomorrow|Yesterday|Earlier|Later|Since|Until|Although|Though|Despite|Because|Once)(?![\\p{L}\\p{M}.])|[AI] (?=\\p{Ll})|I['’])",
  'uy',
);

/** True when a word that begins a sentence stands at an index: `The`, `He`, `But`, ... with only its first letter a capital. */
export const isSentenceOpener = (line: string, index: number): boolean => {
  sentenceOpener.lastIndex = index;
  return sentenceOpener.test(line);
};
