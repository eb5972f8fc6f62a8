/** Cloaks stories: they stay in the rundown and are kept off the prompter, which passes them over. */
import type { Rundown, Story } from '../script/script.ts';
import type { Instant } from '../units/time.ts';
import type { TextChange } from './command.ts';
import { mapOffset } from './edit.ts';
import { moveRoll } from './move-roll.ts';
import { positionIn } from './roll.ts';
import type { Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** Cloaks a story, or takes its cloak away. The reader stays at the same words; one who is in that very story goes on behind it. */
export const cloakStory = (show: Show, story: number, on: boolean, now: Instant): Show => {
  if (show.cloaked.includes(story) === on) return show;
  const cloaked = on ? [...show.cloaked, story].toSorted((a, b) => a - b) : show.cloaked.filter((other) => other !== story);
  const timeline = timelineOf(show.document.rundown, show.profile, show.ruling, cloaked);
  return { ...moveRoll(show, now, positionIn({ ...show, timeline }, now), show.roll.speed), cloaked, timeline };
};

/** Stands for text before the first heading, which has no heading to be known by. */
const topOfText = -1;

/** Where a story's heading is after an edit; null when none of it is left. */
const startAfter = ({ heading }: Story, changes: readonly TextChange[]): number | null => {
  if (heading === null) return topOfText;
  const { offset, length } = heading.at;
  const start = mapOffset(changes, offset, 'after');
  return start < mapOffset(changes, offset + length, 'before') ? start : null;
};

/** Which stories are cloaked after an edit: those whose headings are still there. */
export const carryCloaks = (cloaked: readonly number[], before: Rundown, changes: readonly TextChange[], after: Rundown): readonly number[] => {
  if (cloaked.length === 0) return cloaked;
  const byStart = new Map(after.stories.map(({ heading }, index) => [heading?.at.offset ?? topOfText, index] as const));
  const moved = cloaked.flatMap((index) => {
    const story = before.stories[index];
    const start = story === undefined ? null : startAfter(story, changes);
    return start === null ? [] : (byStart.get(start) ?? []);
  });
  return [...new Set(moved)].toSorted((a, b) => a - b);
};
