/** The contract's part about keys and devices: what they are bound to, and which devices the operator's page may use. */
import { z } from 'zod';
import type { Bindings } from '../devices/bindings.ts';
import { bindingsSchema } from '../devices/bindings-schema.ts';
import type { HidNumbers } from '../devices/hid-device.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** A USB controller that the operator chose; it is used whenever it is plugged in. */
export type ChosenHid = HidNumbers & { readonly name: string };

/** A USB controller that can be chosen now; `deviceId` is good for this choice only. */
export type HidChoice = ChosenHid & { readonly deviceId: string };

/** Which devices are used, beside keyboards and gamepads, which need no leave. */
export type DevicesInUse = {
  readonly midi: boolean;
  readonly hid: readonly ChosenHid[];
  /** The controllers to choose from, while the page asks for one; null: it does not. */
  readonly choices: readonly HidChoice[] | null;
};

const number16 = z.int().min(0).max(0xffff);

/** A chosen USB controller, as it is kept. */
export const chosenHidSchema = z.object({ vendorId: number16, productId: number16, name: z.string().max(200) }).strict();

/** Calls about keys and devices. */
export const deviceCalls = {
  'bindings.read': call<Bindings>()(['operator'], nothing),
  /** Keeps bindings for this and later starts; every window's keys, the menu and the help sheet follow. */
  'bindings.change': call<Bindings>()(['operator'], bindingsSchema),
  'devices.read': call<DevicesInUse>()(['operator'], nothing),
  /** Whether MIDI controllers are used; remembered. */
  'devices.use-midi': call<null>()(['operator'], z.object({ on: z.boolean() }).strict()),
  /** Answers the choice of a USB controller that the page asked for; null: none of them. What is chosen is remembered. */
  'devices.choose-hid': call<null>()(['operator'], z.object({ deviceId: z.string().max(200).nullable() }).strict()),
  /** Uses a USB controller no longer. */
  'devices.forget-hid': call<null>()(['operator'], z.object({ vendorId: number16, productId: number16 }).strict()),
} as const;

/** Events about keys and devices. */
export type DeviceEvents = { readonly bindings: Bindings; readonly devices: DevicesInUse };

/** Who hears of them. */
export const deviceEventRoles: EventRoles<DeviceEvents> = { bindings: ['operator'], devices: ['operator'] };
