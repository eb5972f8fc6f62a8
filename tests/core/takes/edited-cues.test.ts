import { describe, expect, it } from 'vitest';
import type { Script } from '../../../core/script/script.ts';
import { editedCues, sharedWords } from '../../../core/takes/edited-cues.ts';
import { idOf, modelled, scriptOf } from '../timeline/scripts.ts';
import { reading, takeOf } from './any-take.ts';

const old = scriptOf([
  ['the ferry sails tonight', modelled('ellipsis')],
  ['after nine days in port', modelled('sentence')],
  ['the crew is rested', modelled('paragraph')],
]);
const take = takeOf(old.cues.map((cue, index) => reading(cue, index * 2000, index * 2000 + 1500)));
const edit = (...cues: readonly (readonly [id: string, text: string])[]): Script => ({
  ...old,
  cues: cues.flatMap(([id, text]) => old.cues.slice(0, 1).map((cue) => ({ ...cue, id: idOf(id), text }))),
});

describe('sharedWords', () => {
  it('is 1 for the same words, 0 for others and for none', () => {
    expect(sharedWords('The ferry, sails!', 'the ferry sails')).toBe(1);
    expect(sharedWords('one two', 'three four')).toBe(0);
    expect(sharedWords('', '…')).toBe(0);
  });
  it('counts each word as often as it stands there', () => {
    expect(sharedWords('go go go', 'go stop')).toBeCloseTo(2 / 5, 10);
  });
});

describe('editedCues', () => {
  it('knows a changed cue by its words and its place', () => {
    const found = editedCues(edit(['c0', 'the ferry sails tonight'], ['x', 'after ten days in port'], ['c2', 'the crew is rested']), take);
    expect([...found].map(([id, { cue }]) => [id, cue])).toEqual([['x', 'c1']]);
  });
  it('does not take a new cue for an edited one', () => {
    expect(editedCues(edit(['c0', ''], ['new', 'good evening'], ['c1', ''], ['c2', '']), take).size).toBe(0);
  });
  it('does not look elsewhere in the script', () => {
    expect(editedCues(edit(['x', 'after ten days in port'], ['c0', ''], ['c2', '']), take).size).toBe(0);
  });
  it('gives each reading to one cue, in order', () => {
    const found = editedCues(edit(['a', 'the ferry sails today'], ['b', 'the ferry sails now'], ['c', 'after nine days in a port'], ['c2', '']), take);
    expect([...found].map(([id, { cue }]) => [id, cue])).toEqual([['a', 'c0'], ['c', 'c1']]);
  });
});
