/** What the plain page shows when the full picture keeps failing: the cue that is read and those that follow, as mere text. */
import type { OutputLook } from '../ipc/contract.ts';
import { positionIn } from '../show/roll.ts';
import type { Show } from '../show/show.ts';
import { cueIndexAt } from '../timeline/position.ts';
import type { Instant } from '../units/time.ts';

/** The text of the plain page, and how it is turned for the glass. */
export type PlainReading = {
  readonly blank: boolean;
  readonly mirror: boolean;
  readonly flip: boolean;
  /** Degrees clockwise. */
  readonly turn: number;
  /** The cue that is read; empty in a script without cues. */
  readonly cue: string;
  readonly next: readonly string[];
};

/** More cues than fit on any display at the plain page's size. */
const most = 12;

/** The plain page of a show on an output at a moment. */
export const plainReading = (show: Show, now: Instant, { mirror, flip, turn }: OutputLook): PlainReading => {
  const index = cueIndexAt(show.timeline, show.frozen ?? positionIn(show, now));
  const [cue = '', ...next] = index < 0 ? [] : show.timeline.cues.slice(index, index + 1 + most).map((timed) => timed.cue.text);
  return { blank: show.blank, mirror: show.picture.mirror !== mirror, flip: show.picture.flip !== flip, turn, cue, next };
};
