/** Puts the prompter's window on a display, in one of its two forms. A change of form is a new window: some systems cannot change whether a window takes the keyboard. */
import { type BrowserWindow, type Display, screen } from 'electron';
import { fitInto } from '../windows/visible-bounds.ts';
import { keyOf } from './choose-display.ts';
import { forwardKeys } from './forward-keys.ts';
import type { OutputContext } from './output-context.ts';
import { outputStatus } from './output-status.ts';
import { placeBeside, windowedSize } from './place-beside.ts';
import { type PrompterForm, createPrompterWindow } from './prompter-window.ts';
import { displayOf, toScreen } from './screens.ts';

/** The display that shows the operator's window. */
export const operatorDisplay = ({ options }: OutputContext): Display => {
  const window = options.operator();
  return window === null ? screen.getPrimaryDisplay() : displayOf(window);
};

/** Ends the prompter's window, without a word to the operator. */
export const dropWindow = (context: OutputContext): void => {
  const window = context.opened?.window;
  context.opened = null;
  context.report = null;
  if (window && !window.isDestroyed()) window.destroy();
};

/** The window was closed by the system or by its own close button. */
const followClosing = (context: OutputContext, window: BrowserWindow): void => {
  window.on('closed', () => {
    if (context.opened?.window !== window) return;
    context.opened = null;
    context.report = null;
    context.options.changed(outputStatus(context));
  });
};

const rememberBounds = (context: OutputContext, window: BrowserWindow): void => {
  const remember = (): void => {
    if (window.isFullScreen()) return;
    context.options.settings.change({ prompterBounds: window.getBounds() });
    context.options.changed(outputStatus(context));
  };
  window.on('resized', remember);
  window.on('moved', remember);
};

/** Escape, at the prompter's window, ends a full screen that covers the operator's. */
const endCovering = (context: OutputContext): void => {
  const display = operatorDisplay(context);
  if (context.opened?.fullScreen && context.opened.display.id === display.id) setImmediate(() => placeWindowed(context, display));
};

const place = (context: OutputContext, form: PrompterForm, display: Display): void => {
  dropWindow(context);
  const window = createPrompterWindow(form, context.options.preload);
  context.opened = { window, fullScreen: form.fullScreen, display: keyOf(toScreen(display)) };
  followClosing(context, window);
  forwardKeys(window, context.options.pressed, () => endCovering(context));
  if (!form.fullScreen) rememberBounds(context, window);
  context.options.prepare(window);
  context.options.changed(outputStatus(context));
};

/** As an ordinary window: where it was, or beside the operator's window when they share a display. */
export const placeWindowed = (context: OutputContext, display: Display): void => {
  const remembered = context.options.settings.read().prompterBounds;
  const size = remembered ?? windowedSize;
  const operator = context.options.operator()?.getBounds() ?? null;
  const shared = operator !== null && display.id === operatorDisplay(context).id;
  const bounds = shared
    ? placeBeside(operator, display.workArea, { width: size.width, height: size.height })
    : fitInto(remembered ?? { ...display.workArea, ...windowedSize }, display.workArea);
  place(context, { bounds, fullScreen: false, focusable: true }, display);
};

/** Filling a display. On the operator's own display it takes the keyboard, so that Escape can end it. */
export const placeFullScreen = (context: OutputContext, display: Display): void =>
  place(context, { bounds: display.bounds, fullScreen: true, focusable: display.id === operatorDisplay(context).id }, display);

/** As an ordinary window that nobody asked for: the operator's window stays on top where they overlap. */
export const placeBehind = (context: OutputContext, display: Display): void => {
  placeWindowed(context, display);
  context.opened?.window.once('show', () => context.options.operator()?.moveTop());
};
