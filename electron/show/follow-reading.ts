/** Follows the reading while the show rolls, or is tapped through, and tells the windows how the remaining time really goes. */
import { isRolling, positionIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import type { CueId } from '../../core/script/script.ts';
import { type Followed, type LiveFollow, type Look, followedBy, lookOn, notFollowed, onTimeline, startFollow, tapOn } from '../../core/timeline/live-follow.ts';
import { timeAt } from '../../core/timeline/position.ts';
import { type Clock, type Instant, ms } from '../../core/units/time.ts';
import type { ShowOwner } from './show-owner.ts';

/** How often a rolling show is looked at, ms. */
const everyMs = 200;

/** What was heard rules the roll for so long, ms: the longest cue, and a second to match it. */
const heardFor = 30_000;

/** The one who follows. */
export type ReadingFollower = {
  readonly read: () => Followed;
  /** A recording by taps: this cue begins at this moment. */
  readonly tapped: (cue: CueId, at: Instant) => void;
  /** A microphone hears that this cue began at this moment; it is believed before the roll. */
  readonly heard: (cue: CueId, at: Instant) => void;
};

const lookAt = (show: Show, now: Instant): Look => ({ timeline: show.timeline, position: positionIn(show, now), speed: show.speed, now });

/** True when the same text has other times; an edit or a cloak changes what there is to read instead. */
const timedAnew = (after: Show, before: Show): boolean => after.document.rev === before.document.rev && after.cloaked === before.cloaked;

/** Follows the owner's show; `changed` hears of every new figure: once a cue at most. */
export const followReading = (owner: ShowOwner, now: Clock, changed: (followed: Followed) => void): ReadingFollower => {
  let state: LiveFollow | null = null;
  let told = notFollowed;
  let timer: NodeJS.Timeout | null = null;
  let heardAt: Instant | null = null;
  const isHeard = (): boolean => heardAt !== null && now() - heardAt < heardFor;

  const become = (next: LiveFollow | null): void => {
    state = next;
    const followed = next === null ? notFollowed : followedBy(next);
    if (followed.rate === told.rate && followed.measured === told.measured) return;
    told = followed;
    changed(followed);
  };
  /** A take that is played back says nothing of who reads now. */
  const look = (): void => {
    if (owner.read().ruling.played !== null) return become(null);
    if (isHeard()) return;
    const seen = lookAt(owner.read(), now());
    become(state === null ? startFollow(seen) : lookOn(state, seen));
  };

  owner.listen((after, before, cause) => {
    if (cause === 'opened') {
      heardAt = null;
      become(null);
    }
    // Another timeline: places have moved, what was learned of the reader holds.
    if (after.timeline !== before.timeline && state !== null && after.ruling.played === null) become(timedAnew(after, before) ? onTimeline(state, before.timeline, lookAt(after, now())) : { ...startFollow(lookAt(after, now())), following: state.following });
    if (isRolling(after)) timer ??= setInterval(look, everyMs);
    else if (timer !== null) {
      clearInterval(timer);
      timer = null;
    }
    if (isRolling(after) || isRolling(before)) look();
  });

  return {
    read: () => told,
    tapped: (cue, at) => {
      const show = owner.read();
      const position = isRolling(show) ? null : timeAt(show.timeline, { cue, fraction: 0 });
      if (position === null) return;
      const seen: Look = { timeline: show.timeline, position: ms(position), speed: 1, now: at };
      become(tapOn(state ?? startFollow(seen), seen));
    },
    heard: (cue, at) => {
      const show = owner.read();
      const position = timeAt(show.timeline, { cue, fraction: 0 });
      if (position === null) return;
      const seen: Look = { timeline: show.timeline, position: ms(position), speed: show.speed, now: at };
      // What the roll had entered is not what was heard.
      const before = isHeard() && state !== null ? state : { ...startFollow(seen), following: state?.following ?? startFollow(seen).following };
      heardAt = now();
      become(tapOn(before, seen));
    },
  };
};
