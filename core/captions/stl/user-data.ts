/**
 * Remarks as user data of EBU STL (Tech 3264, 4.3, EBN FEh), which no reader shows. Each block names itself: `CAESURA`, `R` where a remark begins
 * or `+` where it goes on, how many bytes follow, and so many of the remark in UTF-8. User data of others, and comments, are remarks of a form of
 * their own, and go back to what they were.
 */
import { bytesOfHex, hexOf } from './hex.ts';
import { textFieldSize, ttiAt, type TtiBlock, ttiSize, unusedSpace, userDataExtension } from './stl-blocks.ts';

const codes = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

const name = codes('CAESURA');
const [begins, goesOn] = [0x52, 0x2b];

/** Bytes before those of the remark, and what is left for it. */
const headSize = name.length + 2;
const room = textFieldSize - headSize;

/** UTF-8 as ECMAScript itself has it; of a text without halves of surrogate pairs. */
const utf8 = (text: string): readonly number[] =>
  Array.from(encodeURIComponent(text).matchAll(/%(..)|[^%]/g), ([found, code]) => (code === undefined ? found.charCodeAt(0) : Number.parseInt(code, 16)));

/** The text fields of the blocks that a remark (of `carriableRemark`) takes. */
export const remarkFields = (remark: string): readonly (readonly number[])[] => {
  const bytes = utf8(remark);
  return Array.from({ length: Math.max(1, Math.ceil(bytes.length / room)) }, (_, index) => {
    const part = bytes.slice(index * room, (index + 1) * room);
    return [...name, index === 0 ? begins : goesOn, part.length, ...part];
  });
};

type Part = { readonly first: boolean; readonly bytes: readonly number[] };

const partOf = ({ extension, text }: TtiBlock): Part | null => {
  const [kind, length = 0] = text.slice(name.length);
  const isOurs = extension === userDataExtension && name.every((code, index) => text[index] === code) && (kind === begins || kind === goesOn) && length <= room;
  return isOurs ? { first: kind === begins, bytes: text.slice(headSize, headSize + length) } : null;
};

const foreignForm = /^EBU STL user data: ((?:[\da-f]{2}){16,128})$/;

const commentMark = 'EBU STL comment: ';

/** A block of user data of others as a remark: its bytes, but for the unused space at its end. */
const foreignRemark = (bytes: Uint8Array): string => {
  let end = bytes.length;
  while (end > 16 && bytes[end - 1] === unusedSpace) end -= 1;
  return `EBU STL user data: ${hexOf(bytes.subarray(0, end))}`;
};

/** The block of user data of others that a remark is; null for any other remark. */
export const foreignBlock = (remark: string): Uint8Array | null => {
  const [, hex] = foreignForm.exec(remark) ?? [];
  if (hex === undefined) return null;
  const bytes = new Uint8Array(ttiSize).fill(unusedSpace);
  bytes.set(bytesOfHex(hex));
  const block = ttiAt(bytes, 0);
  return block.extension === userDataExtension && partOf(block) === null && foreignRemark(bytes) === remark ? bytes : null;
};

/** True for remarks that are words, and not the bytes of user data of others. */
export const isForPeople = (remark: string): boolean => foreignBlock(remark) === null;

/** A comment (CF 01h) as a remark. */
export const commentRemark = (lines: readonly string[]): string => commentMark + lines.join('\n');

/** The lines of the comment that a remark is; null for any other remark. */
export const commentLines = (remark: string): readonly string[] | null => (remark.startsWith(commentMark) ? remark.slice(commentMark.length).split('\n') : null);

/** Gathers remarks from blocks that are on end. */
export type RemarkReading = {
  /** Takes a block of user data, and its bytes; false where it is not kept: it goes on with a remark of ours that has no beginning. */
  readonly take: (block: TtiBlock, bytes: Uint8Array) => boolean;
  /** Ends the remark that is open: no more of it comes. */
  readonly end: () => void;
  /** The remarks since the last call. */
  readonly found: () => readonly string[];
};

/** Nothing is read yet. */
export const remarkReading = (): RemarkReading => {
  let remarks: string[] = [];
  let open: number[] | null = null;
  const end = (): void => {
    if (open !== null) remarks.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(open)));
    open = null;
  };
  return {
    take: (block, bytes) => {
      const part = partOf(block);
      if (part === null) {
        end();
        remarks.push(foreignRemark(bytes));
        return true;
      }
      if (!part.first && open === null) return false;
      if (part.first) end();
      open ??= [];
      open.push(...part.bytes);
      return true;
    },
    end,
    found: () => {
      end();
      const all = remarks;
      remarks = [];
      return all;
    },
  };
};
