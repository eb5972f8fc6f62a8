/** The grounds that lie behind text in a TTML file, nearest first: of its letters, its paragraph, what that stands in, its region. */
import { seenHex } from '../emphasis/colour-names.ts';
import { type Around, regionHere } from './inherited.ts';
import type { Attributes } from './ttml-styles.ts';

const groundIn = ({ layout }: Around, attributes: Attributes): readonly string[] => {
  const hex = seenHex(layout.styleOf(attributes, 'backgroundColor') ?? '');
  return hex === undefined ? [] : [hex];
};

/** Grounds behind paragraphs: as nothing else is in a body or division at that time, it is as large as its paragraph. */
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'body']);

/** The grounds of the paragraph and of what it stands in, the nearest first. */
export const groundsOfParagraph = (around: Around): readonly string[] =>
  around.stack.toReversed().filter(({ name }) => blocks.has(name)).flatMap(({ attributes }) => groundIn(around, attributes));

/** The ground of the region of text that stands here. */
export const groundOfRegion = (around: Around): string | undefined => {
  const region = regionHere(around);
  return region === undefined ? undefined : groundIn(around, region)[0];
};

/** The ground that is seen behind text that stands here. */
export const seenGround = (around: Around): string | undefined => {
  const { stack, layout } = around;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const hex = seenHex(layout.styleOf(stack[index]?.attributes ?? new Map(), 'backgroundColor') ?? '');
    if (hex !== undefined) return hex;
  }
  return groundOfRegion(around);
};
