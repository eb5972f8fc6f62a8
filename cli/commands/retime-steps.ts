/** What `caesura retime` was asked to do, as steps on a track. */
import { snapReach, snapToSound } from '../../core/captions/edit/edit-times.ts';
import { type FrameRate, frameRateNear } from '../../core/captions/times/frame-rate.ts';
import { inTimeOrder } from '../../core/captions/in-time-order.ts';
import { parseTime } from '../../core/captions/times/parse-time.ts';
import { rippleDelete, rippleEnd } from '../../core/captions/retime/ripple.ts';
import { shiftFrom, shiftTo, shiftTrack } from '../../core/captions/retime/shift.ts';
import { snapToFrames } from '../../core/captions/retime/snap-to-frames.ts';
import { type Anchor, convertFrameRate, rateFactor, stretchTrack } from '../../core/captions/retime/stretch.ts';
import type { Track } from '../../core/captions/track.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import { countOf } from '../../core/text/count-of.ts';
import { type Ms, ms } from '../../core/units/time.ts';
import { CommandError } from '../command-error.ts';
import { rateNames } from '../options.ts';

/** The options that say what to do; the other ones are about files. */
export type RetimeRequest = {
  readonly fps?: string;
  readonly stretch?: string;
  readonly shift?: string;
  readonly shiftTo?: string;
  readonly from?: number;
  readonly ripple?: string;
  readonly rippleDelete?: number;
  readonly snap?: true;
  /** Stretches of speech to snap to, start and end in ms, where a sound file was named. */
  readonly sounds?: readonly (readonly [number, number])[];
};

/** One step, how it is told to the user, and how many captions it takes out by itself (none where that is not said). */
export type RetimeStep = { readonly told: string; readonly takesOut?: number; readonly run: (track: Track) => Result<Track> };

const timeIn = (text: string, rate: FrameRate): Ms => {
  const time = parseTime(text, rate);
  if (time === null) throw new CommandError(`"${text}" is no time: write 1:02.5, 0:01:02.500 or a timecode such as 00:01:02:12.`);
  return time;
};

/** `-500` (ms), `+0:01.5` or `-00:00:10:00`. */
const shiftIn = (text: string, rate: FrameRate): Ms => {
  if (/^[+-]?\d{1,9}$/.test(text)) return ms(Number(text));
  const back = text.startsWith('-');
  const time = timeIn(text.replace(/^[+-]/, ''), rate);
  return ms(back ? 0 - time : time);
};

const fpsStep = (text: string): RetimeStep => {
  const [from, to, ...more] = text.split(':').map((name) => frameRateNear(Number(name)));
  if (!from || !to || more.length > 0) throw new CommandError(`--fps ${text} is no change of frame rate: write --fps 25:23.976, with two of ${rateNames}.`);
  const rates = [from, to] as const;
  const told = `frames of ${rates[0].name} a second played at ${rates[1].name}: times multiplied by ${rateFactor(...rates).toFixed(6)}`;
  return { told, run: (track) => success(convertFrameRate(track, ...rates)) };
};

const anchorIn = (text: string, rate: FrameRate): Anchor => {
  const [from = '', to = '', ...more] = text.split('=');
  if (more.length > 0) throw new CommandError(`"${text}" is no point of --stretch: write A=B, two points as A=B,C=D.`);
  return { from: timeIn(from, rate), to: timeIn(to, rate) };
};

const stretchStep = (text: string, rate: FrameRate): RetimeStep => {
  const points = text.split(',').map((point) => anchorIn(point, rate));
  const [one, other] = points;
  if (one === undefined || other === undefined || points.length > 2) throw new CommandError('give --stretch two points, A=B,C=D: the time A is to be B, and C is to be D.');
  return { told: `stretched: ${text}`, run: (track) => stretchTrack(track, one, other) };
};

