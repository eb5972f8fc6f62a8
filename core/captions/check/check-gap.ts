/** Checks a caption against the one after it: order, overlap and the silence between them. */
import { countOf } from '../../text/count-of.ts';
import type { Finding } from './check.ts';
import { closedGap, leastGap } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Caption } from '../track.ts';

/** Rounding to whole milliseconds may take one from a gap. */
const rounding = 1;

const gapFinding = (gap: number, style: CaptionStyle, frameRate: number): readonly Finding[] => {
  const least = leastGap(style, frameRate);
  if (gap < least - rounding) {
    const message = `${String(gap)} ms to the next caption; ${style.label} wants ${countOf(style.gap.frames, 'frame')} (${String(least)} ms): end it sooner.`;
    return [{ code: 'gap-too-small', severity: 'warning', message }];
  }
  const closed = closedGap(style, frameRate);
  if (closed === null || gap <= least + rounding || gap >= closed - rounding) return [];
  const message = `A gap of ${String(gap)} ms flickers: let the caption stay until ${least === 0 ? 'the next' : `${countOf(style.gap.frames, 'frame')} before the next`}.`;
  return [{ code: 'gap-not-closed', severity: 'warning', message }];
};

/** What is wrong between a caption and the next one (undefined after the last). */
export const checkGap = (
  caption: Caption,
  next: Caption | undefined,
  style: CaptionStyle,
  frameRate: number,
): readonly Finding[] => {
  if (next === undefined) return [];
  if (next.start < caption.start) {
    return [{ code: 'order', severity: 'error', message: 'The next caption starts before this one: sort them by time.' }];
  }
  const gap = next.start - caption.end;
  if (gap < 0) {
    const together = Math.min(caption.end, next.end) - next.start;
    const wish = next.start > caption.start ? 'end it sooner' : 'show one after the other';
    return [{ code: 'overlap', severity: 'error', message: `Shown together with the next caption for ${String(together)} ms: ${wish}, unless both are meant.` }];
  }
  return gapFinding(gap, style, frameRate);
};
