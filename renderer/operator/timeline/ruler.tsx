/** The ruler over the lanes. */
import { memo } from 'react';
import { formatClock, formatTenths } from '../../../core/timeline/format-time.ts';
import { rulerTicks, tickStep } from './ruler-ticks.ts';
import { xOf, type TimelineView } from './scale.ts';

/** Times at round marks. */
export const Ruler = memo(({ view }: { readonly view: TimelineView }) => {
  const words = tickStep(view.pxPerSecond) < 1000 ? formatTenths : formatClock;
  return (
    <div className="ruler" aria-hidden="true">
      {rulerTicks(view).map((at) => (
        <span key={at} className="mono" style={{ transform: `translateX(${xOf(view, at).toFixed(1)}px)` }}>
          {words(at)}
        </span>
      ))}
    </div>
  );
});
Ruler.displayName = 'Ruler';
