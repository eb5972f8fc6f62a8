/** This window's client: every call and event of the contract, typed. */
import { createClient } from './create-client.ts';
import { windowBridge } from './window-bridge.ts';

/** Calls the main process and listens to it. */
export const client = createClient(windowBridge);
