/** Calls about files. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import { recentFiles } from '../files/recent-files.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names =
  | 'file.new'
  | 'file.open'
  | 'file.open-dropped'
  | 'file.open-recent'
  | 'file.recent'
  | 'file.save'
  | 'file.save-as';

/** The handlers of the files' calls. */
export const fileHandlers = ({ desk, settings }: HandlerContext): Pick<Handlers, Names> => ({
  'file.new': () => desk.begin(),
  'file.open': () => desk.openByDialog(),
  'file.open-dropped': ({ path }) => desk.openPath(path),
  'file.open-recent': ({ index }) => desk.openRecent(index),
  'file.recent': async () => success(await recentFiles(settings.read().recent)),
  'file.save': () => desk.save(),
  'file.save-as': () => desk.saveAs(),
});
