/** The timeline's zoom buttons, over the lanes' names. */
import type { Dispatch, RefObject, SetStateAction } from 'react';
import type { Ms } from '../../../core/units/time.ts';
import { fitAll, zoomAround, type TimelineView } from './scale.ts';

/** What one press of a zoom button or key multiplies the zoom by. */
export const zoomStep = 1.5;

type Props = {
  readonly setView: Dispatch<SetStateAction<TimelineView>>;
  readonly duration: Ms;
  readonly following: RefObject<boolean>;
};

/** Zoom out, zoom in, all. */
export const TimelineTools = ({ setView, duration, following }: Props) => {
  const zoom = (factor: number) => () => setView((view) => zoomAround(view, factor, view.width / 2, duration));
  const all = (): void => {
    following.current = true;
    setView((view) => fitAll(view, duration));
  };
  return (
    <div className="timeline__tools" role="group" aria-label="Zoom of the timeline">
      <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={zoom(1 / zoomStep)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={zoom(zoomStep)}>
        +
      </button>
      <button type="button" title="All of it (0)" onClick={all}>
        All
      </button>
    </div>
  );
};
