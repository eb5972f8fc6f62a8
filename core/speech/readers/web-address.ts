/** Reads e-mail and web addresses: "news@bbc.co.uk", "https://example.org/live". */
import { spelledAlways } from '../tables/acronyms.ts';
import { digitByDigit } from '../number-words.ts';
import { letters, words, type Spoken } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

/** Last parts of a host by which an address is known, and whether they are said as a word. */
const endings: ReadonlyMap<string, 'word' | 'letters'> = new Map([
  ...['com', 'org', 'net', 'gov', 'info', 'mil', 'int', 'co', 'news', 'app', 'dev', 'live'].map((name) => [name, 'word'] as const),
  ...['edu', 'uk', 'us', 'tv', 'io', 'eu', 'de', 'fr', 'es', 'it', 'nl', 'ie', 'ca', 'au', 'nz', 'jp', 'kr', 'cn', 'in', 'br', 'ru', 'ua', 'ch', 'se', 'no', 'ai', 'fm', 'ac'].map((name) => [name, 'letters'] as const),
]);

const address = /^(?:[a-z]{2,8}:\/\/)?((?:[\w.+-]{1,64}@)?)((?:[a-z0-9-]{1,63}\.){1,8}([a-z]{2,8}))((?:[/?#:]\S*)?)$/i;

const separators: Readonly<Record<string, string>> = { '.': 'dot', '/': 'slash', '@': 'at', '-': 'dash', _: 'underscore', '?': 'question mark', '=': 'equals', '&': 'and', '#': 'hash', ':': 'colon', '+': 'plus' };

/** One part between separators: letters that are no word are spelled. */
const readPart = (part: string, isHost: boolean): readonly Spoken[] => {
  const lower = part.toLowerCase();
  if (/^\d+$/.test(part)) return words(digitByDigit(part));
  const spelled = lower === 'www' || spelledAlways.has(lower) || (isHost && endings.get(lower) === 'letters');
  return spelled ? letters(lower) : words(lower);
};

const readParts = (text: string, isHost: boolean): readonly Spoken[] =>
  (text.match(/[a-z]+|\d+|[^a-z\d]/gi) ?? []).flatMap((part) => (/[a-z\d]/i.test(part) ? readPart(part, isHost) : words(separators[part] ?? '')));

/** A host by its known ending, with what stands before "@" and after the host. */
export const readWebAddress: Reader = ({ token }) => {
  const found = address.exec(token.text);
  if (found === null) return null;
  const [, user = '', host = '', ending = '', path = ''] = found;
  if (!endings.has(ending.toLowerCase())) return null;
  return reading([...readParts(user, false), ...readParts(host, true), ...readParts(path.replace(/\/$/, ''), false)]);
};
