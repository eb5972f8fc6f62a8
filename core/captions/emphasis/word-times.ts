/** Times of words inside a caption: kept as shares of its time, so that every retiming moves them with it. */
import { type Emphasis, isTime, shareOf, type TimeKind } from './emphasis.ts';
import type { Caption } from '../track.ts';

/** A time of the video, in ms, as a share of a caption's; null where it does not lie inside. */
export const timeKindOf = (at: number, { start, end }: Pick<Caption, 'start' | 'end'>): TimeKind | null =>
  at > start && at < end ? `time:${(at - start) / (end - start)}` : null;

/** What a share of a caption's time is in the video, in ms. */
export const timeOf = (kind: TimeKind, { start, end }: Pick<Caption, 'start' | 'end'>): number => start + shareOf(kind) * (end - start);

type Timed = Pick<Caption, 'start' | 'end' | 'emphasis'>;

const mapTimes = (emphasis: readonly Emphasis[], to: (kind: TimeKind) => TimeKind | null): readonly Emphasis[] =>
  emphasis.flatMap((one): readonly Emphasis[] => {
    if (!isTime(one.kind)) return [one];
    const kind = to(one.kind);
    return kind === null ? [] : [{ ...one, kind }];
  });

/** The emphasis of a caption for one that is shown from `start` to `end`: its times stay where they are in the video; those outside go. */
export const emphasisAt = (caption: Timed, start: number, end: number): readonly Emphasis[] | undefined => {
  const { emphasis } = caption;
  if (emphasis === undefined || !emphasis.some(({ kind }) => isTime(kind))) return emphasis;
  return mapTimes(emphasis, (kind) => {
    const share = (timeOf(kind, caption) - start) / (end - start);
    return share > 0 && share < 1 ? `time:${share}` : null;
  });
};

/** The emphasis with times of whole milliseconds; those that do not lie inside the caption then go. */
export const inWholeMs = (caption: Timed): readonly Emphasis[] => mapTimes(caption.emphasis ?? [], (kind) => timeKindOf(Math.round(timeOf(kind, caption)), caption));
