/** The prompter's output as the rest of the app uses it: open, close, how it stands. */
import { type Display, screen } from 'electron';
import type { OutputStatus } from '../../core/ipc/contract.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { freeDisplay, keyOf } from './choose-display.ts';
import { followDisplays } from './follow-displays.ts';
import type { OutputContext, OutputOptions, PageReport } from './output-context.ts';
import { outputStatus } from './output-status.ts';
import { dropWindow, operatorDisplay, placeFullScreen, placeWindowed } from './place-output.ts';
import { allScreens, toScreen } from './screens.ts';

/** What is asked of the output; `displayId` null: where it is best. */
export type OpenRequest = { readonly displayId: number | null; readonly fullScreen: boolean };

/** The prompter's output. */
export type Output = {
  readonly status: () => OutputStatus;
  readonly open: (request: OpenRequest) => Result<OutputStatus>;
  readonly close: () => OutputStatus;
  /** Takes the page's own report. */
  readonly report: (report: PageReport) => void;
  /** A page is alive. */
  readonly beat: (page: number) => void;
  /** Follows displays from here on, and opens on a second display if there is one. */
  readonly start: () => void;
};

const freeDisplayOf = (context: OutputContext): Display | null => {
  const key = context.options.settings.read().prompterDisplay;
  const free = freeDisplay(allScreens(), operatorDisplay(context).id, key);
  return screen.getAllDisplays().find((display) => display.id === free?.id) ?? null;
};

const wantedDisplay = (context: OutputContext, id: number | null): Display | null =>
  id === null
    ? (freeDisplayOf(context) ?? operatorDisplay(context))
    : (screen.getAllDisplays().find((display) => display.id === id) ?? null);

/** The operator's own display is filled only when it is named: “where it is best” never covers the operator's window. */
const coversOperator = (context: OutputContext, id: number | null): boolean => id === null && freeDisplayOf(context) === null;

const open = (context: OutputContext, { displayId, fullScreen }: OpenRequest): Result<OutputStatus> => {
  const display = wantedDisplay(context, displayId);
  if (display === null) return failure('no-display', 'That display is not connected any more. Choose another one.');
  context.missing = null;
  if (fullScreen && !coversOperator(context, displayId)) placeFullScreen(context, display);
  else placeWindowed(context, display);
  context.options.settings.change({ prompterDisplay: keyOf(toScreen(display)) });
  return success(outputStatus(context));
};

const close = (context: OutputContext): OutputStatus => {
  context.missing = null;
  dropWindow(context);
  context.options.changed(outputStatus(context));
  return outputStatus(context);
};

const report = (context: OutputContext, said: PageReport): void => {
  const before = JSON.stringify(context.report);
  context.report = { ...said, framesPerSecond: Math.round(said.framesPerSecond * 10) / 10 };
  if (JSON.stringify(context.report) !== before) context.options.changed(outputStatus(context));
};

const start = (context: OutputContext): void => {
  followDisplays(context);
  const display = freeDisplayOf(context);
  if (display !== null) placeFullScreen(context, display);
};

/** The prompter's output, closed. */
export const createOutput = (options: OutputOptions): Output => {
  const context: OutputContext = { options, opened: null, report: null, missing: null };
  return {
    status: () => outputStatus(context),
    open: (request) => open(context, request),
    close: () => close(context),
    report: (said) => report(context, said),
    beat: options.watchdog.beat,
    start: () => start(context),
  };
};
