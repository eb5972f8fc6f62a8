/** The times at which the paragraphs of a timed transcript begin, as `writeTimedTranscript` writes them. */
import { plainBlocks } from './plain-blocks.ts';

const stamp = /^\[(\d{2,4}):([0-5]\d):([0-5]\d)\] ?/;

const stamps = new RegExp(stamp.source, 'gmu');

/** The transcript without its times, and the start of each of its blocks in ms, in whole seconds and never before the one above it. */
export type TimedBlocks = { readonly text: string; readonly starts: readonly number[] };

/** Paragraphs that begin in the same second share the time until the next one. */
const apartInSeconds = (starts: readonly number[]): readonly number[] => {
  const apart: number[] = [];
  starts.forEach((start, index) => {
    if (starts[index + 1] === start) return;
    const [first, until] = [apart.length, starts[index + 1] ?? start + 1000];
    for (let at = first; at <= index; at += 1) apart.push(start + Math.round(((at - first) * (until - start)) / (index + 1 - first)));
  });
  return apart;
};

/** Null where a paragraph has no time, or an earlier one than that above it: then the text is none of these, and brackets in it are words. */
export const paragraphTimes = (text: string): TimedBlocks | null => {
  const starts: number[] = [];
  for (const { lines } of plainBlocks(text).blocks) {
    const [, hours, minutes, seconds] = stamp.exec(lines[0] ?? '') ?? [];
    if (hours === undefined) return null;
    const start = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
    if (start < (starts.at(-1) ?? 0)) return null;
    starts.push(start);
  }
  const bare = text.replaceAll(stamps, '');
  return starts.length === 0 || plainBlocks(bare).blocks.length !== starts.length ? null : { text: bare, starts: apartInSeconds(starts) };
};
