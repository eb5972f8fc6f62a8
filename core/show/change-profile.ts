/** Changes how the reader reads: the timeline is built again, and the reader stays at the same place. */
import { wholeScript } from '../script/whole-script.ts';
import { fitToTarget } from '../timeline/fit.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import type { Instant } from '../units/time.ts';
import { carryPosition } from './carry-position.ts';
import { reloop } from './loop.ts';
import { moveRoll } from './move-roll.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** Takes another reader profile. */
export const setProfile = (show: Show, { rate, pauseScale }: ReaderProfile, now: Instant): Show => {
  if (rate === show.profile.rate && pauseScale === show.profile.pauseScale) return show;
  const profile = { rate, pauseScale };
  const timeline = timelineOf(show.document.rundown, profile, show.ruling.takes);
  const position = carryPosition(show.timeline, positionIn(show, now), timeline);
  return reloop({ ...moveRoll(show, now, position, show.roll.speed), profile, timeline });
};

/** Takes the rate at which the whole script lasts the target, or the nearest allowed one. Without a target nothing changes. */
export const fitTarget = (show: Show, now: Instant): Show =>
  show.target === null ? show : setProfile(show, fitToTarget(wholeScript(show.document.rundown), show.profile, show.target).profile, now);
