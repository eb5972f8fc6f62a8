/** Every call's handler: the contract makes sure that none is missing. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { airHandlers } from './air-handlers.ts';
import { captionHandlers } from './caption-handlers.ts';
import { deviceHandlers } from './device-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import type { HandlerContext } from './handler-context.ts';
import { mediaHandlers } from './media-handlers.ts';
import { outputHandlers } from './output-handlers.ts';
import { takeHandlers } from './take-handlers.ts';
import { sheetHandlers } from './sheet-handlers.ts';
import { recoveryHandlers } from './recovery-handlers.ts';
import { sidecarHandlers } from './sidecar-handlers.ts';
import { showHandlers } from './show-handlers.ts';

/** The handlers over the parts of the app. */
export const createHandlers = (context: HandlerContext): Handlers => ({
  ...showHandlers(context),
  ...fileHandlers(context),
  ...outputHandlers(context),
  ...captionHandlers(context),
  ...airHandlers(context),
  ...takeHandlers(context),
  ...recoveryHandlers(context),
  ...deviceHandlers(context),
  ...sheetHandlers(context),
  ...sidecarHandlers(context),
  ...mediaHandlers(context),
});
