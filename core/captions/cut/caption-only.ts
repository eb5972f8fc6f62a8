/** The caption-only texts of a script: captioned with a cue, not read. */
import type { CueId, Item, Script } from '../../script/script.ts';

/** What is captioned before and after the words of one cue. */
export type CaptionOnly = { readonly before: readonly string[]; readonly after: readonly string[] };

/** A text that is no sentence is a sound or a note: it stands in brackets, as captions have it. */
const asCaptioned = (text: string): string => {
  const folded = text.replace(/\s+/gu, ' ').trim();
  if (folded === '') return '';
  return /^[\p{Ps}\p{Pi}"'♪#]|[.!?…。！？]$/u.test(folded) ? folded : `[${folded}]`;
};

type Slot = { before: string[]; after: string[] };

const slotOf = (slots: Map<CueId, Slot>, cue: CueId): Slot => {
  const slot = slots.get(cue) ?? { before: [], after: [] };
  slots.set(cue, slot);
  return slot;
};

const itemsOf = (script: Script): readonly Item[] => script.paragraphs.flatMap((paragraph) => paragraph.items);

/**
 * The caption-only texts by cue: before its words or after them, as written. One that hangs on no cue goes to the next
 * cue that is read, else to the last; a script without cues has nothing to show it with.
 */
export const captionOnlyTexts = (script: Script): ReadonlyMap<CueId, CaptionOnly> => {
  const slots = new Map<CueId, Slot>();
  const begun = new Set<CueId>();
  let waiting: string[] = [];
  let last: CueId | null = null;
  for (const item of itemsOf(script)) {
    if (item.kind === 'words') {
      if (!begun.has(item.cue)) slotOf(slots, item.cue).before.push(...waiting);
      else slotOf(slots, item.cue).after.push(...waiting);
      waiting = [];
      begun.add(item.cue);
      last = item.cue;
    } else if (item.kind === 'caption-only') {
      const text = asCaptioned(item.text);
      if (text === '') continue;
      if (item.cue !== null && begun.has(item.cue)) slotOf(slots, item.cue).after.push(text);
      else if (item.cue !== null) slotOf(slots, item.cue).before.push(text);
      else waiting.push(text);
    }
  }
  if (last !== null) slotOf(slots, last).after.push(...waiting);
  return slots;
};
