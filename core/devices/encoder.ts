/** Reads relative encoders: the ways in which MIDI controllers tell a turn in one value of 7 bits. */
import type { Encoder } from './bindings.ts';

/** A control's value from -1 to 1 as the MIDI value, 0 to 127, that it came from. */
export const midiValueOf = (value: number): number => Math.round(((value + 1) / 2) * 127);

/**
 * The steps of one value: 1 and 127 are one step on and back in two's complement, 65 and 63 around a middle of 64, 1 and 65
 * with a sign bit (Mackie's V-Pots). Positive is clockwise.
 */
export const stepsOf = (value: number, encoder: NonNullable<Encoder>): number => {
  if (encoder === 'binary-offset') return value - 64;
  if (encoder === 'sign-bit') return value < 64 ? value : 64 - value;
  return value < 64 ? value : value - 128;
};

/** How far from no turn the values of slow turns lie. */
const slow = 8;

const near = (value: number, middle: number): boolean => value !== middle && Math.abs(value - middle) <= slow;

/** The fewest values to guess from, and they must go both ways: a fader passes through few of them only. */
const enough = 6;

/** The way in which a control that was turned slowly both ways tells its turns; null when it tells where it stands, or too little was seen. */
export const guessEncoder = (values: readonly number[]): Encoder => {
  if (values.length < enough) return null;
  const onward = values.filter((value) => near(value, 0));
  const ways = [
    { encoder: 'twos-complement', back: values.filter((value) => near(value, 128)), on: onward },
    { encoder: 'sign-bit', back: values.filter((value) => near(value, 64) && value > 64), on: onward },
    { encoder: 'binary-offset', back: values.filter((value) => near(value, 64) && value < 64), on: values.filter((value) => near(value, 64) && value > 64) },
  ] as const;
  return ways.find(({ on, back }) => on.length > 0 && back.length > 0 && on.length + back.length === values.length)?.encoder ?? null;
};
