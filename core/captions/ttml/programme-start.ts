/**
 * When a programme starts (`ebuttm:documentStartOfProgramme`: the time code of its first frame; EBU STL's TCP), in files whose times count
 * timecode (begin at 10:00:01 with a start of 10:00:00) and in those whose times count from the start (begin at 1 s), as ours do.
 */
import { countOf } from '../../text/count-of.ts';
import { ms } from '../../units/time.ts';
import type { Loss } from '../formats/loss.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import { shiftTrack } from '../retime/shift.ts';
import type { Track, TrackHead } from '../track.ts';
import { clockOf, type TtmlClock, ttmlTime } from './ttml-time.ts';

/** The names that EBU STL has for it: times count from it, or something is shown before. */
const [counting, notCounting] = ['start of the programme', 'start of the programme, after a subtitle'];

/** Its digits as a head has them; `00000000` says nothing. */
export const startForm = /^(?!00000000)\d\d(?:[0-5]\d){3}$/;

/** A start as a file has it, in digits; whole seconds of the `media` time base have no frames. What is neither stays as it is. */
export const startDigits = (text: string): string => {
  const [, hours = '', minutes = '', seconds = '', frames = '00'] = /^(\d\d):(\d\d):(\d\d)(?:[:;](\d\d)|(?:\.0+)?)$/.exec(text) ?? [];
  return hours === '' ? text : `${hours}${minutes}${seconds}${frames}`;
};

/** The same as timecode. */
export const startTimecode = (digits: string): string => digits.replace(/(..)(?=.)/g, '$1:');

const ours = clockOf(new Map());

/** When it is, ms; 0 where a head says none. */
const startIn = ({ details = {} }: TrackHead, clock: TtmlClock): number => {
  const said = details[counting] ?? '';
  return startForm.test(said) ? Math.round(ttmlTime(startTimecode(said), clock) ?? 0) : 0;
};

const isAfter = (track: Track, time: number): boolean => track.every(({ start }) => start >= time);

/** What was read, its times counted from the start of the programme: timecode is where nothing comes before it, and always in files of timecode. */
export const countedFromStart = (track: Track, head: TrackHead, clock: TtmlClock, problems: ProblemList): { readonly track: Track; readonly head: TrackHead } => {
  const start = startIn(head, clock);
  const { [counting]: said = '', ...details } = head.details ?? {};
  if (start === 0 || track.length === 0) return { track, head };
  const say = (message: string): void => problems.add('programme-start', 'info', message, 1);
  if (isAfter(track, start)) {
    say(`Times are counted from the start of the programme, ${startTimecode(said)}.`);
    return { track: shiftTrack(track, ms(-start)), head };
  }
  if (!clock.isTimecode) return { track, head };
  say(`The programme starts at ${startTimecode(said)}, after the first caption: times are left as they are.`);
  return { track, head: { ...head, details: { ...details, [notCounting]: said } } };
};

/** True where the times of a track, which count from the start, would be taken for timecode. */
const isMistaken = (track: Track, head: TrackHead): boolean => {
  const start = startIn(head, ours);
  return start > 0 && track.length > 0 && isAfter(track, start);
};

/** The head without a start that would be misunderstood. */
export const withClearStart = (head: TrackHead, track: Track): TrackHead => {
  if (!isMistaken(track, head)) return head;
  const { [counting]: _left, ...details } = head.details ?? {};
  return { ...head, details };
};

/** What is said of such starts. */
export const lostStarts = (tracks: readonly Track[], heads: readonly TrackHead[]): readonly Loss[] => {
  const lost = tracks.filter((track, index) => isMistaken(track, heads[index] ?? {})).length;
  return lost === 0 ? [] : [{ what: 'details', message: `The start of the programme is not kept where all captions come later than its timecode (${countOf(lost, 'file')}): players would take their times for timecode.`, captions: 0 }];
};
