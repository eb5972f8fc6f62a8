import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/speech/languages/language.ts';
import { foreignNumberReader } from '../../../../core/speech/readers/foreign-number.ts';
import { ask } from './ask.ts';

describe('foreignNumberReader', () => {
  it.each<[Exclude<Language, 'en'>, string, string]>([
    ['fr', '80', 'quatre-vingts'],
    ['fr', '3,5%', 'trois virgule cinq pour cent'],
    ['de', '21', 'einundzwanzig'],
    ['de', '1.500', 'eintausendfünfhundert'],
    ['es', '15 €', 'quince'],
    ['it', '3', 'tre'],
    ['pt', '3', 'três'],
    ['nl', '3', 'drie'],
    ['ru', '12', 'двенадцать'],
    ['el', '3', 'τρία'],
    ['ar', '3', 'ثلاثة'],
    ['he', '3', 'שלש'],
    ['hi', '123', 'एक सौ तेईस'],
    ['th', '3', 'สาม'],
    ['ko', '$120', '달러 백이십'],
    ['ja', '12,345', '一万二千三百四十五'],
    ['zh', '3.5%', '百分之 三点五'],
    ['zh', '2026', '二千零二十六'],
    ['zh', '2026 年', '二零二六'],
    ['zh', '-5', '五'],
    ['de', '1234567890123456', 'eins zwei drei vier fünf sechs sieben acht neun null eins zwei drei vier fünf sechs'],
  ])('in %s reads "%s" as "%s"', (language, text, heard) => {
    expect(ask(foreignNumberReader(language), text)).toEqual([heard, 1]);
  });

  it.each(['G20', 'x', '%'])('passes "%s"', (text) => {
    expect(ask(foreignNumberReader('fr'), text)).toBeNull();
  });
});
