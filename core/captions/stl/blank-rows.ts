/** Rows without words in the text field of an EBU STL subtitle. */
import type { StlDisplay } from './stl-emphasis.ts';
import { doubleHeight, newLine } from './text-field.ts';

/** Rows above the first words, and whether there are some between words, beside those that letters of double height take. */
export type BlankRows = { readonly above: number; readonly between: boolean };

const isSeen = (byte: number): boolean => (byte > 0x20 && byte < 0x80) || byte > 0xa0;

/** The rows of a field that hold no words. A row of double height may be left by one new line or by two. */
export const blankRows = (bytes: readonly number[], display: StlDisplay): BlankRows => {
  const usual = display === 'teletext' && bytes.includes(doubleHeight) ? 2 : 1;
  let above: number | null = null;
  let [lines, between] = [0, false];
  for (const byte of bytes) {
    if (byte === newLine) lines += 1;
    else if (isSeen(byte)) {
      between ||= above !== null && lines > usual;
      above ??= lines;
      lines = 0;
    }
  }
  return { above: above ?? 0, between };
};
