import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { ruleByTakes } from '../../../core/show/change-ruling.ts';
import { showMessage } from '../../../core/show/message.ts';
import { positionIn } from '../../../core/show/roll.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import { placeAt } from '../../../core/timeline/position.ts';
import type { Show } from '../../../core/show/show.ts';
import { reading, takeOf } from '../takes/any-take.ts';
import { at, showOf } from './fixture.ts';

const show = showOf('# One\nThe ferry is late... again.\n# Two\nBread costs more... and rain is near.\n');
const cueAt = (index: number) => {
  const cue = show.timeline.cues[index]?.cue;
  if (cue === undefined) throw new RangeError(`no cue ${index}`);
  return cue;
};
const one = takeOf([reading(cueAt(0), 500, 4500), reading(cueAt(1), 5000, 6000)]);
const two = takeOf([reading(cueAt(2), 100, 2100), reading(cueAt(3), 2400, 5400)]);
const whole = takeOf([0, 1, 2, 3].map((index) => reading(cueAt(index), index * 3000, index * 3000 + 2500)));
const lengths = ({ timeline }: Show) => timeline.cues.map(({ start, end, source }) => [end - start, source]);

describe('takes that rule', () => {
  it('give the times of their story, and leave the others to the estimate', () => {
    const ruled = ruleByTakes(show, [two], at(0));
    expect(lengths(ruled).slice(2)).toEqual([[2000, 'measured'], [3000, 'measured']]);
    expect(lengths(ruled).slice(0, 2)).toEqual(lengths(show).slice(0, 2));
    expect(ruled.timeline.cues[0]?.start).toBe(0);
  });

  it('rule each its own story, the first one where two know it', () => {
    expect(lengths(ruleByTakes(show, [one, two], at(0))).map(([length]) => length)).toEqual([4000, 1000, 2000, 3000]);
    expect(lengths(ruleByTakes(show, [one, whole], at(0))).map(([length]) => length)).toEqual([4000, 1000, 2500, 2500]);
    // The silence before a take's first word belongs to no cue.
    expect(ruleByTakes(show, [one, whole], at(0)).timeline.cues[0]?.start).toBe(0);
  });

  it('know the pause between stories when one take read both', () => {
    expect(ruleByTakes(show, [whole], at(0)).timeline.cues.map(({ start }) => start)).toEqual([0, 3000, 6000, 9000]);
  });

  it('leave the reader at the same place', () => {
    const placed = apply(show, { kind: 'jump', to: { cue: cueAt(2).id, fraction: 0 } }, at(0));
    const ruled = ruleByTakes(placed, [one], at(0));
    expect(positionIn(ruled, at(0))).not.toBe(positionIn(placed, at(0)));
    expect(placeAt(ruled.timeline, positionIn(ruled, at(0)))).toEqual({ cue: cueAt(2).id, fraction: 0 });
  });

  it('have a revision of their own, which travels without them', () => {
    const ruled = ruleByTakes(show, [one], at(0));
    expect([ruled.ruling.rev, ruleByTakes(ruled, [], at(0)).ruling]).toEqual([1, { rev: 2, takes: [], played: null }]);
    expect(showMessage(ruled)).toMatchObject({ rulingRev: 1 });
    expect(showMessage(ruled)).not.toHaveProperty('ruling');
    expect(ruleByTakes(show, [], at(0))).toBe(show);
  });

  it('go on ruling after an edit and with another profile', () => {
    const ruled = ruleByTakes(show, [two], at(0));
    const edited = apply(ruled, { kind: 'edit', baseRev: show.document.rev, changes: [{ from: 0, to: 0, insert: 'Good evening. ' }] }, at(0));
    const slow = apply(ruled, { kind: 'set-profile', rate: 2, pauseScale: 1 }, at(0));
    expect(edited.timeline).toEqual(timelineOf(edited.document.rundown, edited.profile, { takes: [two], played: null }));
    expect(lengths(slow).slice(2)).toEqual([[2000, 'measured'], [3000, 'measured']]);
  });
});
