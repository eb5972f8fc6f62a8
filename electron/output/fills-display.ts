/** Whether a window fills its display, and how to make one do it that the window system keeps a pixel short. */
import type { Bounds } from '../store/prompter-settings.ts';

/** The most by which a window may reach beyond its display, px: see `beyond`. */
const spare = 1;

/** True when a window fills a display: no line of the desktop is seen beside it. */
export const fills = (window: Bounds, display: Bounds): boolean =>
  window.x === display.x &&
  window.y === display.y &&
  [window.width - display.width, window.height - display.height].every((over) => over >= 0 && over <= spare);

/** True when a window is the pixel short that `beyond` mends. */
export const isShort = ({ x, y, width, height }: Bounds, display: Bounds): boolean =>
  x === display.x && y === display.y && width === display.width - 1 && height === display.height - 1;

/**
 * A row more than the display has. Under X11 Chromium makes a window of exactly a display's size a pixel smaller each way, so that window
 * managers do not take it for full screen; one that may not have the keyboard is managed by none, so nobody makes it whole again.
 */
export const beyond = (display: Bounds): Bounds => ({ ...display, height: display.height + spare });
