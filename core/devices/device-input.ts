/** What devices send, in words that no device and no platform has for itself. */

/**
 * One thing that a control did. Ids are `device/control`: `pad/b0`, `shuttle/ring`, `midi:my-keys/cc.1.7`, `hid:05f3-00ff/r0.0.1`.
 * `press`: a button went down or up. `axis`: a control stands at a value from -1 to 1, whose rest is 0 (a fader's is -1).
 * `turn`: an encoder or jog wheel went on by so many steps, positive clockwise.
 */
export type DeviceInput =
  | { readonly kind: 'press'; readonly id: string; readonly down: boolean }
  | { readonly kind: 'axis'; readonly id: string; readonly value: number }
  | { readonly kind: 'turn'; readonly id: string; readonly by: number };

/** A press of a button, or its release. */
export const press = (id: string, down: boolean): DeviceInput => ({ kind: 'press', id, down });

/** Where a control stands. */
export const axis = (id: string, value: number): DeviceInput => ({ kind: 'axis', id, value });

/** How far a control was turned. */
export const turn = (id: string, by: number): DeviceInput => ({ kind: 'turn', id, by });

/** A device's name as a part of ids: lower case letters, digits and hyphens, 40 at most. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'device';

/** How far a counter of 8 bits went from one value to another, the short way round: -128 to 127. */
export const counterStep = (from: number, to: number): number => ((((to - from + 128) % 256) + 256) % 256) - 128;

/** A byte as a signed number of 8 bits. */
export const signedByte = (byte: number): number => (byte << 24) >> 24;
