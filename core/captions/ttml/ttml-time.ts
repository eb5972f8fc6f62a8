/** Reads the time expressions of TTML (TTML2, 12.3.1): clock times, with fractions or frames, and offsets. */
import { type FrameRate, frameRateNear, frameRates } from '../times/frame-rate.ts';
import { parseTimecode, type TimecodeCount, timecodeTime } from '../times/timecode.ts';

/** How a file counts: `ttp:frameRate` with its multiplier, `ttp:tickRate`, drop-frame `ttp:dropMode`. */
export type TtmlClock = {
  readonly framesPerSecond: number;
  /**
   * How long a second of the file is, in seconds. Timecode counts frames: of 30 that come 29.97 a second a second lasts 1.001
   * (TTML1 third edition, N.3: `S = (countedFrames - droppedFrames) / effectiveFrameRate`, where `countedFrames` is
   * `(3600 * hours + 60 * minutes + seconds) * frameRate + frames`). With the `media` time base it is 1 (N.2).
   */
  readonly second: number;
  readonly ticksPerSecond: number;
  readonly subFramesPerFrame: number;
  /** Timecode of a video (`ttp:timeBase="smpte"`) with numbers left out; null for time that runs evenly. */
  readonly dropFrame: FrameRate | null;
  /** How it counts frames; null where it names no frame rate, or one that no video has. */
  readonly timecode: TimecodeCount | null;
  /** True where times are timecode (`ttp:timeBase="smpte"`). */
  readonly isTimecode: boolean;
};

const numberIn = (text: string | undefined): number | null => {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value > 0 ? value : null;
};

/** `1000 1001` (TTML2, 7.2.6), or the `1000:1001` of old files. */
const multiplierIn = (text: string | undefined): number => {
  const [one, other] = (text ?? '').split(/[\s:]+/).map(numberIn);
  return one != null && other != null ? one / other : 1;
};

/** The clock of a file from the attributes of its `tt`, by their names without prefix (TTML2, 7.2). */
export const clockOf = (parameters: ReadonlyMap<string, string>): TtmlClock => {
  const frameRate = numberIn(parameters.get('frameRate'));
  const multiplier = multiplierIn(parameters.get('frameRateMultiplier'));
  const framesPerSecond = (frameRate ?? 30) * multiplier;
  // 7.2.12: without a tick rate a tick is a frame where frames are counted, else a second.
  const ticksPerSecond = numberIn(parameters.get('tickRate')) ?? (frameRate === null ? 1 : framesPerSecond);
  const isTimecode = parameters.get('timeBase') === 'smpte';
  const dropMode = parameters.get('dropMode');
  const dropFrame = isTimecode && dropMode === 'dropNTSC' ? frameRates['29.97'] : null;
  // What `dropPAL` leaves out makes its seconds as long as those of a clock, but for a few frames.
  const counts = isTimecode && dropFrame === null && dropMode !== 'dropPAL';
  const named = dropFrame ?? (frameRate === null ? null : frameRateNear(framesPerSecond));
  const timecode = named === null ? null : { frameRate: named, dropFrame: dropFrame !== null };
  return { framesPerSecond, second: counts ? 1 / multiplier : 1, ticksPerSecond, subFramesPerFrame: numberIn(parameters.get('subFrameRate')) ?? 1, dropFrame, timecode, isTimecode };
};

const clockTime = /^(\d{2,}):(\d{2}):(\d{2})(?:(\.\d{1,12})|[:;](\d{2,})(?:\.(\d+))?)?$/;
const offsetTime = /^(\d{1,12}(?:\.\d{1,12})?)(h|ms|m|s|f|t)$/;

const unitMs = (unit: string, clock: TtmlClock): number => {
  const units = new Map([['h', 3_600_000 * clock.second], ['m', 60_000 * clock.second], ['s', 1000 * clock.second], ['ms', clock.second], ['f', 1000 / clock.framesPerSecond], ['t', 1000 / clock.ticksPerSecond]]);
  return units.get(unit) ?? 1;
};

/** Milliseconds, not rounded; null when the text is no time. */
export const ttmlTime = (text: string, clock: TtmlClock): number | null => {
  const offset = offsetTime.exec(text.trim());
  if (offset !== null) return Number(offset[1]) * unitMs(offset[2] ?? '', clock);
  const parts = clockTime.exec(text.trim());
  if (parts === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1, 4).map(Number);
  if (minutes > 59 || seconds > 60) return null;
  const whole = ((hours * 60 + minutes) * 60 + seconds) * 1000 * clock.second;
  if (parts[5] === undefined) return whole + Number(`0${parts[4] ?? ''}`) * 1000 * clock.second;
  const part = (Number(parts[6] ?? 0) * 1000) / clock.subFramesPerFrame / clock.framesPerSecond;
  if (clock.dropFrame !== null) {
    const timecode = parseTimecode(`${parts.slice(1, 4).join(':')};${parts[5]}`, clock.dropFrame);
    return timecode === null ? null : timecodeTime(timecode, clock.dropFrame) + part;
  }
  return whole + (Number(parts[5]) * 1000) / clock.framesPerSecond + part;
};
