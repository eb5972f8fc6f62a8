/** Reads money: "$300bn", "$2.4 million", "£1.2m", "€5k", "$3.50", "$10-15 million", "50p", "5€". */
import { readAmount, type Amount } from '../amount.ts';
import { cardinal } from '../number-words.ts';
import { words } from '../spoken.ts';
import { currencies, magnitudes, type Currency } from '../tables/currencies.ts';
import { neighbour, reading, type Reader, type Reading, type Sight } from '../reader.ts';

const sign = String.raw`(?:US|AU?|CA?|NZ|HK|S|R)?\$|[£€¥₩₹₽₪₺₴₦฿₫₱]`;
const code = 'USD|EUR|GBP|JPY|CHF|CNY|RMB|KRW';
const before = new RegExp(String.raw`^([-−–+~<>]?)(${sign}|${code})([-−]?[\d.,½¼¾]+(?:[-–](?:${sign})?[\d.,]+)?)(?:-?([a-z]+))?$`, 'i');
const after = /^([-−–+~<>]?[\d.,]+)(€|£|\$|¢|p|c)$/;

/** Whole units and hundredths: "3.50" -> three dollars and fifty cents. */
const readCoins = (amount: string, { one, many, cent, cents }: Currency): string | null => {
  const found = /^([\d,]+)\.(\d{2})$/.exec(amount);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const small = found[2] === '00' ? '' : `${cardinal(String(Number(found[2])))} ${found[2] === '01' ? cent : cents}`;
  if (Number(found[1].replaceAll(',', '')) === 0 && small !== '') return small;
  const large = `${cardinal(found[1])} ${found[1] === '1' ? one : many}`;
  return small === '' ? large : `${large} and ${small}`;
};

const withMagnitude = (amount: Amount, magnitude: string, { many }: Currency): string => `${amount.words} ${magnitude} ${many}`;

const plainMoney = (amount: Amount, currency: Currency): string => `${amount.words} ${amount.one ? currency.one : currency.many}`;

const prefixes: Readonly<Record<string, string>> = { '-': 'minus ', '−': 'minus ', '–': 'minus ', '+': 'plus ', '~': 'about ', '<': 'less than ', '>': 'more than ', '': '' };

/** A magnitude in the token itself ("300bn", "2.4-million"), or the word after it; "hundred" follows no sign. */
const magnitudeOf = (sight: Sight, suffix: string | undefined): { readonly word: string; readonly used: number } | null => {
  const own = suffix === undefined ? undefined : magnitudes.get(suffix.toLowerCase());
  if (own !== undefined) return { word: own, used: 1 };
  const next = neighbour(sight, 1);
  const following = next.length > 1 ? magnitudes.get(next) : undefined;
  return suffix === undefined && following !== undefined ? { word: following, used: 2 } : null;
};

const readBefore = (sight: Sight): Reading | null => {
  const found = before.exec(sight.token.text);
  if (found === null) return null;
  const [, prefix = '', name = '', written = '', suffix] = found;
  const currency = currencies.get(name) ?? currencies.get(name.toUpperCase());
  const text = written.replace(/(?<=[-–])\D+/, '');
  const amount = readAmount(text);
  const magnitude = magnitudeOf(sight, suffix);
  if (currency === undefined || amount === null || (suffix !== undefined && magnitude === null)) return null;
  const lead = prefixes[prefix] ?? '';
  if (magnitude !== null) return reading(words(`${lead}${withMagnitude(amount, magnitude.word, currency)}`), magnitude.used);
  return reading(words(`${lead}${readCoins(text, currency) ?? plainMoney(amount, currency)}`));
};

/** Small change and signs behind the number. */
const smallChange: Readonly<Record<string, readonly [string, string]>> = { p: ['penny', 'pence'], c: ['cent', 'cents'], '¢': ['cent', 'cents'] };

const readAfter = (text: string): Reading | null => {
  const [, number = '', name = ''] = after.exec(text) ?? [];
  const amount = readAmount(number);
  if (amount === null) return null;
  const [one, many] = smallChange[name] ?? [currencies.get(name)?.one ?? '', currencies.get(name)?.many ?? ''];
  return reading(words(`${amount.words} ${amount.one ? one : many}`));
};

/** An amount of money with its sign or code. */
export const readMoney: Reader = (sight) => readBefore(sight) ?? readAfter(sight.token.text);
