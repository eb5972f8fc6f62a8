/** The style sheet that gives WebVTT what it has no mark of its own for: other colours, lines through words. */
import { classOf } from '../emphasis/emphasis-tags.ts';
import { hexOf } from '../emphasis/colour-names.ts';
import { type EmphasisKind, isColour, isNamedColour } from '../emphasis/emphasis.ts';
import type { Track } from '../track.ts';

const ruleOf = (kind: EmphasisKind): string | null => {
  if (kind === 'strike') return `::cue(.${classOf(kind)}) { text-decoration: line-through }`;
  return isColour(kind) && !isNamedColour(kind) ? `::cue(.${classOf(kind)}) { color: ${hexOf(kind)} }` : null;
};

const ownRule = /^::cue\(\.(?:colour-([\da-f]{6})\) \{ color: #\1 \}|line-through\) \{ text-decoration: line-through \})$/;

/** A rule for each such kind of the track, in order; null without any. */
export const ownSheet = (track: Track): string | null => {
  const found = new Set<string>();
  for (const { emphasis } of track) {
    for (const { kind } of emphasis ?? []) {
      const rule = ruleOf(kind);
      if (rule !== null) found.add(rule);
    }
  }
  return found.size === 0 ? null : [...found].toSorted().join('\n');
};

/** True for a sheet that is nothing but ours: it is made anew from the captions and never kept. */
export const isOwnSheet = (sheet: string): boolean => sheet !== '' && sheet.split('\n').every((line) => ownRule.test(line));
