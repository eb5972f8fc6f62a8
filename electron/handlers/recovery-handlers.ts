/** Calls about what is done after a failure. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import type { HandlerContext } from './handler-context.ts';

/** The handlers of recovery. */
export const recoveryHandlers = ({ settings }: HandlerContext): Pick<Handlers, 'recovery.read' | 'recovery.change'> => {
  const read = () => {
    const { rollOnWithin, safeGraphics } = settings.read();
    return success({ rollOnWithin, safeGraphics });
  };
  return {
    'recovery.read': read,
    'recovery.change': ({ rollOnWithin, safeGraphics }) => {
      const now = settings.read();
      settings.change({ rollOnWithin: rollOnWithin ?? now.rollOnWithin, safeGraphics: safeGraphics ?? now.safeGraphics });
      return read();
    },
  };
};
