/** Does what a key pressed outside of the operator's page is bound to, by the same way as the menu. */
import { boundTable, findByKey } from '../../core/devices/bound-table.ts';
import { commandTable, entriesIn } from '../../core/show/command-table.ts';
import { keyNames } from '../../core/show/key-name.ts';
import { tapOfKey, type TapKind } from '../../core/takes/tap-of-key.ts';
import type { Clock } from '../../core/units/time.ts';
import type { ForwardedPress } from '../output/forward-keys.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { type PerformOptions, perform, performCall } from './perform.ts';

/** What a press works on. `tapping`: a take is recorded by taps, whose keys then come before all others, as in the operator's window. */
export type PressOptions = PerformOptions & { readonly settings: SettingsStore; readonly now: Clock; readonly tapping: () => boolean };

const tapOf = (press: ForwardedPress): TapKind | null => keyNames(press).map(tapOfKey).find((kind) => kind !== null) ?? null;

/** Performs the entry that a key is bound to, or taps; nothing for a key without one, or held down where holding does not repeat. */
export const pressKey = async (options: PressOptions, press: ForwardedPress): Promise<void> => {
  const tap = options.tapping() ? tapOf(press) : null;
  if (tap !== null) {
    if (!press.repeat) await performCall(options, 'takes.tap', { kind: tap, at: options.now() });
    return;
  }
  const entry = findByKey(entriesIn(boundTable(commandTable, options.settings.read().bindings), 'reading'), keyNames(press));
  if (entry !== null && (entry.repeats || !press.repeat)) await perform(options, entry);
};
