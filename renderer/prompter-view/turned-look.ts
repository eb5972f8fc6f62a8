/** How a display that stands on its side or its head is reckoned with. */
import type { OutputLook } from '../../core/ipc/contract.ts';
import type { Viewport } from './prompter-style.ts';

/** Half a turn is left for right and top for bottom at once. */
export const upsideDown = ({ mirror, flip, turn }: OutputLook): Pick<OutputLook, 'mirror' | 'flip'> =>
  turn === 180 ? { mirror: !mirror, flip: !flip } : { mirror, flip };

/** The size that the reader sees on a display of this size: a quarter turn exchanges its sides. */
export const upright = ({ width, height }: Viewport, turn: OutputLook['turn']): Viewport =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
