/** Keeps what the operator likes (picture, reader profile, speed, rehearsing) for the next start. */
import { settingsOf } from '../../core/show/create-show.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { ShowOwner } from './show-owner.ts';

/** Writes the picture, the profile, the speed and what is set for rehearsing to the settings whenever they change. */
export const keepSettings = (owner: ShowOwner, settings: SettingsStore): void =>
  owner.listen((after, before) => {
    if (after.picture !== before.picture) settings.change({ picture: after.picture });
    if (after.profile !== before.profile) settings.change({ profile: after.profile });
    if (after.reader !== before.reader) settings.change({ reader: after.reader });
    if (after.clockLimits !== before.clockLimits) settings.change({ clockLimits: after.clockLimits });
    if (after.rehearsal !== before.rehearsal) settings.change({ rehearsal: settingsOf(after).rehearsal });
    if (after.speed !== before.speed) settings.change({ speed: Math.abs(after.speed) });
  });
