/** The displays that are there, as the rest of the app sees them. */
import { type BrowserWindow, type Display, screen } from 'electron';
import type { DisplayInfo } from '../../core/ipc/contract.ts';
import type { Screen } from './choose-display.ts';

/** A display as decisions see it. */
export const toScreen = (display: Display): Screen => ({ id: display.id, label: display.label, bounds: display.bounds });

/** Every display there is. */
export const allScreens = (): readonly Screen[] => screen.getAllDisplays().map(toScreen);

/** A display as the operator sees it; one without a name is called by its number. */
export const displayInfo = (display: Display): DisplayInfo => ({
  id: display.id,
  label: display.label || `Display ${screen.getAllDisplays().findIndex((other) => other.id === display.id) + 1}`,
  width: Math.round(display.size.width * display.scaleFactor),
  height: Math.round(display.size.height * display.scaleFactor),
  primary: display.id === screen.getPrimaryDisplay().id,
});

/** Every display as the operator sees them. */
export const allDisplays = (): readonly DisplayInfo[] => screen.getAllDisplays().map(displayInfo);

/** The display that shows most of a window. */
export const displayOf = (window: BrowserWindow): Display => screen.getDisplayMatching(window.getBounds());
