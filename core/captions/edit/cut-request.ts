/** Cuts the captions that a request asks for: one story or the whole rundown, by a style. */
import { failure, type Result } from '../../problem/failure.ts';
import { wholeScript } from '../../script/whole-script.ts';
import type { Rundown, Script } from '../../script/script.ts';
import { timelineOf } from '../../show/timeline-of.ts';
import { timeline } from '../../timeline/build-timeline.ts';
import { playedTimeline } from '../../timeline/skips.ts';
import type { Take } from '../../takes/take.ts';
import type { ReaderProfile, Timeline } from '../../timeline/timeline.ts';
import { ms } from '../../units/time.ts';
import { cutCaptions, type CutOptions } from '../cut/cut.ts';
import { type MatchedTrack, matchTrack } from '../match/match-track.ts';
import { type StyleChoice, styleOf } from '../styles/own-style.ts';
import type { CaptionDocument, EllipsisPolicy, Track } from '../track.ts';

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

/** A script and its timing. */
type TimedScript = { readonly script: Script; readonly timed: Timeline };

/** What is asked for as it is read: a story, or (null) the whole rundown without what is cloaked; null when there is no such story. */
export const requestedTiming = ({ rundown, profile, takes, cloaked }: CaptionSource, story: number | null): TimedScript | null => {
  if (story === null) return { script: wholeScript(rundown), timed: playedTimeline(timelineOf(rundown, profile, { takes }, cloaked)) };
  const script = rundown.stories[story]?.script;
  return script === undefined ? null : { script, timed: timeline(script, profile, takes) };
};

const optionsOf = ({ style, ellipsis, frameRate, offset }: CutRequest): CutOptions => ({ style: styleOf(style), ellipsis, frameRate, offset: ms(offset) });

/**
 * The captions that are asked for, timed by the takes that rule; none when there is no such story. Those of the whole rundown are of what
 * is read: cloaked stories have none, and what follows them begins the earlier. A story that is asked for by itself is captioned, cloaked or not.
 */
export const cutRequested = (source: CaptionSource, request: CutRequest): Track => {
  const asked = requestedTiming(source, request.story);
  return asked === null ? [] : cutCaptions(asked.script, asked.timed, optionsOf(request));
};

/** The captions that are asked for at the times of the track of an existing file. Failures: `no-such-story`, `no-match`. */
export const matchRequested = (source: CaptionSource, { head, track }: CaptionDocument, request: CutRequest): Result<MatchedTrack> => {
  const asked = requestedTiming(source, request.story);
  if (asked === null) return failure('no-such-story', 'There is no such story: choose another one.');
  return matchTrack(asked.script, asked.timed, track, optionsOf(request), head);
};
