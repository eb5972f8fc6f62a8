/** Wall time as this window reads it: only to be shown, and for wishes in a time of day. */
import { wallTime } from '../../core/clock/wall-time.ts';
import type { Wall } from '../../core/show/day-clocks.ts';

/** The system's wall clock and time zone now. */
export const wallNow = (): Wall => ({ now: wallTime(Date.now()), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
