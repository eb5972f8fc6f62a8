/** The window that the timeline panel has on the show: from where, how many pixels a second, and what moves it. */
import { ms, type Ms } from '../../../core/units/time.ts';

/** What is seen: `from` is at the left edge; `width` is in CSS px. */
export type TimelineView = { readonly from: Ms; readonly pxPerSecond: number; readonly width: number };

/** Bounds of the zoom, px a second: from many hours across to single frames. */
export const zoomLimits = { least: 0.02, most: 1000 };

/** The zoom of a new view: about half a minute across a usual window, px a second. */
export const usualZoom = 46;

/** Where a time lies, px from the left edge. */
export const xOf = (view: TimelineView, at: Ms): number => ((at - view.from) / 1000) * view.pxPerSecond;

/** The time under a point, px from the left edge. */
export const timeOf = (view: TimelineView, x: number): Ms => ms(view.from + (x / view.pxPerSecond) * 1000);

/** How long a stretch is seen. */
export const spanOf = (view: TimelineView): Ms => ms((view.width / view.pxPerSecond) * 1000);

/** The same view, kept on the show: it never begins before 0 nor ends far past the end. */
export const keepWithin = (view: TimelineView, duration: Ms): TimelineView => {
  const latest = Math.max(0, duration - spanOf(view) * 0.9);
  return { ...view, from: ms(Math.min(Math.max(0, view.from), latest)) };
};

/** Zooms by a factor with the time under `x` staying where it is. */
export const zoomAround = (view: TimelineView, factor: number, x: number, duration: Ms): TimelineView => {
  const pxPerSecond = Math.min(zoomLimits.most, Math.max(zoomLimits.least, view.pxPerSecond * factor));
  const from = ms(timeOf(view, x) - (x / pxPerSecond) * 1000);
  return keepWithin({ ...view, pxPerSecond, from }, duration);
};

/** Moves the view by a number of px to the right. */
export const panBy = (view: TimelineView, px: number, duration: Ms): TimelineView =>
  keepWithin({ ...view, from: timeOf(view, px) }, duration);

/** The whole show at once. */
export const fitAll = (view: TimelineView, duration: Ms): TimelineView => {
  const pxPerSecond = duration > 0 ? (view.width * 0.98 * 1000) / duration : usualZoom;
  return { ...view, from: ms(0), pxPerSecond: Math.min(zoomLimits.most, Math.max(zoomLimits.least, pxPerSecond)) };
};

/** Turns the page when the playhead comes to the view's edge and there is more; the same view object when it need not. */
export const follow = (view: TimelineView, at: Ms, duration: Ms): TimelineView => {
  const x = xOf(view, at);
  const seen = xOf(view, duration) <= view.width ? view.width : view.width * 0.9;
  if (view.width === 0 || (x >= 0 && x <= seen)) return view;
  const turned = keepWithin({ ...view, from: ms(at - spanOf(view) * 0.1) }, duration);
  return turned.from === view.from ? view : turned;
};
