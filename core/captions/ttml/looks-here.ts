/** What of a TTML file is only kept, as it counts for text that stands here: looks of letters, details of lines. */
import { seenHex } from '../emphasis/colour-names.ts';
import { wordsBetweenSpaces } from '../text/folded.ts';
import { isLook, type EmphasisKind, type LookKind } from '../emphasis/emphasis.ts';
import { lookOf, nameOfLook } from '../emphasis/looks.ts';
import { type Around, hasLengths, inheritedHere, letterSizeHere, measuredHere, regionHere } from './inherited.ts';
import { type KeptAttribute, keptAttributes, keptValue, mostRoles } from './kept-attributes.ts';
import { localName } from './ttml-element.ts';
import { cellHeight } from './ttml-length.ts';
import { asProperty } from './ttml-styles.ts';

/** How much of text is seen through all that it stands in (TTML2, 10.2.27): not inherited, and each takes its share. */
const opacityHere = ({ stack, layout, ...around }: Around): string => {
  const region = regionHere({ stack, layout, ...around });
  const all = [...stack.map(({ attributes }) => attributes), ...(region === undefined ? [] : [region])];
  const share = all.reduce((product, attributes) => product * Math.min(1, Math.max(0, Number(layout.styleOf(attributes, 'opacity') ?? 1))), 1);
  return share > 0 && share < 1 ? String(Math.max(0.0001, Number(share.toFixed(4)))) : '';
};

/** Text that is set in a direction by itself (TTML2, 10.2.52): not inherited. A paragraph is always embedded. */
const directionHere = (around: Around): string => {
  const { stack, layout } = around;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const element = stack[index];
    const bidi = element === undefined ? undefined : layout.styleOf(element.attributes, 'unicodeBidi');
    const isSet = bidi === 'bidiOverride' || (bidi === 'embed' && element?.name === 'span');
    if (isSet) return `${bidi} ${inheritedHere({ ...around, stack: stack.slice(0, index + 1) }, 'direction') ?? 'ltr'}`;
    if (element?.name === 'p') break;
  }
  return '';
};

/** Roles are not inherited, but what has some has them whole: text has those of all that it stands in, the outermost first. Those that are none are said elsewhere. */
const rolesHere = ({ stack, layout }: Around): string => {
  const said = stack.flatMap(({ attributes }) => {
    const [kept, value] = [keptAttributes.get('role'), attributes.get('role')];
    const roles = kept === undefined || value === undefined ? null : keptValue(kept, value, { picture: layout.picture, em: 1, letters: 1 });
    return roles === null ? [] : [roles];
  });
  return said.length < 2 ? (said[0] ?? '') : [...new Set(said.flatMap(wordsBetweenSpaces))].slice(0, mostRoles).join(' ');
};

const clearness = (hex: string): string => (hex.length === 9 ? hex : '');

const special: ReadonlyMap<string, (around: Around) => string> = new Map([
  ['opacity', opacityHere],
  ['direction', directionHere],
  ['line over', (around: Around) => (/(?:^|\s)overline(?:\s|$)/.test(inheritedHere(around, 'textDecoration') ?? '') ? 'overline' : '')],
  ['oblique letters', (around: Around) => (inheritedHere(around, 'fontStyle') === 'oblique' ? 'oblique' : '')],
  ['colour that lets something through', (around: Around) => clearness(seenHex(inheritedHere(around, 'color') ?? '') ?? '')],
  ['role', rolesHere],
]);

const valueHere = (around: Around, name: string, kept: KeptAttribute): string => {
  const other = special.get(name);
  if (other !== undefined) return keptValue(kept, other(around), { picture: around.layout.picture, em: 1, letters: 1 }) ?? '';
  const property = asProperty(localName(kept.attribute));
  const found = property === null ? undefined : measuredHere(around, property);
  if (found === undefined) return '';
  // Our paragraphs have letters of the usual size, whatever their words have. What has no lengths is measured by nothing.
  const cell = cellHeight(around.layout.picture);
  const letters = kept.of === 'lines' || !hasLengths(found.value) ? cell : letterSizeHere(around);
  return keptValue(kept, found.value, { ...found.measure, letters }) ?? '';
};

const valuesHere = (around: Around, isWanted: (kept: KeptAttribute) => boolean): readonly (readonly [string, string])[] =>
  around.kept.flatMap((name) => {
    const kept = keptAttributes.get(name);
    const value = kept === undefined || !isWanted(kept) ? '' : valueHere(around, name, kept);
    return value === '' ? [] : [[name, value] as const];
  });

/** The looks of letters that stand here. */
export const looksHere = (around: Around): readonly LookKind[] => (around.kept.length === 0 ? [] : valuesHere(around, ({ of }) => of !== 'lines').map(([name, value]) => lookOf(name, value)));

/** Details of the lines of a paragraph that ends here. */
export const detailsOfLines = (around: Around): Readonly<Record<string, string>> =>
  around.kept.length === 0 ? {} : Object.fromEntries(valuesHere(around, ({ of }) => of === 'lines'));

/** The names of what is only kept, as far as a file has such attributes. */
export const keptIn = (text: string): readonly string[] => [...keptAttributes].filter(([, { attribute }]) => text.includes(localName(attribute))).map(([name]) => name);

/** True for what is said of readings, which letters without one have not. */
export const isOfReadings = (kind: EmphasisKind): boolean => isLook(kind) && keptAttributes.get(nameOfLook(kind))?.of === 'readings';
