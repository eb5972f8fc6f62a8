/** The rows of the cue list: what the reader reads and sees, in the order of the script. */
import type { Cue, Item, Paragraph, Rundown } from '../../../core/script/script.ts';
import type { Timeline, TimedCue } from '../../../core/timeline/timeline.ts';
import { storyRanges, type StoryRange } from '../story-ranges.ts';

/** One row. `opens` is true for the first row of a paragraph, which gets air above it. */
export type CueListRow =
  | { readonly kind: 'story'; readonly key: string; readonly range: StoryRange; readonly opens: false }
  /** `index` is the cue's place in the timeline; `speaker` is set where it changes. */
  | {
      readonly kind: 'cue';
      readonly key: string;
      readonly index: number;
      readonly timed: TimedCue;
      readonly speaker: string | null;
      readonly opens: boolean;
    }
  | { readonly kind: 'instruction' | 'caption-only'; readonly key: string; readonly text: string; readonly opens: boolean };

/** All rows of a rundown. A heading row stands before each story when there are several. */
export const cueRows = (rundown: Rundown, timeline: Timeline): readonly CueListRow[] => {
  const rows: CueListRow[] = [];
  const ranges = storyRanges(rundown, timeline);
  for (const range of ranges) {
    if (ranges.length > 1) rows.push({ kind: 'story', key: `story ${String(range.story)}`, range, opens: false });
    appendStory(rows, rundown.stories[range.story]?.script.paragraphs ?? [], range, timeline);
  }
  return rows;
};

/** Index of each cue's row by the cue's index in the timeline. */
export const rowOfCue = (rows: readonly CueListRow[]): readonly number[] => {
  const found: number[] = [];
  rows.forEach((row, at) => {
    if (row.kind === 'cue') found[row.index] = at;
  });
  return found;
};

const appendStory = (rows: CueListRow[], paragraphs: readonly Paragraph[], range: StoryRange, timeline: Timeline): void => {
  let next = range.firstCue;
  let speaker: string | null = null;
  for (const paragraph of paragraphs) {
    let opens = true;
    for (const item of paragraph.items) {
      const timed = timeline.cues[next];
      if (item.kind === 'words' && timed !== undefined && next < range.endCue && item.cue === timed.cue.id) {
        rows.push({ kind: 'cue', key: `cue ${String(next)}`, index: next, timed, speaker: changed(speaker, timed.cue), opens });
        speaker = timed.cue.speaker;
        next += 1;
      } else if (isNote(item)) {
        rows.push({ kind: item.kind, key: `note ${String(item.at.offset)}`, text: item.raw.trim(), opens });
      } else continue;
      opens = false;
    }
  }
};

const changed = (before: string | null, cue: Cue): string | null => (cue.speaker === before ? null : cue.speaker);

const isNote = (item: Item): item is Extract<Item, { kind: 'instruction' | 'caption-only' }> =>
  item.kind === 'instruction' || item.kind === 'caption-only';
