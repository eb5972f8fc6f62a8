/** How captions are cut, checked and counted, as kept from start to start. */
import type { OwnStyle, StyleChoice } from './styles/own-style.ts';
import type { EllipsisPolicy } from './track.ts';

/** The producer's choices. `frameRate` is the video's, in frames a second; `own` are the styles made here. */
export type CaptionPreferences = {
  readonly style: StyleChoice;
  readonly own: readonly OwnStyle[];
  readonly ellipsis: EllipsisPolicy;
  readonly frameRate: number;
  readonly dropFrame: boolean;
};

/** Those of a first start. */
export const usualCaptionPreferences: CaptionPreferences = { style: 'netflix', own: [], ellipsis: 'strip', frameRate: 25, dropFrame: false };
