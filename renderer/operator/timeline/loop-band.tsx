/** The loop on the timeline: a band under the ruler. */
import type { Loop } from '../../../core/show/show.ts';
import { xOf, type TimelineView } from './scale.ts';

type Props = { readonly loop: Loop | null; readonly view: TimelineView };

/** The band; nothing without a loop. */
export const LoopBand = ({ loop, view }: Props) => {
  if (loop === null) return null;
  const left = xOf(view, loop.from);
  return <div className="loop-band" aria-hidden="true" style={{ left, width: Math.max(2, xOf(view, loop.to) - left) }} />;
};
