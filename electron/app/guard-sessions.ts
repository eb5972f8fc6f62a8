/** Guards the session of each role, and the default one, which no window uses. */
import { app, session } from 'electron';
import type { SoundSource } from '../takes/sound-source.ts';
import { guardSession } from '../security/guard-session.ts';
import { sessionOf } from '../windows/page-options.ts';
import { pagesFolder } from './app-paths.ts';

/** Guards every session; the app must be ready. Only the operator's window hears a microphone and the sound of takes. */
export const guardSessions = (sounds: SoundSource): void => {
  const allowTools = !app.isPackaged;
  guardSession(sessionOf('operator'), { folder: pagesFolder, allowTools, sounds });
  for (const guarded of [sessionOf('prompter'), session.defaultSession]) guardSession(guarded, { folder: pagesFolder, allowTools, sounds: null });
};
