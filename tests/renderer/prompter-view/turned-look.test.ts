import { describe, expect, it } from 'vitest';
import { downwards, turning, upright } from '../../../renderer/prompter-view/turned-look.ts';

const display = { width: 1080, height: 1920 };

describe('a picture that is turned', () => {
  it('has the sides that the reader sees', () => {
    expect(([0, 90, 180, 270] as const).map((turn) => upright(display, turn).width)).toEqual([1080, 1920, 1080, 1920]);
  });

  it('fills its display', () => {
    expect(turning(display, 0)).toBe('');
    expect(turning(display, 90)).toBe('translate(1080px, 0) rotate(90deg)');
    expect(turning(display, 180)).toBe('translate(1080px, 1920px) rotate(180deg)');
    expect(turning(display, 270)).toBe('translate(0, 1920px) rotate(270deg)');
  });

  it('has its rows follow one another where they are seen to', () => {
    expect(([0, 90, 180, 270] as const).map((turn) => downwards(false, turn))).toEqual(['down', 'left', 'up', 'right']);
    expect(([0, 90, 180, 270] as const).map((turn) => downwards(true, turn))).toEqual(['up', 'right', 'down', 'left']);
  });
});
