/** Catches what nothing else caught: logged and told to the operator, never a box over the show. */
import type { Notices } from '../ipc/notices.ts';
import type { Log } from '../log/log.ts';

/** Reports uncaught errors and rejections from here on; without it Electron shows a modal window. */
export const catchBugs = (log: Log, notices: Notices): void => {
  const caught = (where: string) => (error: unknown): void => {
    log(error, where);
    notices.tell('error', 'internal', 'Something went wrong inside Caesura; it was written to the log. The show goes on. Save your script to be safe.');
  };
  process.on('uncaughtException', caught('uncaught exception'));
  process.on('unhandledRejection', caught('unhandled rejection'));
};
