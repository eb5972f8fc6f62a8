/** The contract's part about keys and devices: what they are bound to. */
import type { Bindings } from '../devices/bindings.ts';
import { bindingsSchema } from '../devices/bindings-schema.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** Calls about keys and devices. */
export const deviceCalls = {
  'bindings.read': call<Bindings>()(['operator'], nothing),
  /** Keeps bindings for this and later starts; every window's keys, the menu and the help sheet follow. */
  'bindings.change': call<Bindings>()(['operator'], bindingsSchema),
} as const;

/** Events about keys and devices. */
export type DeviceEvents = { readonly bindings: Bindings };

/** Who hears of them. */
export const deviceEventRoles: EventRoles<DeviceEvents> = { bindings: ['operator'] };
