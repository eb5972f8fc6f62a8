import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { beatsBetween, type Beat } from '../../../core/show/beats.ts';
import type { Command } from '../../../core/show/command.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, sampleText, showOf } from './fixture.ts';

const after = (...steps: readonly (readonly [number, Command])[]): Show =>
  steps.reduce((before, [time, command]) => apply(before, command, at(time)), apply(showOf(sampleText), { kind: 'rehearse', on: true }, at(0)));

const heard = (show: Show, from: number, to: number): readonly (readonly [Beat['kind'], number, number])[] =>
  beatsBetween(show, at(from), at(to)).map((beat) => [beat.kind, beat.cue, beat.at - at(0)]);

const cueOf = (show: Show, index: number) => show.timeline.cues[index] ?? { start: 0, end: 0 };

describe('beats', () => {
  it('count in, and then mark each cue and each pause', () => {
    const show = after([1000, { kind: 'roll' }]);
    const [first, second] = [cueOf(show, 0), cueOf(show, 1)];
    expect(heard(show, 1000, 4000 + second.start + 1)).toEqual([
      ['count', -1, 1000],
      ['count', -1, 2000],
      ['count', -1, 3000],
      ['cue', 0, 4000 + first.start],
      ['pause', 0, 4000 + first.end],
      ['cue', 1, 4000 + second.start],
    ]);
  });

  it('are the same however the time is cut', () => {
    const show = after([0, { kind: 'roll' }]);
    const pieces = Array.from({ length: 200 }, (_, index) => heard(show, index * 50, (index + 1) * 50)).flat();
    expect(pieces.map(([kind, cue, time]) => [kind, cue, Math.round(time)])).toEqual(heard(show, 0, 10_000));
  });

  it('follow the speed', () => {
    const show = after([0, { kind: 'set-speed', speed: 2 }], [0, { kind: 'roll' }]);
    const usual = heard(after([0, { kind: 'roll' }]), 3000, 9000);
    expect(heard(show, 3000, 6000)).toEqual(usual.map(([kind, cue, time]) => [kind, cue, 3000 + (time - 3000) / 2]));
  });

  it('go round with a loop', () => {
    const show = after([0, { kind: 'toggle-loop' }], [0, { kind: 'roll' }]);
    const to = show.rehearsal.loop?.to ?? 0;
    expect(heard(show, 3000 + to - 1, 3000 + to + 1)).toEqual([['cue', 0, 3000 + to]]);
  });

  it('are none while the show holds or rolls back', () => {
    expect(heard(after(), 0, 9000)).toEqual([]);
    expect(heard(after([0, { kind: 'jump-time', to: 5000 }], [0, { kind: 'set-speed', speed: -1 }], [0, { kind: 'roll' }]), 0, 9000)).toEqual([]);
  });
});
