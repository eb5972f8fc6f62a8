/** What the operator's page may ask of devices: MIDI without system messages, and the USB controllers that the operator chose. */
import { isPageOf } from './own-origin.ts';

/** The operator's choice of one USB controller, by its numbers. */
export type AllowedHid = { readonly vendorId: number; readonly productId: number };

/** What any device says of its numbers; those of a serial port are texts and never fit. */
export type DeviceNumbers = { readonly vendorId?: number | string | undefined; readonly productId?: number | string | undefined };

/** Permissions that a session may give; everything else is denied. */
export type PermissionRules = {
  /** True when a page at an address may have a permission. */
  readonly mayHave: (permission: string, address: string) => boolean;
  /** True when a device may be opened without asking again. */
  readonly mayOpen: (type: string, origin: string, device: DeviceNumbers) => boolean;
};

/** Denies everything: the prompter's session, and the one that no window uses. */
export const denyAll: PermissionRules = { mayHave: () => false, mayOpen: () => false };

/** `midi` lets no system exclusive message through (that is `midiSysex`), `hid` lets a page ask for a device, and none be opened unasked. */
const given: ReadonlySet<string> = new Set(['midi', 'hid']);

/** An origin, which some checks give instead of an address, as the address of the operator's page. */
const operatorOrigin = /^caesura:\/\/app\/?$/;

const isOperator = (address: string): boolean => operatorOrigin.test(address) || isPageOf('operator', address);

/** The rules of the operator's session; `chosen` answers which USB controllers the operator chose. */
export const operatorRules = (chosen: () => readonly AllowedHid[]): PermissionRules => ({
  mayHave: (permission, address) => given.has(permission) && isOperator(address),
  mayOpen: (type, origin, { vendorId, productId }) =>
    type === 'hid' && isOperator(origin) && chosen().some((allowed) => allowed.vendorId === vendorId && allowed.productId === productId),
});
