/** Keeps what the operator likes (picture, reader profile, speed) for the next start. */
import type { SettingsStore } from '../store/settings-store.ts';
import type { ShowOwner } from './show-owner.ts';

/** Writes the picture, the profile and the speed to the settings whenever they change. */
export const keepSettings = (owner: ShowOwner, settings: SettingsStore): void =>
  owner.listen((after, before) => {
    if (after.picture !== before.picture) settings.change({ picture: after.picture });
    if (after.profile !== before.profile) settings.change({ profile: after.profile });
    if (after.speed !== before.speed) settings.change({ speed: Math.abs(after.speed) });
  });
