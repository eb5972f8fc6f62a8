/** The bridge between a page and the main process: two functions, exposed only to the app's own pages. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../core/ipc/bridge.ts';
import { callChannel, eventChannel } from './ipc/channels.ts';
import { ownHost, ownScheme } from './security/own-origin.ts';

const isFile = (value: unknown): value is File => typeof File !== 'undefined' && value instanceof File;

/** Replaces a dropped file by its path, which only the preload can learn; everything else goes as it is. */
const withPath = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'file' in input && isFile(input.file)
    ? { path: webUtils.getPathForFile(input.file) }
    : input;

/** Who hears of events, each with the name that it listens to: one listener of the channel for all of them. */
const heard = new Set<{ readonly name: string; readonly listener: (payload: unknown) => void }>();

ipcRenderer.on(eventChannel, (_event, name: unknown, payload: unknown) => {
  for (const entry of heard) if (entry.name === name) entry.listener(payload);
});

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, withPath(input)),
  on: (name, listener) => {
    const entry = { name, listener };
    heard.add(entry);
    return () => {
      heard.delete(entry);
    };
  },
};

if (process.isMainFrame && location.protocol === `${ownScheme}:` && location.host === ownHost) {
  contextBridge.exposeInMainWorld('caesura', bridge);
}
