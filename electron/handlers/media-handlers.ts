/** Calls about the video or sound that captions belong to. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import { chooseFile } from '../files/ask.ts';
import { mediaEndings } from '../media/media-kind.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'media.read' | 'media.open' | 'media.open-dropped' | 'media.close';

const question = { title: 'Open a video or its sound', filters: [{ name: 'Video and sound', extensions: [...mediaEndings] }, { name: 'All files', extensions: ['*'] }] };

/** The handlers of the calls about media. */
export const mediaHandlers = ({ media, window }: HandlerContext): Pick<Handlers, Names> => ({
  'media.read': () => success(media.read()),
  'media.open': async () => {
    const path = await chooseFile(window(), question);
    return path === null ? success(null) : media.openPath(path);
  },
  'media.open-dropped': ({ path }) => media.openPath(path),
  'media.close': () => {
    media.close();
    return success(null);
  },
});
