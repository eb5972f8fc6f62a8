/** The report of `caesura cues` as a table for people. */
import { countOf } from '../../core/text/count-of.ts';
import { formatClock, formatTenths } from '../../core/timeline/format-time.ts';
import { ms } from '../../core/units/time.ts';
import { type Side, tableLines } from '../table.ts';
import type { CueReport, CueRow, StoryReport } from './cue-report.ts';

/** Widest text column; longer cues are cut with an ellipsis character, the JSON has them whole. */
const TEXT_WIDTH = 72;

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > TEXT_WIDTH ? `${characters.slice(0, TEXT_WIDTH - 1).join('')}…` : text;
};

/** Where a time comes from; a measured one that the take is not sure of has a question mark. */
const sourceOf = ({ source, doubtful }: CueRow): string => `${source ?? 'estimated'}${doubtful ? '?' : ''}`;

const cells = (cue: CueRow, withSource: boolean): readonly string[] => [
  String(cue.n),
  formatTenths(ms(cue.startMs)),
  formatTenths(ms(cue.endMs)),
  cue.pause.kind,
  (cue.pause.ms / 1000).toFixed(2),
  ...(withSource ? [sourceOf(cue)] : []),
  shorten(cue.speaker === null ? cue.text : `${cue.speaker}: ${cue.text}`),
];

const storyTable = (story: StoryReport): string => {
  const withSource = story.cues.some(({ source }) => source !== undefined);
  const head = ['cue', 'start', 'end', 'pause', 'length', ...(withSource ? ['time'] : []), 'text'];
  const sides: readonly Side[] = ['right', 'right', 'right', 'left', 'right', ...(withSource ? (['left'] as const) : []), 'left'];
  const count = countOf(story.cues.length, 'cue');
  const title = `${story.slug}: ${count}, ${formatClock(ms(story.durationMs))}`;
  return story.cues.length === 0 ? title : [title, ...tableLines([head, ...story.cues.map((cue) => cells(cue, withSource))], sides)].join('\n');
};

/** One table a story, then a line for each problem. */
export const cueTable = (report: CueReport): string => {
  const problems = report.problems.map((problem) => `${problem.severity} at ${problem.line}:${problem.column}: ${problem.message}`);
  return `${[...report.stories.map(storyTable), ...(problems.length > 0 ? [problems.join('\n')] : [])].join('\n\n')}\n`;
};
