/** Keeps the outputs right while displays come and go: hidden at once when a display goes, back when it returns. */
import { type Display, screen } from 'electron';
import { fills } from './fills-display.ts';
import { returnedDisplay } from './free-display.ts';
import { type OpenedWindow, type OutputContext, type OutputsContext, settingsOf } from './output-context.ts';
import { openedWindow, tellOutputs } from './output-status.ts';
import { fillAnew, operatorDisplay, placeBehind, placeFullScreen, placeParked } from './place-output.ts';
import { keepOperatorHome } from './operator-home.ts';
import { allDisplays, displayById } from './screens.ts';

/** How long displays settle after a change before a window is put on them, in ms (reliability.md, "What dies"). */
const settleMs = 100;

/** Hides an output and keeps its window for the display's return. */
const park = (context: OutputContext, opened: OpenedWindow): void => {
  opened.window.hide();
  context.missing = opened.display;
  context.parked = opened;
  context.opened = null;
  context.report = null;
};

/** Hidden first: within 2 ms the system lays the output over the operator's window. */
const displayGone = (context: OutputContext, gone: Display): void => {
  const opened = openedWindow(context);
  if (opened === null || !opened.fullScreen || opened.display.id !== gone.id) return;
  park(context, opened);
  setTimeout(() => {
    if (context.missing === null) return;
    placeBehind(context, operatorDisplay(context));
    context.shared.options.lost(settingsOf(context).name, opened.display.label);
  }, settleMs);
};

/** Puts an output back on the display that it lost. */
const comeBack = (context: OutputContext): void => {
  const display = returnedDisplay(context);
  if (display === null) return;
  const label = context.missing?.label ?? '';
  context.missing = null;
  if (placeParked(context, display) === null) placeFullScreen(context, display);
  context.shared.options.returned(settingsOf(context).name, label);
};

/** A display changed its size or place under a full-screen output: fill it again. */
const fillAgain = (context: OutputContext): void => {
  const opened = openedWindow(context);
  const display = opened?.fullScreen ? displayById(opened.display.id) : null;
  if (opened === null || display === null) return;
  if (!fills(opened.window.getBounds(), display.bounds)) fillAnew(opened.window, display);
};

/** The operator's window was moved to an output's display by the system, as its own is gone: nobody asked for it to be covered. */
const makeRoom = (context: OutputContext): void => {
  const opened = openedWindow(context);
  if (opened === null || !opened.fullScreen || opened.covers || opened.display.id !== operatorDisplay(context).id) return;
  park(context, opened);
  placeBehind(context, operatorDisplay(context));
  context.shared.options.yielded(settingsOf(context).name, opened.display.label);
};

/** Follows the displays from here on. */
export const followDisplays = (shared: OutputsContext): void => {
  const window = shared.options.operator();
  const operator = window === null ? null : keepOperatorHome(window, shared.options.cameHome);
  let timer: NodeJS.Timeout | null = null;
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      operator?.settled();
      shared.list.forEach(makeRoom);
      shared.list.forEach(comeBack);
      shared.list.forEach(fillAgain);
      shared.options.displaysChanged(allDisplays(shared.options.operator()));
      tellOutputs(shared);
    }, settleMs);
  };
  screen.on('display-removed', (_event, gone) => {
    operator?.gone(gone);
    for (const context of shared.list) displayGone(context, gone);
    settle();
  });
  screen.on('display-added', settle);
  screen.on('display-metrics-changed', settle);
};
