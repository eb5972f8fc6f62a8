/** How a display that stands on its side or its head is reckoned with. */
import type { OutputLook } from '../../core/ipc/contract.ts';
import type { Viewport } from './prompter-style.ts';

/** Degrees clockwise by which a picture is turned on its display. */
export type Turn = OutputLook['turn'];

/** True for a quarter turn, either way. */
const isQuarter = (turn: Turn): boolean => turn === 90 || turn === 270;

/** The size that the reader sees on a display of this size: a quarter turn exchanges its sides. */
export const upright = ({ width, height }: Viewport, turn: Turn): Viewport => (isQuarter(turn) ? { width: height, height: width } : { width, height });

/** Turns the upright picture so that it fills a display of this size; its origin is the display's top left corner. */
export const turning = ({ width, height }: Viewport, turn: Turn): string => {
  const shift: Readonly<Record<Turn, string>> = { 0: '', 90: `translate(${width}px, 0)`, 180: `translate(${width}px, ${height}px)`, 270: `translate(0, ${height}px)` };
  return turn === 0 ? '' : `${shift[turn]} rotate(${turn}deg)`;
};

/** Which way rows follow one another on the page. */
export type Downwards = 'down' | 'up' | 'left' | 'right';

const order: readonly Downwards[] = ['down', 'left', 'up', 'right'];

/** Which way rows follow one another in a picture that is turned, and upside down first when it is flipped. */
export const downwards = (flipped: boolean, turn: Turn): Downwards => order[(turn / 90 + (flipped ? 2 : 0)) % 4] ?? 'down';
