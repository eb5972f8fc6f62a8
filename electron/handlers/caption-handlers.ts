/** The call that exports captions. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { HandlerContext } from './handler-context.ts';

/** The handler of the export; its parts are loaded when they are first wanted, as they are large. */
export const captionHandlers = (context: HandlerContext): Pick<Handlers, 'captions.export'> => ({
  'captions.export': async (request) => {
    const { exportToFile } = await import('../files/export-to-file.ts');
    await context.edits.gather();
    return exportToFile(request, context.owner.read(), context.window());
  },
});
