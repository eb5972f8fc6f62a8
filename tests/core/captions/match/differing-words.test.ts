import { describe, expect, it } from 'vitest';
import { differingWords, mostDifferences } from '../../../../core/captions/match/differing-words.ts';
import { captionOf } from '../edit/edits.ts';

const script = [captionOf('1', 0, 1000, 'The café opens,'), captionOf('2', 1000, 2000, 'at seven tonight.'), captionOf('3', 2000, 3000, 'Come early.')];

describe('differingWords', () => {
  it('gives the words as they are written, each by its caption', () => {
    const track = [captionOf('a', 0, 2000, '- THE CAFE OPENS AT “EIGHT” TONIGHT.'), captionOf('b', 2000, 3000, 'Please come early.')];
    expect(differingWords(script, track)).toEqual([
      { id: '2', script: 'seven', track: 'EIGHT' },
      { id: '3', script: '', track: 'Please' },
    ]);
  });

  it('says a difference that goes over several captions of each of them, and cuts long words', () => {
    const track = [captionOf('a', 0, 2000, `The ${'x'.repeat(200)} early.`)];
    const differing = differingWords(script, track);
    expect(differing.map(({ id, script: words }) => [id, words])).toEqual(['1', '2', '3'].map((id) => [id, 'café opens at seven tonight Come']));
    expect(differing[0]?.track).toBe(`${'x'.repeat(119)}…`);
  });

  it('ends with the most that are kept', () => {
    const many = Array.from({ length: 2 * mostDifferences }, (_, index) => captionOf(String(index), index * 1000, index * 1000 + 900, `same ${String(index)}`));
    const other = many.map((caption) => ({ ...caption, lines: ['same other'] }));
    expect(differingWords(many, other)).toHaveLength(mostDifferences);
  });
});
