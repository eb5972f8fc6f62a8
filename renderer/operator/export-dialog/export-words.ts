/** What the export dialog says: what will be written, and which rules are broken how often. */
import type { CaptionProblem } from '../../../core/captions/check/check.ts';
import type { Track } from '../../../core/captions/track.ts';
import type { Severity } from '../../../core/problem/problem.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { formatTenths } from '../../../core/timeline/format-time.ts';
import { ms } from '../../../core/units/time.ts';

/** What a format is called. */
export const formatLabels = { vtt: 'WebVTT', srt: 'SubRip (SRT)' } as const;

/** What an export of the whole rundown leaves out; nothing when nothing is cloaked. */
export const leftOutWords = (cloaked: number): string => (cloaked === 0 ? '' : ` without ${countOf(cloaked, 'cloaked story', 'cloaked stories')}`);

/** What the Export button will do, in one sentence. */
export const exportSentence = (track: Track, format: 'vtt' | 'srt', what: string): string => {
  const [first] = track;
  const last = track.at(-1);
  if (first === undefined || last === undefined) return 'There is nothing to caption here.';
  return `Writes ${countOf(track.length, 'caption')} of ${what} as ${formatLabels[format]}, from ${formatTenths(ms(first.start))} to ${formatTenths(ms(last.end))}.`;
};

/** The problems of one rule. */
export type RuleProblems = { readonly code: string; readonly label: string; readonly severity: Severity; readonly problems: readonly CaptionProblem[] };

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The problems by rule: the worst first, then the most frequent. */
export const problemsByRule = (problems: readonly CaptionProblem[]): readonly RuleProblems[] => {
  const rules = new Map<string, CaptionProblem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const known = rules.get(key);
    if (known === undefined) rules.set(key, [problem]);
    else known.push(problem);
  }
  return [...rules.values()]
    .flatMap((found) => {
      const [first] = found;
      return first === undefined ? [] : [{ code: first.code, label: ruleLabel(first.code), severity: first.severity, problems: found }];
    })
    .toSorted((one, other) => weight[one.severity] - weight[other.severity] || other.problems.length - one.problems.length);
};

/** A rule's code as words: "line-too-long" is "Line too long". */
export const ruleLabel = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
