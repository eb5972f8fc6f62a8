/** From where a control stands to how fast the show goes: dead zone, curve, direction. */
import { speedLimits } from '../show/change-speed.ts';
import type { AxisUse } from './bindings.ts';

/** What shapes an axis. */
export type AxisShape = Pick<AxisUse, 'deadZone' | 'curve' | 'inverted'>;

/** How far out of its dead zone an axis is: -1 to 1, 0 inside; continuous and rising with the value, falling when inverted. */
export const shapedAxis = (value: number, { deadZone, curve, inverted }: AxisShape): number => {
  const way = Math.min(1, Math.abs(value));
  if (!(way > deadZone)) return 0;
  const share = ((way - deadZone) / (1 - deadZone)) ** curve;
  return (inverted ? -1 : 1) * Math.sign(value) * share;
};

/** Speeds are told in fiftieths: a trembling hand is not news. */
const stepsOfSpeed = 50;

/** The speed factor of a shaped share: from the slowest that there is to `most`; null at rest. */
export const speedOfShare = (share: number, most: number): number | null => {
  if (share === 0) return null;
  const { slowest } = speedLimits;
  const speed = slowest + (Math.max(slowest, most) - slowest) * Math.abs(share);
  return Math.sign(share) * Math.max(slowest, Math.round(speed * stepsOfSpeed) / stepsOfSpeed);
};

/** A fader's way from its lower end, where it rests: 0 to 1, shaped. */
export const shapedFader = (value: number, { deadZone, curve, inverted }: AxisShape): number =>
  shapedAxis(((inverted ? -value : value) + 1) / 2, { deadZone, curve, inverted: false });
