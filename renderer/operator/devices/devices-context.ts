/** What parts of the window need of keys and devices: the bindings, the table as it is bound, and the devices. */
import { createContext, use } from 'react';
import type { Bindings } from '../../../core/devices/bindings.ts';
import type { BoundEntry } from '../../../core/devices/bound-table.ts';
import type { Devices } from './use-devices.ts';

/** Keys and devices of the window. */
export type DevicesInWindow = { readonly bindings: Bindings; readonly table: readonly BoundEntry[]; readonly devices: Devices; readonly openDialog: () => void };

/** Set by the operator window around everything. */
export const DevicesContext = createContext<DevicesInWindow | null>(null);

/** Keys and devices, for a component inside the window. Throws outside of it: that is a bug. */
export const useDevicesInWindow = (): DevicesInWindow => {
  const found = use(DevicesContext);
  if (found === null) throw new Error('useDevicesInWindow outside of DevicesContext');
  return found;
};
