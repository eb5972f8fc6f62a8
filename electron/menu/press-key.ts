/** Does what a key pressed outside of the operator's page is bound to, by the same way as the menu. */
import { boundTable, findByKey } from '../../core/devices/bound-table.ts';
import { commandTable, entriesIn } from '../../core/show/command-table.ts';
import { keyNames } from '../../core/show/key-name.ts';
import type { ForwardedPress } from '../output/forward-keys.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { type PerformOptions, perform } from './perform.ts';

/** Performs the entry that a key is bound to; nothing for a key without one, or held down where holding does not repeat. */
export const pressKey = async (options: PerformOptions & { readonly settings: SettingsStore }, press: ForwardedPress): Promise<void> => {
  const entry = findByKey(entriesIn(boundTable(commandTable, options.settings.read().bindings), 'reading'), keyNames(press));
  if (entry !== null && (entry.repeats || !press.repeat)) await perform(options, entry);
};
