/** Follows the reading from cue to cue: marks the words of the one that is read, and counts long pauses down. It acts at their turns, not at frames. */
import { positionIn, speedIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';
import type { TimedCue } from '../../core/timeline/timeline.ts';
import type { Ms } from '../../core/units/time.ts';
import { mainClock } from '../bridge/main-clock.ts';

/** The elements that it works on: the rows, and the countdown with its number and its bar. */
export type FollowedElements = { readonly rows: HTMLElement; readonly beat: HTMLElement | null };

/** A pause shorter than this is over before it is counted, ms of the timeline. */
const longPause = 700;
/** The longest and the shortest wait before looking again, ms: rows may have come meanwhile. */
const longestWait = 250;
const shortestWait = 15;

const markCue = (rows: HTMLElement, cue: string | null): void => {
  for (const old of rows.querySelectorAll('[data-now]')) if (!(old instanceof HTMLElement) || old.dataset['cue'] !== cue) old.removeAttribute('data-now');
  if (cue === null) return;
  for (const element of rows.querySelectorAll(`[data-cue="${CSS.escape(cue)}"]:not([data-now])`)) element.setAttribute('data-now', '');
};

/** What is left of the pause after a cue, ms of the timeline; null when it is not a long one, or not yet or no more. */
const pauseLeft = ({ end, pause }: TimedCue, at: Ms): number | null =>
  pause.ms >= longPause && at >= end && at < end + pause.ms ? end + pause.ms - at : null;

const showBeat = (beat: HTMLElement, left: number | null, whole: number, speed: number): void => {
  beat.hidden = left === null;
  if (left === null) return;
  const [number, bar] = beat.children;
  if (number instanceof HTMLElement) number.textContent = String(Math.ceil(left / speed / 1000));
  if (!(bar instanceof HTMLElement)) return;
  for (const old of bar.getAnimations()) old.cancel();
  bar.animate([{ transform: `scaleX(${left / whole})` }, { transform: 'scaleX(0)' }], { duration: left / speed, fill: 'forwards' });
};

const waitUntil = (timed: TimedCue, at: Ms, left: number | null, speed: number): number => {
  const turn = at < timed.end ? timed.end - at : timed.end + timed.pause.ms - at;
  const second = left === null ? Infinity : (left / speed) % 1000 || 1000;
  return Math.max(shortestWait, Math.min(longestWait, turn / speed + 1, second + 1));
};

/** Follows a show from now on; gives back what ends it. */
export const followCue = ({ rows, beat }: FollowedElements, show: Show): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const now = mainClock.now();
    const at = positionIn(show, now);
    const timed = show.timeline.cues[cueIndexAt(show.timeline, at)];
    const speed = speedIn(show, now);
    markCue(rows, show.picture.highlightCue ? (timed?.cue.id ?? null) : null);
    const left = timed === undefined || speed <= 0 || !show.picture.countdown ? null : pauseLeft(timed, at);
    if (beat !== null) showBeat(beat, left, timed?.pause.ms ?? 1, speed);
    timer = setTimeout(look, timed === undefined || speed <= 0 ? longestWait : waitUntil(timed, at, left, speed));
  };
  look();
  return () => {
    clearTimeout(timer);
    markCue(rows, null);
    if (beat !== null) beat.hidden = true;
  };
};
