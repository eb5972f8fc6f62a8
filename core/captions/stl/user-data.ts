/**
 * Remarks as user data of EBU STL (Tech 3264, 4.3, EBN FEh), which no reader shows. Each block names itself: `CAESURA`, `R` where a remark begins
 * or `+` where it goes on, how many bytes follow, and so many of the remark in UTF-8.
 */
import { textFieldSize, type TtiBlock, userDataExtension } from './stl-blocks.ts';

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

/** Gathers remarks from blocks that are on end. */
export type RemarkReading = {
  /** False for a block that is no part of a remark. */
  readonly take: (block: TtiBlock) => boolean;
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
    take: (block) => {
      const part = partOf(block);
      if (part === null || (!part.first && open === null)) return false;
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
