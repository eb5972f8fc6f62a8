/** Shows on each display its number, large, for a few seconds. */
import { BrowserWindow, screen } from 'electron';
import { pageOptions } from '../windows/page-options.ts';
import { centredIn } from '../windows/visible-bounds.ts';
import type { OutputsOptions } from './output-context.ts';
import { displayInfo } from './screens.ts';

/** How long a number stays, ms, and its size, device-independent px. */
const stayMs = 4000;
const size = { width: 420, height: 300 } as const;

/** Neither takes the keyboard nor a click: the show goes on below. */
const numberWindow = (area: Electron.Rectangle, preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    ...centredIn(area, size),
    title: 'Caesura display number',
    backgroundColor: '#15181d',
    frame: false,
    resizable: false,
    movable: false,
    focusable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    show: false,
    webPreferences: pageOptions('prompter', preload),
  });
  window.setIgnoreMouseEvents(true);
  window.removeMenu();
  window.once('ready-to-show', () => window.showInactive());
  setTimeout(() => {
    if (!window.isDestroyed()) window.destroy();
  }, stayMs);
  return window;
};

/** The windows of the last time, which go when it is asked again. */
let shown: readonly BrowserWindow[] = [];

/** Numbers the displays as the operator's list does. */
export const identifyDisplays = ({ operator, preload, prepareNumber }: OutputsOptions): void => {
  for (const window of shown) if (!window.isDestroyed()) window.destroy();
  shown = screen.getAllDisplays().map((display) => {
    const window = numberWindow(display.workArea, preload);
    const { number, label } = displayInfo(display, operator());
    prepareNumber(window, number, label);
    return window;
  });
};
