/** Which preset a reader profile is. */
import { readerPresets, type PresetName } from '../../../core/timeline/presets.ts';
import type { ReaderProfile } from '../../../core/timeline/timeline.ts';

/** The preset with the same rate and pause scale; null for a profile of one's own. */
export const presetOf = (profile: ReaderProfile): PresetName | null => {
  const names: readonly PresetName[] = ['newsreader', 'audiobook', 'speech'];
  return names.find((name) => readerPresets[name].rate === profile.rate && readerPresets[name].pauseScale === profile.pauseScale) ?? null;
};
