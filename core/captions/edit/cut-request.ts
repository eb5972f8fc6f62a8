/** Cuts the captions that a request asks for: one story or the whole rundown, by a style. */
import { wholeScript } from '../../script/whole-script.ts';
import type { Rundown, Script } from '../../script/script.ts';
import { timeline } from '../../timeline/build-timeline.ts';
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

/** The script that is asked for; null when there is no such story. */
export const requestedScript = (rundown: Rundown, story: number | null): Script | null =>
  story === null ? wholeScript(rundown) : (rundown.stories[story]?.script ?? null);

/** The captions that are asked for, timed by the takes that rule; none when there is no such story. */
export const cutRequested = (rundown: Rundown, profile: ReaderProfile, takes: readonly Take[], request: CutRequest): Track => {
  const script = requestedScript(rundown, request.story);
  if (script === null) return [];
  return cutCaptions(script, timeline(script, profile, takes), {
    style: styleOf(request.style),
    ellipsis: request.ellipsis,
    frameRate: request.frameRate,
    offset: ms(request.offset),
  });
};
