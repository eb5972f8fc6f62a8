/** When the subtitles of an EBU STL file are shown: from the start of the programme on, over midnight, in sets that add up. */
import { countOf } from '../../text/count-of.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import { type FrameRate, frameTime, nearestFrame } from '../times/frame-rate.ts';
import { type Ms, ms } from '../../units/time.ts';
import { gsiText, type TimecodeParts } from './stl-blocks.ts';
import { frameOfStart } from './stl-details.ts';
import type { StlSubtitle } from './stl-subtitles.ts';

/** When a subtitle comes and goes; `early` is how many frames before the end of its set its own end is, where it is of one. */
export type SubtitleTime = { readonly start: Ms; readonly end: Ms; readonly early?: number };

/** The times of all subtitles, and whether they count from the start of the programme that the file names. */
export type SubtitleTimes = { readonly of: (subtitle: StlSubtitle) => SubtitleTime; readonly counted: boolean };

const [hour, day] = [3_600_000, 24 * 3_600_000];

const isTime = ([hours, minutes, seconds, frames]: TimecodeParts, { nominal }: FrameRate): boolean => hours < 24 && minutes < 60 && seconds < 60 && frames < nominal;

const timeOf = ([hours, minutes, seconds, frames]: TimecodeParts, rate: FrameRate): number =>
  frameTime(((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames, rate);

/** The start of the programme (4.2, TCP), which all times count from; 0 where it says none. */
const programmeStart = (file: Uint8Array, rate: FrameRate, problems: ProblemList): number => {
  const said = gsiText(file, 'programmeStart');
  const frame = frameOfStart(said, rate);
  if (said !== '' && frame === null) problems.add('bad-time', 'warning', `The start of the programme is no timecode: "${said}".`, 1);
  return frameTime(frame ?? 0, rate);
};

type Times = Map<StlSubtitle, SubtitleTime>;

/** The times as the file has them. One that is half a day before the one above it is of the next day: timecode begins anew at midnight. */
const clockTimes = (subtitles: readonly StlSubtitle[], start: number, rate: FrameRate, problems: ProblemList): Times => {
  const times: Times = new Map();
  // A programme that starts within the hour before midnight may have no subtitle before it.
  const late = start > day - hour ? start : 0;
  const first = subtitles[0] === undefined ? 0 : timeOf(subtitles[0].block.timeIn, rate);
  let [days, last] = [late > 0 && first + day - start < hour ? day : 0, 0];
  const after: StlSubtitle[] = [];
  for (const subtitle of subtitles) {
    const { timeIn, timeOut, comment } = subtitle.block;
    const right = isTime(timeIn, rate) && isTime(timeOut, rate);
    if (!comment && !right) problems.add('bad-time', 'warning', `The times of subtitle ${String(subtitle.block.subtitle)} are no timecode.`, subtitle.number);
    if (right && !comment && timeOf(timeIn, rate) + days < last - day / 2) days += day;
    const begin = timeOf(timeIn, rate) + days;
    const end = timeOf(timeOut, rate) + days;
    if (right && !comment) last = begin;
    if (days > 0 && !comment) after.push(subtitle);
    times.set(subtitle, { start: ms(begin), end: ms(right && end < begin - day / 2 ? end + day : end) });
  }
  const [next] = after;
  if (next !== undefined) problems.add('programme-start', 'info', `Timecode begins anew at midnight: times after it count on (${countOf(after.length, 'subtitle')}).`, next.number);
  return times;
};

/** Those of a set (4.3, CS) go together, when the last of them ends. Comments stand in no set. */
const inSets = (times: Times, rate: FrameRate, problems: ProblemList): Times => {
  const longer: StlSubtitle[] = [];
  let set: StlSubtitle[] = [];
  const close = (): void => {
    const end = set.reduce((latest, subtitle) => Math.max(latest, times.get(subtitle)?.end ?? 0), 0);
    for (const subtitle of set) {
      const time = times.get(subtitle);
      if (time === undefined || set.length === 1) continue;
      if (time.end !== end) longer.push(subtitle);
      times.set(subtitle, { ...time, end: ms(end), early: nearestFrame(ms(end), rate) - nearestFrame(time.end, rate) });
    }
    set = [];
  };
  for (const subtitle of times.keys()) {
    const { comment, cumulative } = subtitle.block;
    if (comment) continue;
    const goesOn = set.length > 0 && (cumulative === 2 || cumulative === 3);
    if (!goesOn) close();
    if (goesOn || cumulative === 1) set.push(subtitle);
    if (cumulative === 3) close();
  }
  close();
  const [first] = longer;
  if (first !== undefined) problems.add('settings-not-kept', 'info', `Subtitles that add up on the screen are shown until the last of their set ends (${countOf(longer.length, 'subtitle')}).`, first.number);
  return times;
};

/** The times of a file: counted from the start of the programme, unless a subtitle comes before it. */
export const subtitleTimes = (file: Uint8Array, subtitles: readonly StlSubtitle[], rate: FrameRate, problems: ProblemList): SubtitleTimes => {
  const start = programmeStart(file, rate, problems);
  const times = inSets(clockTimes(subtitles, start, rate, problems), rate, problems);
  const counted = start > 0 && subtitles.every((subtitle) => subtitle.block.comment || (times.get(subtitle)?.start ?? 0) >= start);
  const from = counted ? start : 0;
  if (start > 0) {
    const named = gsiText(file, 'programmeStart').replace(/(..)(?=.)/g, '$1:');
    problems.add('programme-start', 'info', counted ? `Times are counted from the start of the programme, ${named}.` : `The programme starts at ${named}, after the first subtitle: times are left as they are.`, 1);
  }
  return {
    of: (subtitle) => {
      const { start: begin, end, early } = times.get(subtitle) ?? { start: 0, end: 0 };
      return { start: ms(begin - from), end: ms(end - from), ...(early === undefined ? {} : { early }) };
    },
    counted,
  };
};
