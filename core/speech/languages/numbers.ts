/** Numbers, percent and currency signs in other languages than English. */
import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as greek } from 'n2words/el-GR';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as hebrew } from 'n2words/he-IL';
import { toCardinal as hindi } from 'n2words/hi-IN';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as japanese } from 'n2words/ja-JP';
import { toCardinal as korean } from 'n2words/ko-KR';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as russian } from 'n2words/ru-RU';
import { toCardinal as thai } from 'n2words/th-TH';
import { toCardinal as chinese } from 'n2words/zh-Hans-CN';
import type { Language } from './language.ts';

/** How a language says numbers and the signs beside them. */
export type LanguageNumbers = {
  readonly cardinal: (plainNumber: string) => string;
  /** What stands before the decimals when written. */
  readonly decimalMark: '.' | ',';
  /** A sign's word, and on which side of the number it is said. */
  readonly signs: Readonly<Record<'%' | '$' | '€' | '£', string>>;
  readonly percentFirst?: true;
};

const signs = (percent: string, dollars: string, euros: string, pounds: string): LanguageNumbers['signs'] => ({ '%': percent, $: dollars, '€': euros, '£': pounds });

/** Every language but English. */
export const languageNumbers: Readonly<Record<Exclude<Language, 'en'>, LanguageNumbers>> = {
  fr: { cardinal: french, decimalMark: ',', signs: signs('pour cent', 'dollars', 'euros', 'livres') },
  de: { cardinal: german, decimalMark: ',', signs: signs('prozent', 'dollar', 'euro', 'pfund') },
  es: { cardinal: spanish, decimalMark: ',', signs: signs('por ciento', 'dólares', 'euros', 'libras') },
  it: { cardinal: italian, decimalMark: ',', signs: signs('per cento', 'dollari', 'euro', 'sterline') },
  pt: { cardinal: portuguese, decimalMark: ',', signs: signs('por cento', 'dólares', 'euros', 'libras') },
  nl: { cardinal: dutch, decimalMark: ',', signs: signs('procent', 'dollar', 'euro', 'pond') },
  ru: { cardinal: russian, decimalMark: ',', signs: signs('процентов', 'долларов', 'евро', 'фунтов') },
  el: { cardinal: greek, decimalMark: ',', signs: signs('τοις εκατό', 'δολάρια', 'ευρώ', 'λίρες') },
  ar: { cardinal: arabic, decimalMark: '.', signs: signs('بالمئة', 'دولار', 'يورو', 'جنيه') },
  he: { cardinal: hebrew, decimalMark: '.', signs: signs('אחוזים', 'דולר', 'אירו', 'פאונד') },
  hi: { cardinal: hindi, decimalMark: '.', signs: signs('प्रतिशत', 'डॉलर', 'यूरो', 'पाउंड') },
  th: { cardinal: thai, decimalMark: '.', signs: signs('เปอร์เซ็นต์', 'ดอลลาร์', 'ยูโร', 'ปอนด์') },
  ko: { cardinal: korean, decimalMark: '.', signs: signs('퍼센트', '달러', '유로', '파운드') },
  ja: { cardinal: japanese, decimalMark: '.', signs: signs('パーセント', 'ドル', 'ユーロ', 'ポンド') },
  zh: { cardinal: (number) => chinese(number, { formal: false }), decimalMark: '.', signs: signs('百分之', '美元', '欧元', '英镑'), percentFirst: true },
};
