/** What happened on a gamepad between two looks at it. */
import { axis, type DeviceInput, press } from './device-input.ts';

/** A gamepad at one moment. `name` begins the ids: `pad` for every pad of the standard layout. */
export type PadState = { readonly name: string; readonly axes: readonly number[]; readonly buttons: readonly boolean[] };

/** A pad that nobody touches, and one that was unplugged. */
export const padAtRest = (name: string): PadState => ({ name, axes: [], buttons: [] });

/** Axes tremble by less than this: hundredths of the way. */
const tremble = 0.01;

const moved = (before: number, after: number): boolean => Math.abs(after - before) >= tremble || (after === 0 && before !== 0);

/**
 * What a pad did from one state to another; what is no longer there is at rest. Buttons first, so that a press is never later
 * than the stick it goes with. The state to compare the next one with is `seenPad`.
 */
export const padChanges = (before: PadState, after: PadState): readonly DeviceInput[] => {
  const buttons = Array.from({ length: Math.max(before.buttons.length, after.buttons.length) }, (_, index) => index);
  const axes = Array.from({ length: Math.max(before.axes.length, after.axes.length) }, (_, index) => index);
  return [
    ...buttons
      .filter((index) => (before.buttons[index] ?? false) !== (after.buttons[index] ?? false))
      .map((index) => press(`${after.name}/b${index}`, after.buttons[index] ?? false)),
    ...axes.filter((index) => moved(before.axes[index] ?? 0, after.axes[index] ?? 0)).map((index) => axis(`${after.name}/a${index}`, after.axes[index] ?? 0)),
  ];
};

/** What was told of a pad: an axis that moved too little to tell stays where it was told to be, so that slow moves add up. */
export const seenPad = (before: PadState, after: PadState): PadState => ({
  ...after,
  axes: after.axes.map((value, index) => (moved(before.axes[index] ?? 0, value) ? value : (before.axes[index] ?? 0))),
});
