import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { Command } from '../../../core/show/command.ts';
import { refuse } from '../../../core/show/refuse.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { elapsedIn } from '../../../core/show/stopwatch.ts';
import { at, sampleText, showOf } from './fixture.ts';

/** The show after commands, each at its time in ms. */
const after = (show: Show, ...steps: readonly (readonly [number, Command])[]): Show =>
  steps.reduce((before, [time, command]) => apply(before, command, at(time)), show);

const rehearsed = (text = sampleText): Show => after(showOf(text), [0, { kind: 'rehearse', on: true }]);
const toggle: Command = { kind: 'toggle-roll' };
const textsOf = ({ timeline, rehearsal: { loop } }: Show): readonly string[] =>
  timeline.cues.filter(({ start }) => loop !== null && start >= loop.from && start < loop.to).map(({ cue }) => cue.text);
const cueId = (show: Show, index: number): string => show.timeline.cues[index]?.cue.id ?? 'none';
const startOf = (show: Show, index: number): number => show.timeline.cues[index]?.start ?? -1;

describe('the count-in', () => {
  it('comes before a rehearsed roll, and before no other', () => {
    const rolled = after(rehearsed(), [1000, toggle]);
    expect(rolled.roll).toEqual({ at: at(4000), from: 0, speed: 1 });
    expect([2000, 4000, 4500].map((time) => positionIn(rolled, at(time)))).toEqual([0, 0, 500]);
    expect(after(showOf(sampleText), [1000, toggle]).roll.at).toBe(at(1000));
    expect(after(rehearsed(), [0, { kind: 'set-rehearsal', rehearsal: { countIn: 0 } }], [1000, toggle]).roll.at).toBe(at(1000));
  });

  it('counts as no time elapsed', () => {
    const rolled = after(rehearsed(), [1000, toggle]);
    expect([3999, 5000].map((time) => elapsedIn(rolled, at(time)))).toEqual([0, 1000]);
    expect(elapsedIn(after(rolled, [2000, { kind: 'reset-clock' }]), at(5000))).toBe(1000);
  });

  it('is called off by the key that began it', () => {
    const held = after(rehearsed(), [1000, toggle], [2000, toggle]);
    expect(held.roll).toEqual({ at: at(2000), from: 0, speed: 0 });
    expect(elapsedIn(held, at(9000))).toBe(0);
  });

  it('goes on through a jump, another speed and an edit', () => {
    const changed = after(
      rehearsed(),
      [1000, toggle],
      [2000, { kind: 'jump-cue', by: 2 }],
      [2500, { kind: 'set-speed', speed: 2 }],
      [3000, { kind: 'edit', baseRev: 1, changes: [{ from: sampleText.length, to: sampleText.length, insert: 'More.' }] }],
    );
    expect(changed.roll.at).toBe(at(4000));
    expect(positionIn(changed, at(5000)) - startOf(changed, 2)).toBe(2000);
  });
});

describe('a loop', () => {
  it('is over the cues that are named, whichever comes first', () => {
    const show = rehearsed();
    const looped = after(show, [0, { kind: 'loop-cues', cues: { first: cueId(show, 2), last: cueId(show, 1) } }]);
    expect(textsOf(looped)).toEqual(['after nine days in dock,', 'and it is full.']);
    expect(looped.rehearsal.loop?.to).toBe(startOf(show, 3));
    expect(positionIn(looped, at(0))).toBe(startOf(show, 1));
    expect(after(looped, [0, { kind: 'loop-cues', cues: null }]).rehearsal.loop).toBeNull();
  });

  it('leaves a position inside of it where it is', () => {
    const show = after(rehearsed(), [0, { kind: 'jump-time', to: 2000 }]);
    expect(positionIn(after(show, [0, { kind: 'toggle-loop' }]), at(0))).toBe(2000);
  });

  it('begins and ends at the cue that is read', () => {
    const first = after(rehearsed(), [0, { kind: 'jump-cue', by: 1 }], [0, { kind: 'loop-here', edge: 'first' }]);
    expect(textsOf(first)).toEqual(['after nine days in dock,']);
    const both = after(first, [0, { kind: 'jump-cue', by: 2 }], [0, { kind: 'loop-here', edge: 'last' }]);
    expect(textsOf(both)).toEqual(['after nine days in dock,', 'and it is full.', 'Crews worked around the clock.']);
    const turned = after(both, [0, { kind: 'jump-cue', by: 1 }], [0, { kind: 'loop-here', edge: 'first' }]);
    expect(textsOf(turned)).toEqual(['Apples are late this year.']);
  });

  it('is the paragraph at one key, and ends at the next', () => {
    const looped = after(rehearsed(), [0, { kind: 'toggle-loop' }]);
    expect(textsOf(looped)).toHaveLength(3);
    expect(after(looped, [0, { kind: 'toggle-loop' }]).rehearsal.loop).toBeNull();
  });

  it('ends with the rehearsal, and the reading goes on from where it had come to', () => {
    const looped = after(rehearsed(), [0, { kind: 'toggle-loop' }], [0, toggle]);
    const length = looped.rehearsal.loop?.to ?? 0;
    const left = after(looped, [3000 + length + 400, { kind: 'rehearse', on: false }]);
    expect([left.rehearsal.on, left.rehearsal.loop]).toEqual([false, null]);
    expect([400, 500].map((time) => positionIn(left, at(3000 + length + time)))).toEqual([400, 500]);
  });

  it('keeps to its cues when the reader is another, and when the text changes', () => {
    const looped = after(rehearsed(), [0, { kind: 'toggle-loop' }]);
    const slow = after(looped, [0, { kind: 'set-profile', rate: 2, pauseScale: 1 }]);
    expect(slow.rehearsal.loop?.to).toBe(startOf(slow, 3));
    const edit = (from: number, to: number, insert: string): Show => after(looped, [0, { kind: 'edit', baseRev: 1, changes: [{ from, to, insert }] }]);
    const word = sampleText.indexOf('nine');
    expect(textsOf(edit(word, word + 4, 'ten'))).toEqual(['The night ferry is back', 'after ten days in dock,', 'and it is full.']);
    expect(edit(0, sampleText.length, '').rehearsal.loop).toBeNull();
  });

  it('ends when the show goes on air, and no rehearsal begins there', () => {
    const looped = after(rehearsed(), [0, { kind: 'toggle-loop' }]);
    expect(looped.air).toBe('rehearsal');
    const aired = after(looped, [0, { kind: 'set-air', air: 'on-air' }]);
    expect([aired.air, aired.rehearsal.on, aired.rehearsal.loop]).toEqual(['on-air', false, null]);
    expect(refuse(aired, { kind: 'rehearse', on: true })?.code).toBe('on-air');
    expect(after(looped, [0, { kind: 'rehearse', on: false }]).air).toBe('idle');
  });

  it('is refused where there is no such cue, and without a cue at all', () => {
    const show = rehearsed();
    expect(refuse(show, { kind: 'loop-cues', cues: { first: cueId(show, 0), last: 'gone' } })?.code).toBe('no-such-place');
    expect(refuse(show, { kind: 'loop-cues', cues: null })).toBeNull();
    expect(refuse(rehearsed(''), { kind: 'toggle-loop' })?.code).toBe('nothing-to-read');
    expect(apply(show, { kind: 'rehearse', on: true }, at(0))).toBe(show);
    expect(apply(show, { kind: 'set-rehearsal', rehearsal: {} }, at(0))).toBe(show);
  });
});
