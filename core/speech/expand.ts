/** Reads a text aloud on paper: every word, spelled letter and beat that is heard, in order. */
import { guessLanguage, type Language } from './languages/language.ts';
import { isAllCapitals, normaliseText } from './normalise.ts';
import { reading, type Reader, type Reading, type Sight } from './reader.ts';
import { readCompound } from './readers/compound.ts';
import { readersOf, type ReaderTable } from './readers/reader-table.ts';
import type { Spoken } from './spoken.ts';
import { undotted } from './tables/abbreviations.ts';
import { spelledAlways } from './tables/acronyms.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** No reader has to look at longer tokens: they are no number and no name. Keeps the whole linear. */
const longestToken = 64;

const hasNumber = /[\p{N}$€£¥₩₹₽₪₺₴₦฿₫₱¢%°]/u;
const isPlain = /^[a-z]{2,}$/;

/** What the readers need to know of the whole text. */
type Copy = { readonly tokens: readonly Token[]; readonly capitals: boolean; readonly table: ReaderTable; readonly nested: boolean };

/** A word in small letters that no reader could want: most of any text, so it is looked for first. */
const isEverydayWord = ({ text, dot }: Token, capitals: boolean): boolean =>
  isPlain.test(text) && !dot && !capitals && !spelledAlways.has(text) && !undotted.has(text);

const readersFor = ({ text }: Token, { table, nested }: Copy): readonly Reader[] => {
  if (text.length > longestToken) return nested ? table.tooLong.filter((reader) => reader !== readCompound) : table.tooLong;
  return hasNumber.test(text) ? table.withNumber : table.withoutNumber;
};

/** Parts are read alone, and never taken apart again. */
const readPartsOf = (copy: Copy) => (parts: readonly string[]): readonly Spoken[] => {
  const tokens = parts.map((text): Token => ({ text, dot: false, mark: null }));
  return readTokens({ ...copy, tokens, nested: true });
};

/** Behind a name or a number the "'s" is read with its last word; behind a decade ("1990's") it belongs to it. */
const possessive = /^(?!'?\d+'s$).*(?:\p{Lu}\.?|\d)'s$/u;

const withPossessive = ({ spoken, used }: Reading): Reading => {
  const last = spoken.at(-1);
  if (last === undefined || last.kind === 'pause' || used > 1) return { spoken, used };
  return { spoken: [...spoken.slice(0, -1), { kind: last.kind, text: `${last.text}'s` }], used };
};

/** Asks one reader after the other. */
const readOne = (copy: Copy, token: Token, at: number): Reading => {
  if (token.text.length <= longestToken && possessive.test(token.text)) return withPossessive(askReaders(copy, { ...token, text: token.text.slice(0, -2) }, at));
  return askReaders(copy, token, at);
};

const askReaders = (copy: Copy, token: Token, at: number): Reading => {
  const sight: Sight = { tokens: copy.tokens, at, token, capitals: copy.capitals, readParts: readPartsOf(copy) };
  for (const reader of readersFor(token, copy)) {
    const found = copy.nested && reader === readCompound ? null : reader(sight);
    if (found !== null) return found;
  }
  return reading([]);
};

const readTokens = (copy: Copy): readonly Spoken[] => {
  const heard: Spoken[] = [];
  for (let at = 0; at < copy.tokens.length; ) {
    const token = copy.tokens[at];
    if (token === undefined) break;
    const everyday = isEverydayWord(token, copy.capitals);
    const found = everyday ? null : readOne(copy, token, at);
    if (found === null) heard.push({ kind: 'word', text: token.text });
    else for (const one of found.spoken) heard.push(one);
    at += found?.used ?? 1;
    const mark = copy.tokens[at - 1]?.mark ?? null;
    if (mark !== null) heard.push({ kind: 'pause', mark });
  }
  return heard;
};

/** What is heard when a text is read aloud; its language is guessed from its letters when none is given. Linear in its length. */
export const expand = (text: string, language?: Language): readonly Spoken[] => {
  const normal = normaliseText(text);
  const spokenIn = language ?? guessLanguage(normal);
  const capitals = isAllCapitals(normal);
  const tokens = tokenise(capitals ? normal.toLowerCase() : normal);
  return readTokens({ tokens, capitals, table: readersOf(spokenIn), nested: false });
};
