import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { measureByRoll } from '../../../electron/takes/measure.ts';
import { at, showOf } from '../../core/show/fixture.ts';

describe('a take by the roll', () => {
  it('has its first cue from the moment of the roll, however late it hears of it', () => {
    const held = showOf('The ferry is late... again.\n');
    const cues = held.timeline.cues.map(({ cue }) => cue);
    const measure = measureByRoll(cues, held, at(0));
    const rolling = apply(held, { kind: 'roll' }, at(500));
    measure.look(rolling, at(503));
    expect([measure.began(), measure.progress()]).toEqual([at(500), { current: cues[0]?.id, next: null, measured: 1, heard: null }]);
  });
});
