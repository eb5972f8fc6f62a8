/** Every reader, in the order in which they are asked: the first that does not pass reads the token. */
import type { Language } from '../languages/language.ts';
import type { Reader } from '../reader.ts';
import { readAbbreviation } from './abbreviation.ts';
import { readCapitalWord } from './capitals.ts';
import { readCompound } from './compound.ts';
import { readDate } from './date.ts';
import { readDecade } from './decade.ts';
import { readFixedPhrase } from './fixed-phrase.ts';
import { foreignNumberReader } from './foreign-number.ts';
import { readFraction } from './fraction.ts';
import { readHeight } from './height.ts';
import { readInitials } from './initials.ts';
import { readMeasure } from './measure.ts';
import { readModelName } from './model-name.ts';
import { readMoney } from './money.ts';
import { readOrdinal } from './ordinal.ts';
import { readPhoneNumber } from './phone-number.ts';
import { readPlainNumber } from './plain-number.ts';
import { readRange } from './range.ts';
import { readRomanNumeral } from './roman-numeral.ts';
import { readSign } from './sign.ts';
import { readTimeOfDay } from './time-of-day.ts';
import { readWebAddress } from './web-address.ts';
import { readWord } from './word.ts';
import { readYear } from './year.ts';

/** Names in any language written with Latin letters. */
const nameReaders: readonly Reader[] = [readInitials, readCapitalWord, readModelName, readCompound, readWord];

/** English with a digit or a sign of money in it: what is more special stands before what is less. */
const withNumber: readonly Reader[] = [
  readWebAddress, readFixedPhrase, readDate, readTimeOfDay, readPhoneNumber, readMoney, readFraction, readDecade, readOrdinal, readHeight, readMeasure,
  readRange, readYear, readPlainNumber, readSign, ...nameReaders,
];

/** English without digits. */
const withoutNumber: readonly Reader[] = [readWebAddress, readDate, readSign, readAbbreviation, readRomanNumeral, ...nameReaders];

/** The readers of a language: for tokens with a digit or a sign in them, for all others, and for what is too long to look at closely. */
export type ReaderTable = { readonly withNumber: readonly Reader[]; readonly withoutNumber: readonly Reader[]; readonly tooLong: readonly Reader[] };

const tooLong: readonly Reader[] = [readCompound, readWord];

const foreignTable = (language: Exclude<Language, 'en'>): ReaderTable => ({
  withNumber: [readWebAddress, foreignNumberReader(language), ...nameReaders],
  withoutNumber: [readWebAddress, ...nameReaders],
  tooLong,
});

const english: ReaderTable = { withNumber, withoutNumber, tooLong };

/** Made once for each language. */
const tables: Readonly<Record<Language, ReaderTable>> = {
  en: english,
  fr: foreignTable('fr'), de: foreignTable('de'), es: foreignTable('es'), it: foreignTable('it'), pt: foreignTable('pt'), nl: foreignTable('nl'), ru: foreignTable('ru'), el: foreignTable('el'),
  ar: foreignTable('ar'), he: foreignTable('he'), hi: foreignTable('hi'), th: foreignTable('th'), ko: foreignTable('ko'), ja: foreignTable('ja'), zh: foreignTable('zh'),
};

/** The readers of a language. */
export const readersOf = (language: Language): ReaderTable => tables[language];
