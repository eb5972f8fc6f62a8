import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../core/speech/tokenise.ts';

const textsOf = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['', []],
    ['one two', ['one', 'two']],
    ['  one\u00a0two\n', ['one', 'two']],
    ['“One,” (two)!', ['One', 'two']],
    ['one—two', ['one', 'two']],
    ['one…two', ['one', 'two']],
    ['one...', ['one']],
    ['2019–21', ['2019–21']],
    ['one–two', ['one', 'two']],
    ["'90s", ["'90s"]],
    ["'one'", ['one']],
    ['~300 <5', ['~300', '<5']],
    ['don’t', ["don't"]],
    ['- -5', ['-5']],
    ['?! one', ['one']],
  ])('cuts "%s" into %o', (text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });

  it('keeps the full stop for the readers', () => {
    expect(tokenise('Dr. Lee, etc.')).toEqual([
      { text: 'Dr', dot: true, mark: null },
      { text: 'Lee', dot: false, mark: 'comma' },
      { text: 'etc', dot: true, mark: null },
    ]);
  });

  it('gives a mark that stands alone to the token before', () => {
    expect(tokenise('one : two — three')).toEqual([
      { text: 'one', dot: false, mark: 'colon' },
      { text: 'two', dot: false, mark: 'dash' },
      { text: 'three', dot: false, mark: null },
    ]);
    expect(tokenise('— one')).toEqual([{ text: 'one', dot: false, mark: null }]);
  });
});
