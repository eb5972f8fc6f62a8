/** What the open elements of a TTML file hand down to the text inside of them (TTML2, 10.4.2): values, and the size of letters. */
import type { Agents } from './agents.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { TtmlLayout } from './ttml-layout.ts';
import { cellHeight, type Measure, sizeInside } from './ttml-length.ts';
import type { Attributes, Property } from './ttml-styles.ts';

/** The elements that are open, outermost first, and what the head said. */
export type Around = {
  readonly stack: readonly TtmlElement[];
  readonly layout: TtmlLayout;
  readonly agents: Agents;
  /** That of the file. */
  readonly language: string;
  /** What an animation may show that its own style hides. */
  readonly shownLater: WeakSet<Attributes>;
  /** Names of the attributes that are only kept, as far as the file has them at all. */
  readonly kept: readonly string[];
};

/** The attribute of the nearest element that has it. */
export const nearest = (stack: readonly TtmlElement[], name: string): string | undefined =>
  stack.findLast(({ attributes }) => attributes.has(name))?.attributes.get(name);

/** The region that the nearest element with one names. */
export const regionHere = ({ stack, layout }: Around): Attributes | undefined => layout.regionOf(nearest(stack, 'region') ?? '');

/** The size of letters in some of the elements that are open, the outermost first, and in their region. */
const letterSizeIn = (around: Around, elements: readonly TtmlElement[]): number => {
  const { layout } = around;
  const region = regionHere(around);
  const all = [...(region === undefined ? [] : [region]), ...elements.map(({ attributes }) => attributes)];
  const values = [layout.initialOf('fontSize'), ...all.map((attributes) => layout.styleOf(attributes, 'fontSize'))].filter((value) => value !== undefined);
  return values.reduce((outer, value) => sizeInside(value, layout.picture, outer) ?? outer, cellHeight(layout.picture));
};

/** The size of letters by all that lie around one another (TTML2, 10.2.18), in percent of the picture's height; a cell's where nothing is said. */
export const letterSizeHere = (around: Around): number => letterSizeIn(around, around.stack);

/** A value, and the elements up to the one that says it: none where the region does, or the file as a whole. */
type Inherited = { readonly value: string; readonly elements: readonly TtmlElement[] };

const foundHere = (around: Around, name: Property): Inherited | undefined => {
  const { stack, layout } = around;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const value = layout.styleOf(stack[index]?.attributes ?? new Map(), name);
    if (value !== undefined) return { value, elements: stack.slice(0, index + 1) };
  }
  const region = regionHere(around);
  const value = (region === undefined ? undefined : layout.styleOf(region, name)) ?? layout.initialOf(name);
  return value === undefined ? undefined : { value, elements: [] };
};

/** A property: inherited from the nearest element that has it, then from the region (TTML2, 10.4.2), then what the file begins with. */
export const inheritedHere = (around: Around, name: Property): string | undefined => foundHere(around, name)?.value;

/** True for a value that may hold a length. */
export const hasLengths = (value: string): boolean => /\d/.test(value);

/** The same with what its lengths are measured by: the letters of the element that says it. */
export const measuredHere = (around: Around, name: Property): { readonly value: string; readonly measure: Measure } | undefined => {
  const found = foundHere(around, name);
  return found === undefined ? undefined : { value: found.value, measure: { picture: around.layout.picture, em: hasLengths(found.value) ? letterSizeIn(around, found.elements) : cellHeight(around.layout.picture) } };
};
