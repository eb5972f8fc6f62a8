import { describe, expect, it } from 'vitest';
import { cueLoad } from '../../../core/timeline/cue-load.ts';
import { modelled, scriptOf } from './scripts.ts';

describe('cueLoad', () => {
  it('is the same value for the same cue, and for another that says the same', () => {
    const loads = [...scriptOf([['one, two', modelled('ellipsis')]]).cues, ...scriptOf([['one, two', modelled('paragraph')]]).cues].map(cueLoad);
    const [first] = scriptOf([['one, two', modelled('ellipsis')]]).cues.map((cue) => [cueLoad(cue), cueLoad(cue)]);
    expect(loads[0]).toEqual({ words: 440, pauses: 120 });
    expect(loads[1]).toBe(loads[0]);
    expect(first?.[1]).toBe(first?.[0]);
  });
});