const shiftStep = (text: string, rate: FrameRate, from: number | undefined): RetimeStep => {
  const by = shiftIn(text, rate);
  if (from === undefined) return { told: `all moved by ${by} ms`, run: (track) => success(shiftTrack(track, by)) };
  return { told: `from caption ${from} on moved by ${by} ms`, run: (track) => shiftFrom(track, from - 1, by) };
};

const shiftToStep = (text: string, rate: FrameRate): RetimeStep => {
  const parts = /^([1-9]\d{0,6})=(.+)$/.exec(text);
  if (parts === null) throw new CommandError('give --shift-to a caption and its time, such as 1=0:10.5.');
  const index = Number(parts[1]) - 1;
  const start = timeIn(parts[2] ?? '', rate);
  return { told: `moved so that caption ${index + 1} begins at ${parts[2]}`, run: (track) => shiftTo(track, index, start) };
};

const rippleStep = (text: string, rate: FrameRate): RetimeStep => {
  const parts = /^([1-9]\d{0,6})=(.+)$/.exec(text);
  if (parts === null) throw new CommandError('give --ripple a caption and its end, such as 3=0:12.5.');
  const end = timeIn(parts[2] ?? '', rate);
  return { told: `caption ${parts[1]} ends at ${parts[2]}, and what follows moved with it`, run: (track) => rippleEnd(track, Number(parts[1]) - 1, end) };
};

const soundStep = (sounds: NonNullable<RetimeRequest['sounds']>): RetimeStep => ({
  told: `snapped to the speech (${countOf(sounds.length, 'stretch', 'stretches')})`,
  run: (track) => {
    const snapped = snapToSound(track, { kind: 'snap-to-sound', at: null, sounds: sounds.map(([start, end]) => [start, end]), within: snapReach });
    return snapped.ok ? success(inTimeOrder(snapped.value)) : snapped;
  },
});

const stepsAt = (request: RetimeRequest, played: RetimeStep | null, frameRate: FrameRate): readonly RetimeStep[] => {
  const { stretch, shift, shiftTo: to, from, ripple, rippleDelete: deleted, sounds, snap } = request;
  const steps: RetimeStep[] = played === null ? [] : [played];
  if (stretch !== undefined) steps.push(stretchStep(stretch, frameRate));
  if (shift !== undefined) steps.push(shiftStep(shift, frameRate, from));
  if (to !== undefined) steps.push(shiftToStep(to, frameRate));
  if (ripple !== undefined) steps.push(rippleStep(ripple, frameRate));
  if (deleted !== undefined) steps.push({ told: `caption ${deleted} taken out, and what follows moved up`, takesOut: 1, run: (track) => rippleDelete(track, deleted - 1) });
  if (sounds !== undefined) steps.push(soundStep(sounds));
  if (snap) steps.push({ told: `put on frames of ${frameRate.name} a second`, run: (track) => success(snapToFrames(track, frameRate)) });
  return steps;
};

/**
 * The steps in the order they are done: frame rate, stretch, shift, ripple, speech, frames; by the frame rate of the video, which may only be known when
 * the captions are read. None are needed where a take gives the times. Throws CommandError.
 */
export const retimeSteps = (request: RetimeRequest, fromTake = false): ((frameRate: FrameRate) => readonly RetimeStep[]) => {
  const { fps, stretch, shift, shiftTo: to, from, ripple, rippleDelete: deleted, sounds, snap } = request;
  if (from !== undefined && shift === undefined) throw new CommandError('--from goes with --shift: say by how much to move the captions.');
  if (shift !== undefined && to !== undefined) throw new CommandError('give --shift or --shift-to, not both.');
  const asked = [fps, stretch, shift, to, ripple, deleted, sounds, snap].some((wish) => wish !== undefined);
  if (!asked && !fromTake) throw new CommandError('say what to do: --shift, --shift-to, --stretch, --fps, --ripple, --ripple-delete, --snap-sound or --snap.');
  const played = fps === undefined ? null : fpsStep(fps);
  return (frameRate) => stepsAt(request, played, frameRate);
};
