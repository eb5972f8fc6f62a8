/** The report of `caesura cues` as a table for people. */
import { formatClock, formatTenths } from '../../core/timeline/format-time.ts';
import { ms } from '../../core/units/time.ts';
import type { CueReport, CueRow, StoryReport } from './cue-report.ts';

/** Widest text column; longer cues are cut with an ellipsis character, the JSON has them whole. */
const TEXT_WIDTH = 72;

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > TEXT_WIDTH ? `${characters.slice(0, TEXT_WIDTH - 1).join('')}…` : text;
};

const cells = (cue: CueRow): readonly string[] => [
  String(cue.n),
  formatTenths(ms(cue.startMs)),
  formatTenths(ms(cue.endMs)),
  cue.pause.kind,
  (cue.pause.ms / 1000).toFixed(2),
  shorten(cue.speaker === null ? cue.text : `${cue.speaker}: ${cue.text}`),
];

const HEAD = ['cue', 'start', 'end', 'pause', 'length', 'text'] as const;

/** Numbers stand right, words left; the last column is not filled up. */
const line = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) => {
      if (column === HEAD.length - 1) return cell;
      return column === 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
    })
    .join('  ');

const storyTable = (story: StoryReport): string => {
  const rows = [HEAD, ...story.cues.map(cells)];
  const widths = HEAD.map((_name, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  const count = `${story.cues.length} ${story.cues.length === 1 ? 'cue' : 'cues'}`;
  const title = `${story.slug}: ${count}, ${formatClock(ms(story.durationMs))}`;
  return story.cues.length === 0 ? title : [title, ...rows.map((row) => line(row, widths))].join('\n');
};

/** One table a story, then a line for each problem. */
export const cueTable = (report: CueReport): string => {
  const problems = report.problems.map((problem) => `${problem.severity} at ${problem.line}:${problem.column}: ${problem.message}`);
  return `${[...report.stories.map(storyTable), ...(problems.length > 0 ? [problems.join('\n')] : [])].join('\n\n')}\n`;
};
