/** The as-run log's lines: what was ordered, when, and where the reading was; pure, as data and as CSV. */
import { cueIndexAt } from '../../timeline/position.ts';
import type { Instant } from '../../units/time.ts';
import type { Command } from '../command.ts';
import { positionIn } from '../roll.ts';
import type { Show } from '../show.ts';
import type { Air } from './air.ts';

/** One line: a command, or something that happened (`what` begins with `event:`). */
export type AsRunLine = {
  /** Wall time, ISO 8601 with milliseconds, UTC: a label only. */
  readonly time: string;
  /** Main's monotonic clock, whole ms: what differences are taken of. */
  readonly clock: number;
  readonly air: Air;
  readonly what: string;
  /** What the command said, as JSON without its kind; at most 200 characters. Never the words that were typed. */
  readonly detail: string;
  /** The first words of the cue that was being read after it; empty where there is none. */
  readonly cue: string;
  readonly cueId: string;
  /** The position on the timeline after it, whole ms. */
  readonly position: number;
};

/** The longest detail and cue text that a line repeats, characters. */
const longest = { detail: 200, cue: 80 } as const;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const editDetail = ({ changes }: Extract<Command, { kind: 'edit' }>): string => {
  const removed = changes.reduce((sum, { from, to }) => sum + to - from, 0);
  const inserted = changes.reduce((sum, { insert }) => sum + insert.length, 0);
  return `-${removed} +${inserted} characters`;
};

const detailOf = (command: Command): string => {
  if (command.kind === 'edit') return editDetail(command);
  const { kind: _kind, ...rest } = command;
  const json = JSON.stringify(rest);
  return json === '{}' ? '' : cut(json, longest.detail);
};

/** A line for anything that happened to a show, `now` by main's clock and at a wall time in ISO 8601. */
export const asRunEvent = (what: string, detail: string, show: Show, now: Instant, time: string): AsRunLine => {
  const position = positionIn(show, now);
  const cue = show.timeline.cues[cueIndexAt(show.timeline, position)]?.cue;
  return {
    time,
    clock: Math.round(now),
    air: show.air,
    what,
    detail: cut(detail, longest.detail),
    cue: cut(cue?.text ?? '', longest.cue),
    cueId: cue?.id ?? '',
    position: Math.round(position),
  };
};

/** The line of a command; `show` is the show after it. */
export const asRunCommand = (command: Command, show: Show, now: Instant, time: string): AsRunLine =>
  asRunEvent(command.kind, detailOf(command), show, now, time);

const columns = ['time', 'clock', 'air', 'what', 'detail', 'cue', 'cueId', 'position'] as const;

/** A text that a spreadsheet would take for a formula is made one that it shows. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const field = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The lines as CSV (RFC 4180), with a row of names first. */
export const asRunCsv = (lines: readonly AsRunLine[]): string =>
  [columns.join(','), ...lines.map((line) => columns.map((name) => field(line[name])).join(','))].map((row) => `${row}\r\n`).join('');
