/** Calls about the video or sound that captions belong to. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { failure, success } from '../../core/problem/failure.ts';
import { chooseFile } from '../files/ask.ts';
import { mediaEndings } from '../media/media-kind.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'media.read' | 'media.open' | 'media.open-dropped' | 'media.open-take' | 'media.close';

const question = { title: 'Open a video or its sound', filters: [{ name: 'Video and sound', extensions: [...mediaEndings] }, { name: 'All files', extensions: ['*'] }] };

/** The handlers of the calls about media. */
export const mediaHandlers = ({ media, sounds, window }: HandlerContext): Pick<Handlers, Names> => ({
  'media.read': () => success(media.read()),
  'media.open': async () => {
    const path = await chooseFile(window(), question);
    return path === null ? success(null) : media.openPath(path);
  },
  'media.open-dropped': ({ path }) => media.openPath(path),
  'media.open-take': async ({ id }) => {
    const path = await sounds.find(id);
    return path === null ? failure('no-sound', 'No sound was kept of that take. Choose another one, or open a file.') : media.openPath(path);
  },
  'media.close': () => {
    media.close();
    return success(null);
  },
});
