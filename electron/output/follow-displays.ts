/** Keeps the output right while displays come and go: hidden at once when its display goes, back when it returns. */
import { type Display, screen } from 'electron';
import { findDisplay } from './choose-display.ts';
import type { OutputContext } from './output-context.ts';
import { openedWindow, outputStatus } from './output-status.ts';
import { operatorDisplay, placeBehind, placeFullScreen } from './place-output.ts';
import { allDisplays, allScreens } from './screens.ts';

/** How long displays settle after a change before a window is put on them, in ms (reliability.md, "What dies"). */
const settleMs = 100;

const displayById = (id: number): Display | undefined => screen.getAllDisplays().find((display) => display.id === id);

/** Hidden first: within 2 ms the system lays the output over the operator's window. */
const displayGone = (context: OutputContext, gone: Display): void => {
  const opened = openedWindow(context);
  if (opened === null || !opened.fullScreen || opened.display.id !== gone.id) return;
  opened.window.hide();
  context.missing = opened.display;
  setTimeout(() => {
    if (context.missing === null) return;
    placeBehind(context, operatorDisplay(context));
    context.options.lost(opened.display.label);
  }, settleMs);
};

/** Puts the output back on the display that it lost. */
const comeBack = (context: OutputContext): void => {
  const found = context.missing === null ? null : findDisplay(allScreens(), context.missing);
  const display = found === null ? undefined : displayById(found.id);
  if (!display || display.id === operatorDisplay(context).id) return;
  const label = context.missing?.label ?? '';
  context.missing = null;
  placeFullScreen(context, display);
  context.options.returned(label);
};

/** A display changed its size or place under a full-screen output: fill it again. */
const fillAgain = (context: OutputContext): void => {
  const opened = openedWindow(context);
  const display = opened?.fullScreen ? displayById(opened.display.id) : undefined;
  if (!opened || !display) return;
  const { x, y, width, height } = opened.window.getBounds();
  const { bounds } = display;
  if (x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height) return;
  opened.window.setFullScreen(false);
  opened.window.setBounds(bounds);
  opened.window.setFullScreen(true);
};

/** Follows the displays from here on. */
export const followDisplays = (context: OutputContext): void => {
  let timer: NodeJS.Timeout | null = null;
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      comeBack(context);
      fillAgain(context);
      context.options.displaysChanged(allDisplays());
      context.options.changed(outputStatus(context));
    }, settleMs);
  };
  screen.on('display-removed', (_event, gone) => {
    displayGone(context, gone);
    settle();
  });
  screen.on('display-added', settle);
  screen.on('display-metrics-changed', settle);
};
