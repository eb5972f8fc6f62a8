/** Elements of a TTML file that captions have no place for: each kind is said once. */
import { nestingOf } from './divisions.ts';
import type { ProblemList, ReadProblemCode } from '../reading/read-problem.ts';
import { lostOfAttributes } from './lost-attributes.ts';
import { detailOf } from './ttml-details.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { Picture } from './ttml-length.ts';

/** Elements whose attributes say how something looks, or when. */
const shown: ReadonlySet<string> = new Set(['tt', 'body', 'div', 'p', 'span', 'br', 'region', 'style', 'initial']);

/** Elements that hold these, that say who speaks, how to read, or what the file shows by itself. */
const read: ReadonlySet<string> = new Set([
  ...shown, '', 'head', 'metadata', 'styling', 'layout', 'title', 'desc', 'agent', 'name',
  'profile', 'features', 'feature', 'extensions', 'extension', 'documentMetadata', 'conformsToStandard', 'documentEbuttVersion', 'documentTotalNumberOfSubtitles',
]);

const meanings: ReadonlyMap<string, string> = new Map([
  ['set', 'Animations'], ['animate', 'Animations'], ['animation', 'Animations'],
  ['image', 'Images'],
  ['audio', 'Sounds'],
  ['font', 'Embedded data'], ['data', 'Embedded data'], ['resources', 'Embedded data'],
  ['copyright', 'Copyright notices'],
  ['actor', 'Actors'],
]);

/** True inside of `metadata`, where nothing is shown, whatever it is called. */
export const isInMetadata = (stack: readonly TtmlElement[]): boolean => stack.some(({ name }) => name === 'metadata');

/** True where text is nobody's: no words of a paragraph, and neither metadata nor data. */
export const isOutside = (stack: readonly TtmlElement[]): boolean =>
  stack.some(({ name }) => name === 'body') && !isInMetadata(stack) && !stack.some(({ name }) => meanings.has(name));

const lostOfElement = (stack: readonly TtmlElement[]): readonly [ReadProblemCode, string] | null => {
  const [outer, element] = stack.slice(-2);
  // What stands inside of an element that is lost was said with it.
  const isContent = shown.has(element?.name ?? '') && isInMetadata(stack);
  if (element === undefined || (read.has(element.name) && !isContent) || !read.has(outer?.name ?? '')) return null;
  if (detailOf(stack) !== null) return null;
  const meaning = meanings.get(element.name);
  if (meaning !== undefined) return ['formatting-not-kept', meaning];
  const isMetadata = isInMetadata(stack) || stack.some(({ name }) => name === 'head');
  return isMetadata ? ['note-not-kept', 'Metadata'] : ['formatting-not-kept', 'Elements that captions have no place for'];
};

/** Says what is lost of the element that `stack` ends with. */
export const sayLost = (problems: ProblemList, stack: readonly TtmlElement[], picture: Picture, line: number): void => {
  const element = stack.at(-1);
  if (element === undefined) return;
  const lost = lostOfElement(stack);
  if (lost !== null) problems.lost(lost[0], lost[1], line, meanings.has(element.name) ? '' : element.name);
  const nesting = nestingOf(stack);
  if (nesting !== null) problems.lost('formatting-not-kept', 'Nestings of divisions', line, nesting);
  if (shown.has(element.name) && !isInMetadata(stack)) for (const [what, name] of lostOfAttributes(element, picture)) problems.lost('formatting-not-kept', what, line, name);
};
