/** Changes how the reader reads: the timeline is built again, and the reader stays at the same place. */
import type { Script } from '../script/script.ts';
import { wholeScript } from '../script/whole-script.ts';
import { fitToTarget } from '../timeline/fit.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import type { Instant } from '../units/time.ts';
import { retime } from './retime.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** Takes another reader profile. */
export const setProfile = (show: Show, { rate, pauseScale }: ReaderProfile, now: Instant): Show => {
  if (rate === show.profile.rate && pauseScale === show.profile.pauseScale) return show;
  const profile = { rate, pauseScale };
  return { ...retime(show, timelineOf(show.document.rundown, profile, show.ruling, show.cloaked), now), profile };
};

/** What is read of a rundown: all but the cloaked stories. */
const readScript = ({ document, cloaked }: Show): Script =>
  wholeScript({ ...document.rundown, stories: document.rundown.stories.filter((_, story) => !cloaked.includes(story)) });

/** Takes the rate at which all that is read lasts the target, or the nearest allowed one. Without a target nothing changes. */
export const fitTarget = (show: Show, now: Instant): Show =>
  show.target === null ? show : setProfile(show, fitToTarget(readScript(show), show.profile, show.target, show.ruling.takes).profile, now);
