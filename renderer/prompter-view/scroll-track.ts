/** Makes of the laid-out rows what the animation carries: the map from the timeline's ms to the layer's px, and its keyframes. */
import type { Pace } from '../../core/show/show.ts';
import type { Timeline } from '../../core/timeline/timeline.ts';
import { type Ms, ms } from '../../core/units/time.ts';
import type { PrompterStyle } from './prompter-style.ts';
import type { RollFrames } from './roll-animation.ts';
import type { PlacedBlock } from './rows-window.ts';

/** The map of the rows that are laid out. */
export type ScrollTrack = {
  readonly frames: RollFrames;
  /** The px of the layer that are at the cue marker at a moment. */
  readonly yAt: (time: Ms) => number;
  /** The moment at which a px of the layer is at the cue marker. */
  readonly timeAt: (y: number) => Ms;
};

type Knot = { readonly time: number; readonly y: number };

const between = (knots: readonly Knot[], at: number, by: 'time' | 'y', give: 'time' | 'y'): number => {
  const first = knots[0];
  const last = knots.at(-1);
  if (first === undefined || last === undefined) return 0;
  if (at <= first[by]) return first[give];
  for (let index = 1; index < knots.length; index += 1) {
    const a = knots[index - 1];
    const b = knots[index];
    if (a !== undefined && b !== undefined && at <= b[by]) return a[give] + ((b[give] - a[give]) * (at - a[by])) / Math.max(1e-9, b[by] - a[by]);
  }
  return last[give];
};

export const scrollTrack = (placed: readonly PlacedBlock[], timeline: Timeline, _pace: Pace, style: PrompterStyle): ScrollTrack => {
  const byId = new Map(timeline.cues.map((timed) => [timed.cue.id, timed] as const));
  const knots: Knot[] = [];
  for (const block of placed) {
    for (const row of block.rows) {
      const whole = row.spans.reduce((sum, span) => sum + span.to - span.from, 0);
      let gone = 0;
      for (const span of row.spans) {
        const timed = byId.get(span.cue);
        if (timed === undefined) continue;
        const y0 = block.top + row.top + (style.rowHeight * gone) / whole;
        gone += span.to - span.from;
        const y1 = block.top + row.top + (style.rowHeight * gone) / whole;
        knots.push({ time: timed.start + span.from * (timed.end - timed.start), y: y0 }, { time: timed.start + span.to * (timed.end - timed.start), y: y1 });
      }
    }
  }
  if (knots.length === 0) knots.push({ time: 0, y: (placed[0]?.top ?? 0) + style.rowHeight / 2 });
  const from = ms(knots[0]?.time ?? 0);
  const to = ms(Math.max(from + 1, knots.at(-1)?.time ?? 1));
  const keyframes = knots.map((knot) => ({ offset: Math.min(1, (knot.time - from) / (to - from)), transform: `translateY(${style.markerY - knot.y}px)` }));
  if (keyframes.length === 1) keyframes.push({ ...keyframes[0]!, offset: 1 });
  return { frames: { from, to, keyframes }, yAt: (time) => between(knots, time, 'time', 'y'), timeAt: (y) => ms(between(knots, y, 'y', 'time')) };
};
