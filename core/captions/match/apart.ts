/** Brings captions whose times were taken over into order. */
import { wholeMs } from '../../units/time.ts';
import type { Caption, Track } from '../track.ts';
import type { Times } from './unit-times.ts';

/** A caption with times that are not rounded and may touch. */
export type LooseCaption = Omit<Caption, 'start' | 'end'> & Times;

/** In order, in whole milliseconds from 0, each at least 1 ms long; `gapAfter` is the least silence after the caption at an index. */
export const apart = (captions: readonly LooseCaption[], gapAfter: (index: number) => number): Track => {
  let endBefore = 0;
  return captions.map((caption, index) => {
    const start = Math.max(endBefore, Math.round(caption.start));
    const next = captions[index + 1]?.start ?? Infinity;
    endBefore = Math.max(start + 1, Math.round(Math.min(caption.end, next - gapAfter(index))));
    return { ...caption, start: wholeMs(start), end: wholeMs(endBefore) };
  });
};
