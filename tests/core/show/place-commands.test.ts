import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { Command } from '../../../core/show/command.ts';
import { positionOfOffset } from '../../../core/show/carry-position.ts';
import { shownOn } from '../../../core/show/freeze.ts';
import { mostMarkers } from '../../../core/show/markers.ts';
import { refuse } from '../../../core/show/refuse.ts';
import { isEasing, positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, readingIn, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);
const after = (first: Show, ...orders: readonly (readonly [number, Command])[]): Show =>
  orders.reduce((state, [time, command]) => apply(state, command, at(time)), first);
const startOf = (index: number): number => show.timeline.cues[index]?.start ?? Number.NaN;
const idOf = (index: number): string => show.timeline.cues[index]?.cue.id ?? '';
const goTo = (index: number, inside = 0): readonly [number, Command] => [0, { kind: 'jump-time', to: startOf(index) + inside }];

describe('cueing a story', () => {
  it('parks at its first row, at once, whatever rolled', () => {
    const rolling = after(show, goTo(5), [0, { kind: 'roll' }]);
    const cued = apply(rolling, { kind: 'cue-story', by: 1 }, at(900));
    expect([cued.roll.speed, isEasing(cued.roll, at(900)), positionIn(cued, at(5000))]).toEqual([0, false, startOf(6)]);
  });

  it('takes the story that is read with 0, and stays within the rundown', () => {
    expect(positionIn(after(show, goTo(5, 300), [0, { kind: 'cue-story', by: 0 }]), at(0))).toBe(startOf(4));
    expect(positionIn(after(show, goTo(5), [0, { kind: 'cue-story', by: 9 }]), at(0))).toBe(startOf(6));
    expect(positionIn(after(show, goTo(5), [0, { kind: 'cue-story', by: -9 }]), at(0))).toBe(startOf(0));
    expect(positionIn(apply(showOf(''), { kind: 'cue-story', by: 1 }, at(0)), at(0))).toBe(0);
  });

  it('reads forwards from there', () => {
    expect(after(show, [0, { kind: 'reverse' }], [0, { kind: 'cue-story', by: 1 }]).speed).toBe(1);
  });
});

describe('park and reset', () => {
  it('parks at a place', () => {
    const parked = after(show, [0, { kind: 'roll' }], [500, { kind: 'park', to: { cue: idOf(3), fraction: 0 } }]);
    expect([parked.roll.speed, positionIn(parked, at(9000))]).toEqual([0, startOf(3)]);
    expect(apply(show, { kind: 'park', to: { cue: 'gone', fraction: 0 } }, at(0))).toBe(show);
    expect(refuse(show, { kind: 'park', to: { cue: 'gone', fraction: 0 } })?.code).toBe('no-such-place');
  });

  it('resets to the start, held, with the clock at 0 and nothing frozen', () => {
    const used = after(show, goTo(2), [0, { kind: 'roll' }], [400, { kind: 'toggle-freeze' }], [500, { kind: 'finish-in', length: 9000 }]);
    const fresh = apply(used, { kind: 'reset' }, at(2000));
    expect(fresh).toMatchObject({ roll: { from: 0, speed: 0 }, stopwatch: { gathered: 0, since: null }, frozen: null, finish: null });
  });
});

