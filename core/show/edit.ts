/** Changes of a text: whether they fit it, what they make of it, and where its offsets go. */
import type { Failure } from '../problem/failure.ts';
import type { TextChange } from './command.ts';

/** The longest text that an edit may leave, in UTF-16 units: what a file may hold too (20 MB). */
export const longestText = 20_000_000;

/** Which side of text inserted exactly there an offset keeps to. */
export type Side = 'before' | 'after';

const growthOf = (change: TextChange): number => change.insert.length - (change.to - change.from);

const unfit: Failure = { code: 'bad-edit', message: 'This edit does not fit the text, so nothing was changed. Type it again.' };
const tooLong: Failure = { code: 'text-too-long', message: 'The text would be longer than 20 million characters. Split it into several files.' };

/** Why changes cannot be made to a text of this length; null: they can. They must be sorted, apart, and inside it. */
export const refuseChanges = (length: number, changes: readonly TextChange[]): Failure | null => {
  const ordered = changes.every((change, index) => change.from <= change.to && change.from >= (changes[index - 1]?.to ?? 0));
  const last = changes.at(-1)?.to ?? 0;
  if (!ordered || last > length) return unfit;
  const total = changes.reduce((sum, change) => sum + growthOf(change), length);
  return total <= longestText ? null : tooLong;
};

/** The text after the changes, which must fit it. */
export const editText = (text: string, changes: readonly TextChange[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, insert } of changes) {
    parts.push(text.slice(done, from), insert);
    done = to;
  }
  return parts.join('') + text.slice(done);
};

/** Where an offset of the text before the changes is afterwards; in deleted text it goes to an edge of what replaced it. */
export const mapOffset = (changes: readonly TextChange[], offset: number, side: Side = 'before'): number => {
  let growth = 0;
  for (const change of changes) {
    const passed = change.to <= offset && (change.from < change.to || change.to < offset || side === 'after');
    if (passed) growth += growthOf(change);
    else if (change.from < offset || (change.from === offset && side === 'after' && change.to > offset)) {
      return change.from + growth + (side === 'after' ? change.insert.length : 0);
    }
  }
  return offset + growth;
};

const commonStart = (text: string, { from, to, insert }: TextChange): number => {
  const most = Math.min(to - from, insert.length);
  let same = 0;
  while (same < most && text.charCodeAt(from + same) === insert.charCodeAt(same)) same += 1;
  return same;
};

const commonEnd = (text: string, { to, insert }: TextChange, most: number): number => {
  let same = 0;
  while (same < most && text.charCodeAt(to - 1 - same) === insert.charCodeAt(insert.length - 1 - same)) same += 1;
  return same;
};

/** The same change without what it replaces by itself: a whole text pasted over the old one becomes the one word that differs. */
export const narrowChange = (text: string, change: TextChange): TextChange => {
  const start = commonStart(text, change);
  const end = commonEnd(text, change, Math.min(change.to - change.from, change.insert.length) - start);
  return { from: change.from + start, to: change.to - end, insert: change.insert.slice(start, change.insert.length - end) };
};

/** The stretches of the new text that the changes put in. */
export const insertedStretches = (changes: readonly TextChange[]): readonly { readonly from: number; readonly to: number }[] => {
  let growth = 0;
  return changes.map((change) => {
    const from = change.from + growth;
    growth += growthOf(change);
    return { from, to: from + change.insert.length };
  });
};
