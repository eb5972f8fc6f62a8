/** Calls about displays and the prompters' outputs. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { failure, success } from '../../core/problem/failure.ts';
import { plainReading } from '../../core/prompter/plain-reading.ts';
import { allDisplays } from '../output/screens.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of the operator's calls. */
type OperatorNames =
  | 'displays.read'
  | 'displays.identify'
  | 'outputs.read'
  | 'outputs.open'
  | 'outputs.close'
  | 'output.open'
  | 'output.close'
  | 'output.add'
  | 'output.remove'
  | 'output.change';

/** The names of the calls that a prompter's page makes of itself. */
type PageNames = 'output.own' | 'output.report' | 'output.beat' | 'output.read-plain';

const operatorHandlers = ({ outputs, window }: HandlerContext): Pick<Handlers, OperatorNames> => ({
  'displays.read': () => success(allDisplays(window())),
  'displays.identify': () => {
    outputs.identify();
    return success(null);
  },
  'outputs.read': () => success(outputs.statuses()),
  'outputs.open': () => outputs.openAll(),
  'outputs.close': () => outputs.closeAll(),
  'output.open': (request) => outputs.open(request),
  'output.close': ({ output }) => outputs.close(output),
  'output.add': () => outputs.add(),
  'output.remove': ({ output }) => outputs.remove(output),
  'output.change': (request) => outputs.change(request),
});

const noOutput = failure('no-output', 'This page is no output of the show.');

const pageHandlers = ({ outputs, owner, now }: HandlerContext): Pick<Handlers, PageNames> => ({
  'output.own': (_input, _role, page) => {
    const own = outputs.ownOf(page);
    return own === null ? noOutput : success(own);
  },
  'output.report': (report, _role, page) => {
    outputs.report(page, report);
    return success(null);
  },
  'output.beat': (_input, _role, page) => {
    outputs.beat(page);
    return success(null);
  },
  'output.read-plain': (_input, _role, page) => {
    const own = outputs.ownOf(page);
    return own === null ? noOutput : success(plainReading(owner.read(), now(), own.look));
  },
});

/** The handlers of the outputs' calls. */
export const outputHandlers = (context: HandlerContext): Pick<Handlers, OperatorNames | PageNames> => ({
  ...operatorHandlers(context),
  ...pageHandlers(context),
});
