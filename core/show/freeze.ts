/** Freezes the prompter: its picture stands still while the operator moves about, and then jumps back in sync. */
import type { Instant } from '../units/time.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';

/** Freezes the picture where the reading is, or lets it follow again. */
export const toggleFreeze = (show: Show, now: Instant): Show => ({ ...show, frozen: show.frozen === null ? positionIn(show, now) : null });

/** What the prompter shows of a show: the show itself, or one that stands where it was frozen. */
export const shownOn = (show: Show): Show => (show.frozen === null ? show : { ...show, roll: { at: show.roll.at, from: show.frozen, speed: 0 } });
