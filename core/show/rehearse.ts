/** Goes into rehearsal and out of it, and sets how it goes. */
import { ms, type Instant } from '../units/time.ts';
import type { Air } from './air/air.ts';
import type { CommandOf } from './command.ts';
import { endPlayback } from './end-playback.ts';
import { loopCues } from './loop.ts';
import type { Show } from './show.ts';

/** The state of the air goes with rehearsing, so that every window says what is done; what is on air is not touched. */
const airWhile = (air: Air, on: boolean): Air => {
  if (air === 'on-air') return air;
  return on ? 'rehearsal' : 'idle';
};

/** Begins or ends rehearsing; what rolls rolls on. The loop and a playback end with it: nothing goes round on air. */
export const rehearse = (show: Show, { on }: Pick<CommandOf<'rehearse'>, 'on'>, now: Instant): Show => {
  if (on === show.rehearsal.on) return show;
  const left = on ? show : loopCues(endPlayback(show, now), { kind: 'loop-cues', cues: null }, now);
  return { ...left, air: airWhile(show.air, on), rehearsal: { ...left.rehearsal, on } };
};

/** Goes on air or off it; going on air ends a rehearsal. */
export const setAir = (show: Show, { air }: CommandOf<'set-air'>, now: Instant): Show => {
  if (air === show.air) return show;
  return { ...(air === 'on-air' ? rehearse(show, { on: false }, now) : show), air };
};

/** Sets how rehearsals go. */
export const setRehearsal = (show: Show, { rehearsal: patch }: CommandOf<'set-rehearsal'>): Show => {
  const { rehearsal } = show;
  const { countIn = rehearsal.countIn, marksWords = rehearsal.marksWords, guide = rehearsal.guide } = patch;
  if (countIn === rehearsal.countIn && marksWords === rehearsal.marksWords && guide === rehearsal.guide) return show;
  return { ...show, rehearsal: { ...rehearsal, countIn: ms(countIn), marksWords, guide } };
};
