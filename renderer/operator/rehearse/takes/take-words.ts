/** How takes read in lists. */
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import type { HowMeasured } from '../../../../core/takes/take.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import { formatDifference, formatTenths } from '../../../../core/timeline/format-time.ts';
import { ms, type Ms } from '../../../../core/units/time.ts';

const ways: Readonly<Record<HowMeasured, string>> = { tap: 'tapped', roll: 'rolled by hand', microphone: 'microphone' };

/** How a take was measured, in a word. */
export const wayOf = (how: HowMeasured): string => ways[how];

/** The date of a take, "25 Nov 21:05:30"; what is no date stays as it is. */
export const dateOf = (date: string): string => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const when = new Date(time);
  const day = when.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  return `${day} ${when.toLocaleTimeString('en-GB')}`;
};

/** Over or under the plan: "+0:01.2". */
export const overPlan = ({ read, planned }: Pick<TakeSummary, 'read' | 'planned'>): string => formatDifference(ms(read - planned));

/** What must be known of a take's certainty: "6 cues", "6 cues, 2 doubtful", "cut off after 3 cues". */
export const certaintyOf = ({ cues, doubtful, unfinished }: Pick<TakeSummary, 'cues' | 'doubtful' | 'unfinished'>): string => {
  const count = countOf(cues, 'cue');
  const unsure = doubtful === 0 ? '' : `, ${String(doubtful)} doubtful`;
  return unfinished ? `cut off after ${count}${unsure}` : `${count}${unsure}`;
};

/** What names a take among the others: its reader if there is one, and when it began. */
export const takeName = ({ reader, date }: Pick<TakeSummary, 'reader' | 'date'>): string => (reader === '' ? dateOf(date) : `${reader}, ${dateOf(date)}`);

/** "3 min 10 s", "10 s": a length in words. */
export const spokenLength = (length: Ms): string => {
  const seconds = Math.round(length / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? [`${String(minutes)} min`] : [], rest > 0 || minutes === 0 ? [`${String(rest)} s`] : []].flat().join(' ');
};

/** The time of day of a take's start, "14:02"; what is no date stays as it is. */
export const timeOf = (date: string): string => {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
};

/** Seconds with a tenth, as the chart says them: "2.4 s". */
export const secondsOf = (length: Ms): string => `${(length / 1000).toFixed(1)} s`;

/** The length of a reading. */
export const lengthOf = (length: Ms): string => formatTenths(length);