describe('markers', () => {
  const marked = after(show, goTo(1), [0, { kind: 'drop-marker' }], goTo(4), [0, { kind: 'drop-marker' }]);
  const go = (from: Show, by: number): string | undefined => readingIn(apply(from, { kind: 'jump-marker', by }, at(0)), at(0))?.text;

  it('are dropped where the reading is, in the order of the script', () => {
    expect(after(marked, goTo(2), [0, { kind: 'drop-marker' }]).markers.map(({ cue }) => cue)).toEqual([idOf(1), idOf(2), idOf(4)]);
  });

  it('are gone to, back and on, and no further than there are', () => {
    const middle = after(marked, goTo(2));
    expect([go(middle, -1), go(middle, 1), go(middle, 2), go(middle, -2)]).toEqual(['after nine days in dock,', 'Apples are late this year.', 'and it is full.', 'and it is full.']);
  });

  it('just past, while rolling, means the one before it', () => {
    const rolling = after(marked, goTo(4, -300), [0, { kind: 'roll' }]);
    expect(readingIn(apply(rolling, { kind: 'jump-marker', by: -1 }, at(700)), at(700))?.text).toBe('after nine days in dock,');
  });

  it('are taken away where they stand, or all at once', () => {
    expect(after(marked, [0, { kind: 'drop-marker' }]).markers.map(({ cue }) => cue)).toEqual([idOf(1)]);
    const cleared = apply(marked, { kind: 'clear-markers' }, at(0));
    expect([cleared.markers, apply(cleared, { kind: 'clear-markers' }, at(0))]).toEqual([[], cleared]);
  });

  it('stay at their words through an edit of them', () => {
    const from = sampleText.indexOf('nine');
    const edited = apply(marked, { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: 0, insert: '# New\nMore words.\n' }, { from, to: from + 4, insert: 'ten' }] }, at(0));
    expect(edited.timeline.cues.filter(({ cue }) => edited.markers.some((place) => place.cue === cue.id)).map(({ cue }) => cue.text)).toEqual([
      'after ten days in dock,',
      'Apples are late this year.',
    ]);
  });

  it('are refused where there is nothing, none, or too many', () => {
    expect(refuse(showOf(''), { kind: 'drop-marker' })?.code).toBe('nothing-to-read');
    expect(refuse(show, { kind: 'jump-marker', by: 1 })?.code).toBe('no-markers');
    const many = { ...show, markers: Array.from({ length: mostMarkers }, () => ({ cue: show.timeline.cues[0]?.cue.id ?? ('' as never), fraction: 0 })) };
    expect(refuse(many, { kind: 'drop-marker' })?.code).toBe('too-many-markers');
  });
});

describe('freezing', () => {
  const frozen = after(show, goTo(2), [0, { kind: 'toggle-freeze' }], goTo(5));

  it('shows where it was frozen while the operator moves about', () => {
    expect(positionIn(frozen, at(0))).toBe(startOf(5));
    expect(positionIn(shownOn(frozen), at(8000))).toBe(startOf(2));
  });

  it('jumps back in sync', () => {
    const free = apply(frozen, { kind: 'toggle-freeze' }, at(0));
    expect(shownOn(free)).toBe(free);
  });

  it('stays at its words through edits and other profiles', () => {
    const edited = apply(frozen, { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: 0, insert: '# New\nMore words.\n' }] }, at(0));
    expect(readingIn(shownOn(edited), at(0))).toEqual({ text: 'and it is full.', fraction: 0 });
    expect(readingIn(shownOn(apply(edited, { kind: 'set-profile', rate: 1.4, pauseScale: 1 }, at(0))), at(0))?.text).toBe('and it is full.');
  });
});

describe('jump here', () => {
  it('finds the position of an offset of the text: in its cue, or at the next one', () => {
    const inside = sampleText.indexOf('frost');
    const there = apply(show, { kind: 'jump-time', to: positionOfOffset(show.timeline, inside) }, at(0));
    expect(readingIn(there, at(0))?.text).toBe('Growers blame the frost.');
    expect(positionOfOffset(show.timeline, 0)).toBe(startOf(0));
    expect(positionOfOffset(show.timeline, sampleText.indexOf('# Weather'))).toBe(startOf(6));
    expect(positionOfOffset(show.timeline, sampleText.length)).toBe(show.timeline.duration);
  });
});

describe('messages', () => {
  it('are shown, exchanged and cleared', () => {
    const told = apply(show, { kind: 'set-message', message: { text: 'WRAP', flash: true } }, at(0));
    expect(told.message).toEqual({ text: 'WRAP', flash: true });
    expect(apply(told, { kind: 'set-message', message: { text: 'WRAP', flash: true } }, at(0))).toBe(told);
    expect(apply(told, { kind: 'set-message', message: null }, at(0)).message).toBeNull();
  });
});
