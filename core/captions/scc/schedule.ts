/** When each code of CEA-608 is sent: two bytes a frame, a screen loaded before it is shown, erased when it ends. */
import { control, type Pair } from './control-codes.ts';
import type { Unit } from './caption-units.ts';

/** A screen to be sent: when it should be shown, in frames, and what loads it. */
export type Sending = {
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
  /** False where it only takes captions away. */
  readonly adds: boolean;
};

/** Pairs that are sent one after the other from a frame on. */
export type Burst = { readonly frame: number; readonly pairs: readonly Pair[] };

/** When a screen really comes up, later than asked where there was no time to load it, and when it goes. */
export type Showing = { readonly start: number; readonly end: number };

/** Everything that is sent, and when each screen is shown: null where it is left out. */
export type Schedule = { readonly bursts: readonly Burst[]; readonly showings: readonly (Showing | null)[] };

const erase: Unit = [control.eraseDisplayedMemory, control.eraseDisplayedMemory];
const show: Unit = [control.endOfCaption, control.endOfCaption];

const sizeOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.length, 0);

/** The units with the erasing put where the first unit begins that is not before `at`, and the frame that it is sent in. */
const withErasing = (units: readonly Unit[], begin: number, at: number): { readonly units: readonly Unit[]; readonly erased: number } => {
  let erased = begin;
  let index = 0;
  for (; index < units.length && erased < at; index += 1) erased += units[index]?.length ?? 0;
  return { units: [...units.slice(0, index), erase, ...units.slice(index)], erased };
};

/** True for a screen that only takes captions away, after which there is no time to load the next one: it comes with that one. */
const isLeftOut = ({ start, units, adds }: Sending, next: Sending | undefined, free: number): boolean =>
  !adds && next !== undefined && next.start < Math.max(start, free + sizeOf(units)) + show.length + sizeOf(next.units);

/** What is being sent: `free` is the frame that nothing is sent in yet, `showing` what is on the screen, until `ends` by rights. */
type Line21 = { readonly bursts: Burst[]; free: number; showing: { start: number; end: number } | null; ends: number };

const send = (line: Line21, frame: number, units: readonly Unit[]): void => {
  line.bursts.push({ frame, pairs: units.flat() });
  line.free = frame + sizeOf(units);
};

const endShowing = (line: Line21, frame: number): void => {
  if (line.showing !== null) line.showing.end = frame;
  line.showing = null;
};

const sendScreen = (line: Line21, { start, end, units }: Sending): Showing => {
  const size = sizeOf(units);
  // Showing the next screen erases this one: a gap of a frame is too short for an erasing of its own.
  let erasing = line.showing !== null && start - line.ends >= erase.length ? Math.max(line.ends, line.free) : null;
  // At once before the loading it is a part of it: so it stays where it is when a file that was read is written again.
  if (erasing !== null && erasing + erase.length < start - size) {
    send(line, erasing, [erase]);
    endShowing(line, erasing);
    erasing = null;
  }
  const begin = Math.max(line.free, start - size - (erasing === null ? 0 : erase.length));
  const loading = erasing === null ? { units, erased: null } : withErasing(units, begin, erasing);
  if (loading.erased !== null) endShowing(line, loading.erased);
  send(line, begin, [...loading.units, show]);
  const shown = line.free - show.length;
  endShowing(line, shown);
  line.showing = { start: shown, end: line.free };
  line.ends = end;
  return line.showing;
};

/** The bursts that send screens, in order of their starts. */
export const schedule = (screens: readonly Sending[]): Schedule => {
  const line: Line21 = { bursts: [], free: 0, showing: null, ends: 0 };
  const showings = screens.map((screen, index) => {
    if (!isLeftOut(screen, screens[index + 1], line.free)) return sendScreen(line, screen);
    line.ends = screen.end;
    return null;
  });
  if (line.showing !== null) {
    const at = Math.max(line.ends, line.free);
    send(line, at, [erase]);
    endShowing(line, at);
  }
  return { bursts: line.bursts, showings };
};
