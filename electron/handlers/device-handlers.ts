/** Calls about keys and devices. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'bindings.read' | 'bindings.change' | 'devices.read' | 'devices.use-midi' | 'devices.choose-hid' | 'devices.forget-hid';

/** The handlers of the calls about keys and devices. */
export const deviceHandlers = ({ settings, publish, hid }: HandlerContext): Pick<Handlers, Names> => ({
  'bindings.read': () => success(settings.read().bindings),
  'bindings.change': (bindings) => {
    settings.change({ bindings });
    publish('bindings', bindings);
    return success(bindings);
  },
  'devices.read': () => success(hid.read()),
  'devices.use-midi': ({ on }) => {
    hid.useMidi(on);
    return success(null);
  },
  'devices.choose-hid': ({ deviceId }) => {
    hid.choose(deviceId);
    return success(null);
  },
  'devices.forget-hid': (numbers) => {
    hid.forget(numbers);
    return success(null);
  },
});
