/** The keys of the timeline when the Tab key went to it: arrows jump, plus and minus zoom, 0 shows all. */
import { useCallback, type Dispatch, type KeyboardEvent, type RefObject, type SetStateAction } from 'react';
import { mainClock } from '../../bridge/main-clock.ts';
import type { Command } from '../../../core/show/command.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { isKeyboardFocus } from '../keyboard-focus.ts';
import { useOperator } from '../operator-context.ts';
import { fitAll, zoomAround, type TimelineView } from './scale.ts';
import { timelineKey } from './timeline-key.ts';
import { zoomStep } from './timeline-tools.tsx';

type Parts = {
  readonly show: Show;
  readonly setView: Dispatch<SetStateAction<TimelineView>>;
  readonly following: RefObject<boolean>;
};

/** The key handler. */
export const useTimelineKeys = ({ show, setView, following }: Parts) => {
  const { order } = useOperator();
  return useCallback(
    (event: KeyboardEvent): void => {
      const other = event.ctrlKey || event.metaKey || event.altKey || !isKeyboardFocus();
      const meaning = other ? null : timelineKey(event.key, event.shiftKey);
      if (meaning === null) return;
      event.preventDefault();
      event.stopPropagation();
      const { duration } = show.timeline;
      if (meaning.kind === 'zoom') setView((view) => zoomAround(view, zoomStep ** meaning.by, view.width / 2, duration));
      if (meaning.kind === 'all') {
        following.current = true;
        setView((view) => fitAll(view, duration));
      }
      if (meaning.kind === 'jump-by') order(jumpTo(positionIn(show, mainClock.now()) + meaning.by, duration));
      if (meaning.kind === 'jump-end') order(jumpTo(duration, duration));
      if (meaning.kind === 'jump-start') order({ kind: 'jump-start' });
    },
    [show, setView, following, order],
  );
};

const jumpTo = (at: number, duration: number): Command => ({ kind: 'jump-time', to: Math.min(duration, Math.max(0, at)) });
