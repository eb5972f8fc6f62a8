/** How a new show looks and runs before anybody has set anything. */
import { newsreader, type ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import type { Picture, RehearsalSettings } from './show.ts';

/** What is set for a show and kept from one document to the next. */
export type ShowSettings = {
  readonly profile: ReaderProfile;
  readonly picture: Picture;
  /** The speed that the first roll takes. */
  readonly speed: number;
  /** The wanted length of the reading; null: none is set. */
  readonly target: Ms | null;
  readonly rehearsal: RehearsalSettings;
};

/** Eight to ten rows of large type on the output, read a third of the way down, where the lens usually is. */
export const defaultPicture: Picture = {
  mirror: false,
  flip: false,
  typeSize: 96,
  lineHeight: 1.35,
  margin: 0.08,
  markerAt: 0.35,
  showMarker: true,
  showPauses: true,
  pace: 'speech',
};

/** Three, two, one. */
export const defaultRehearsal: RehearsalSettings = { countIn: ms(3000), marksWords: false, guide: 'none' };

/** A newsreader at the timeline's own pace, without a target. */
export const defaultSettings: ShowSettings = { profile: newsreader, picture: defaultPicture, speed: 1, target: null, rehearsal: defaultRehearsal };
