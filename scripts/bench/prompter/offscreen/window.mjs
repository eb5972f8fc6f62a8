/** Electron as the app knows it, but its prompter windows are painted off the screen: only those can be asked for another frame rate than the display's. */
import { BrowserWindow as ElectronWindow } from 'electron';

export * from 'electron';

/** A window whose page is painted off the screen when it is a prompter's. */
export class BrowserWindow extends ElectronWindow {
  constructor(options) {
    super(options.title === 'Caesura prompter' ? { ...options, webPreferences: { ...options.webPreferences, offscreen: true } } : options);
  }
}
