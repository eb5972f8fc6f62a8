/** Reads the spans of a TTML ruby (TTML2, 10.2.35): a container, in it bases, readings and delimiters, which are for players without ruby. */
import type { ProblemList } from '../reading/read-problem.ts';
import { type ParagraphRuby, paragraphRuby } from './paragraph-ruby.ts';
import type { TtmlElement } from './ttml-element.ts';

/** What a reader keeps while it is inside of a container; null outside. */
export type RubyState = { ruby: ParagraphRuby | null };

type RoleOf = (element: TtmlElement) => string | undefined;

/** A span begins. */
export const openRuby = (state: RubyState, role: string | undefined, problems: ProblemList, line: number): void => {
  if (role === 'container') state.ruby ??= paragraphRuby();
  else if (role === 'base') state.ruby?.beginBase();
  else if (role === 'text') state.ruby?.beginReading();
  else if (role === 'textContainer' && state.ruby?.beginReadings() === false) problems.lost('formatting-not-kept', 'Second readings of a ruby', line);
};

/** A span ends: gives the readings that have no base. */
export const closeRuby = (state: RubyState, role: string | undefined): readonly string[] => {
  if (role !== 'container') return [];
  const left = state.ruby?.end() ?? [];
  state.ruby = null;
  return left;
};

/** What text inside of a container is; `other` is indentation, or text that has no place there. */
export const textRole = (stack: readonly TtmlElement[], roleOf: RoleOf): 'base' | 'text' | 'delimiter' | 'other' => {
  const role = stack.toReversed().map(roleOf).find((found) => found !== undefined && found !== 'none');
  return role === 'base' || role === 'text' || role === 'delimiter' ? role : 'other';
};
