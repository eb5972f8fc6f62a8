/** Dragging the caption blocks of the waveform: the body moves a caption, its edges stretch it. */
import { useEffect, useState, type PointerEvent } from 'react';
import { frameTime, nearestFrame, type FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import type { TimelineView } from '../../timeline/scale.ts';
import type { Desk } from '../use-desk.ts';
import { draggedTimes, type Drag, type DraggedTimes, type Grip } from './drag.ts';

/** A block snaps to what is so near, px. */
const snapPixels = 8;

/** A press that moves less than this is a click, px. */
const clickPixels = 3;

type Parts = {
  readonly track: Track;
  readonly view: TimelineView;
  readonly rate: FrameRate;
  /** Times that edges snap to, ms; sorted or not. */
  readonly snapTimes: () => readonly number[];
  readonly select: (index: number, seek: boolean) => void;
  readonly edit: Desk['edit'];
};

/** The drag of now, and the handlers of a block. */
export const useBlockDrag = ({ track, view, rate, snapTimes, select, edit }: Parts) => {
  const [held, setDrag] = useState<(Drag & { readonly x: number; readonly times: DraggedTimes; readonly of: Track }) | null>(null);
  // An undo in the midst of a drag may put another caption in this place: the drag is over then.
  const drag = held?.of === track ? held : null;
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    // Before anything else hears the key: Escape gives up the drag and nothing more.
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setDrag(null);
    };
    window.addEventListener('keydown', giveUp, true);
    return () => window.removeEventListener('keydown', giveUp, true);
  }, [dragging]);
  const timesOf = (at: number, grip: Grip, px: number, free: boolean): DraggedTimes => {
    const within = free ? 0 : (snapPixels / view.pxPerSecond) * 1000;
    return draggedTimes(track, { at, grip, by: (px / view.pxPerSecond) * 1000 }, { times: free ? [] : snapTimes(), within, frame: (time) => (free ? time : frameTime(Math.max(0, nearestFrame(ms(time), rate)), rate)) });
  };
  const begin = (at: number, grip: Grip) => (event: PointerEvent<HTMLElement>): void => {
    const caption = track[at];
    if (event.button !== 0 || caption === undefined) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    select(at, false);
    setDrag({ at, grip, by: 0, x: event.clientX, times: { start: caption.start, end: caption.end }, of: track });
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (drag === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.stopPropagation();
    const px = event.clientX - drag.x;
    setDrag({ ...drag, by: px, times: timesOf(drag.at, drag.grip, Math.abs(px) < clickPixels ? 0 : px, event.altKey || Math.abs(px) < clickPixels) });
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    if (drag === null) return;
    event.stopPropagation();
    setDrag(null);
    const caption = track[drag.at];
    if (Math.abs(drag.by) < clickPixels) return select(drag.at, true);
    if (caption !== undefined && (drag.times.start !== caption.start || drag.times.end !== caption.end)) void edit({ kind: 'set-times', at: drag.at, ...drag.times });
  };
  return { drag, begin, move, end, cancel: () => setDrag(null) };
};
