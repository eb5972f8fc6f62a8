/** The style sheet that gives WebVTT the colours for which it has no class of its own. */
import { hexOf } from '../colour-names.ts';
import { type ColourKind, isColour, isNamedColour } from '../emphasis.ts';
import type { Track } from '../track.ts';

const ruleOf = (colour: ColourKind): string => `::cue(.${colour.replace(':#', '-')}) { color: ${hexOf(colour)} }`;

const ownRule = /^::cue\(\.colour-([\da-f]{6})\) \{ color: #\1 \}$/;

/** A rule for each colour of the track that is none of the eight, in order; null without any. */
export const colourSheet = (track: Track): string | null => {
  const found = new Set<string>();
  for (const { emphasis } of track) {
    for (const { kind } of emphasis ?? []) if (isColour(kind) && !isNamedColour(kind)) found.add(ruleOf(kind));
  }
  return found.size === 0 ? null : [...found].toSorted().join('\n');
};

/** True for a sheet that is nothing but ours: it is made anew from the captions and never kept. */
export const isColourSheet = (sheet: string): boolean => sheet !== '' && sheet.split('\n').every((line) => ownRule.test(line));
