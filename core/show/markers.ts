/** Markers: places dropped on the fly to come back to. They stay at their words through every edit. */
import { placeAt, timeAt } from '../timeline/position.ts';
import type { Place, Timeline } from '../timeline/timeline.ts';
import type { Instant, Ms } from '../units/time.ts';
import { jumpToTime, restartAfter } from './jump.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** The most markers of a show: more could not be told apart. */
export const mostMarkers = 200;

/** Closer than this to a marker is at it, ms of the timeline. */
const sameSpot = 1;

const timesOf = ({ markers, timeline }: Pick<Show, 'markers' | 'timeline'>): readonly Ms[] =>
  markers.flatMap((place) => timeAt(timeline, place) ?? []);

const placesOf = (timeline: Timeline, times: readonly Ms[]): readonly Place[] =>
  times.toSorted((a, b) => a - b).flatMap((time) => placeAt(timeline, time) ?? []);

/** Drops a marker where the reading is, or takes away the one that is there. */
export const dropMarker = (show: Show, now: Instant): Show => {
  const position = positionIn(show, now);
  const times = timesOf(show);
  const others = times.filter((time) => Math.abs(time - position) > sameSpot);
  if (others.length < times.length) return { ...show, markers: placesOf(show.timeline, others) };
  return { ...show, markers: placesOf(show.timeline, [...times, position]) };
};

/** Goes so many markers on or back; where there is none that far, nothing moves. Just past a marker, "back" means the one before it. */
export const jumpByMarkers = (show: Show, by: number, now: Instant): Show => {
  const times = timesOf(show);
  const position = positionIn(show, now);
  const slack = restartAfter * Math.max(1, Math.abs(show.roll.speed));
  const target =
    by > 0
      ? times.filter((time) => time > position + sameSpot)[by - 1]
      : times.filter((time) => time < position - (show.roll.speed === 0 ? sameSpot : slack)).at(by);
  return target === undefined || by === 0 ? show : jumpToTime(show, target, now);
};

/** The markers on another timeline, where `carry` takes each; those that come to the same spot become one. */
export const carryMarkers = (show: Show, timeline: Timeline, carry: (at: Ms) => Ms): readonly Place[] => {
  const times = timesOf(show).map(carry);
  return placesOf(timeline, times.filter((time, index) => times.indexOf(time) === index));
};
