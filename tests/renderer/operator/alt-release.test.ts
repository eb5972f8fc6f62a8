/** Which releases of Alt are kept from the menu bar. */
import { describe, expect, it } from 'vitest';
import { createAltRelease } from '../../../renderer/operator/alt-release.ts';

/** "+Alt" goes down, "-Alt" up; what is kept. */
const kept = (moves: string): readonly string[] => {
  const isPart = createAltRelease();
  let alt = false;
  return moves.split(' ').filter((move) => {
    const key = move.slice(1);
    const type = move.startsWith('+') ? 'keydown' : 'keyup';
    if (key === 'Alt') alt = type === 'keydown';
    return isPart({ type, key, altKey: alt });
  });
};

describe('the release of Alt', () => {
  it.each([
    ['+Alt -Alt', []],
    ['+Alt +ArrowRight -ArrowRight -Alt', ['-Alt']],
    ['+Alt +ArrowRight -Alt -ArrowRight', ['-Alt']],
    ['+Alt +Shift +ArrowRight -Alt -ArrowRight -Shift', ['-Alt']],
    ['+Alt +ArrowRight +ArrowRight -Alt -ArrowRight +Alt -Alt', ['-Alt']],
    ['+ArrowRight +Alt -ArrowRight -Alt', []],
    ['+a -a +Alt -Alt', []],
  ])('of “%s” is kept: %j', (moves, expected) => {
    expect(kept(moves)).toEqual(expected);
  });
});
