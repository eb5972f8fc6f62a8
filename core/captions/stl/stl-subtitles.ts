/** The subtitles of an EBU STL file: its blocks put together, and what a track cannot hold of them said. */
import { countOf } from '../../text/count-of.ts';
import type { ProblemList } from '../reading/read-problem.ts';
import { gsiSize, gsiText, lastExtension, reservedExtension, ttiAt, type TtiBlock, ttiSize, unusedSpace, userDataExtension } from './stl-blocks.ts';
import { remarkReading } from './user-data.ts';

/**
 * A subtitle: its first block, which alone says where and when it is shown (4.3), that block's number in the file (from 1), the text fields of all its
 * blocks, whether the last of them is there, and the remarks before it.
 */
export type StlSubtitle = { readonly block: TtiBlock; readonly number: number; readonly fields: readonly (readonly number[])[]; readonly whole: boolean; readonly remarks: readonly string[] };

/** The subtitles of a file in its order, and the remarks after the last. */
export type StlSubtitles = { readonly subtitles: readonly StlSubtitle[]; readonly closing: readonly string[] };

/** The blocks of a file in order; a last one that is cut off is said and left out. */
const blocksIn = (file: Uint8Array, problems: ProblemList): readonly TtiBlock[] => {
  const count = Math.floor((file.length - gsiSize) / ttiSize);
  if ((file.length - gsiSize) % ttiSize !== 0) problems.add('stray-text', 'warning', 'The file ends inside a block: it is not whole.', 1);
  const said = Number(gsiText(file, 'blocks'));
  if (said > count && (file.length - gsiSize) % ttiSize === 0) problems.add('stray-text', 'warning', `The file says that it has ${countOf(said, 'block')} and has ${String(count)}: it is not whole.`, 1);
  return Array.from({ length: count }, (_, index) => ttiAt(file, gsiSize + index * ttiSize));
};

/** Blocks of user data, or reserved ones, are no subtitles. */
const isText = ({ extension }: TtiBlock): boolean => extension < reservedExtension || extension === lastExtension;

const isUser = ({ extension }: TtiBlock): boolean => extension === userDataExtension;

/** User data that are parts of remarks of ours without a beginning, by the numbers of their blocks. */
const sayUserData = (numbers: readonly number[], problems: ProblemList): void => {
  const [first] = numbers;
  if (first !== undefined) problems.add('settings-not-kept', 'info', `Parts of remarks without their beginning are not kept (${countOf(numbers.length, 'block')}).`, first);
};

/** The text of a block ends with the first unused space (4.3, TF): other readers show nothing of what comes after. */
const wordsOf = ({ text }: TtiBlock): readonly number[] => {
  const end = text.indexOf(unusedSpace);
  return end < 0 ? text : text.slice(0, end);
};

const hasRest = (block: TtiBlock): boolean => isText(block) && block.text.slice(wordsOf(block).length).some((byte) => byte !== unusedSpace && byte > 0x20);

/** Those that a subtitle has are on end; one whose last block is missing ends where the next begins. */
const joined = (blocks: readonly TtiBlock[], bytesOf: (index: number) => Uint8Array, problems: ProblemList): StlSubtitles => {
  const found: StlSubtitle[] = [];
  const reading = remarkReading();
  const left: number[] = [];
  let open: StlSubtitle | null = null;
  blocks.forEach((block, index) => {
    if (!isText(block)) {
      if (isUser(block) && !reading.take(block, bytesOf(index))) left.push(index + 1);
      return;
    }
    reading.end();
    if (open !== null && open.block.subtitle !== block.subtitle) {
      found.push(open);
      open = null;
    }
    const whole = block.extension === lastExtension;
    open = open === null ? { block, number: index + 1, fields: [wordsOf(block)], whole, remarks: reading.found() } : { ...open, fields: [...open.fields, wordsOf(block)], whole };
    if (!whole) return;
    found.push(open);
    open = null;
  });
  if (open !== null) found.push(open);
  sayUserData(left, problems);
  const unfinished = found.find(({ whole }) => !whole);
  if (unfinished !== undefined) problems.add('stray-text', 'warning', 'A subtitle has no last block: its text may not be whole.', unfinished.number);
  return { subtitles: found, closing: reading.found() };
};

const sayBlocks = (blocks: readonly TtiBlock[], problems: ProblemList): void => {
  const say = (message: string, count: number, is: (block: TtiBlock) => boolean): void => {
    if (count > 0) problems.add('settings-not-kept', 'info', `${message} (${countOf(count, 'block')}).`, blocks.findIndex(is) + 1);
  };
  const isReserved = (block: TtiBlock): boolean => !isText(block) && !isUser(block);
  say('What stands after the unused space of a block is not read', blocks.filter(hasRest).length, hasRest);
  say('Blocks of a reserved kind are not read', blocks.filter(isReserved).length, isReserved);
};

/** The subtitles of a file, in its order, with its remarks. */
export const subtitlesIn = (file: Uint8Array, problems: ProblemList): StlSubtitles => {
  const blocks = blocksIn(file, problems);
  sayBlocks(blocks, problems);
  return joined(blocks, (index) => file.subarray(gsiSize + index * ttiSize, gsiSize + (index + 1) * ttiSize), problems);
};
