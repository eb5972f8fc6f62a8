/** Says how the outputs stand, as the operator sees them. */
import type { OutputStatus } from '../../core/ipc/contract.ts';
import { type OpenedWindow, type OutputContext, type OutputsContext, settingsOf } from './output-context.ts';
import { displayInfo, displayOf } from './screens.ts';

/** The open window of an output; null when there is none. */
export const openedWindow = ({ opened }: OutputContext): OpenedWindow | null =>
  opened !== null && !opened.window.isDestroyed() ? opened : null;

/** How one output stands. */
const outputStatus = (context: OutputContext): OutputStatus => {
  const { id, report, missing, shared } = context;
  const { name, look, fullScreen } = settingsOf(context);
  const opened = openedWindow(context);
  const common = { id, name, look, missing: missing === null ? null : missing.label };
  if (opened === null) return { ...common, open: false, display: null, fullScreen, framesPerSecond: null, viewport: null };
  return {
    ...common,
    open: true,
    display: displayInfo(displayOf(opened.window), shared.options.operator()),
    fullScreen: opened.fullScreen,
    framesPerSecond: report?.framesPerSecond ?? null,
    viewport: report && { width: report.width, height: report.height },
  };
};

/** How all outputs stand. */
export const outputStatuses = ({ list }: OutputsContext): readonly OutputStatus[] => list.map(outputStatus);

/** Tells the operator how they stand. */
export const tellOutputs = (shared: OutputsContext): void => shared.options.changed(outputStatuses(shared));
