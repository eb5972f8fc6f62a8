/** What the windows' pages get from the app: guards, the registry, and what is said when one of them dies. */
import type { Role } from '../../core/ipc/contract.ts';
import { monotonicClock } from '../show/clock.ts';
import type { PageOptions } from '../windows/load-page.ts';
import type { Ground } from './ground.ts';

/** What is said of a page that died too often. */
const keepsFailing: Readonly<Record<Role, string>> = {
  operator: 'The operator window keeps failing; it is tried again every few seconds. Close other programs, or start Caesura again.',
  prompter: 'The prompter’s picture keeps failing: it shows plain words now, cue by cue. Open the prompter again for the full picture.',
};

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
        ? keepsFailing[role]
        : `The ${role} window failed (${details.reason}) and was brought back where it was.`,
    );
  },
});
