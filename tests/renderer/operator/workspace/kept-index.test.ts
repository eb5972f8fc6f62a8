/** The selection stays on its caption whatever is done to the others. */
import { describe, expect, it } from 'vitest';
import { keptIndex } from '../../../../renderer/operator/workspace/kept-index.ts';
import { captionOf } from '../../../core/captions/edit/edits.ts';

const one = captionOf('1', 1000, 2000, 'one');
const two = captionOf('2', 2000, 3000, 'two');
const three = captionOf('3', 5000, 6000, 'three');
const track = [one, two, three];

describe('a selected caption', () => {
  it('keeps being selected when another is put in or taken out before it', () => {
    expect(keptIndex(track, [captionOf('4', 0, 900, 'new'), ...track], 1)).toBe(2);
    expect(keptIndex(track, [two, three], 2)).toBe(1);
  });

  it('is the same when it was moved, or when its words were changed', () => {
    expect(keptIndex(track, [captionOf('4', 0, 900, 'new'), one, { ...two, lines: ['other'] }, three], 1)).toBe(2);
    expect(keptIndex(track, [captionOf('4', 0, 900, 'new'), one, { ...two, start: three.start }, three], 1)).toBe(2);
  });

  it('leaves the selection to the one shown at its start when it is gone, to the next, or to the last', () => {
    expect(keptIndex(track, [{ ...one, end: two.end }, three], 1)).toBe(0);
    expect(keptIndex(track, [one, three], 1)).toBe(1);
    expect(keptIndex(track, [one, two], 2)).toBe(1);
  });

  it('is not another that has its number after they were cut anew', () => {
    const anew = [captionOf('1', 0, 900, 'new'), captionOf('2', 1000, 2000, 'one'), captionOf('3', 2000, 3000, 'two'), captionOf('4', 5000, 6000, 'three')];
    expect([keptIndex(track, anew, 0), keptIndex(track, anew, 1), keptIndex(track, anew, 2)]).toEqual([1, 2, 3]);
  });

  it('stays as it is where nothing is selected, or nothing is left', () => {
    expect([keptIndex(track, [two, three], -1), keptIndex(track, [], 2), keptIndex([], track, 0)]).toEqual([-1, 2, 0]);
  });
});
