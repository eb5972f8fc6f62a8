/** Calls that read the show and order it. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import { documentMessage, showMessage } from '../../core/show/message.ts';
import { refuse } from '../../core/show/refuse.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'show.read' | 'document.read' | 'ruling.read' | 'clock.read' | 'command.order' | 'edits.gathered';

/** The handlers of the show's calls. */
export const showHandlers = ({ owner, now, notices, edits }: HandlerContext): Pick<Handlers, Names> => ({
  'show.read': (_input, role) => {
    if (role === 'operator') {
      edits.begin();
      setImmediate(notices.listening);
    }
    return success(showMessage(owner.read()));
  },
  'document.read': () => success(documentMessage(owner.read())),
  'ruling.read': () => success(owner.read().ruling),
  'clock.read': () => success(now()),
  'edits.gathered': ({ ticket }) => {
    edits.gathered(ticket);
    return success(null);
  },
  'command.order': (command) => {
    const refused = refuse(owner.read(), command);
    return refused === null ? success({ rev: owner.order(command).rev }) : { ok: false, error: refused };
  },
});
