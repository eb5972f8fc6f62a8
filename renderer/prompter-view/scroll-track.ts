/** Makes of the laid-out rows what the animation carries: the scroll's map over them, and its keyframes. */
import { keyframes } from '../../core/prompter/keyframes.ts';
import { rowReadings } from '../../core/prompter/row-readings.ts';
import type { Row } from '../../core/prompter/row.ts';
import { msAt, scrollMap, yAt } from '../../core/prompter/scroll-map.ts';
import type { Pace } from '../../core/show/show.ts';
import type { Timeline } from '../../core/timeline/timeline.ts';
import { type Ms, ms } from '../../core/units/time.ts';
import type { PrompterStyle } from './prompter-style.ts';
import type { RollFrames } from './roll-animation.ts';
import type { PlacedBlock } from './rows-window.ts';

/** The map of the rows that are laid out. */
export type ScrollTrack = {
  /** Made when first asked for: a track that is only measured needs none. */
  readonly frames: () => RollFrames;
  /** The px of the layer that are at the cue marker at a moment of the timeline. */
  readonly yAt: (time: Ms) => number;
  /** The moment of the timeline at which a px of the layer is at the cue marker. */
  readonly timeAt: (y: number) => Ms;
  /** The rows with words, from the top: where each begins in the layer, px. */
  readonly rowTops: () => readonly number[];
  /** When the first word of the row with that top is read; 0 for one without words. */
  readonly timeOfRow: (top: number) => Ms;
};

const rowsOf = (placed: readonly PlacedBlock[], height: number): readonly Row[] =>
  placed.flatMap(({ top, rows }) => rows.map((row) => ({ top: top + row.top, height, spans: row.spans })));

/** The track of the blocks that are laid out, in order. */
export const scrollTrack = (placed: readonly PlacedBlock[], timeline: Timeline, pace: Pace, { rowHeight, markerY }: PrompterStyle): ScrollTrack => {
  const rows = rowsOf(placed, rowHeight);
  const map = scrollMap(rows, timeline, pace);
  let made: RollFrames | null = null;
  const make = (): RollFrames => {
    const to = ms(Math.max(map.from + 1, map.to));
    const moved = keyframes(map, map.from, to).map(({ offset, y }) => ({ offset, transform: `translateY(${markerY - y}px)` }));
    return { from: map.from, to, keyframes: moved };
  };
  return {
    frames: () => (made ??= make()),
    yAt: (time) => yAt(map, time),
    timeAt: (y) => msAt(map, y),
    timeOfRow: (wanted) => ms(rowReadings(rows, timeline).find(({ top }) => top === wanted)?.spoken[0].start ?? 0),
    rowTops: () => rows.filter(({ spans }) => spans.length > 0).map(({ top }) => top),
  };
};
