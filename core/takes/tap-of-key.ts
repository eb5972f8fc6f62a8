/** What a key means while a take is recorded by taps. */
import type { TapEvent } from './tap-recording.ts';

/** A cue begins, ends, is skipped; or the last tap was a slip. */
export type TapKind = Exclude<TapEvent['kind'], 'stop'>;

/** Space and Enter for a keyboard; Page Down and Page Up, which clickers send; arrows. */
const meanings: ReadonlyMap<string, TapKind> = new Map<string, TapKind>([
  ['Space', 'tap'],
  ['Enter', 'tap'],
  ['PageDown', 'tap'],
  ['ArrowRight', 'tap'],
  ['E', 'end'],
  ['S', 'skip'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  ['Backspace', 'back'],
]);

/** The meaning of a key, named as by `keyName`; null: it is the show's. */
export const tapOfKey = (key: string): TapKind | null => meanings.get(key) ?? null;
