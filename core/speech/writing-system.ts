/** Which writing a letter belongs to: each has its own time a character. */

/** Writings that are timed apart; `latin` stands for every alphabet without constants of its own. */
export type WritingSystem = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'indic' | 'thai' | 'hangul' | 'kana' | 'han';

/** First and last code points of the blocks that matter, ascending. */
const blocks: readonly (readonly [number, number, WritingSystem])[] = [
  [0x370, 0x3ff, 'greek'], [0x400, 0x52f, 'cyrillic'], [0x590, 0x5ff, 'hebrew'], [0x600, 0x77f, 'arabic'], [0x8a0, 0x8ff, 'arabic'], [0x900, 0xdff, 'indic'],
  [0xe00, 0xeff, 'thai'], [0x1000, 0x109f, 'indic'], [0x1100, 0x11ff, 'hangul'], [0x1780, 0x17ff, 'thai'], [0x1f00, 0x1fff, 'greek'], [0x3005, 0x3007, 'han'], [0x3040, 0x30ff, 'kana'],
  [0x3130, 0x318f, 'hangul'], [0x31f0, 0x31ff, 'kana'], [0x3400, 0x4dbf, 'han'], [0x4e00, 0x9fff, 'han'], [0xac00, 0xd7af, 'hangul'], [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'hebrew'], [0xfb50, 0xfdff, 'arabic'], [0xfe70, 0xfeff, 'arabic'], [0xff66, 0xff9f, 'kana'], [0x20000, 0x323af, 'han'],
];

/** The writing of a code point. */
export const writingSystemOf = (codePoint: number): WritingSystem => {
  if (codePoint < 0x370) return 'latin';
  return blocks.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2] ?? 'latin';
};
