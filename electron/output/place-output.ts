/** Puts a prompter's window on a display, in one of its two forms. A change of form is a new window: some systems cannot change whether a window takes the keyboard. */
import type { BrowserWindow, Display } from 'electron';
import type { Bounds } from '../store/prompter-settings.ts';
import { fitInto } from '../windows/visible-bounds.ts';
import { keyOf } from './choose-display.ts';
import { forwardKeys } from './forward-keys.ts';
import { type OpenedWindow, type OutputContext, remember, settingsOf } from './output-context.ts';
import { tellOutputs } from './output-status.ts';
import { placeBeside, windowedSize } from './place-beside.ts';
import { type PrompterForm, createPrompterWindow, fillDisplay } from './prompter-window.ts';
import { displayOfOperator, toScreen } from './screens.ts';

/** The display that shows the operator's window. */
export const operatorDisplay = ({ shared }: OutputContext): Display => displayOfOperator(shared.options.operator());

const destroy = (opened: OpenedWindow | null): void => {
  if (opened !== null && !opened.window.isDestroyed()) opened.window.destroy();
};

/** Ends an output's window, without a word to the operator; the one that waits for its display stays. */
export const dropWindow = (context: OutputContext): void => {
  const { opened } = context;
  context.opened = null;
  context.report = null;
  destroy(opened);
};

/** Ends the window that waits for its display. */
export const dropParked = (context: OutputContext): void => {
  const { parked } = context;
  context.parked = null;
  destroy(parked);
};

/** The window was closed by the system or by its own close button. */
const followClosing = (context: OutputContext, window: BrowserWindow): void => {
  window.on('closed', () => {
    if (context.opened?.window !== window) return;
    context.opened = null;
    context.report = null;
    tellOutputs(context.shared);
  });
};

/** How long a window rests before its bounds are remembered, ms: Linux tells of every step of a move and never of its end. */
const restMs = 200;

const rememberBounds = (context: OutputContext, window: BrowserWindow): void => {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    if (window.isDestroyed() || window.isFullScreen() || context.opened?.window !== window) return;
    remember(context, { bounds: window.getBounds() });
    tellOutputs(context.shared);
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, restMs);
  };
  window.on('resize', rest);
  window.on('move', rest);
};

/** Escape, at the prompter's window, ends a full screen that covers the operator's. */
const endCovering = (context: OutputContext): void => {
  const display = operatorDisplay(context);
  if (context.opened?.fullScreen && context.opened.display.id === display.id) setImmediate(() => placeWindowed(context, display));
};

const place = (context: OutputContext, form: PrompterForm, display: Display): void => {
  const { options } = context.shared;
  dropWindow(context);
  const window = createPrompterWindow(form, options.preload);
  context.opened = { window, fullScreen: form.fullScreen, display: keyOf(toScreen(display)), covers: form.fullScreen && form.focusable };
  followClosing(context, window);
  forwardKeys(window, options.pressed, () => endCovering(context));
  if (!form.fullScreen) rememberBounds(context, window);
  options.prepare(window);
  tellOutputs(context.shared);
};

/** How far a window steps aside for each that is open already, px: a title bar and an edge stay in sight. */
const aside = 32;

/** Windows of several prompters, opened at once because their displays went, do not hide one another. */
const stepAside = (context: OutputContext, { x, y, width, height }: Bounds): Bounds => {
  const others = context.shared.list.filter((other) => other !== context && other.opened !== null && !other.opened.fullScreen).length;
  return { x: x - others * aside, y: y + others * aside, width, height };
};

/** As an ordinary window: where it was, or beside the operator's window when they share a display. */
export const placeWindowed = (context: OutputContext, display: Display): void => {
  const remembered = settingsOf(context).bounds;
  const size = remembered ?? windowedSize;
  const operator = context.shared.options.operator()?.getBounds() ?? null;
  const shared = operator !== null && display.id === operatorDisplay(context).id;
  const bounds = shared ? placeBeside(operator, display.workArea, { width: size.width, height: size.height }) : (remembered ?? { ...display.workArea, ...windowedSize });
  place(context, { bounds: fitInto(stepAside(context, bounds), display.workArea), fullScreen: false, focusable: true }, display);
};

/** Filling a display. On the operator's own display it takes the keyboard, so that Escape can end it. */
export const placeFullScreen = (context: OutputContext, display: Display): void =>
  place(context, { bounds: display.bounds, fullScreen: true, focusable: display.id === operatorDisplay(context).id }, display);

/** As an ordinary window that nobody asked for: the operator's window stays on top where they overlap. */
export const placeBehind = (context: OutputContext, display: Display): void => {
  placeWindowed(context, display);
  context.opened?.window.once('show', () => context.shared.options.operator()?.moveTop());
};

/** Shows the window that waited for its display on it again; null when it did not outlive the waiting. */
export const placeParked = (context: OutputContext, display: Display): OpenedWindow | null => {
  const { parked } = context;
  context.parked = null;
  if (parked === null || parked.window.isDestroyed()) return null;
  dropWindow(context);
  context.opened = { ...parked, display: keyOf(toScreen(display)) };
  fillAnew(parked.window, display);
  return context.opened;
};

/** Fills a display with a window that filled another, or the same at another size. */
export const fillAnew = (window: BrowserWindow, { bounds }: Display): void => {
  window.setFullScreen(false);
  window.setBounds(bounds);
  window.showInactive();
  fillDisplay(window, bounds);
};
