/** Goes into rehearsal and out of it, and sets how it goes. */
import { ms, type Instant } from '../units/time.ts';
import type { CommandOf } from './command.ts';
import { loopCues } from './loop.ts';
import type { Show } from './show.ts';

/** Begins or ends rehearsing; what rolls rolls on. The loop ends with it: nothing goes round on air. */
export const rehearse = (show: Show, { on }: CommandOf<'rehearse'>, now: Instant): Show => {
  if (on === show.rehearsal.on) return show;
  const left = on ? show : loopCues(show, { kind: 'loop-cues', cues: null }, now);
  return { ...left, rehearsal: { ...left.rehearsal, on } };
};

/** Sets how rehearsals go. */
export const setRehearsal = (show: Show, { rehearsal }: CommandOf<'set-rehearsal'>): Show => {
  const { countIn = show.rehearsal.countIn, marksWords = show.rehearsal.marksWords } = rehearsal;
  if (countIn === show.rehearsal.countIn && marksWords === show.rehearsal.marksWords) return show;
  return { ...show, rehearsal: { ...show.rehearsal, countIn: ms(countIn), marksWords } };
};
