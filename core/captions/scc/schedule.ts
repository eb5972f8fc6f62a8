/** When each code of CEA-608 is sent: two bytes a frame, a caption loaded before it is shown, erased when it ends. */
import { control, type Pair } from './control-codes.ts';
import type { Unit } from './caption-units.ts';

/** A caption to be sent: when it should be shown, in frames, and what loads it. */
export type Sending = { readonly start: number; readonly end: number; readonly units: readonly Unit[] };

/** Pairs that are sent one after the other from a frame on. */
export type Burst = { readonly frame: number; readonly pairs: readonly Pair[] };

/** Everything that is sent, and when each caption really comes up: later than asked where there was no time to load it. */
export type Schedule = { readonly bursts: readonly Burst[]; readonly shown: readonly number[] };

const erase: Unit = [control.eraseDisplayedMemory, control.eraseDisplayedMemory];
const show: Unit = [control.endOfCaption, control.endOfCaption];

const sizeOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.length, 0);

/** The units with the erasing put where the first unit begins that is not before `at`. */
const withErasing = (units: readonly Unit[], begin: number, at: number): readonly Unit[] => {
  let frame = begin;
  const index = units.findIndex((unit) => {
    const here = frame >= at;
    frame += unit.length;
    return here;
  });
  return index < 0 ? [...units, erase] : [...units.slice(0, index), erase, ...units.slice(index)];
};

/** The bursts that send captions, in order of their starts. */
export const schedule = (captions: readonly Sending[]): Schedule => {
  const bursts: Burst[] = [];
  const shown: number[] = [];
  let free = 0;
  /** When the caption on the screen ends; null when the screen is empty. */
  let ends: number | null = null;
  const send = (frame: number, units: readonly Unit[]): void => {
    bursts.push({ frame, pairs: units.flat() });
    free = frame + sizeOf(units);
  };
  for (const { start, end, units } of captions) {
    const size = sizeOf(units);
    // Showing the next caption erases this one: a gap of a frame is too short for an erasing of its own.
    let erasing = ends !== null && start - ends >= erase.length ? Math.max(ends, free) : null;
    // At once before the loading it is a part of it: so it stays where it is when a file that was read is written again.
    if (erasing !== null && erasing + erase.length < start - size) {
      send(erasing, [erase]);
      erasing = null;
    }
    const wanted = start - size - (erasing === null ? 0 : erase.length);
    const begin = Math.max(free, wanted);
    send(begin, [...(erasing === null ? units : withErasing(units, begin, erasing)), show]);
    shown.push(free - show.length);
    ends = end;
  }
  if (ends !== null) send(Math.max(ends, free), [erase]);
  return { bursts, shown };
};
