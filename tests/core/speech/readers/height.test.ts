import { describe, expect, it } from 'vitest';
import { readHeight } from '../../../../core/speech/readers/height.ts';
import { ask } from './ask.ts';

describe('readHeight', () => {
  it('reads feet and inches', () => {
    expect(ask(readHeight, '6\'4"')).toEqual(['six foot four', 1]);
    expect(ask(readHeight, "5'11")).toEqual(['five foot eleven', 1]);
  });

  it.each(["6'", "'4", '64', "6'x", "6'444"])('passes "%s"', (text) => {
    expect(ask(readHeight, text)).toBeNull();
  });
});
