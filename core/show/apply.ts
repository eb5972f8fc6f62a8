/** Carries a command out: the only change of a show, pure, and the one place where its revision grows. */
import { ms, type Instant } from '../units/time.ts';
import { setPicture } from './change-picture.ts';
import { fitTarget, setProfile } from './change-profile.ts';
import { hold, nudgeSpeed, reverse, roll, setSpeed, toggleRoll } from './change-speed.ts';
import type { Command } from './command.ts';
import { editDocument } from './edit-document.ts';
import { jumpByUnits, jumpToPlace, jumpToTime } from './jump.ts';
import { refuse } from './refuse.ts';
import { isRolling } from './roll.ts';
import type { Show } from './show.ts';

const setTarget = (show: Show, target: number | null): Show =>
  target === show.target ? show : { ...show, target: target === null ? null : ms(target) };

/** Starts the stopwatch anew: from 0, and running on when the show rolls. */
const resetClock = (show: Show, now: Instant): Show => {
  const since = isRolling(show) ? now : null;
  const { stopwatch } = show;
  return stopwatch.gathered === 0 && stopwatch.since === since ? show : { ...show, stopwatch: { gathered: ms(0), since } };
};

const carryOut = (show: Show, command: Command, now: Instant): Show => {
  switch (command.kind) {
    case 'roll':
      return roll(show, now);
    case 'hold':
      return hold(show, now);
    case 'toggle-roll':
      return toggleRoll(show, now);
    case 'set-speed':
      return setSpeed(show, command.speed, now);
    case 'nudge-speed':
      return nudgeSpeed(show, command.by, now);
    case 'reverse':
      return reverse(show, now);
    case 'jump':
      return jumpToPlace(show, command.to, now);
    case 'jump-time':
      return jumpToTime(show, ms(command.to), now);
    case 'jump-cue':
      return jumpByUnits(show, 'cue', command.by, now);
    case 'jump-paragraph':
      return jumpByUnits(show, 'paragraph', command.by, now);
    case 'jump-story':
      return jumpByUnits(show, 'story', command.by, now);
    case 'jump-start':
      return jumpToTime(show, ms(0), now);
    case 'reset-clock':
      return resetClock(show, now);
    case 'toggle-blank':
      return { ...show, blank: !show.blank };
    case 'set-picture':
      return setPicture(show, command.picture);
    case 'set-target':
      return setTarget(show, command.target);
    case 'set-profile':
      return setProfile(show, command, now);
    case 'fit-target':
      return fitTarget(show, now);
    case 'edit':
      return editDocument(show, command.changes, now);
  }
};

/**
 * The show after a command, one revision on; the very same object when the command changes nothing, or is one that `refuse`
 * objects to. `now` is main's monotonic clock. Every command but a jump leaves the position as it is; an edit and another
 * profile leave the place as it is.
 */
export const apply = (show: Show, command: Command, now: Instant): Show => {
  const next = refuse(show, command) === null ? carryOut(show, command, now) : show;
  return next === show ? show : { ...next, rev: show.rev + 1 };
};
