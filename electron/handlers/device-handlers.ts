/** Calls about keys and devices. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'bindings.read' | 'bindings.change';

/** The handlers of the calls about keys and devices. */
export const deviceHandlers = ({ settings, publish }: HandlerContext): Pick<Handlers, Names> => ({
  'bindings.read': () => success(settings.read().bindings),
  'bindings.change': (bindings) => {
    settings.change({ bindings });
    publish('bindings', bindings);
    return success(bindings);
  },
});
