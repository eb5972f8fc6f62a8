/** The operator's window: remembers where it was, never opens off the displays that are there. */
import { BrowserWindow, screen } from 'electron';
import type { SettingsStore } from '../store/settings-store.ts';
import { pageOptions } from './page-options.ts';
import { visibleBounds } from './visible-bounds.ts';

/** The smallest operator window that shows all of its parts, and the size of the first start: device-independent px. */
const smallest = { width: 1024, height: 640 } as const;
const firstSize = { width: 1440, height: 900 } as const;

/** The colour of the page before it is painted; that of the design's console. */
const background = '#0e0f12';

/** How long to wait for the first paint before the window is shown anyway, in ms. */
const patienceMs = 3_000;

/** The work areas of all displays, the main one first. */
const workAreas = () => {
  const main = screen.getPrimaryDisplay();
  return [main, ...screen.getAllDisplays().filter((display) => display.id !== main.id)].map((display) => display.workArea);
};

const rememberBounds = (window: BrowserWindow, settings: SettingsStore): void => {
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    settings.change({ operatorBounds: window.getNormalBounds(), operatorMaximised: window.isMaximized() });
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
};

/** Shown once painted, so that no white or empty frame is seen; or at the end of patience. */
const showWhenPainted = (window: BrowserWindow, maximised: boolean): void => {
  const show = (): void => {
    if (window.isDestroyed() || window.isVisible()) return;
    if (maximised) window.maximize();
    window.show();
  };
  const timer = setTimeout(show, patienceMs);
  window.once('ready-to-show', () => {
    clearTimeout(timer);
    show();
  });
};

/** Creates the operator's window; its page is loaded by the caller. */
export const createOperatorWindow = (settings: SettingsStore, preload: string): BrowserWindow => {
  const { operatorBounds, operatorMaximised } = settings.read();
  const window = new BrowserWindow({
    ...visibleBounds(operatorBounds, workAreas(), firstSize),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Caesura',
    backgroundColor: background,
    autoHideMenuBar: true,
    show: false,
    webPreferences: pageOptions('operator', preload),
  });
  showWhenPainted(window, operatorMaximised);
  rememberBounds(window, settings);
  return window;
};
