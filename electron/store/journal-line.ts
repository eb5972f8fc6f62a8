/** One line of a journal: a checksum and a JSON value. A line that was torn or damaged reads as null. */
import { crc32 } from 'node:zlib';

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/** A value as a line: CRC-32 of the JSON as 8 hex digits, a space, the JSON, a line feed. */
export const writeJournalLine = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}\n`;
};

/** The value of one line without its line feed; null when the checksum does not agree. */
export const readJournalLine = (line: string): { readonly value: unknown } | null => {
  const json = line.slice(9);
  if (line[8] !== ' ' || checksum(json) !== line.slice(0, 8)) return null;
  return { value: JSON.parse(json) as unknown };
};

/** What a journal holds: its good values in order, and whether anything but a torn last line was damaged. */
export type JournalContent = { readonly values: readonly unknown[]; readonly damaged: number };

/** Reads a whole journal. A last line without its line feed was torn by a crash: it was never acknowledged, so it is not damage. */
export const readJournalText = (text: string): JournalContent => {
  const lines = text.split('\n').slice(0, -1);
  const read = lines.map(readJournalLine);
  const good = read.filter((line) => line !== null);
  return { values: good.map((line) => line.value), damaged: lines.length - good.length };
};
