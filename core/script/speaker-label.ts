/** Recognises who reads: `NAME:` in capitals at a line's start, or `>> NAME:`; a headline such as `BREAKING:` is copy. */
import { skipBlanks } from './characters.ts';

/** A label at a line's start; `name` is '' where `>>` changes the speaker without naming one. */
export type SpeakerLabel = { readonly from: number; readonly to: number; readonly name: string };

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First words of labels that announce copy, not a person. */
const announcements = words(`
  BREAKING JUST DEVELOPING UPDATE UPDATED EXCLUSIVE ALERT WARNING WATCH LIVE LATEST HEADLINE HEADLINES COMING STILL NEXT NOW LATER TONIGHT
  TODAY TOMORROW YESTERDAY WEATHER SPORT SPORTS TRAFFIC MARKETS BUSINESS POLITICS NEWS QUOTE UNQUOTE FACT FACTS NOTE POLL ANALYSIS
  OPINION CORRECTION RESULT RESULTS SCORE SCORES REMEMBER REMINDER IMPORTANT ALSO PLUS BUT SO YES NO
`);

/** Words that make a headline, and no name. */
const headlineWords = words('THE A AN IN TO FOR ON AT IS ARE WAS WERE HAS HAVE WITH BY FROM AFTER BEFORE AND OR NOT WILL AS OVER UP IT THIS THAT WHAT WHY HOW');

const mostWords = 4;
const longestName = 40;

/** The longest label that is looked at: a name, and a bracket such as `(LIVE)` behind it. */
const longestLabel = 80;
const capitalLabel = new RegExp(`(\\p{Lu}[\\p{Lu}\\p{M}\\p{Nd}’'. &/-]{0,${longestLabel - 1}})(?::(?=\\s|$)|：)`, 'uy');
const markedLabel = new RegExp(`([^:：]{1,${longestLabel}})(?::(?=\\s|$)|：)`, 'uy');
const capitalWord = /^(?:[\p{Lu}\p{M}.’'&/-]+|\d{1,2})$/u;
const nameWord = /^(?:[^\p{Ll}]|(?:de|da|del|der|van|von|bin|al|el|la|le|of|the)$)/u;

/** The label that a sticky pattern finds at an index; its name is the first group. */
const labelAt = (line: string, pattern: RegExp, from: number): SpeakerLabel | null => {
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  return match === null ? null : { from, to: from + match[0].length, name: (match[1] ?? '').trim().replace(/\s+/g, ' ') };
};

// The answer of an interview; anywhere else A is the article of a headline.
const answer = 'A';

const isCapitalName = (name: string): boolean => {
  if (name === answer) return true;
  const parts = name.split(' ');
  if (parts.length > mostWords || name.length > longestName || announcements.has(parts[0] ?? '')) return false;
  return parts.every((part) => capitalWord.test(part) && !headlineWords.has(part));
};

const isMarkedName = (name: string): boolean => {
  const parts = name.split(' ');
  return parts.length <= mostWords && name.length <= longestName && parts.every((part) => nameWord.test(part));
};

const markedSpeaker = (line: string, from: number): SpeakerLabel => {
  let arrows = from;
  while (line[arrows] === '>') arrows += 1;
  const named = labelAt(line, markedLabel, skipBlanks(line, arrows));
  return named !== null && isMarkedName(named.name) ? { ...named, from } : { from, to: arrows, name: '' };
};

const capitalSpeaker = (line: string, from: number): SpeakerLabel | null => {
  const label = labelAt(line, capitalLabel, from);
  return label !== null && isCapitalName(label.name) ? label : null;
};

/** The label at the start of a line whose brackets are blanked out, or null. A bracket may stand inside the label. */
export const speakerLabel = (readable: string): SpeakerLabel | null => {
  const from = skipBlanks(readable, 0);
  return readable.startsWith('>>', from) ? markedSpeaker(readable, from) : capitalSpeaker(readable, from);
};
