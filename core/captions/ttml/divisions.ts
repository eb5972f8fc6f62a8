/** Divisions of a TTML file by their ids: kept as a detail of their captions, and written around those as long as they follow one another. */
import { countOf } from '../../text/count-of.ts';
import type { Loss } from '../formats/loss.ts';
import type { Caption, Track } from '../track.ts';
import { isXmlId, xmlIdOf } from './caption-names.ts';
import type { TtmlElement } from './ttml-element.ts';

const division = 'division';

const longest = 200;

/** True for an id that a division can have: the name of nothing that we write. */
export const isDivisionId = (id: string): boolean => id.length <= longest && isXmlId(id, Number.NaN);

/** The id of the division that the stack is in; null where it has none that is kept. */
export const divisionIn = (stack: readonly TtmlElement[]): string | null => {
  const id = stack.findLast(({ name, attributes }) => name === 'div' && attributes.has('id'))?.attributes.get('id') ?? '';
  return isDivisionId(id) ? id : null;
};

/** True for a division with an id that another one with an id stands around. */
export const isInside = (stack: readonly TtmlElement[]): boolean => {
  const named = stack.filter(({ name, attributes }) => name === 'div' && attributes.has('id'));
  return named.length > 1 && named.at(-1) === stack.at(-1);
};

/** The detail of a caption in a division. */
export const divisionDetail = (id: string | null): NonNullable<Caption['details']> => (id === null ? {} : { [division]: id });

/** The division of each caption, as it is written; null where it has none, or one whose captions do not follow one another, or whose id a caption has. */
export const divisionsOf = (track: Track): readonly (string | null)[] => {
  const wanted = track.map(({ details }) => details?.[division] ?? null);
  if (wanted.every((id) => id === null)) return wanted;
  const taken = new Set(track.map(({ id }, index) => xmlIdOf(id, index)));
  const runs = new Map<string, number>();
  wanted.forEach((id, index) => {
    if (id !== null && id !== wanted[index - 1]) runs.set(id, (runs.get(id) ?? 0) + 1);
  });
  return wanted.map((id) => (id === null || runs.get(id) !== 1 || taken.has(id) || !isDivisionId(id) ? null : id));
};

/** The track without the divisions that are not written. */
export const withHeldDivisions = (track: Track): Track => {
  const held = divisionsOf(track);
  return track.map((caption, index): Caption => {
    if (caption.details?.[division] === undefined || held[index] !== null) return caption;
    const { details: { [division]: _lost, ...left }, ...rest } = { ...caption, details: caption.details };
    return Object.keys(left).length === 0 ? rest : { ...rest, details: left };
  });
};

/** Paragraphs in their divisions. */
export const inDivisions = (paragraphs: readonly string[], divisions: readonly (string | null)[]): string =>
  paragraphs
    .map((paragraph, index) => {
      const id = divisions[index] ?? null;
      const begins = index === 0 || id !== (divisions[index - 1] ?? null);
      const open = id === null ? '    <div>\n' : `    <div xml:id="${id}">\n`;
      return `${begins ? `${index === 0 ? '' : '    </div>\n'}${open}` : ''}${paragraph}`;
    })
    .join('');

/** What is said of divisions that are not written. */
export const lostDivisions = (tracks: readonly Track[]): readonly Loss[] => {
  const captions = tracks.reduce((sum, track) => {
    const held = divisionsOf(track);
    return sum + track.filter(({ details }, index) => isDivisionId(details?.[division] ?? '') && held[index] === null).length;
  }, 0);
  return captions === 0 ? [] : [{ what: 'caption-details', message: `Divisions are not kept whose captions do not follow one another, or whose id a caption has (${countOf(captions, 'caption')}).`, captions }];
};

/** True for the detail of a division. */
export const holdsDivision = (name: string, value: string): boolean => name === division && isDivisionId(value);
