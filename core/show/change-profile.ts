/** Changes how the reader reads: the timeline is built again, and the reader stays at the same place. */
import type { Script } from '../script/script.ts';
import { wholeScript } from '../script/whole-script.ts';
import { fitToTarget } from '../timeline/fit.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import type { Instant } from '../units/time.ts';
import { setSpeed } from './change-speed.ts';
import { retime } from './retime.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** A profile with whose it is, and with the speed that its reader likes, which is taken in the direction that the show has. */
type TakenProfile = ReaderProfile & { readonly reader?: string; readonly speed?: number };

const takeProfile = (show: Show, { rate, pauseScale }: ReaderProfile, now: Instant): Show => {
  if (rate === show.profile.rate && pauseScale === show.profile.pauseScale) return show;
  const profile = { rate, pauseScale };
  return { ...retime(show, timelineOf(show.document.rundown, profile, show.ruling, show.cloaked), now), profile };
};

/** Takes another reader profile. A finish time that is set has the speed, whoever reads. */
export const setProfile = (show: Show, { reader, speed, ...profile }: TakenProfile, now: Instant): Show => {
  const taken = takeProfile(show, profile, now);
  const named = taken.reader === (reader ?? null) ? taken : { ...taken, reader: reader ?? null };
  return speed === undefined || named.finish !== null ? named : setSpeed(named, Math.sign(show.speed) * speed, now);
};

/** What is read of a rundown: all but the cloaked stories. */
const readScript = ({ document, cloaked }: Show): Script =>
  wholeScript({ ...document.rundown, stories: document.rundown.stories.filter((_, story) => !cloaked.includes(story)) });

/** Takes the rate at which all that is read lasts the target, or the nearest allowed one. Without a target nothing changes. */
export const fitTarget = (show: Show, now: Instant): Show =>
  show.target === null ? show : setProfile(show, fitToTarget(readScript(show), show.profile, show.target, show.ruling.takes).profile, now);
