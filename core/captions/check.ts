/** Checks captions against a style: every broken rule is a problem that says what to do. */
import type { Severity } from '../problem/problem.ts';
import { checkCharacters } from './check-characters.ts';
import { checkGap } from './check-gap.ts';
import { checkLines } from './check-lines.ts';
import { checkTiming } from './check-timing.ts';
import type { CaptionStyle } from './styles.ts';
import type { Track } from './track.ts';

/** Every rule that a caption can break. */
export type CaptionProblemCode =
  | 'empty'
  | 'blank-line'
  | 'line-too-long'
  | 'too-many-lines'
  | 'unbalanced'
  | 'bad-break'
  | 'too-fast'
  | 'fast'
  | 'too-short'
  | 'too-long'
  | 'bad-time'
  | 'gap-too-small'
  | 'gap-not-closed'
  | 'overlap'
  | 'order'
  | 'duplicate-id'
  | 'not-in-608'
  | 'control-character'
  | 'bidi-character'
  | 'double-space';

/** One broken rule of one caption; `caption` is its index in the track, from 0. */
export type CaptionProblem = {
  readonly code: CaptionProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly caption: number;
};

/** What a check of one caption finds, before it knows which caption that is. */
export type Finding = Omit<CaptionProblem, 'caption'>;

const duplicateId = (id: string, seen: Set<string>): readonly Finding[] => {
  const twice = seen.has(id);
  seen.add(id);
  if (!twice) return [];
  return [{ code: 'duplicate-id', severity: 'error', message: `The id "${id}" is used twice: give each caption its own.` }];
};

/** The problems of a track in the order of its captions. `frameRate` is the video's, in frames a second. */
export const checkTrack = (track: Track, style: CaptionStyle, frameRate: number): readonly CaptionProblem[] => {
  const seen = new Set<string>();
  return track.flatMap((caption, index) => {
    const findings = [
      ...duplicateId(caption.id, seen),
      ...checkLines(caption, style),
      ...checkCharacters(caption, style),
      ...checkTiming(caption, style),
      ...checkGap(caption, track[index + 1], style, frameRate),
    ];
    return findings.map((finding) => ({ ...finding, caption: index }));
  });
};
