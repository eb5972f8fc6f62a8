/** Guards the session of each role, and the default one, which no window uses. */
import { app, session } from 'electron';
import { guardSession } from '../security/guard-session.ts';
import { sessionOf } from '../windows/page-options.ts';
import { pagesFolder } from './app-paths.ts';

/** Guards every session; the app must be ready. */
export const guardSessions = (): void => {
  const sessions = [sessionOf('operator'), sessionOf('prompter'), session.defaultSession];
  for (const guarded of sessions) guardSession(guarded, pagesFolder, !app.isPackaged);
};
