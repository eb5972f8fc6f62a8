import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { plainReading } from '../../../core/prompter/plain-reading.ts';
import { at, sampleText, showOf } from '../show/fixture.ts';

const look = { mirror: false, flip: true, turn: 90, scale: 1 } as const;

describe('the plain page', () => {
  it('has the cue that is read and those after it, turned as the picture is', () => {
    const show = apply(apply(showOf(sampleText), { kind: 'jump-cue', by: 4 }, at(0)), { kind: 'set-picture', picture: { mirror: true } }, at(0));
    expect(plainReading(show, at(0), look)).toEqual({
      blank: false,
      mirror: true,
      flip: true,
      turn: 90,
      cue: 'Apples are late this year.',
      next: ['Growers blame the frost.', 'Rain before dawn.'],
    });
  });

  it('stands still where it was frozen', () => {
    const frozen = apply(showOf(sampleText), { kind: 'toggle-freeze' }, at(0));
    expect(plainReading(apply(frozen, { kind: 'jump-cue', by: 4 }, at(0)), at(0), look).cue).toBe(plainReading(frozen, at(0), look).cue);
  });

  it('has a dozen more at most, and nothing where there are no cues', () => {
    expect(plainReading(showOf('One. '.repeat(40)), at(0), look).next).toHaveLength(12);
    expect(plainReading(apply(showOf(''), { kind: 'toggle-blank' }, at(0)), at(0), look)).toEqual({ blank: true, mirror: false, flip: true, turn: 90, cue: '', next: [] });
  });
});
