/** The call that exports the as-run log. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { HandlerContext } from './handler-context.ts';

/** The handler of the as-run log. */
export const airHandlers = ({ asRun, window }: HandlerContext): Pick<Handlers, 'as-run.export'> => ({
  'as-run.export': async () => {
    const { exportAsRun } = await import('../log/export-as-run.ts');
    return exportAsRun(asRun.read(), window());
  },
});
