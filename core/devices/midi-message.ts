/** Reads MIDI channel messages (MIDI 1.0, table 1): notes and controllers as buttons, controllers and pitch bend as axes. */
import { axis, type DeviceInput, press } from './device-input.ts';

/** Which controllers of a device were last at or over the middle: they count as pressed. */
export type MidiMemory = ReadonlySet<string>;

/** What a message meant, and what to remember of it. */
export type MidiReading = { readonly memory: MidiMemory; readonly inputs: readonly DeviceInput[] };

/** From here on a controller counts as pressed (MIDI 1.0: switches are off from 0 to 63 and on from 64). */
const pressedFrom = 64;

const controller = (memory: MidiMemory, id: string, value: number): MidiReading => {
  const moved = axis(id, (value / 127) * 2 - 1);
  const down = value >= pressedFrom;
  if (down === memory.has(id)) return { memory, inputs: [moved] };
  const others = [...memory].filter((other) => other !== id);
  return { memory: new Set(down ? [...others, id] : others), inputs: [moved, press(id, down)] };
};

/**
 * Reads one whole message of the device named `device`. Programs are pressed and let go at once: a pedal board sends one at
 * each step. Messages that are none of a channel, or are cut short, mean nothing.
 */
export const readMidi = (memory: MidiMemory, device: string, [status = 0, first = -1, second = -1]: readonly number[]): MidiReading => {
  const channel = (status & 0x0f) + 1;
  const idOf = (kind: string): string => `midi:${device}/${kind}.${channel}.${first}`;
  const nothing: MidiReading = { memory, inputs: [] };
  const isData = (value: number): boolean => value >= 0 && value < 128;
  if (!isData(first)) return nothing;
  const kind = status >> 4;
  if (kind === 0xc) return { memory, inputs: [press(idOf('program'), true), press(idOf('program'), false)] };
  if (!isData(second)) return nothing;
  if (kind === 0x9 || kind === 0x8) return { memory, inputs: [press(idOf('note'), kind === 0x9 && second > 0)] };
  if (kind === 0xb) return controller(memory, idOf('cc'), second);
  if (kind === 0xe) return { memory, inputs: [axis(`midi:${device}/bend.${channel}`, Math.max(-1, (second * 128 + first - 8192) / 8191))] };
  return nothing;
};
