/** Looks of TTML that no words can have: grounds of the file as a whole and of regions without words; sizes that the file does not explain. */
import { seenHex } from '../emphasis/colour-names.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import { wordsBetweenSpaces } from '../text/folded.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { TtmlLayout } from './ttml-layout.ts';
import { sizeInside } from './ttml-length.ts';

/** A ground of a region that is there without words too, unless it is said otherwise (TTML2, 10.2.42). */
const isAlwaysThere = (stack: readonly TtmlElement[], { styleOf }: TtmlLayout): boolean => {
  const [outer, element] = stack.slice(-2);
  const isRegion = element?.name === 'region' || (element?.name === 'style' && outer?.name === 'region');
  return isRegion && ![outer, element].some((one) => one !== undefined && styleOf(one.attributes, 'showBackground') === 'whenActive');
};

/** What is behind all of the picture, or where nothing is shown. */
const lostGround = (stack: readonly TtmlElement[], layout: TtmlLayout): string | null => {
  const element = stack.at(-1);
  if (element === undefined || seenHex(layout.styleOf(element.attributes, 'backgroundColor') ?? '') === undefined) return null;
  if (element.name === 'tt' || element.name === 'initial') return 'Grounds of the whole picture';
  return isAlwaysThere(stack, layout) ? 'Grounds of regions while nothing is shown in them' : null;
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
