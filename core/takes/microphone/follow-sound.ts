/** Follows a reading by its sound while it goes on: which cue is read, and when the cues before it began, from a window that rolls along. */
import { ms, type Ms } from '../../units/time.ts';
import type { ReadCue } from '../take.ts';
import { findSpeech } from './find-speech.ts';
import { frameLength } from './levels.ts';
import type { Pacing } from './match-costs.ts';
import { matchCuesAt, type MatchedCue } from './match-cues.ts';

/** What is known so far. Times count from the first level; `levels` are the window's, `from` is its first frame, `first` its first cue. */
export type SoundFollow = {
  readonly cues: readonly ReadCue[];
  readonly levels: Float32Array;
  readonly from: number;
  readonly first: number;
  /** Frames that came since the last matching. */
  readonly fresh: number;
  /** The pace of what the window has left behind; null before that. */
  readonly pacing: Pacing | null;
  /** Cues that the window has left behind, and those found in it. */
  readonly settled: readonly MatchedCue[];
  readonly found: readonly MatchedCue[];
};

/** Frames between two matchings: one second. */
const matchEvery = 1000 / frameLength;

/** A window longer than this is cut at a sure cue, one longer than that at any; what is cut off lies this far back. Frames: 40, 60 and 12 s. */
const longWindow = 40_000 / frameLength;
const longestWindow = 60_000 / frameLength;
const settledAfter = 12_000 / frameLength;

/** Cues that are looked at from the window's first on: three times what a fast reader reads in the longest window. */
const cuesAhead = 120;

/** The window begins so many frames before a cue: less than the shortest silence, so that no end of the cue before is in it. */
const leadFrames = 8;

/** A window is cut at a cue that starts there with this probability, and is not beside words that are not in the script. */
const sureFrom = 0.999;

/** Before the first level. */
export const startSoundFollow = (cues: readonly ReadCue[]): SoundFollow => ({ cues, levels: new Float32Array(0), from: 0, first: 0, fresh: 0, pacing: null, settled: [], found: [] });

const appended = (before: Float32Array, more: Float32Array): Float32Array => {
  const all = new Float32Array(before.length + more.length);
  all.set(before);
  all.set(more, before.length);
  return all;
};

/** The window's cues found anew. A cue's times are those of the whole recording. */
const matched = (follow: SoundFollow): { readonly follow: SoundFollow; readonly pacing: Pacing | null } => {
  const { cues, pacing } = matchCuesAt(follow.cues.slice(follow.first, follow.first + cuesAhead), findSpeech(follow.levels), follow.pacing);
  const late = follow.from * frameLength;
  const found = cues.map((one) => ({ ...one, cue: one.cue + follow.first, start: ms(one.start + late), end: ms(one.end + late) }));
  return { follow: { ...follow, fresh: 0, found }, pacing };
};

/** The cue at which a window that has grown long is cut; null: at none yet. */
const cutOf = ({ levels, from, first, found }: SoundFollow): MatchedCue | null => {
  if (levels.length <= longWindow) return null;
  const latest = (from + levels.length - settledAfter) * frameLength;
  const old = found.filter(({ cue, start }) => cue > first && start <= latest);
  const sure = old.findLast(({ confidence, fromTrouble }) => confidence >= sureFrom && fromTrouble > 1);
  return sure ?? (levels.length > longestWindow ? (old.at(-1) ?? null) : null);
};

/** Lets go of what lies before the cut. Without a cue to cut at, of the oldest sound: nothing of it was in the script. */
const rolled = (follow: SoundFollow, pacing: Pacing | null): SoundFollow => {
  const { levels, from, found, settled } = follow;
  const cut = cutOf(follow);
  if (cut === null) return levels.length > longestWindow ? { ...follow, levels: levels.slice(-longWindow), from: from + levels.length - longWindow } : follow;
  const begin = Math.max(from, Math.round(cut.start / frameLength) - leadFrames);
  const isBefore = ({ cue }: MatchedCue): boolean => cue < cut.cue;
  return { ...follow, levels: levels.slice(begin - from), from: begin, first: cut.cue, pacing, settled: [...settled, ...found.filter(isBefore)], found: found.filter((one) => !isBefore(one)) };
};

/** What is known after some more levels (those of `listen`), however many. The work of a second of sound does not grow with the recording. */
export const followSound = (before: SoundFollow, levels: Float32Array): SoundFollow => {
  let now = before;
  for (let at = 0; at < levels.length; ) {
    const piece = levels.subarray(at, at + matchEvery - now.fresh);
    at += piece.length;
    now = { ...now, levels: appended(now.levels, piece), fresh: now.fresh + piece.length };
    if (now.fresh < matchEvery) continue;
    const { follow, pacing } = matched(now);
    now = rolled(follow, pacing);
  }
  return now;
};

/** The cues found so far, in order; the last ones may still change. */
export const cuesHeard = ({ settled, found }: SoundFollow): readonly MatchedCue[] => [...settled, ...found];

/** Where the reading is: the cue begun last, since when, and how sure that is (0 to 1). Null before the first. */
export const cueBeingRead = (follow: SoundFollow): { readonly cue: number; readonly since: Ms; readonly confidence: number } | null => {
  const last = follow.found.at(-1) ?? follow.settled.at(-1);
  return last === undefined ? null : { cue: last.cue, since: last.start, confidence: Math.min(1, last.confidence) };
};
