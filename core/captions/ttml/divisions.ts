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

const idsIn = (stack: readonly TtmlElement[]): readonly string[] => stack.flatMap(({ name, attributes }) => (name === 'div' && attributes.has('id') ? [attributes.get('id') ?? ''] : []));

/** The ids of the divisions that the stack is in, the outermost first. */
export const divisionsAround = (stack: readonly TtmlElement[]): readonly string[] => idsIn(stack).filter(isDivisionId);

/** What is lost of the division that the stack ends with: that it stands inside of another, by the ids of both; null where it does not. */
export const nestingOf = (stack: readonly TtmlElement[]): string | null => {
  const element = stack.at(-1);
  const [outer, inner] = idsIn(stack).slice(-2);
  return element?.name === 'div' && element.attributes.has('id') && outer !== undefined && inner !== undefined ? `${inner} in ${outer}` : null;
};

/** Tells divisions without ids whose borders are lost: those inside of others, and those right after one without. */
export const namelessDivisions = (): ((stack: readonly TtmlElement[]) => boolean) => {
  let isAfterNameless = false;
  return (stack) => {
    const element = stack.at(-1);
    if (element?.name !== 'div') return false;
    const isNameless = !element.attributes.has('id');
    if (stack.slice(0, -1).some(({ name }) => name === 'div')) return isNameless;
    const isLost = isNameless && isAfterNameless;
    isAfterNameless = isNameless;
    return isLost;
  };
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
