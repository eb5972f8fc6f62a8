/** Writes a track as SubRip: numbered, comma in the times, no speakers. */
import { carriableTrack } from '../text/carriable.ts';
import { writeEmphasised } from '../emphasis/emphasis.ts';
import { taggedSrt } from '../emphasis/emphasis-tags.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import { tagOfPlace, wordsOfEdges } from './subrip-place.ts';
import { ownNumbersOf } from '../own-numbers.ts';
import type { Caption, Track, TrackHead } from '../track.ts';

const blockOf = (caption: Caption): string =>
  `${caption.id}\n${formatTimestamp(caption.start, ',')} --> ${formatTimestamp(caption.end, ',')}${wordsOfEdges(caption.placement)}\n${tagOfPlace(caption.placement)}${writeEmphasised(caption.lines, caption.emphasis, (text) => text, taggedSrt).join('\n')}\n`;

/** The track as a SubRip file: UTF-8 without a byte order mark, LF. */
export const writeSrt = (track: Track, head: TrackHead = {}): string => carriableTrack(track, 'srt', { numbers: ownNumbersOf({ head, track }) }).map(blockOf).join('\n');
