/** Which USB controller a device is, and how its reports are read. */
import { axis, type DeviceInput } from './device-input.ts';
import type { ReadHid } from './hid-report.ts';
import { readShuttle, shuttleProducts, shuttleVendor } from './shuttle-report.ts';
import { readUnknown } from './unknown-report.ts';
import { readXkeys, xkeysModel, xkeysVendor } from './xkeys-report.ts';

/** A device by its USB numbers. */
export type HidNumbers = { readonly vendorId: number; readonly productId: number };

const hex = (number: number): string => number.toString(16).padStart(4, '0');

/** A device that is read: what it is called when it gives no name, how, and what it does when it is unplugged. */
export type KnownHid = { readonly name: string; readonly known: boolean; readonly read: ReadHid; readonly rest: readonly DeviceInput[] };

/** How a device is read; one that is not known is read bit by bit. */
export const hidDevice = ({ vendorId, productId }: HidNumbers): KnownHid => {
  const shuttle = vendorId === shuttleVendor ? shuttleProducts.get(productId) : undefined;
  if (shuttle !== undefined) return { name: shuttle, known: true, read: readShuttle, rest: [axis('shuttle/ring', 0)] };
  const xkeys = vendorId === xkeysVendor ? xkeysModel(productId) : null;
  if (xkeys !== null) return { name: xkeys.name, known: true, read: readXkeys(xkeys), rest: xkeys.ring === undefined ? [] : [axis('xkeys/ring', 0)] };
  const numbers = `${hex(vendorId)}-${hex(productId)}`;
  return { name: `USB ${numbers.replace('-', ':')}`, known: false, read: readUnknown(`hid:${numbers}`), rest: [] };
};
