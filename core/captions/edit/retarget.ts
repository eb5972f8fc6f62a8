/** Keeps an edit on the captions that it was meant for, where the track has changed between the asking and the doing. */
import type { Track } from '../track.ts';
import type { CaptionEdit } from './caption-edit.ts';

/** Where the caption at an index of one track is in a later one; -1 where it is gone. An index that the first has not stays. */
export const indexAfter = (before: Track, after: Track, index: number): number => {
  const id = before[index]?.id;
  return before === after || id === undefined || after[index]?.id === id ? index : after.findIndex((caption) => caption.id === id);
};

/** The edit that was meant for captions of `before`, for the same ones of `after`; null where one of them is gone. A shift of all stays one of all. */
export const retargeted = (edit: CaptionEdit, before: Track, after: Track): CaptionEdit | null => {
  const indexOf = (index: number): number => indexAfter(before, after, index);
  if (edit.kind === 'shift') return edit.from === 0 ? edit : indexOf(edit.from) < 0 ? null : { ...edit, from: indexOf(edit.from) };
  if (edit.kind === 'delete') return indexOf(edit.from) < 0 || indexOf(edit.to) < 0 ? null : { ...edit, from: indexOf(edit.from), to: indexOf(edit.to) };
  if (!('at' in edit) || edit.at === null || edit.at === undefined) return edit;
  return indexOf(edit.at) < 0 ? null : { ...edit, at: indexOf(edit.at) };
};
