/** What the windows' pages get from the app: guards, the registry, and what is said when one of them dies. */
import { monotonicClock } from '../show/clock.ts';
import type { PageOptions } from '../windows/load-page.ts';
import type { Ground } from './ground.ts';

/** The needs of a page over the ground. */
export const pageNeeds = ({ registry, notices, log }: Ground): PageOptions => ({
  registry,
  now: monotonicClock,
  reportLoad: log,
  reportDeath: (role, details, keepsDying) => {
    log(`${details.reason}, exit code ${details.exitCode}`, `page of the ${role} window died`);
    if (role === 'operator') notices.gone();
    notices.tell(
      keepsDying ? 'error' : 'warning',
      'page-died',
      keepsDying
        ? `The ${role} window keeps failing; it is tried again every few seconds. Close other programs, or start Caesura again.`
        : `The ${role} window failed (${details.reason}) and was brought back where it was.`,
    );
  },
});
