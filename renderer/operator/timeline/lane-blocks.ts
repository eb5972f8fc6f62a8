/** The blocks of a lane of the timeline: those in view only, and where they are too thin to be seen, drawn as one. */
import { spanOf, xOf, type TimelineView } from './scale.ts';
import { ms } from '../../../core/units/time.ts';
import { visibleRange } from './visible-range.ts';

/** One block to draw, px from the left edge; `count` items from `first` are under it. */
export type LaneBlock = { readonly left: number; readonly width: number; readonly first: number; readonly count: number };

/** Blocks thinner than this are joined with their neighbours, px. */
const thinnest = 3;

/** The blocks in view of sorted items. */
export const laneBlocks = (items: readonly { readonly start: number; readonly end: number }[], view: TimelineView): readonly LaneBlock[] => {
  const [first, last] = visibleRange(items, view.from, view.from + spanOf(view));
  const blocks: LaneBlock[] = [];
  for (let index = first; index < last; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (item.end < view.from) continue;
    const left = xOf(view, ms(item.start));
    const right = xOf(view, ms(item.end));
    const before = blocks.at(-1);
    const joins = before !== undefined && before.first + before.count === index && right - left < thinnest && left - (before.left + before.width) < thinnest && before.width < thinnest * 8;
    if (joins) blocks[blocks.length - 1] = { ...before, width: Math.max(before.width, right - before.left), count: before.count + 1 };
    else blocks.push({ left, width: Math.max(1, right - left), first: index, count: 1 });
  }
  return blocks;
};
