/** What the list says about captions that differ from the file they were matched with. */
import { describe, expect, it } from 'vitest';
import { differingRows } from '../../../../renderer/operator/workspace/list/differing-rows.ts';

describe('rows that differ', () => {
  it('have the words of both, as long as they are not settled', () => {
    const differences = [
      { id: '1', script: 'seven', track: 'eight' },
      { id: '1', script: '', track: 'please' },
      { id: '2', script: 'now', track: '' },
      { id: '3', script: 'settled', track: 'already' },
    ];
    expect([...differingRows({ differing: ['1', '2', '4'], differences })]).toEqual([
      ['1', ['file: “eight” · script: “seven”', 'only in the file: “please”']],
      ['2', ['not in the file: “now”']],
      ['4', []],
    ]);
  });

  it('are none without a sheet, and say nothing more where an older journal knows nothing more', () => {
    expect([...differingRows(null)]).toEqual([]);
    expect([...differingRows({ differing: ['1'] })]).toEqual([['1', []]]);
  });
});
