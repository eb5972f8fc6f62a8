/** What was read of the paragraphs of a TTML file, put into the order of time as captions. */
import type { CaptionList } from '../reading/caption-list.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import type { Caption } from '../track.ts';
import { wholeMs } from '../../units/time.ts';
import type { ParagraphPart } from './paragraph.ts';
import type { Place } from './ttml-layout.ts';

/** How long a last caption without an end is shown, ms. */
const lastWithoutEnd = 2000;

/** A paragraph, or a part of one, before it is known what comes after it. */
export type Waiting = Omit<ParagraphPart, 'emphasis'> & Pick<Caption, 'emphasis' | 'details'> & { readonly id: string; readonly line: number; readonly place: Place; readonly notes: readonly string[] };

const addCaption = (list: CaptionList, problems: ProblemList, found: Waiting, next: Waiting | undefined): void => {
  const endless = !Number.isFinite(found.end);
  const end = endless ? (next?.begin ?? found.begin + lastWithoutEnd) : found.end;
  if (endless) problems.add('bad-time', 'warning', 'A caption without an end is shown until the next one: give it an end.', found.line);
  const { placement, isUnread, isTurned } = found.place;
  if (isUnread) problems.lost('settings-not-kept', 'Places off the picture, in units that the file does not explain, or of regions that it has not,', found.line);
  if (isTurned) problems.lost('formatting-not-kept', 'Directions of text that its first letter does not show', found.line);
  list.add({
    id: found.id,
    timing: { start: wholeMs(found.begin), end: wholeMs(end), settings: '', strict: true },
    text: found.text,
    speaker: found.speaker,
    line: found.line,
    ...(placement === undefined ? {} : { placement }),
    ...(found.notes.length === 0 ? {} : { notes: found.notes }),
    ...(found.emphasis === undefined ? {} : { emphasis: found.emphasis }),
    ...(found.details === undefined ? {} : { details: found.details }),
  });
};

/** For each the first one that begins later: what begins together with it does not end it. */
const laterOnes = (sorted: readonly Waiting[]): readonly (Waiting | undefined)[] => {
  const later: (Waiting | undefined)[] = [];
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const next = sorted[index + 1];
    later[index] = (next?.begin ?? 0) > (sorted[index]?.begin ?? 0) ? next : later[index + 1];
  }
  return later;
};

/** Gives all that was read to a list, in the order of time. */
export const addInOrder = (waiting: Waiting[], list: CaptionList, problems: ProblemList): void => {
  const sorted = waiting.sort((one, other) => one.begin - other.begin);
  const later = laterOnes(sorted);
  sorted.forEach((found, index) => { addCaption(list, problems, found, later[index]); });
};
