/** Jumps: where they go, and what holds or rolls after them. */
import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { Command } from '../../../core/show/command.ts';
import { easing } from '../../../core/show/move-roll.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, readingIn, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);

/** How far behind an eased start is at speed 1, ms: the mean speed of the ease is half. */
const lag = easing / 2;

/** Applies commands, each at its time in ms. */
const after = (first: Show, ...orders: readonly (readonly [number, Command])[]): Show =>
  orders.reduce((state, [time, command]) => apply(state, command, at(time)), first);

const startOf = (index: number): number => show.timeline.cues[index]?.start ?? Number.NaN;

describe('jumps', () => {
  const atCue = (index: number, inside = 0): Show => apply(show, { kind: 'jump-time', to: startOf(index) + inside }, at(0));
  const jumped = (from: Show, command: Command): number => positionIn(apply(from, command, at(0)), at(0));

  it('keep what rolled rolling and what held held', () => {
    const rolling = after(show, [0, { kind: 'roll' }], [500, { kind: 'jump-cue', by: 1 }]);
    expect([positionIn(rolling, at(500)), positionIn(rolling, at(600))]).toEqual([startOf(1), startOf(1) + 100]);
    expect(apply(show, { kind: 'jump-cue', by: 1 }, at(0)).roll.speed).toBe(0);
  });

  it('end a hold that has not come to rest: the reading stands where the jump went', () => {
    const jumpedAt = (time: number, to: number): Show => after(show, [0, { kind: 'roll' }], [2000, { kind: 'hold' }], [time, { kind: 'jump-time', to }]);
    for (const time of [2000, 2100, 2249, 3000]) expect([0, 100, 1000].map((later) => positionIn(jumpedAt(time, 5000), at(time + later)))).toEqual([5000, 5000, 5000]);
    const held = after(show, [0, { kind: 'roll' }], [2000, { kind: 'hold' }]);
    const here = positionIn(held, at(2100));
    expect(positionIn(apply(held, { kind: 'jump-time', to: here }, at(2100)), at(4000))).toBe(here);
  });

  it('and a reset, of what stands there and is ready, change nothing', () => {
    const ready = after(show, [0, { kind: 'roll' }], [2000, { kind: 'reset' }]);
    for (const command of [{ kind: 'reset' }, { kind: 'jump-start' }, { kind: 'jump-time', to: 0 }] as const) expect(apply(ready, command, at(3000))).toBe(ready);
    expect(apply(after(show, [0, { kind: 'set-speed', speed: -1 }]), { kind: 'reset' }, at(0)).speed).toBe(1);
  });

  it('go to a place', () => {
    const timed = show.timeline.cues[2];
    const there = apply(show, { kind: 'jump', to: { cue: timed?.cue.id ?? '', fraction: 0.5 } }, at(0));
    expect(readingIn(there, at(0))).toEqual({ text: 'and it is full.', fraction: 0.5 });
  });

  it('go to a time, and no further than the end', () => {
    expect(jumped(show, { kind: 'jump-time', to: 1234.5 })).toBe(1234.5);
    expect(jumped(show, { kind: 'jump-time', to: 1e9 })).toBe(show.timeline.duration);
  });

  it('by a hand that drags say so, until something else moves the reading', () => {
    const dragged = apply(show, { kind: 'jump-time', to: 3000, byHand: true }, at(0));
    expect([dragged.roll.from, dragged.roll.byHand]).toEqual([3000, true]);
    expect(apply(dragged, { kind: 'jump-time', to: 3000, byHand: true }, at(10))).toBe(dragged);
    for (const command of [{ kind: 'roll' }, { kind: 'jump-cue', by: 1 }] as const) expect(apply(dragged, command, at(10)).roll.byHand).toBeUndefined();
  });

  it('go on by cues, and from the last to the end', () => {
    expect(jumped(atCue(1, 700), { kind: 'jump-cue', by: 1 })).toBe(startOf(2));
    expect(jumped(atCue(1, 700), { kind: 'jump-cue', by: 3 })).toBe(startOf(4));
    expect(jumped(atCue(6, 200), { kind: 'jump-cue', by: 1 })).toBe(show.timeline.duration);
  });

  it('go back to the start of this cue first, when half a second of it is over', () => {
    expect(jumped(atCue(3, 501), { kind: 'jump-cue', by: -1 })).toBe(startOf(3));
    expect(jumped(atCue(3, 500), { kind: 'jump-cue', by: -1 })).toBe(startOf(2));
    expect(jumped(atCue(3), { kind: 'jump-cue', by: -1 })).toBe(startOf(2));
    expect(jumped(atCue(3, 900), { kind: 'jump-cue', by: -2 })).toBe(startOf(2));
    expect(jumped(atCue(0), { kind: 'jump-cue', by: -5 })).toBe(0);
  });

  it('count that half second on the operator’s clock', () => {
    const fast = after(show, [0, { kind: 'set-speed', speed: 2 }], [0, { kind: 'jump-time', to: startOf(3) }], [0, { kind: 'roll' }]);
    expect(positionIn(apply(fast, { kind: 'jump-cue', by: -1 }, at(400 + lag)), at(400 + lag))).toBe(startOf(2));
    expect(positionIn(apply(fast, { kind: 'jump-cue', by: -1 }, at(700)), at(700))).toBe(startOf(3));
  });

  it('by 0 go to the start of what is being read', () => {
    expect(jumped(atCue(2, 300), { kind: 'jump-cue', by: 0 })).toBe(startOf(2));
    expect(jumped(atCue(2, 300), { kind: 'jump-paragraph', by: 0 })).toBe(startOf(0));
    expect(jumped(atCue(5, 300), { kind: 'jump-story', by: 0 })).toBe(startOf(4));
  });

  it('go by paragraphs and by stories', () => {
    expect(jumped(atCue(1), { kind: 'jump-paragraph', by: 1 })).toBe(startOf(3));
    expect(jumped(atCue(3), { kind: 'jump-paragraph', by: 1 })).toBe(startOf(4));
    expect(jumped(atCue(1), { kind: 'jump-story', by: 1 })).toBe(startOf(4));
    expect(jumped(atCue(4), { kind: 'jump-story', by: 1 })).toBe(startOf(6));
    expect(jumped(atCue(4), { kind: 'jump-story', by: -1 })).toBe(startOf(0));
  });

  it('go on from the lead-in to the first cue, and back into it', () => {
    const leading = showOf('[pause 2s]\nGood evening. And welcome.');
    expect(jumped(leading, { kind: 'jump-cue', by: 1 })).toBe(2000);
    expect(jumped(apply(leading, { kind: 'jump-time', to: 2100 }, at(0)), { kind: 'jump-cue', by: -1 })).toBe(0);
    expect(jumped(apply(leading, { kind: 'jump-time', to: 900 }, at(0)), { kind: 'jump-cue', by: 0 })).toBe(0);
  });

  it('go to the start', () => {
    expect(jumped(atCue(4), { kind: 'jump-start' })).toBe(0);
  });
});
