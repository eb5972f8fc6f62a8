/** Guards the session of each role, and the default one, which no window uses. */
import { app, session } from 'electron';
import { denyAll, operatorRules } from '../security/device-permissions.ts';
import type { SoundSource } from '../takes/sound-source.ts';
import { guardSession } from '../security/guard-session.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { sessionOf } from '../windows/page-options.ts';
import { pagesFolder } from './app-paths.ts';

/** Guards every session; the app must be ready. Only the operator's window hears a microphone and the sound of takes, and gets to devices: those that the settings name. */
export const guardSessions = (settings: SettingsStore, sounds: SoundSource): void => {
  const common = { folder: pagesFolder, allowTools: !app.isPackaged };
  guardSession(sessionOf('operator'), { ...common, sounds, rules: operatorRules(() => settings.read().devices.hid) });
  for (const guarded of [sessionOf('prompter'), session.defaultSession]) guardSession(guarded, { ...common, sounds: null, rules: denyAll });
};
