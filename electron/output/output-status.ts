/** Says how the output stands, as the operator sees it. */
import type { OutputStatus } from '../../core/ipc/contract.ts';
import type { OpenedWindow, OutputContext } from './output-context.ts';
import { displayInfo, displayOf } from './screens.ts';

/** The open window of the output; null when there is none. */
export const openedWindow = ({ opened }: OutputContext): OpenedWindow | null =>
  opened !== null && !opened.window.isDestroyed() ? opened : null;

/** How the output stands. */
export const outputStatus = (context: OutputContext): OutputStatus => {
  const opened = openedWindow(context);
  if (opened === null) return { open: false, display: null, fullScreen: false, framesPerSecond: null, viewport: null };
  const { report } = context;
  return {
    open: true,
    display: displayInfo(displayOf(opened.window)),
    fullScreen: opened.fullScreen,
    framesPerSecond: report?.framesPerSecond ?? null,
    viewport: report && { width: report.width, height: report.height },
  };
};
