/** What the live monitor shows: the newest values of each device's controls, the last used first. */
import type { AxisUse, Bindings } from '../../../../core/devices/bindings.ts';
import type { DeviceInput } from '../../../../core/devices/device-input.ts';
import { guessEncoder, midiValueOf } from '../../../../core/devices/encoder.ts';

/** One control as it was last heard of. `values`: the newest ones of an axis as MIDI values, to tell an encoder by. */
export type Reading = { readonly id: string; readonly device: string; readonly input: DeviceInput; readonly values: readonly number[]; readonly total: number };

/** The readings by control, oldest first. */
export type Readings = ReadonlyMap<string, Reading>;

const mostReadings = 200;
const mostValues = 16;

/** Readings after one more input. A control that sends both presses and places keeps both, under names of their own. */
export const withInput = (readings: Readings, input: DeviceInput, device: string): Readings => {
  const name = `${input.kind} ${input.id}`;
  const before = readings.get(name);
  const values = input.kind === 'axis' ? [...(before?.values ?? []), midiValueOf(input.value)].slice(-mostValues) : [];
  const total = input.kind === 'turn' ? (before?.total ?? 0) + input.by : 0;
  const others = [...readings].filter(([other]) => other !== name);
  return new Map([...others, [name, { id: input.id, device, input, values, total }] as const].slice(-mostReadings));
};

/** The newest readings of a device, the last used first. */
export const readingsOf = (readings: Readings, device: string, most: number): readonly Reading[] =>
  [...readings.values()].filter((reading) => reading.device === device).reverse().slice(0, most);

/** The controls that have a place or turns: those that were heard of, and those that the operator set; by id. */
export const movingControls = (readings: Readings, { axes }: Bindings): readonly string[] => {
  const heard = [...readings.values()].filter(({ input }) => input.kind !== 'press').map(({ id }) => id);
  return [...new Set([...Object.keys(axes), ...heard])].sort();
};

/** A use with the way of turning that a control seems to have, when it is to be turned and nobody said how. */
export const withGuess = (use: AxisUse, reading: Reading | undefined): AxisUse => {
  const turns = use.drives === 'jog' || use.drives === 'speed-steps';
  if (!turns || use.encoder !== null || reading === undefined || reading.input.kind !== 'axis') return use;
  return { ...use, encoder: guessEncoder(reading.values) ?? 'twos-complement' };
};

/** A reading in words. */
export const readingText = ({ input, total }: Reading): string => {
  if (input.kind === 'press') return input.down ? 'pressed' : 'released';
  if (input.kind === 'turn') return `${total > 0 ? '+' : ''}${total}`;
  return `${Math.round(input.value * 100)} %`;
};
