/** Draws the many orders of one movement (a stick, a ring, a jog, a slider) together: the as-run log says where it began, where it ended and over what, in two lines at most. */
import type { Command } from '../command.ts';
import type { AsRunLine } from './as-run.ts';

/** Commands that a hand gives many of while it moves; each one alone says where the movement has come to. */
const moving: ReadonlySet<string> = new Set<Command['kind']>(['set-speed', 'jump-time']);

/** Orders of one kind that follow one another within so many ms are one movement: devices order every 50 ms. */
export const movementGap = 1000;

/** A movement that is not over: its first line, which is written already, its newest, and how many orders there were. */
export type Movement = { readonly first: AsRunLine; readonly last: AsRunLine; readonly orders: number };

const read = (detail: string): unknown => (detail === '' ? {} : JSON.parse(detail));

/** The line that ends a movement; null after a single order, whose own line says it all. Its time and place are those of the last order. */
export const endOfMovement = ({ first, last, orders }: Movement): AsRunLine | null => {
  if (orders < 2) return null;
  const span = { to: read(last.detail), from: read(first.detail), orders, over: last.clock - first.clock };
  return { ...last, detail: JSON.stringify(span) };
};

const goesOn = ({ last }: Movement, line: AsRunLine): boolean => line.what === last.what && line.air === last.air && line.clock - last.clock <= movementGap;

/** What is to be written now that a line has come, in order, and the movement that goes on. The first order of a movement is written at once, the others when it is over. */
export const followMovement = (movement: Movement | null, line: AsRunLine): { readonly movement: Movement | null; readonly lines: readonly AsRunLine[] } => {
  if (movement !== null && moving.has(line.what) && goesOn(movement, line)) return { movement: { ...movement, last: line, orders: movement.orders + 1 }, lines: [] };
  const ended = movement === null ? null : endOfMovement(movement);
  return { movement: moving.has(line.what) ? { first: line, last: line, orders: 1 } : null, lines: ended === null ? [line] : [ended, line] };
};
