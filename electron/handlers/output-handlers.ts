/** Calls about displays and the prompter's output. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import { plainReading } from '../../core/prompter/plain-reading.ts';
import { allDisplays } from '../output/screens.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'displays.read' | 'output.read' | 'output.open' | 'output.close' | 'output.report' | 'output.beat' | 'output.read-plain';

/** The handlers of the output's calls. */
export const outputHandlers = ({ output, owner, now }: HandlerContext): Pick<Handlers, Names> => ({
  'displays.read': () => success(allDisplays()),
  'output.read': () => success(output.status()),
  'output.open': (request) => output.open(request),
  'output.close': () => success(output.close()),
  'output.report': (report) => {
    output.report(report);
    return success(null);
  },
  'output.beat': (_input, _role, page) => {
    output.beat(page);
    return success(null);
  },
  'output.read-plain': () => success(plainReading(owner.read(), now())),
});
