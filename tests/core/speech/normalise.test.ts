import { describe, expect, it } from 'vitest';
import { isAllCapitals, normaliseText } from '../../../core/speech/normalise.ts';
import { guessLanguage } from '../../../core/speech/languages/language.ts';

describe('normaliseText', () => {
  it.each([
    ['plain', 'plain'],
    ['cafe\u0301', 'café'],
    ['٣٤', '34'],
    ['５％', '5%'],
    ['10\u202f000', '10000'],
    ['在2026年', '在 2026 年'],
    ['是，好', '是， 好'],
    ['𝟛', '𝟛'],
    ['３％と＄５', '3% と $5'],
  ])('makes "%s" into "%s"', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe('isAllCapitals', () => {
  it.each(['BREAKING NEWS', 'DR. LEE WON 3-2', 'THE FBI RAID', 'ABC DEF GHI', 'ЭТО НОВОСТИ'])('is true of "%s"', (text) => {
    expect(isAllCapitals(text)).toBe(true);
  });
  it.each(['Breaking NEWS', 'FBI', 'FBI CIA NATO', 'THE U.S.', '', '12', '你好', 'AB CD'])('is false of "%s"', (text) => {
    expect(isAllCapitals(text)).toBe(false);
  });
  it('looks at the first words only', () => {
    expect(isAllCapitals('FBI '.repeat(100))).toBe(false);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['Good evening', 'en'],
    ['naïve café', 'en'],
    ['', 'en'],
    ['😀', 'en'],
    ['美国总统', 'zh'],
    ['G20峰会在Hamburg', 'zh'],
    ['東京の会議', 'ja'],
    ['カタカナ', 'ja'],
    ['서울에서', 'ko'],
    ['กรุงเทพ', 'th'],
    ['Москва', 'ru'],
    ['Αθήνα', 'el'],
    ['القاهرة', 'ar'],
    ['ירושלים', 'he'],
    ['दिल्ली', 'hi'],
    ['the long name of Москва in an English sentence', 'en'],
    ['𠮷野家', 'zh'],
  ])('takes "%s" for %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
