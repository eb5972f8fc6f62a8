import { describe, expect, it } from 'vitest';
import { remember } from '../../../core/timeline/remember.ts';

/** A function that counts its calls. */
const counting = () => {
  const calls: string[] = [];
  const compute = (text: string) => {
    calls.push(text);
    return text.length;
  };
  return { calls, compute };
};

describe('remember', () => {
  it('computes a text once', () => {
    const { calls, compute } = counting();
    const lengthOf = remember(compute, 10);
    expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
    expect(calls).toEqual(['one', 'three']);
  });

  it('forgets what was not asked for in a long time, and keeps what was', () => {
    const { calls, compute } = counting();
    const lengthOf = remember(compute, 2);
    for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'a']) lengthOf(text);
    expect(calls).toEqual(['a', 'b', 'c', 'd', 'e']);
    lengthOf('b');
    expect(calls.at(-1)).toBe('b');
  });

  it('does not keep long texts', () => {
    const { calls, compute } = counting();
    const lengthOf = remember(compute, 2);
    const long = 'x'.repeat(1001);
    expect([lengthOf(long), lengthOf(long)]).toEqual([1001, 1001]);
    expect(calls).toHaveLength(2);
  });
});
