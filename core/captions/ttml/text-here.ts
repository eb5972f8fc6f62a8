/** What text inside the open elements of a TTML file is: its emphasis, who says it, in what language, and whether it is shown at all. */
import { colourOf, groundOf, isClear } from '../emphasis/colour-names.ts';
import type { EmphasisKind } from '../emphasis/emphasis.ts';
import { sizeOf, typefaceOf } from '../emphasis/letter-looks.ts';
import type { Agents } from './agents.ts';
import { isLanguageName } from './caption-names.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { TtmlLayout } from './ttml-layout.ts';
import { cellHeight, sizeInside } from './ttml-length.ts';
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
};

const nearest = (stack: readonly TtmlElement[], name: string): string | undefined =>
  stack.findLast(({ attributes }) => attributes.has(name))?.attributes.get(name);

/** The region that the nearest element with one names. */
const regionHere = ({ stack, layout }: Around): Attributes | undefined => layout.regionOf(nearest(stack, 'region') ?? '');

/** A property: inherited from the nearest element that has it, then from the region (TTML2, 10.4.2), then what the file begins with. */
const inheritedHere = (around: Around, name: Property): string | undefined => {
  const { stack, layout } = around;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const value = layout.styleOf(stack[index]?.attributes ?? new Map(), name);
    if (value !== undefined) return value;
  }
  const region = regionHere(around);
  return (region === undefined ? undefined : layout.styleOf(region, name)) ?? layout.initialOf(name);
};

/** TTML2, 10.2.19, 10.2.21 and 10.2.39: what stands for each kind; any other value stands against it. */
const faces: readonly (readonly [Property, EmphasisKind, RegExp])[] = [
  ['fontStyle', 'italic', /^(?:italic|oblique)$/],
  ['fontWeight', 'bold', /^bold$/],
  ['textDecoration', 'underline', /(?:^|\s)underline(?:\s|$)/],
  ['textDecoration', 'strike', /(?:^|\s)lineThrough(?:\s|$)/],
];

/** A language that is not the file's. */
const languageHere = ({ stack, language }: Around): readonly EmphasisKind[] => {
  const found = nearest(stack.slice(1), 'lang') ?? '';
  return found === language || !isLanguageName(found) ? [] : [`lang:${found}`];
};

/** The ground that is seen behind text: it is not inherited, but shows through what has none (TTML2, 10.2.2). What lies around a paragraph is said to be lost. */
const groundHere = ({ stack, layout }: Around): readonly EmphasisKind[] => {
  const paragraph = stack.findIndex(({ name }) => name === 'p');
  for (let index = stack.length - 1; index >= Math.max(0, paragraph); index -= 1) {
    const value = layout.styleOf(stack[index]?.attributes ?? new Map(), 'backgroundColor');
    const ground = value === undefined || isClear(value) ? null : groundOf(value);
    if (ground !== null) return ground === undefined ? [] : [ground];
  }
  return [];
};

/** The size of letters by all that lie around one another (TTML2, 10.2.18), in percent of a cell's height, which is theirs where nothing is said. */
const sizeHere = (around: Around): readonly EmphasisKind[] => {
  const { stack, layout } = around;
  const region = regionHere(around);
  const all = [...(region === undefined ? [] : [region]), ...stack.map(({ attributes }) => attributes)];
  const values = [layout.initialOf('fontSize'), ...all.map((attributes) => layout.styleOf(attributes, 'fontSize'))].filter((value) => value !== undefined);
  const cell = cellHeight(layout.picture);
  const size = values.reduce((outer, value) => sizeInside(value, layout.picture, outer) ?? outer, cell);
  const kind = sizeOf((size / cell) * 100);
  return kind === undefined ? [] : [kind];
};

const typefaceHere = (around: Around): readonly EmphasisKind[] => {
  const kind = typefaceOf(inheritedHere(around, 'fontFamily') ?? 'default');
  return kind === undefined ? [] : [kind];
};

/** The emphasis of text that stands here; white is what says nothing. */
export const kindsHere = (around: Around): readonly EmphasisKind[] => {
  const found = faces.filter(([name, , marks]) => marks.test(inheritedHere(around, name) ?? ''));
  const colour = colourOf(inheritedHere(around, 'color') ?? 'white');
  return [...found.map(([, kind]) => kind), ...(colour === undefined || colour === 'white' ? [] : [colour]), ...typefaceHere(around), ...sizeHere(around), ...groundHere(around), ...languageHere(around)];
};

/** Who says text that stands here; null for nobody who has a name. */
export const speakerHere = ({ stack, agents }: Around): string | null => agents.nameOf(nearest(stack, 'agent') ?? '');

/** Letters without a colour of their own are seen by what is drawn around them only. */
const isClearHere = (around: Around): boolean =>
  isClear(inheritedHere(around, 'color') ?? '') && (['textOutline', 'textShadow'] as const).every((name) => (inheritedHere(around, name) ?? 'none') === 'none');

/** True for text that is never shown (TTML2, 10.2.10, 10.2.27 and 10.2.48): of these only visibility is inherited. */
export const isHiddenHere = (around: Around): boolean => {
  const { stack, layout, shownLater } = around;
  const region = regionHere(around);
  const all = [...stack.map(({ attributes }) => attributes), ...(region === undefined ? [] : [region])];
  if (all.some((attributes) => shownLater.has(attributes))) return false;
  const isGone = (attributes: Attributes): boolean => {
    const opacity = layout.styleOf(attributes, 'opacity');
    return layout.styleOf(attributes, 'display') === 'none' || (opacity !== undefined && Number.parseFloat(opacity) <= 0);
  };
  return inheritedHere(around, 'visibility') === 'hidden' || all.some(isGone) || isClearHere(around);
};
