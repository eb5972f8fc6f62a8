/** A take as figures: what was planned for each cue, what was measured, and the difference; as CSV and as JSON. */
import type { ReaderProfile } from '../timeline/timeline.ts';
import { planOfTake, type PlannedReading } from './plan-of-take.ts';
import { writeTake } from './read-take.ts';
import type { Take } from './take.ts';

/** One cue in whole ms; numbers from 1. `pauseMs` is null after the last cue that was read. */
export type ReportRow = {
  readonly n: number;
  readonly text: string;
  readonly startMs: number;
  readonly plannedMs: number;
  readonly measuredMs: number;
  readonly differenceMs: number;
  readonly plannedPauseMs: number;
  readonly pauseMs: number | null;
  readonly doubtful: boolean;
};

const rowOf = ({ text, start, read, plannedRead, pause, plannedPause, doubtful }: PlannedReading, index: number): ReportRow => {
  const planned = Math.round(plannedRead);
  return {
    n: index + 1,
    text,
    startMs: start,
    plannedMs: planned,
    measuredMs: read,
    differenceMs: read - planned,
    plannedPauseMs: Math.round(plannedPause),
    pauseMs: pause,
    doubtful,
  };
};

/** The figures of a take beside the estimate for a reader. */
export const reportRows = (take: Take, profile: ReaderProfile): readonly ReportRow[] => planOfTake(take, profile).map(rowOf);

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => `"${safeText(text).replaceAll('"', '""')}"`;

const columns = ['cue', 'start_ms', 'planned_ms', 'measured_ms', 'difference_ms', 'planned_pause_ms', 'pause_ms', 'doubtful', 'text'];

/** The figures as CSV (RFC 4180), a head line first. */
export const reportCsv = (take: Take, profile: ReaderProfile): string => {
  const lines = reportRows(take, profile).map(({ n, startMs, plannedMs, measuredMs, differenceMs, plannedPauseMs, pauseMs, doubtful, text }) =>
    [n, startMs, plannedMs, measuredMs, differenceMs, plannedPauseMs, pauseMs ?? '', doubtful ? 'yes' : 'no', quoted(text)].join(','),
  );
  return [columns.join(','), ...lines, ''].join('\r\n');
};

/** The take with its figures as JSON, which `readTake` reads like the take alone. */
export const reportJson = (take: Take, profile: ReaderProfile): string => {
  const rows = reportRows(take, profile).map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n"take": ${writeTake(take).trimEnd()},\n"profile": ${JSON.stringify(profile)},\n"cues": [${rows === '' ? '' : `\n${rows}\n  `}]\n}\n`;
};
