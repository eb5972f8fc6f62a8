/** Reads the metadata of a TTML file (TTML1, 12.1): its title, its remarks, who speaks, and what else it says of itself. */
import type { Agents } from './agents.ts';
import { detailOf, readDetail } from './ttml-details.ts';
import type { TtmlElement } from './ttml-element.ts';
import { folded } from '../text/folded.ts';

/** What was read of metadata so far. */
export type Metadata = {
  readonly agents: Agents;
  /** The head's; null before it is found. */
  title: string | null;
  /** Remarks that wait for the next caption. */
  notes: string[];
  /** Remarks on the file as a whole: those of its head. */
  readonly fileNotes: string[];
  /** What else the file says of itself, by name. */
  readonly details: Map<string, string>;
  /** The words of the element that is open. */
  words: string;
};

/** The lines of a text; what indents them is the file's, and so are its spaces unless they are to be preserved. */
const linesIn = (text: string, preserve: boolean): readonly string[] => text.split('\n').map((line) => (preserve ? line.trim() : folded(line))).filter((line) => line !== '');

/** True for an element whose words are metadata that is kept; `stack` ends with it. */
export const isMetadata = (stack: readonly TtmlElement[]): boolean => {
  const name = stack.at(-1)?.name;
  return name === 'title' || name === 'desc' || name === 'name' || detailOf(stack) !== null;
};

/** The metadata of the head itself, not of one of its styles or regions. */
const isOfFile = (stack: readonly TtmlElement[]): boolean => stack.every(({ name }) => name !== 'styling' && name !== 'layout');

/** What a title or description becomes: of a part of the body it is a remark before its first caption. False where it has no place. */
const keep = (metadata: Metadata, stack: readonly TtmlElement[], { name, preserve }: TtmlElement): boolean => {
  const text = linesIn(metadata.words, preserve).join(name === 'title' ? ' ' : '\n');
  if (text === '') return true;
  if (stack.some((element) => element.name === 'body')) metadata.notes.push(text);
  else if (!isOfFile(stack)) return false;
  else if (name === 'desc') metadata.fileNotes.push(text);
  else if (metadata.title === null) metadata.title = text;
  else return false;
  return true;
};

const keepDetail = ({ details, words }: Metadata, name: string, preserve: boolean): boolean => {
  const text = linesIn(words, preserve).join(' ');
  // A start at midnight is none.
  if (text === '' || /^00:00:00[.:;0]*$/.test(text)) return true;
  const value = readDetail(name, text);
  if (value === null || details.has(name)) return false;
  details.set(name, value);
  return true;
};

/** Takes a metadata element that ends; `stack` ends with it. Gives what is not kept, as a plural; null where all of it is. */
export const endMetadata = (metadata: Metadata, stack: readonly TtmlElement[]): string | null => {
  const [outer, element] = stack.slice(-2);
  if (element === undefined) return null;
  const detail = detailOf(stack);
  if (detail !== null) return keepDetail(metadata, detail, element.preserve) ? null : 'Metadata';
  if (element.name !== 'name') return keep(metadata, stack, element) ? null : 'Titles and remarks of styles and regions, and second titles,';
  metadata.agents.add(outer?.attributes.get('id') ?? '', element.attributes.get('type') ?? 'other', folded(metadata.words));
  return null;
};
