/** Guards the session of each role, and the default one, which no window uses. */
import { app, session } from 'electron';
import type { MediaDesk } from '../media/media-desk.ts';
import { denyAll, operatorRules } from '../security/device-permissions.ts';
import { guardSession } from '../security/guard-session.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { SoundSource } from '../takes/sound-source.ts';
import { sessionOf } from '../windows/page-options.ts';
import { pagesFolder } from './app-paths.ts';

/** What the sessions must know of the app. */
export type Guarded = { readonly settings: SettingsStore; readonly sounds: SoundSource; readonly media: Pick<MediaDesk, 'fileOf'> };

/**
 * Guards every session; the app must be ready. Only the operator's window hears a microphone, the sound of takes and the chosen
 * media, and gets to devices: those that the settings name.
 */
export const guardSessions = ({ settings, sounds, media }: Guarded): void => {
  const common = { folder: pagesFolder, allowTools: !app.isPackaged };
  guardSession(sessionOf('operator'), { ...common, sounds, media, rules: operatorRules(() => settings.read().devices.hid) });
  for (const guarded of [sessionOf('prompter'), session.defaultSession]) guardSession(guarded, { ...common, sounds: null, media: null, rules: denyAll });
};
