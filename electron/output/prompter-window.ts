/** The prompter's window in its two forms: an output that fills a display, and an ordinary window. */
import { BrowserWindow } from 'electron';
import { beyond, isShort } from './fills-display.ts';
import type { Bounds } from '../store/prompter-settings.ts';
import { pageOptions } from '../windows/page-options.ts';

/** Nothing but black may ever be seen before, behind or instead of the script. */
const background = '#000000';

/** The form of the prompter's window. `focusable`: it may take the keyboard from the operator. */
export type PrompterForm = { readonly bounds: Bounds; readonly fullScreen: boolean; readonly focusable: boolean };

const commonOptions = (form: PrompterForm, preload: string): Electron.BrowserWindowConstructorOptions => ({
  ...form.bounds,
  title: 'Caesura prompter',
  backgroundColor: background,
  show: false,
  autoHideMenuBar: true,
  focusable: form.focusable,
  webPreferences: pageOptions('prompter', preload),
});

const outputOptions = {
  frame: false,
  hasShadow: false,
  roundedCorners: false,
  resizable: true,
  movable: false,
  minimizable: false,
  skipTaskbar: true,
  enableLargerThanScreen: true,
} as const;

/** When the window system has settled on a size after it was asked for one, ms: at once, or after a while where there is much to do. */
const settlesAfter = [50, 400] as const;

/** Makes a window whole that fills its display but for a pixel. */
const makeWhole = (window: BrowserWindow, display: Bounds): void => {
  if (window.isDestroyed() || !window.isVisible() || !window.isFullScreen()) return;
  if (isShort(window.getBounds(), display)) window.setBounds(beyond(display));
};

/** Fills the display: bounds first, then full screen, as window systems take the display from the bounds. */
export const fillDisplay = (window: BrowserWindow, bounds: Bounds): void => {
  window.setBounds(bounds);
  window.setFullScreen(true);
  for (const delay of settlesAfter) setTimeout(() => makeWhole(window, bounds), delay);
};

/** Creates the prompter's window and shows it once its page is painted; it never takes the keyboard by being shown. */
export const createPrompterWindow = (form: PrompterForm, preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    ...commonOptions(form, preload),
    ...(form.fullScreen ? outputOptions : { minWidth: 320, minHeight: 180 }),
  });
  window.removeMenu();
  window.once('ready-to-show', () => {
    if (window.isDestroyed()) return;
    window.showInactive();
    if (form.fullScreen) fillDisplay(window, form.bounds);
  });
  return window;
};
