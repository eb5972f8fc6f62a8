/** The displays that are there, as the rest of the app sees them. */
import { type BrowserWindow, type Display, screen } from 'electron';
import type { DisplayInfo } from '../../core/ipc/contract.ts';
import type { Screen } from './choose-display.ts';

/** A display as decisions see it. */
export const toScreen = (display: Display): Screen => ({ id: display.id, label: display.label, bounds: display.bounds });

/** Every display there is. */
export const allScreens = (): readonly Screen[] => screen.getAllDisplays().map(toScreen);

/** The display of an id; null when it is not there. */
export const displayById = (id: number | undefined): Display | null => screen.getAllDisplays().find((display) => display.id === id) ?? null;

/** The display that shows most of a window. */
export const displayOf = (window: BrowserWindow): Display => screen.getDisplayMatching(window.getBounds());

/** The display that shows the operator's window; the main one while there is none. */
export const displayOfOperator = (operator: BrowserWindow | null): Display => (operator === null ? screen.getPrimaryDisplay() : displayOf(operator));

/** A display as the operator sees it; one without a name is called by its number. */
export const displayInfo = (display: Display, operator: BrowserWindow | null): DisplayInfo => {
  const number = screen.getAllDisplays().findIndex((other) => other.id === display.id) + 1;
  return {
    id: display.id,
    number,
    label: display.label || `Display ${number}`,
    width: Math.round(display.size.width * display.scaleFactor),
    height: Math.round(display.size.height * display.scaleFactor),
    primary: display.id === screen.getPrimaryDisplay().id,
    operator: display.id === displayOfOperator(operator).id,
  };
};

/** Every display as the operator sees them. */
export const allDisplays = (operator: BrowserWindow | null): readonly DisplayInfo[] => screen.getAllDisplays().map((display) => displayInfo(display, operator));
