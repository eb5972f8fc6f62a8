/** Grounds of TTML that lie behind more than the words of a caption: those of regions, of the body, its divisions and paragraphs. */
import { groundOf } from '../emphasis/colour-names.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { TtmlLayout } from './ttml-layout.ts';

const areas: ReadonlySet<string> = new Set(['tt', 'body', 'div', 'region', 'initial']);

const lostOf = (name: string, outer: string | undefined): string | null => {
  // A paragraph is as wide as its region: its words alone keep its ground.
  if (name === 'p') return 'Grounds of paragraphs beside their words';
  return areas.has(name) || (name === 'style' && outer === 'region') ? 'Grounds of regions and divisions' : null;
};

/** Says the ground of the element that `stack` ends with, by itself or by the styles it refers to, where it is not that of words. */
export const sayLostGround = (problems: ProblemList, stack: readonly TtmlElement[], layout: TtmlLayout, line: number): void => {
  const element = stack.at(-1);
  const what = element === undefined ? null : lostOf(element.name, stack.at(-2)?.name);
  if (element === undefined || what === null) return;
  if (groundOf(layout.styleOf(element.attributes, 'backgroundColor') ?? '') !== undefined) problems.lost('formatting-not-kept', what, line);
};
