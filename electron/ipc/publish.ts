/** Sends events to the windows whose roles may hear them. */
import { type Events, eventRoles } from '../../core/ipc/contract.ts';
import type { WindowRegistry } from '../windows/window-registry.ts';
import { eventChannel } from './channels.ts';

/** Tells the windows something; the contract says which of them hear it. */
export type Publish = <Name extends keyof Events>(name: Name, payload: Events[Name]) => void;

/** A way to tell every window of the registry. */
export const createPublish = (registry: WindowRegistry): Publish => (name, payload) => {
  for (const contents of registry.withRoles(eventRoles[name])) {
    if (!contents.isCrashed()) contents.send(eventChannel, name, payload);
  }
};
