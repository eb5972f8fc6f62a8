import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, replaceText } from '../../../../core/captions/edit/find-text.ts';
import { layText } from '../../../../core/captions/edit/lay-text.ts';
import { withLines } from '../../../../core/captions/edit/word-starts.ts';
import { captionOf, written } from './edits.ts';

const track = [captionOf('1', 0, 1000, 'The bridge (old)/is open.'), captionOf('2', 1000, 2000, 'Bridges: the Bridge')];

const search = (find: string, matchCase = false, wholeWords = false) => ({ find, matchCase, wholeWords });

describe('emphasis', () => {
  it('stays with its words where others are replaced', () => {
    const caption = { ...captionOf('1', 0, 2000, 'The old bridge/is open'), emphasis: [{ from: 6, to: 12, kind: 'italic' as const }] };
    const [replaced] = replaceText([caption], { find: 'old', with: 'very very old', matchCase: false, wholeWords: true });
    expect(replaced?.emphasis).toEqual([{ from: 14, to: 20, kind: 'italic' }]);
  });

  it('stays in a caption of more words than are matched one by one', () => {
    const long = Array.from({ length: 500 }, (_, index) => `w${String(index)}`).join(' ');
    const caption = { ...captionOf('1', 0, 2000, `first ${long}`), emphasis: [{ from: 5, to: 7, kind: 'italic' as const }] };
    const [replaced] = replaceText([caption], { find: 'first', with: 'the very first', matchCase: false, wholeWords: true });
    expect(replaced?.emphasis).toEqual([{ from: 12, to: 14, kind: 'italic' }]);
  });
});

describe('find', () => {
  it.each([
    [search('bridge'), [[0, 4, 10], [1, 0, 6], [1, 13, 19]]],
    [search('bridge', true), [[0, 4, 10]]],
    [search('bridge', false, true), [[0, 4, 10], [1, 13, 19]]],
    [search('(old) is'), [[0, 11, 19]]],
    [search('b.*e'), []],
    [search(''), []],
    [search(' '), [[0, 3, 4], [0, 10, 11], [0, 19, 20], [1, 8, 9], [1, 12, 13]]],
  ])('%j', (what, expected) => {
    expect(findText(track, what).map(({ caption, from, to }) => [caption, from, to])).toEqual(expected);
  });

  it('finds a text of any signs where it stands', () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), 'ß', 'é', '…', '😀', '\ud83d'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(signs.filter((text) => text.trim() !== ''), (text) => {
        const [found] = findText([captionOf('1', 0, 1000, 'x')].map((caption) => ({ ...caption, lines: [`»${text}«`] })), search(text, true));
        expect(found).toEqual({ caption: 0, from: 1, to: 1 + text.length });
      }),
    );
  });
});

describe('replace', () => {
  it('takes the replacement literally and keeps the line break', () => {
    expect(written(replaceText(track, { ...search('(old) is'), with: '$& was' }))).toEqual(['1 0-1000 The bridge $&/was open.', '2 1000-2000 Bridges: the Bridge']);
  });

  it('is done in one caption alone where that is asked', () => {
    expect(written(replaceText(track, { ...search('bridge'), at: 1, with: 'ferry' }))).toEqual(['1 0-1000 The bridge (old)/is open.', '2 1000-2000 ferrys: the ferry']);
    expect(replaceText(track, { ...search('(old)'), at: 1, with: 'x' })).toBe(track);
  });

  it('is the very same track when nothing is found', () => {
    expect(replaceText(track, { ...search('tunnel'), with: 'x' })).toBe(track);
    expect(replaceText(track, { ...search(''), with: 'x' })).toBe(track);
  });
});

describe('lines', () => {
  it('are balanced when one is not enough', () => {
    expect(layText(['short', 'text'])).toEqual(['short text']);
    expect(layText('The harbour bridge will reopen to traffic tonight after repairs'.split(' '))).toEqual(['The harbour bridge will reopen', 'to traffic tonight after repairs']);
    expect(layText(['a '.repeat(30), 'b'.repeat(20)])).toEqual(['a '.repeat(20).trim(), `${'a '.repeat(10)}${'b'.repeat(20)}`]);
  });

  it('of very many words are shared out by length', () => {
    const many = captionOf('1', 0, 1000, Array.from({ length: 300 }, () => 'w').join(' '));
    const next = withLines(many, ['a b']);
    expect(next.wordStarts).toEqual([0, 0.5]);
  });
});
