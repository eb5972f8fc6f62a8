/** Reads the metadata of a TTML file (TTML1, 12.1): its title, its remarks, and who speaks. */
import type { Agents } from './agents.ts';
import type { TtmlElement } from './ttml-element.ts';

/** What was read of metadata so far. */
export type Metadata = {
  readonly agents: Agents;
  /** The head's; null before it is found. */
  title: string | null;
  /** Remarks that wait for the next caption. */
  notes: string[];
  /** Remarks on the file as a whole: those of its head. */
  readonly fileNotes: string[];
  /** The words of the element that is open. */
  words: string;
};

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lines of a text; what indents them is the file's, and so are its spaces unless they are to be preserved. */
const linesIn = (text: string, preserve: boolean): readonly string[] => text.split('\n').map((line) => (preserve ? line.trim() : folded(line))).filter((line) => line !== '');

/** True for an element whose words are metadata that is kept. */
export const isMetadata = (name: string): boolean => name === 'title' || name === 'desc' || name === 'name';

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

/** Takes a metadata element that ends; `stack` ends with it. False where what it says is not kept. */
export const endMetadata = (metadata: Metadata, stack: readonly TtmlElement[]): boolean => {
  const [outer, element] = stack.slice(-2);
  if (element === undefined) return true;
  if (element.name !== 'name') return keep(metadata, stack, element);
  metadata.agents.add(outer?.attributes.get('id') ?? '', element.attributes.get('type') ?? 'other', folded(metadata.words));
  return true;
};
