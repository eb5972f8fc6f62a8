/** Finds the stretches of speech among levels: what stands out of the noise floor, which is followed as it changes. */
import { ms, type Ms } from '../../units/time.ts';
import { frameLength } from './levels.ts';

/** A stretch in which somebody speaks, from first to last sound. */
export type Stretch = { readonly start: Ms; readonly end: Ms };

/** Levels are looked at in blocks of 50 frames: 250 ms. */
const blockFrames = 50;

/** The floor is the quietest block of 5 s before or after, whichever is louder; the voice the loudest within 6 s to either side. */
const floorReach = 20;
const voiceReach = 24;

/** A voice stands out by this much, dB; less is noise alone. */
const leastContrast = 9;

/** Speech is at least this far above the floor, and at most so far below the voice: beyond that is echo and breath. dB. */
const aboveFloor = 6;
const belowVoice = 28;

/** A sound goes on down to this far under the threshold: soft beginnings and ends belong to it. dB. */
const hysteresis = 3;

/** Silences shorter than this are closures inside words, sounds shorter than that are clicks. ms. */
const shortestSilence = 80;
const shortestSound = 40;

/** Mean energy over 4 frames, in dB: one pitch period of a low voice does not fall out of it. */
const smooth = (levels: Float32Array): Float32Array => {
  const energies = levels.map((level) => 10 ** (level / 10));
  return levels.map((_level, frame) => {
    const from = Math.max(0, frame - 1);
    const to = Math.min(levels.length, frame + 3);
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += energies[at] ?? 0;
    return 10 * Math.log10(sum / (to - from));
  });
};

const quantile = (sorted: Float32Array, share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const loudestAround = (levels: Float32Array): Float32Array =>
  levels.map((_level, block) => Math.max(...levels.subarray(Math.max(0, block - voiceReach), block + voiceReach + 1)));

/** The quietest of the 5 s before and of the 5 s after: the louder of the two, so that noise that begins or ends is followed at once. */
const floorOf = (quiet: Float32Array): Float32Array =>
  quiet.map((_level, block) => {
    const before = quiet.subarray(Math.max(0, block - floorReach), block + 1);
    const after = quiet.subarray(block, block + floorReach + 1);
    const sides = [before, after].filter(({ length }) => length > floorReach / 2);
    return Math.max(...(sides.length === 0 ? [quiet] : sides).map((side) => Math.min(...side)));
  });

/** Near the noise soft sounds drown, and a closure looks longer: with less contrast than this, dB, silences have to be longer, by so many ms a dB, up to so many. */
const goodContrast = 30;
const longerPerDecibel = 8;
const mostLonger = 60;

/** What parts voice from silence in each block: the threshold, infinite where there is no voice, and the shortest silence. */
type Limits = { readonly levels: Float32Array; readonly silences: Float32Array };

const limitsOf = (levels: Float32Array): Limits => {
  const blocks = Math.ceil(levels.length / blockFrames);
  const sorted = Array.from({ length: blocks }, (_, block) => levels.slice(block * blockFrames, (block + 1) * blockFrames).sort());
  const floor = floorOf(Float32Array.from(sorted, (block) => quantile(block, 0.2)));
  const voice = loudestAround(Float32Array.from(sorted, (block) => quantile(block, 0.9)));
  const contrasts = floor.map((low, block) => (voice[block] ?? low) - low);
  return {
    levels: floor.map((low, block) => ((contrasts[block] ?? 0) < leastContrast ? Number.POSITIVE_INFINITY : Math.max(low + aboveFloor, (voice[block] ?? low) - belowVoice))),
    silences: contrasts.map((contrast) => shortestSilence + Math.min(mostLonger, Math.max(0, goodContrast - contrast) * longerPerDecibel)),
  };
};

/** Stretches of frames over the threshold, each run out to where it is under it by the hysteresis. */
const loudStretches = (levels: Float32Array, limits: Float32Array): readonly { from: number; to: number }[] => {
  const limitAt = (frame: number): number => limits[Math.floor(frame / blockFrames)] ?? Number.POSITIVE_INFINITY;
  const goesOn = (frame: number): boolean => (levels[frame] ?? Number.NEGATIVE_INFINITY) > limitAt(frame) - hysteresis;
  const found: { from: number; to: number }[] = [];
  for (let frame = 0; frame < levels.length; frame += 1) {
    if ((levels[frame] ?? 0) <= limitAt(frame)) continue;
    let from = frame;
    while (from > (found.at(-1)?.to ?? 0) && goesOn(from - 1)) from -= 1;
    let to = frame + 1;
    while (to < levels.length && goesOn(to)) to += 1;
    found.push({ from, to });
    frame = to;
  }
  return found;
};

/** The stretches of speech in levels as `listen` gives them, in order. Linear in their number. */
export const findSpeech = (levels: Float32Array): readonly Stretch[] => {
  const smoothed = smooth(levels);
  const joined: { from: number; to: number }[] = [];
  const limits = limitsOf(smoothed);
  for (const stretch of loudStretches(smoothed, limits.levels)) {
    const last = joined.at(-1);
    const shortest = limits.silences[Math.floor(stretch.from / blockFrames)] ?? shortestSilence;
    if (last !== undefined && (stretch.from - last.to) * frameLength < shortest) last.to = stretch.to;
    else joined.push({ ...stretch });
  }
  return joined
    .filter(({ from, to }) => (to - from) * frameLength >= shortestSound)
    .map(({ from, to }) => ({ start: ms(from * frameLength), end: ms(to * frameLength) }));
};
