/** Cuts a text into tokens: linear in its length, whatever it holds. */
import type { InnerPause } from './timing-constants.ts';
import type { Token } from './token.ts';

/** Dashes part tokens unless a digit stands on both sides of an en dash, or in front of it; so do dots that stand for a pause. */
const dash = /—|―|--+|(?<![\d%])–(?!\d)|(?<=\p{L})–|–(?=\p{L})/u;
const dots = /\.{2,}|…+|‥/;

const openingMarks: ReadonlySet<string> = new Set('([{"\'“‘«„‚¿¡*_`<>|~\\「『《（【〈‹›');
const closingMarks: ReadonlySet<string> = new Set(')]}"\'”’»“*_`,;:!?.|<>\\、，；：。！？؟،؛।」』》）】〉›‹');

/** Openings that belong to what follows: "'90s", "~300", "<5". */
const ownOpening = /^(?:'(?=\d0s)|[~<>](?=[\d$£€.]))/;

const startOf = (text: string): number => {
  let start = 0;
  while (start < text.length && openingMarks.has(text.charAt(start)) && !ownOpening.test(text.slice(start, start + 5))) start += 1;
  return start;
};

const endOf = (text: string, start: number): number => {
  let end = text.length;
  while (end > start && closingMarks.has(text.charAt(end - 1))) end -= 1;
  return end;
};

/** The beat that the marks after a token ask for: the longest of them. */
const beatOf = (marks: string): InnerPause | null => {
  if (/[;:；：؛]/.test(marks)) return 'colon';
  return /[,，、،]/.test(marks) ? 'comma' : null;
};

/** Gives the token before it a beat, unless it has one. */
const addBeat = (tokens: Token[], mark: InnerPause | null): void => {
  const last = tokens.pop();
  if (last !== undefined) tokens.push({ ...last, mark: last.mark ?? mark });
};

/** Adds a chunk without the marks around it; marks that stand alone belong to the token before. */
const addToken = (tokens: Token[], raw: string): void => {
  const start = startOf(raw);
  const end = endOf(raw, start);
  const marks = raw.slice(end);
  if (end > start) tokens.push({ text: raw.slice(start, end), dot: marks.startsWith('.'), mark: beatOf(marks) });
  else addBeat(tokens, beatOf(marks) ?? beatOf(raw));
};

const addChunk = (tokens: Token[], chunk: string): void => {
  if (chunk === '-' || chunk === '–') return addBeat(tokens, 'dash');
  chunk.split(dash).forEach((part, index) => {
    if (index > 0) addBeat(tokens, 'dash');
    for (const piece of part.split(dots)) if (piece !== '') addToken(tokens, piece);
  });
};

/** A chunk that is only lower-case letters needs no second look: most of any text. */
const isPlain = /^[a-z]+$/;

/** The tokens of a text, apostrophes straight. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const chunk of text.replace(/[’ʼ]/g, "'").split(/\s+/)) {
    if (isPlain.test(chunk)) tokens.push({ text: chunk, dot: false, mark: null });
    else if (chunk !== '') addChunk(tokens, chunk);
  }
  return tokens;
};
