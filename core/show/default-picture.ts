/** How a new show looks and runs before anybody has set anything. */
import type { ClockLimits } from './clock-level.ts';
import { newsreader, type ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import { defaultPicture, type Picture } from './picture.ts';
import type { RehearsalSettings } from './show.ts';

export { defaultPicture } from './picture.ts';

/** What is set for a show and kept from one document to the next. */
export type ShowSettings = {
  readonly profile: ReaderProfile;
  readonly picture: Picture;
  /** The speed that the first roll takes. */
  readonly speed: number;
  /** The wanted length of the reading; null: none is set. */
  readonly target: Ms | null;
  readonly rehearsal: RehearsalSettings;
  readonly reader: string | null;
  readonly clockLimits: ClockLimits;
};

/** A clock that is 2 s off asks for a look, one that is 10 s off for a deed: a choice of ours. */
const defaultClockLimits: ClockLimits = { amber: ms(2000), red: ms(10_000) };

/** Three, two, one. */
export const defaultRehearsal: RehearsalSettings = { countIn: ms(3000), marksWords: false, guide: 'none' };

/** A newsreader at the timeline's own pace, without a target. */
export const defaultSettings: ShowSettings = { profile: newsreader, reader: null, picture: defaultPicture, speed: 1, target: null, rehearsal: defaultRehearsal, clockLimits: defaultClockLimits };
