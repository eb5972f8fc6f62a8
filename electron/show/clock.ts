/** The one clock of the show: monotonic, so that a stepped wall clock moves nothing. */
import { type Clock, instant } from '../../core/units/time.ts';

/** Milliseconds since this process started, never backwards. */
export const monotonicClock: Clock = () => instant(performance.now());
