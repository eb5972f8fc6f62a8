/** Carries a command out: the only change of a show, pure, and the one place where its revision grows. */
import { instant, ms, type Instant } from '../units/time.ts';
import { setPicture } from './change-picture.ts';
import { fitTarget, setProfile } from './change-profile.ts';
import { bendSpeed, hold, nudgeSpeed, reverse, roll, setFinish, setSpeed, toggleRoll } from './change-speed.ts';
import { cloakStory } from './cloak.ts';
import type { Command, CommandOf } from './command.ts';
import { editDocument } from './edit-document.ts';
import { endPlayback, rewindAtEnd } from './end-playback.ts';
import { toggleFreeze } from './freeze.ts';
import { cueStory, dragToTime, jumpByUnits, jumpToPlace, jumpToTime, parkAtPlace, reset } from './jump.ts';
import { loopCues, loopHere, toggleLoop } from './loop.ts';
import { dropMarker, jumpByMarkers } from './markers.ts';
import { refuse } from './refuse.ts';
import { rehearse, setAir, setRehearsal } from './rehearse.ts';
import { isRolling } from './roll.ts';
import type { Message, Show } from './show.ts';

const setTarget = (show: Show, target: number | null): Show =>
  target === show.target ? show : { ...show, target: target === null ? null : ms(target) };

/** Red is never before amber. */
const setClockLimits = (show: Show, { amber, red }: CommandOf<'set-clock-limits'>): Show => {
  const limits = { amber: ms(amber), red: ms(Math.max(amber, red)) };
  return limits.amber === show.clockLimits.amber && limits.red === show.clockLimits.red ? show : { ...show, clockLimits: limits };
};

/** Starts the stopwatch anew: from 0, and running on when the show rolls. */
const resetClock = (show: Show, now: Instant): Show => {
  const since = isRolling(show) ? instant(Math.max(now, show.roll.at)) : null;
  const { stopwatch } = show;
  return stopwatch.gathered === 0 && stopwatch.since === since ? show : { ...show, stopwatch: { gathered: ms(0), since } };
};

/** How each kind of command is carried out. */
const work: { readonly [Kind in Command['kind']]: (show: Show, command: CommandOf<Kind>, now: Instant) => Show } = {
  roll: (show, _command, now) => roll(show, now),
  hold: (show, _command, now) => hold(rewindAtEnd(show, now), now),
  'toggle-roll': (show, _command, now) => toggleRoll(show, now),
  'set-speed': (show, { speed }, now) => setSpeed(show, speed, now),
  'nudge-speed': (show, { by }, now) => nudgeSpeed(show, by, now),
  reverse: (show, _command, now) => reverse(show, now),
  jump: (show, { to }, now) => jumpToPlace(show, to, now),
  'jump-time': (show, { to, byHand }, now) => (byHand === true ? dragToTime : jumpToTime)(show, ms(to), now),
  'jump-cue': (show, { by }, now) => jumpByUnits(show, 'cue', by, now),
  'jump-paragraph': (show, { by }, now) => jumpByUnits(show, 'paragraph', by, now),
  'jump-story': (show, { by }, now) => jumpByUnits(show, 'story', by, now),
  'jump-start': (show, _command, now) => jumpToTime(show, ms(0), now),
  'jump-marker': (show, { by }, now) => jumpByMarkers(show, by, now),
  park: (show, { to }, now) => parkAtPlace(show, to, now),
  'cue-story': (show, { by }, now) => cueStory(show, by, now),
  'drop-marker': (show, _command, now) => dropMarker(show, now),
  'clear-markers': (show) => (show.markers.length === 0 ? show : { ...show, markers: [] }),
  'finish-in': (show, { length }, now) => setFinish(show, length === null ? null : ms(length), now),
  reset: (show, _command, now) => reset(show, now),
  'reset-clock': (show, _command, now) => resetClock(show, now),
  'set-target': (show, { target }) => setTarget(show, target),
  'set-end': (show, { at }) => (at === show.endAt ? show : { ...show, endAt: at === null ? null : ms(at) }),
  'set-clock-limits': setClockLimits,
  'set-profile': setProfile,
  'fit-target': (show, _command, now) => fitTarget(show, now),
  rehearse,
  'set-rehearsal': setRehearsal,
  'end-playback': (show, _command, now) => endPlayback(show, now),
  'loop-cues': loopCues,
  'loop-here': loopHere,
  'toggle-loop': (show, _command, now) => toggleLoop(show, now),
  'toggle-blank': (show) => ({ ...show, blank: !show.blank }),
  'toggle-freeze': (show, _command, now) => toggleFreeze(show, now),
  'cloak-story': (show, { story, on }, now) => cloakStory(show, story, on, now),
  'set-message': (show, { message }) => setMessage(show, message),
  'set-picture': (show, { picture }) => setPicture(show, picture),
  'set-air': setAir,
  edit: (show, { changes }, now) => editDocument(show, changes, now),
};

/** The table's type binds each kind to its command; that of a whole command, the compiler cannot follow. */
const carryOut = (show: Show, command: Command, now: Instant): Show =>
  (work[command.kind] as (show: Show, command: Command, now: Instant) => Show)(show, command, now);

/** What is left to read has changed, or it rolls again: the speed bends to the finish time, if there is one. */
const bendToFinish = (before: Show, after: Show, now: Instant): Show =>
  after.finish === null || (after.roll === before.roll && after.timeline === before.timeline) ? after : bendSpeed(after, now);

const setMessage = (show: Show, message: Message | null): Show =>
  message?.text === show.message?.text && message?.flash === show.message?.flash ? show : { ...show, message };

/**
 * The show after a command, one revision on; the very same object when the command changes nothing, or is one that `refuse`
 * objects to. `now` is main's monotonic clock. Every command but a jump leaves the position as it is; an edit and another
 * profile leave the place as it is.
 */
export const apply = (show: Show, command: Command, now: Instant): Show => {
  const next = refuse(show, command) === null ? bendToFinish(show, carryOut(show, command, now), now) : show;
  return next === show ? show : { ...next, rev: show.rev + 1 };
};
