/** Captions for the bench as data, and as a WebVTT file put together by hand and not by any of the writers measured. */
import { randomNumbers } from './random-numbers.mjs';

const words = 'harbour bridge council toll engineers R&D budgets fell 3 < 4 percent café señor Zürich 北京 tonight again before the vote of northern towers'.split(' ');

const line = (next) => Array.from({ length: 4 + Math.floor(next() * 4) }, () => words[Math.floor(next() * words.length)]).join(' ');

/** So many captions, two lines or one, 100,000 of them in less than 24 hours (some tools count no further); about one in a thousand says `-->`, as a text about captions may. */
export const manyCaptions = (count) => {
  const next = randomNumbers(17);
  let at = 0;
  return Array.from({ length: count }, (_, index) => {
    const start = at + Math.floor(next() * 150);
    at = start + 300 + Math.floor(next() * 900);
    const first = index % 1000 === 500 ? 'from A --> to B' : line(next);
    return { id: String(index + 1), start, end: at, lines: index % 3 === 0 ? [first] : [first, line(next)], speaker: null };
  });
};

const pad = (value, length) => String(value).padStart(length, '0');

const timestamp = (ms) => `${pad(Math.floor(ms / 3_600_000), 2)}:${pad(Math.floor(ms / 60_000) % 60, 2)}:${pad(Math.floor(ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The caption's text as the file has it. */
export const escapedText = ({ lines }) => escaped(lines.join('\n'));

/** What is allowed in a file and not in every one: a comment, a cue without a name, settings. */
const block = (caption, index) => {
  const comment = index % 500 === 7 ? 'NOTE checked by hand\n\n' : '';
  const name = index % 10 === 3 ? '' : `${caption.id}\n`;
  const settings = index % 50 === 9 ? ' line:85% align:start' : '';
  return `${comment}${name}${timestamp(caption.start)} --> ${timestamp(caption.end)}${settings}\n${escapedText(caption)}\n`;
};

/** The captions as a WebVTT file. */
export const captionFile = (captions) => `WEBVTT\n\n${captions.map(block).join('\n')}`;
