/** Times of TTML regions: what is in a region is seen only while the region is there (TTML2, 11.1.2). */
import { wholeMs } from '../../units/time.ts';
import { emphasisAt } from '../emphasis/word-times.ts';
import type { ParagraphPart } from './paragraph.ts';
import type { TtmlElement } from './ttml-element.ts';

/** The regions that come and go, by their ids. */
export type RegionTimes = Map<string, Pick<TtmlElement, 'begin' | 'end'>>;

/** Takes the times of a region of the head, where it has any. */
export const keepRegionTimes = (times: RegionTimes, { attributes, begin, end }: TtmlElement): void => {
  if (begin > 0 || Number.isFinite(end)) times.set(attributes.get('id') ?? '', { begin, end });
};

/** A part as long as its region is there; null where it never is. `around` are the elements that it stands in, the nearest first. */
export const whileRegionIsThere = (part: ParagraphPart, around: readonly TtmlElement['attributes'][], times: RegionTimes): ParagraphPart | null => {
  const region = times.get(around.map((attributes) => attributes.get('region')).find((id) => id !== undefined) ?? '');
  if (region === undefined) return part;
  const [begin, end] = [Math.max(part.begin, region.begin), Math.min(part.end, region.end)];
  if (begin >= end) return null;
  const { emphasis } = part;
  if (emphasis === undefined) return { ...part, begin, end };
  return { ...part, begin, end, emphasis: emphasisAt({ start: wholeMs(part.begin), end: wholeMs(part.end), emphasis }, wholeMs(begin), wholeMs(end)) };
};
