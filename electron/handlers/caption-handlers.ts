/** The call that exports captions. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import type { HandlerContext } from './handler-context.ts';

/** The handlers of the export and the preferences; its parts are loaded when they are first wanted, as they are large. */
export const captionHandlers = (context: HandlerContext): Pick<Handlers, 'captions.export' | 'caption-preferences.read' | 'caption-preferences.change'> => ({
  'caption-preferences.read': () => success(context.settings.read().captions),
  'caption-preferences.change': (captions) => {
    context.settings.change({ captions });
    context.publish('caption-preferences', captions);
    return success(captions);
  },
  'captions.export': async (request) => {
    const { exportToFile } = await import('../files/export-to-file.ts');
    await context.edits.gather();
    return exportToFile(request, context.owner.read(), context.jobs, context.window());
  },
});
