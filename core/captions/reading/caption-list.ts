/** Gathers what a reader finds into captions that a track can hold: ids made unique, ends after starts, blank lines and empty ones said. */
import { type Ms, ms } from '../../units/time.ts';
import { type Emphasis, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import type { ProblemList } from './read-problem.ts';
import type { Timing } from '../times/read-timestamp.ts';
import type { Caption, Placement, Track } from '../track.ts';
import { isWideBlank, trimmedLine } from '../text/trimmed-line.ts';
import { uniqueIds } from '../unique-ids.ts';

/** A caption as found in a file; `line` is that of its times. An empty id is numbered. */
export type FoundCaption = {
  readonly id: string;
  readonly timing: Timing;
  readonly text: string;
  readonly speaker: string | null;
  readonly line: number;
  readonly placement?: Placement;
  readonly notes?: readonly string[];
  readonly emphasis?: Caption['emphasis'];
  readonly details?: Caption['details'];
};

/** Whether there was a caption to join to, and one that stands at another place. */
export type Joined = 'joined' | 'joined-elsewhere' | 'no-caption';

/** A list that takes what a reader finds and gives the track. */
export type CaptionList = {
  readonly add: (found: FoundCaption) => void;
  /** Joins text to the last caption, with what is set apart in it; its place counts where the caption has none. */
  readonly join: (found: Pick<FoundCaption, 'text' | 'placement' | 'emphasis'>) => Joined;
  readonly size: () => number;
  readonly track: () => Track;
};

/** How long a caption is shown that has no end after its start, ms; less where the next one begins sooner. */
const moment = 1000;

const blank = /^\s*$/u;

const linesIn = (text: string): string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = trimmedLine(line);
    if (trimmed !== '') lines.push(trimmed);
  }
  return lines;
};

/** Says of a line of wide spaces that it goes. */
export const sayWideBlank = (problems: ProblemList, line: number): void => {
  problems.lost('formatting-not-kept', 'Lines of nothing but no-break and wide spaces', line);
};

const sayBlankLines = (text: string, lines: readonly string[], problems: ProblemList, line: number): void => {
  // Most texts are their lines: they are looked at no further.
  const kept = lines.reduce((length, one) => length + one.length, lines.length - 1);
  if (kept !== text.length && text.split('\n').some(isWideBlank)) sayWideBlank(problems, line);
};

/** What more of the file may change of a caption. */
type ChangedLater = 'id' | 'end' | 'emphasis' | 'placement';

type Draft = { -readonly [Key in keyof Caption]: Caption[Key] };

const extrasOf = ({ placement, notes, emphasis, details }: FoundCaption): Pick<Caption, 'placement' | 'notes' | 'emphasis' | 'details'> => ({
  ...(placement === undefined ? {} : { placement }),
  ...(notes === undefined || notes.length === 0 ? {} : { notes }),
  ...(emphasis === undefined ? {} : { emphasis }),
  ...(details === undefined ? {} : { details }),
});

/** A caption of the list; its lines may still grow. */
type Held = Omit<Caption, ChangedLater> & Pick<Draft, ChangedLater> & { readonly lines: string[] };

type Joinings = { readonly join: CaptionList['join']; readonly end: () => void };

/** Joins text to the last of some captions. What is set apart in it is put together once, when the next caption begins: `end`. */
const joinings = (captions: readonly Held[]): Joinings => {
  let joined: { readonly emphasis: Emphasis[]; signs: number } | null = null;
  const join: Joinings['join'] = ({ text, placement, emphasis = [] }) => {
    const last = captions.at(-1);
    if (last === undefined) return 'no-caption';
    joined ??= { emphasis: [...(last.emphasis ?? [])], signs: signsIn(last.lines.join('')) };
    const before = joined.signs;
    for (const { from, to, kind } of emphasis) joined.emphasis.push({ from: from + before, to: to + before, kind });
    const lines = linesIn(text);
    // One by one: a call takes no more arguments than the stack holds.
    for (const one of lines) last.lines.push(one);
    joined.signs += signsIn(lines.join(''));
    if (placement === undefined) return 'joined';
    last.placement ??= placement;
    return last.placement === placement ? 'joined' : 'joined-elsewhere';
  };
  const end = (): void => {
    const last = captions.at(-1);
    const emphasis = joined === null ? undefined : tidyEmphasis(joined.emphasis, joined.signs);
    if (last !== undefined && emphasis !== undefined) last.emphasis = emphasis;
    joined = null;
  };
  return { join, end };
};

/** An empty list; what it cannot hold goes to `problems`. */
export const captionList = (problems: ProblemList): CaptionList => {
  // The lines of a caption may still grow here: joining must not copy them each time.
  const captions: Held[] = [];
  const joining = joinings(captions);
  /** True while the last caption has an end of ours. */
  let momentary = false;
  const unique = uniqueIds();
  /** Those without an id: they are numbered last, when every id of the file is known. */
  let nameless: number[] = [];
  const idOf = (wanted: string, line: number): string => {
    if (wanted === '') {
      nameless.push(captions.length);
      return '';
    }
    const id = unique(wanted);
    if (id !== wanted) problems.add('duplicate-id', 'warning', `The id "${wanted}" is used twice: give each caption its own.`, line);
    return id;
  };
  const numberNameless = (): void => {
    for (const index of nameless) {
      const caption = captions[index];
      if (caption !== undefined) caption.id = unique(String(index + 1));
    }
    nameless = [];
  };
  /** The end of a caption, after its start: where the file has none such, the caption is shown for a moment, so that its words stay. */
  const endOf = ({ timing, text, line }: FoundCaption): Ms => {
    const last = captions.at(-1);
    if (momentary && last !== undefined && timing.start > last.start && timing.start < last.end) last.end = timing.start;
    momentary = timing.end <= timing.start;
    if (!momentary) return timing.end;
    const words = text.replace(/\s+/gu, ' ').slice(0, 60);
    const when = timing.end < timing.start ? 'before' : 'when';
    problems.add('end-before-start', 'error', `The caption "${words}" ends ${when} it starts: it is shown for a moment now, correct its times.`, line);
    return ms(timing.start + moment);
  };
  const add = (found: FoundCaption): void => {
    const { timing, line } = found;
    joining.end();
    if (blank.test(found.text)) {
      problems.add('no-text', 'warning', 'A caption without text was left out: write its text or delete it.', line);
    } else {
      const id = idOf(found.id, line);
      const caption = { id, start: timing.start, end: endOf(found), lines: linesIn(found.text), speaker: found.speaker };
      sayBlankLines(found.text, caption.lines, problems, line);
      const isBare = found.placement === undefined && found.notes === undefined && found.emphasis === undefined && found.details === undefined;
      captions.push(isBare ? caption : { ...caption, ...extrasOf(found) });
    }
  };
  const track = (): Track => {
    joining.end();
    numberNameless();
    return captions;
  };
  return { add, join: joining.join, size: () => captions.length, track };
};
