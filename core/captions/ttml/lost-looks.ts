/** Looks of TTML that no words can have: grounds of regions, of the body, its divisions and paragraphs; sizes that the file does not explain. */
import { groundOf } from '../emphasis/colour-names.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import { wordsBetweenSpaces } from '../text/folded.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { TtmlLayout } from './ttml-layout.ts';
import { sizeInside } from './ttml-length.ts';

const areas: ReadonlySet<string> = new Set(['tt', 'body', 'div', 'region', 'initial']);

const groundOfArea = (name: string, outer: string | undefined): string | null => {
  // A paragraph is as wide as its region: its words alone keep its ground.
  if (name === 'p') return 'Grounds of paragraphs beside their words';
  return areas.has(name) || (name === 'style' && outer === 'region') ? 'Grounds of regions and divisions' : null;
};

const lostGround = (stack: readonly TtmlElement[], { styleOf }: TtmlLayout): string | null => {
  const element = stack.at(-1);
  const what = element === undefined ? null : groundOfArea(element.name, stack.at(-2)?.name);
  return element !== undefined && what !== null && groundOf(styleOf(element.attributes, 'backgroundColor') ?? '') !== undefined ? what : null;
};

/** Of two sizes the first is the width of letters (TTML2, 10.2.18). */
const lostSize = (stack: readonly TtmlElement[], { picture }: TtmlLayout): string | null => {
  const size = stack.at(-1)?.attributes.get('fontSize')?.trim();
  if (size === undefined) return null;
  if (sizeInside(size, picture, 1) === null) return 'Sizes of letters in units that the file does not explain';
  const [width, height = width] = wordsBetweenSpaces(size);
  return width === height ? null : 'Widths of letters';
};

/** Says what is lost of the looks of the element that `stack` ends with, by itself or by the styles it refers to. */
export const sayLostLooks = (problems: ProblemList, stack: readonly TtmlElement[], layout: TtmlLayout, line: number): void => {
  for (const what of [lostGround(stack, layout), lostSize(stack, layout)]) if (what !== null) problems.lost('formatting-not-kept', what, line);
};
