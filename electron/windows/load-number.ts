/** Loads the page that shows a display's number: it asks nothing of the app and plays no part in it. */
import type { BrowserWindow } from 'electron';
import { guardContents } from '../security/guard-contents.ts';
import { numberAddress } from '../security/own-origin.ts';

/** Loads it into its window. */
export const loadNumber = (window: BrowserWindow, number: number, label: string): void => {
  const home = numberAddress(number, label);
  guardContents(window.webContents, 'prompter', home);
  // A window that went while it loaded is no fault.
  void window.loadURL(home).catch(() => undefined);
};
