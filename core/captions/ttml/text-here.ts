/** What text inside the open elements of a TTML file is: its emphasis, who says it, in what language, and whether it is shown at all. */
import { colourOf, groundOf, isClear, seenHex } from '../emphasis/colour-names.ts';
import type { EmphasisKind } from '../emphasis/emphasis.ts';
import { sizeOf, typefaceOf } from '../emphasis/letter-looks.ts';
import { isLanguageName } from './caption-names.ts';
import { type Around, inheritedHere, letterSizeHere, nearest, regionHere } from './inherited.ts';
import { seenGround } from './grounds-here.ts';
import { looksHere } from './looks-here.ts';
import { cellHeight } from './ttml-length.ts';
import type { Attributes, Property } from './ttml-styles.ts';

/** TTML2, 10.2.19, 10.2.21 and 10.2.39: what stands for each kind; any other value stands against it. */
const faces: readonly (readonly [Property, EmphasisKind, RegExp])[] = [
  ['fontStyle', 'italic', /^(?:italic|oblique)$/],
  ['fontWeight', 'bold', /^bold$/],
  ['textDecoration', 'underline', /(?:^|\s)underline(?:\s|$)/],
  ['textDecoration', 'strike', /(?:^|\s)lineThrough(?:\s|$)/],
];

/** A language that is not the file's; none, where the text is said to be in no language that is known (XML 1.0, 2.12). */
const languageHere = ({ stack, language }: Around): readonly EmphasisKind[] => {
  const found = nearest(stack.slice(1), 'lang') ?? language;
  return found === language || (found !== '' && !isLanguageName(found)) ? [] : [`lang:${found}`];
};

/** The ground that is seen behind text: it is not inherited, but shows through what has none (TTML2, 10.2.2). */
const groundHere = (around: Around): readonly EmphasisKind[] => {
  const ground = groundOf(seenGround(around) ?? '');
  return ground === undefined ? [] : [ground];
};

const sizeKindHere = (around: Around): readonly EmphasisKind[] => {
  const kind = sizeOf((letterSizeHere(around) / cellHeight(around.layout.picture)) * 100);
  return kind === undefined ? [] : [kind];
};

const typefaceHere = (around: Around): readonly EmphasisKind[] => {
  const kind = typefaceOf(inheritedHere(around, 'fontFamily') ?? 'default');
  return kind === undefined ? [] : [kind];
};

/** The emphasis of text that stands here; white is what says nothing. */
export const kindsHere = (around: Around): readonly EmphasisKind[] => {
  const found = faces.filter(([name, , marks]) => marks.test(inheritedHere(around, name) ?? ''));
  // Of one that lets something through the colour alone; how much is only kept.
  const colour = colourOf((seenHex(inheritedHere(around, 'color') ?? '') ?? 'white').slice(0, 7));
  return [...found.map(([, kind]) => kind), ...(colour === undefined || colour === 'white' ? [] : [colour]), ...typefaceHere(around), ...sizeKindHere(around), ...groundHere(around), ...languageHere(around), ...looksHere(around)];
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
