import { describe, expect, it } from 'vitest';
import { cardinal, digitByDigit, modelNumber, numberWords, ordinal, pairWords, pluralOf, yearWords } from '../../../core/speech/number-words.ts';

const sixteenOnes = '1'.repeat(16);
const sixteenNames = Array.from({ length: 16 }, () => 'one').join(' ');

describe('number words', () => {
  it('names numbers of up to fifteen digits', () => {
    expect(cardinal('1,234')).toBe('one thousand two hundred thirty-four');
    expect(cardinal('100000000000000')).toBe('one hundred trillion');
    expect(cardinal(sixteenOnes)).toBe(sixteenNames);
  });
  it('orders them', () => {
    expect(ordinal('0')).toBe('zeroth');
    expect(ordinal('21')).toBe('twenty-first');
    expect(ordinal(sixteenOnes)).toBe(`${sixteenNames}th`);
  });
  it('says decimals digit by digit', () => {
    expect(numberWords('3.14')).toBe('three point one four');
    expect(numberWords('.05')).toBe('point zero five');
  });
  it('passes over what is no digit', () => expect(digitByDigit('5-5')).toBe('five five'));
  it.each([['998', 'nine hundred ninety-eight'], ['1998', 'nineteen ninety-eight'], ['1905', 'nineteen oh five'], ['1900', 'nineteen hundred'], ['2000', 'two thousand'], ['2009', 'two thousand nine'], ['2010', 'twenty ten'], ['1000', 'one thousand'], ['3000', 'three thousand']])('says the year %s as %s', (digits, heard) => {
    expect(yearWords(digits)).toBe(heard);
  });
  it.each([['7', 'seven'], ['20', 'twenty'], ['380', 'three eighty'], ['305', 'three oh five'], ['400', 'four hundred'], ['1549', 'fifteen forty-nine'], ['007', 'zero zero seven'], ['12345', 'one two three four five']])('says the model %s as %s', (digits, heard) => {
    expect(modelNumber(digits)).toBe(heard);
  });
  it.each([['05', 'oh five'], ['00', 'zero'], ['30', 'thirty']])('says the pair %s as %s', (pair, heard) => {
    expect(pairWords(pair, 'zero')).toBe(heard);
  });
  it.each([['ninety', 'nineties'], ['six', 'sixes'], ['third', 'thirds'], ['hundred', 'hundreds']])('makes many of %s: %s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
  });
});
