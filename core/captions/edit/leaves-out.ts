/** Which edits may take captions out that nobody named. */
import type { CaptionEdit } from './caption-edit.ts';

/** True for an edit that leaves out the captions that would end before 0. */
export const leavesOut = (kind: CaptionEdit['kind']): boolean => kind === 'shift' || kind === 'shift-to' || kind === 'stretch' || kind === 'convert-rate';
