import { describe, expect, it } from 'vitest';
import { instant, ms } from '../../../../core/units/time.ts';
import { overUnderState } from '../../../../renderer/operator/header/over-under.ts';
import { rollState } from '../../../../renderer/operator/header/roll-state.ts';

const rolling = (speed: number) => rollState({ roll: { at: instant(0), from: ms(0), speed } });

describe('the header', () => {
  it('names what the show does', () => {
    expect([0, 1, -0.5].map((speed) => rolling(speed)?.label)).toEqual([undefined, 'Rolling', 'Rolling back']);
  });
  it('names the side of the target', () => {
    expect(overUnderState(null).label).toBe('no target');
    expect(overUnderState(ms(3100)).name).toBe('over');
    expect(overUnderState(ms(-3100)).name).toBe('under');
    expect(overUnderState(ms(-20)).name).toBe('on');
  });
});
