/** Where the reading of a show is now: what is kept on disk and survives edits. */
import { positionIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { placeAt } from '../../core/timeline/position.ts';
import type { Place } from '../../core/timeline/timeline.ts';
import type { Instant } from '../../core/units/time.ts';

/** The place of the reading line; null in a script without cues. */
export const placeIn = (show: Show, now: Instant): Place | null => placeAt(show.timeline, positionIn(show, now));
