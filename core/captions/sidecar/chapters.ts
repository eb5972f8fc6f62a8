/** Chapters of a video from its script: one for each story, or one for each paragraph. */
import { type Ms, ms } from '../../units/time.ts';
import type { TimedCue, Timeline } from '../../timeline/timeline.ts';
import { trackEnd } from '../edit/edit-times.ts';
import { carriableText } from '../text/carriable.ts';
import { joinLines } from '../fix/free-text.ts';
import type { CaptionPlace } from '../match/places-of-track.ts';
import type { Caption, Track } from '../track.ts';

/** What a chapter is. */
export type ChapterUnit = 'stories' | 'paragraphs';

/** A title has so many characters at most: players show it in a menu. */
const longestTitle = 60;

const shortened = (text: string): string => {
  if (text.length <= longestTitle) return text;
  const space = text.lastIndexOf(' ', longestTitle - 1);
  return `${text.slice(0, space > 0 ? space : longestTitle - 1).replace(/[\s,;:]+$/u, '')}…`;
};

const sameChapter = (one: TimedCue | undefined, other: TimedCue, unit: ChapterUnit): boolean =>
  one !== undefined && one.cue.story === other.cue.story && (unit === 'stories' || one.cue.paragraph === other.cue.paragraph);

/**
 * The chapters in order, each from its first cue to the next chapter's (the last to the end of the timeline), `offset` added; what
 * ends before 0 is left out. A story is called by its slug, a paragraph (or a story without a slug) by its first words.
 */
export const chaptersOf = (timeline: Timeline, slugs: readonly string[], unit: ChapterUnit, offset: Ms): Track => {
  const firsts = timeline.cues.filter((timed, index) => !sameChapter(timeline.cues[index - 1], timed, unit));
  const chapters: Caption[] = [];
  firsts.forEach((timed, index) => {
    const start = Math.max(0, Math.round(timed.start + offset));
    const end = Math.round((firsts[index + 1]?.start ?? timeline.duration) + offset);
    if (end <= start) return;
    const slug = unit === 'stories' ? (slugs[timed.cue.story] ?? '') : '';
    const title = shortened(carriableText(slug === '' ? timed.cue.text : slug));
    chapters.push({ id: String(chapters.length + 1), start: ms(start), end: ms(end), lines: [title], speaker: null });
  });
  return chapters;
};

const samePart = (one: CaptionPlace | undefined, other: CaptionPlace | undefined, unit: ChapterUnit): boolean =>
  one !== undefined && one.story === other?.story && (unit === 'stories' || one.paragraph === other.paragraph);

/**
 * The chapters of kept captions whose places in the script are known, each from its first caption to the next chapter's, the last to
 * the end of its captions. A story is called by its slug, a paragraph (or a story without a slug) by the words of its first captions.
 */
export const chaptersOfTrack = (track: Track, places: readonly CaptionPlace[], slugs: readonly string[], unit: ChapterUnit): Track => {
  const firsts = track.flatMap((_caption, index) => (samePart(places[index - 1], places[index], unit) ? [] : [index]));
  const end = trackEnd(track);
  // Of two that begin together there is only the second: a chapter without a length is none.
  const chapters = firsts.flatMap((from, index): readonly Caption[] => {
    const next = firsts[index + 1];
    const [start, until] = [track[from]?.start ?? ms(0), track[next ?? -1]?.start ?? end];
    if (until <= start) return [];
    const slug = unit === 'stories' ? (slugs[places[from]?.story ?? 0] ?? '') : '';
    const words = joinLines(track.slice(from, Math.min(next ?? track.length, from + 3)).flatMap(({ lines }) => lines));
    const title = shortened(carriableText(slug === '' ? words : slug));
    return [{ id: '', start, end: until, lines: [title], speaker: null }];
  });
  return chapters.map((chapter, index) => ({ ...chapter, id: String(index + 1) }));
};
