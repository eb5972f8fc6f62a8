/** Words as a match compares them: case and punctuation do not count, what changes a figure does. */
import { describe, expect, it } from 'vitest';
import { bareWord } from '../../../../core/captions/match/bare-word.ts';

describe('bareWord', () => {
  it.each([
    ['“Harbour,”', 'harbour'],
    ['Café’s', 'cafes'],
    ['-No.', 'no'],
    ['24.', '24'],
    ['(2024),', '2024'],
    ['1,000', '1000'],
    ['12’500’000', '12500000'],
    ['U.S.', 'us'],
    ['…', ''],
    ['...5', '5'],
    ['No.5', 'no5'],
    ['5-year', '5year'],
    ['２０２５', '2025'],
    ['&', ''],
  ])('%s is %s', (word, bare) => {
    expect(bareWord(word)).toBe(bare);
  });

  it.each([
    ['2.4', '24'],
    ['3.5', '35'],
    ['2,4', '24'],
    ['-5', '5'],
    ['−5', '5'],
    ['€5', '$5'],
    ['5%', '5'],
    ['10:30', '1030'],
    ['5-6', '56'],
    ['1/2', '12'],
    ['C++', 'C'],
    ['1.000', '1000'],
    ['.5', '5'],
    ['½', '12'],
    ['1½', '112'],
    ['10²', '102'],
    ['5×6', '56'],
    ['5±2', '52'],
    ['<5', '>5'],
    ['٢٫٤', '٢٤'],
    ['२.४', '२४'],
  ])('%s is another word than %s', (one, other) => {
    expect(bareWord(one)).not.toBe(bareWord(other));
  });

  it('takes all minus signs for one', () => {
    expect(bareWord('−5')).toBe(bareWord('-5'));
    expect(bareWord('5–6')).toBe(bareWord('5-6,'));
  });
});
