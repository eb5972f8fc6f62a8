/** How captions are to be cut and written: chosen once, used by the timeline's lane and by the export. */
import type { ExportRequest } from '../../../core/ipc/contract.ts';
import type { EllipsisPolicy } from '../../../core/captions/track.ts';

/** What the export dialog asks; `story` null is the whole rundown, `offset` is in ms. */
export type CaptionSettings = ExportRequest;

/** What a new window starts with. */
export const usualCaptionSettings: CaptionSettings = {
  format: 'vtt',
  style: 'netflix',
  ellipsis: 'strip',
  frameRate: 25,
  offset: 0,
  story: null,
};

/** What the ellipsis policies are called. */
export const ellipsisLabels: Record<EllipsisPolicy, string> = {
  strip: 'Leave out',
  keep: 'Keep at long pauses',
  bbc: 'BBC: three dots, two after a lapse',
};
