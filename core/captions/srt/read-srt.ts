/** Reads SubRip, tolerant of rubbish and linear in its length: captions, and what was wrong or could not be held. */
import { captionList, type CaptionList, sayWideBlank } from '../reading/caption-list.ts';
import { linesOf, type Lines } from '../reading/lines-of.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import { edgesIn, withEdges } from './subrip-place.ts';
import { readSrtText, type SrtText } from './read-srt-text.ts';
import { isWideBlank } from '../text/trimmed-line.ts';
import { areOnce, filledNumbers } from '../own-numbers.ts';
import { readTiming, type Timing } from '../times/read-timestamp.ts';
import type { Track } from '../track.ts';

type Reading = {
  readonly lines: Lines;
  readonly list: CaptionList;
  readonly problems: ProblemList;
  /** How many captions the file has had so far, those that cannot be read with them. */
  count: number;
  /** The number of the caption that comes next; null where it has none. */
  number: string | null;
  /** The numbers of the captions of the list. */
  readonly numbers: (string | null)[];
  /** The line of the first number that is not its caption's; 0 while each is. */
  firstOwn: number;
};

const readText = (source: string, { problems }: Reading, line: number): SrtText => {
  const read = readSrtText(source.replaceAll('\0', '\ufffd'));
  if (read.formatting) problems.lost('formatting-not-kept', 'Marks of other places, colours, sizes and looks', line);
  return read;
};

const number = /^\s*\d+\s*$/;

/** Most lines end in a letter or a stop: the cheap look goes first. */
const isNumber = (line: string): boolean => line.charCodeAt(line.length - 1) < 58 && number.test(line);

const timingOf = (line: string): Timing | null => (line.includes('-->') ? readTiming(line.trim(), ',') : null);

/** True where a new caption begins: its times, or its number with times below. */
const beginsCaption = (lines: Lines): boolean => {
  const line = lines.current();
  return timingOf(line) !== null || (isNumber(line) && timingOf(lines.next()) !== null);
};

const isBlank = (line: string): boolean => line.trim() === '';

const collectText = (reading: Reading): string => {
  const { lines, problems } = reading;
  let text = '';
  for (; !lines.done() && !isBlank(lines.current()); lines.advance()) {
    if (beginsCaption(lines)) {
      problems.add('stray-text', 'warning', 'Two captions without an empty line between them: put one there.', lines.number());
      break;
    }
    text = text === '' ? lines.current() : `${text}\n${lines.current()}`;
  }
  return text;
};

const readCaption = (reading: Reading, timing: Timing): void => {
  const { lines, list, problems } = reading;
  const line = lines.number();
  lines.advance();
  if (!timing.strict) problems.add('bad-time', 'warning', 'Times are written as 00:00:01,000: two digits and three after a comma.', line);
  const edges = edgesIn(timing.settings);
  if (timing.settings !== '' && edges === undefined) problems.lost('settings-not-kept', 'Positions and other settings', line);
  const { text, emphasis, placement: ofTag } = readText(collectText(reading), reading, line + 1);
  const placement = withEdges(ofTag, edges);
  const size = list.size();
  list.add({ id: '', timing, text, speaker: null, line, ...(emphasis === undefined ? {} : { emphasis }), ...(placement === undefined ? {} : { placement }) });
  if (list.size() > size) reading.numbers.push(reading.number);
};

/** Text that stands under no times: it belongs to the caption above, as players show it. */
const readStrayText = (reading: Reading): void => {
  const { lines, list, problems } = reading;
  const line = lines.number();
  const times = lines.current().includes('-->');
  if (times) lines.advance();
  const found = readText(collectText(reading), reading, line);
  const words = found.text.replace(/\s+/gu, ' ').slice(0, 60);
  if (times) {
    problems.add('bad-time', 'error', `The times of "${words}" cannot be read and it was left out: write 00:00:01,000 --> 00:00:02,000.`, line);
    return;
  }
  const { text, emphasis, placement } = found;
  const joined = list.join({ text, ...(emphasis === undefined ? {} : { emphasis }), ...(placement === undefined ? {} : { placement }) });
  if (joined === 'no-caption') {
    problems.add('stray-text', 'error', `"${words}" belongs to no caption and was left out: put a number and times above it or delete it.`, line);
  } else problems.add('stray-text', 'warning', `"${words}" stands after an empty line and was joined to the caption above.`, line);
  if (joined === 'joined-elsewhere') problems.lost('settings-not-kept', 'Places of text after an empty line, beside another place of its caption', line);
};

const readBlock = (reading: Reading): void => {
  const { lines } = reading;
  reading.number = null;
  if (isNumber(lines.current()) && lines.next().includes('-->')) {
    if (Number(lines.current()) !== reading.count + 1) reading.firstOwn ||= lines.number();
    reading.number = lines.current();
    lines.advance();
  }
  if (lines.current().includes('-->')) reading.count += 1;
  const timing = timingOf(lines.current());
  if (timing === null) readStrayText(reading);
  else readCaption(reading, timing);
};

/** The track with the numbers of its file as ids, where these are no count from 1 and each is there once. */
const withOwnNumbers = (track: Track, { numbers, firstOwn, problems }: Reading): Track => {
  if (firstOwn === 0) return track;
  const own = numbers.map((number) => number?.trim() ?? null);
  if (areOnce(own)) {
    const ids = filledNumbers(own);
    return track.map((caption, index) => ({ ...caption, id: ids[index] ?? caption.id }));
  }
  problems.add('bad-number', 'info', 'Numbers of captions are not kept, as some are there more than once: captions are counted from 1.', firstOwn);
  return track;
};

/** The captions of a SubRip file in its own order (checkTrack finds what is out of order), and its problems. */
export const readSrt = (text: string): ReadTrack => {
  const problems = problemList();
  const reading: Reading = { lines: linesOf(text), list: captionList(problems), problems, count: 0, number: null, numbers: [], firstOwn: 0 };
  while (!reading.lines.done()) {
    if (!isBlank(reading.lines.current())) readBlock(reading);
    else {
      if (isWideBlank(reading.lines.current())) sayWideBlank(problems, reading.lines.number());
      reading.lines.advance();
    }
  }
  const track = withOwnNumbers(reading.list.track(), reading);
  return { track, problems: problems.all() };
};
