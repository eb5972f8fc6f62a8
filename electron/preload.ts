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

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, withPath(input)),
  on: (name, listener) => {
    const hear = (_event: unknown, heard: unknown, payload: unknown): void => {
      if (heard === name) listener(payload);
    };
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.removeListener(eventChannel, hear);
    };
  },
};

if (process.isMainFrame && location.protocol === `${ownScheme}:` && location.host === ownHost) {
  contextBridge.exposeInMainWorld('caesura', bridge);
}
