/** Writes a track as SCC (Scenarist Closed Caption): CEA-608 pop-on captions for the first channel. */
import { judgeReading, type JudgeProblem } from '../formats/judge.ts';
import { nearestFrame } from '../times/frame-rate.ts';
import { formatTimecode } from '../times/timecode.ts';
import type { Ms } from '../../units/time.ts';
import type { Track } from '../track.ts';
import { sccWord } from './control-codes.ts';
import { readScc, sccRate } from './read-scc.ts';
import { sentTrack } from './sent-track.ts';

/** How many captions are changed where only the sending tells. */
export type SendingChanges = {
  /** They come up or go late, as loading takes longer than there is time: so that a viewer notices, or less. */
  readonly late: number;
  readonly slightlyLate: number;
  /** They come up with another that comes up a few frames before them. */
  readonly early: number;
  /** The same words at the same place right after one another, beside others that stay: they are one. */
  readonly joined: number;
  /** They begin together, in neighbouring rows or in one: they come from the top and from the left. */
  readonly reordered: number;
};

/** What is changed in sending a track; `frames` is how late a caption may be unnoticed. */
export const changesInSending = (track: Track, frames: number): SendingChanges => {
  const { captions, ...sent } = sentTrack(track);
  const [showings, read] = [sent.showings(), sent.read()];
  const lateness = (frame: number | undefined, asked: Ms): number => (frame ?? 0) - nearestFrame(asked, sccRate);
  const later = captions.map(({ start, end }, index) => Math.max(lateness(showings[index]?.start, start), lateness(showings[index]?.end, end)));
  const joined = captions.length - read.length;
  return {
    late: later.filter((by) => by > frames).length,
    slightlyLate: later.filter((by) => by > 0 && by <= frames).length,
    early: captions.filter(({ start }, index) => lateness(showings[index]?.start, start) < 0).length,
    joined,
    reordered: joined > 0 ? 0 : captions.filter(({ lines }, index) => lines.join('\n') !== read[index]?.lines.join('\n')).length,
  };
};

/** The track as an SCC file. `dropFrame` writes drop-frame timecode (`;`). */
export const writeScc = (track: Track, dropFrame: boolean): string => {
  const lines = sentTrack(track).bursts.map(
    ({ frame, pairs }) => `${formatTimecode({ frame, dropFrame }, sccRate)}\t${pairs.map(sccWord).join(' ')}\n\n`,
  );
  return `Scenarist_SCC V1.0\n\n${lines.join('')}`;
};

const placeProblems = (read: Track, meant: Track): readonly JudgeProblem[] =>
  meant.flatMap(({ placement }, index) =>
    JSON.stringify(placement) === JSON.stringify(read[index]?.placement) ? [] : [{ code: 'difference', severity: 'error', message: `Caption ${String(index + 1)}: its place reads back differently.`, line: 1, column: 1 }],
  );

/** Reads an SCC text back and compares it with what was to be sent: texts, looks, places, and the frames each comes up and goes at. */
export const judgeScc = (text: string, track: Track): readonly JudgeProblem[] => {
  const [meant, read] = [sentTrack(track).read(), readScc(text)];
  return [...judgeReading(read, meant), ...(read.track.length === meant.length ? placeProblems(read.track, meant) : [])];
};
