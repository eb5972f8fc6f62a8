import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../../core/speech/readers/money.ts';
import { ask } from './ask.ts';

describe('readMoney', () => {
  it.each([
    ['$300bn', 0, 'three hundred billion dollars', 1],
    ['$2.4 million', 0, 'two point four million dollars', 2],
    ['$2.4-million', 0, 'two point four million dollars', 1],
    ['£1.2m', 0, 'one point two million pounds', 1],
    ['€5k', 0, 'five thousand euros', 1],
    ['$3.50', 0, 'three dollars and fifty cents', 1],
    ['£1.01', 0, 'one pound and one penny', 1],
    ['$0.05', 0, 'five cents', 1],
    ['$1', 0, 'one dollar', 1],
    ['-$1', 0, 'minus one dollar', 1],
    ['$-5', 0, 'minus five dollars', 1],
    ['~$20', 0, 'about twenty dollars', 1],
    ['$10-$15 billion', 0, 'ten to fifteen billion dollars', 2],
    ['HK$5', 0, 'five hong kong dollars', 1],
    ['EUR5bn', 0, 'five billion euros', 1],
    ['eur5', 0, 'five euros', 1],
    ['50p', 0, 'fifty pence', 1],
    ['1p', 0, 'one penny', 1],
    ['50¢', 0, 'fifty cents', 1],
    ['5€', 0, 'five euros', 1],
    ['1£', 0, 'one pound', 1],
    ['£½', 0, 'one half pound', 1],
  ])('reads "%s" at %i as "%s"', (text, at, heard, used) => {
    expect(ask(readMoney, text, at)).toEqual([heard, used]);
  });

  it.each([
    ['$', 0],
    ['$x', 0],
    ['$5xyz', 0],
    ['50', 0],
    ['p', 0],
    ['$5.5.5', 0],
    ['.p', 0],
  ])('passes "%s" at %i', (text, at) => {
    expect(ask(readMoney, text, at)).toBeNull();
  });
});
