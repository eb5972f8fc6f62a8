/** Cuts the captions that a request asks for: one story or the whole rundown, by a style. */
import { wholeScript } from '../../script/whole-script.ts';
import type { Rundown } from '../../script/script.ts';
import { timelineOf } from '../../show/timeline-of.ts';
import { timeline } from '../../timeline/build-timeline.ts';
import { playedTimeline } from '../../timeline/skips.ts';
import type { Take } from '../../takes/take.ts';
import type { ReaderProfile } from '../../timeline/timeline.ts';
import { ms } from '../../units/time.ts';
import { cutCaptions } from '../cut.ts';
import { type StyleChoice, styleOf } from '../own-style.ts';
import type { EllipsisPolicy, Track } from '../track.ts';

/** How captions are to be cut; `frameRate` in frames a second, `offset` in ms, `story` null for the whole rundown. */
export type CutRequest = {
  readonly style: StyleChoice;
  readonly ellipsis: EllipsisPolicy;
  readonly frameRate: number;
  readonly offset: number;
  readonly story: number | null;
};

/** What captions are cut from: a rundown as it is read and timed. `cloaked`: the indices of stories that are not read on air. */
export type CaptionSource = {
  readonly rundown: Rundown;
  readonly profile: ReaderProfile;
  readonly takes: readonly Take[];
  readonly cloaked: readonly number[];
};

/**
 * The captions that are asked for, timed by the takes that rule; none when there is no such story. Those of the whole rundown are of what
 * is read: cloaked stories have none, and what follows them begins the earlier. A story that is asked for by itself is captioned, cloaked or not.
 */
export const cutRequested = ({ rundown, profile, takes, cloaked }: CaptionSource, { story, style, ellipsis, frameRate, offset }: CutRequest): Track => {
  const script = story === null ? wholeScript(rundown) : rundown.stories[story]?.script;
  if (script === undefined) return [];
  const timed = story === null ? playedTimeline(timelineOf(rundown, profile, { takes }, cloaked)) : timeline(script, profile, takes);
  return cutCaptions(script, timed, { style: styleOf(style), ellipsis, frameRate, offset: ms(offset) });
};
