/** Reads WebVTT, tolerant of rubbish and linear in its length: captions, and what was wrong or could not be held. */
import { captionList, type CaptionList } from '../reading/caption-list.ts';
import { languageSaid } from '../language-tag.ts';
import { linesOf, type Lines } from '../reading/lines-of.ts';
import { readCueText, type CueText } from './read-cue-text.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import { readTiming, type Timing } from '../times/read-timestamp.ts';
import type { Placement, TrackHead } from '../track.ts';
import { detailsOfHeader } from './header-lines.ts';
import { isOwnSheet } from './own-sheet.ts';
import { readCueSettings } from './cue-settings.ts';

type Reading = {
  readonly lines: Lines;
  readonly list: CaptionList;
  readonly problems: ProblemList;
  /** Notes since the last caption. */
  notes: string[];
  title: string;
  /** Empty while the file has said none. */
  language: string;
  /** The other lines under the first one. */
  readonly header: string[];
  readonly styles: string[];
  readonly regions: string[];
};

const signature = /^WEBVTT(?:[ \t]|$)/;

const readSignature = (reading: Reading): void => {
  const { lines, problems } = reading;
  if (!signature.test(lines.current())) {
    problems.add('no-signature', 'error', 'The file does not begin with WEBVTT: put that word alone on its first line.', 1);
    return;
  }
  // Many files have a dash between the word and the title.
  reading.title = lines.current().slice('WEBVTT'.length).replace(/^[ \t]+(?:[-–—][ \t]+)?/, '').replace(/\t+/g, ' ').trim();
  lines.advance();
  for (; !lines.done() && lines.current() !== '' && !lines.current().includes('-->'); lines.advance()) {
    const language = languageSaid(lines.current());
    if (language !== null) reading.language = language;
    else if (lines.current().trim() !== '') reading.header.push(lines.current().trim());
  }
};

/** The lines up to the end of the block: an empty line, or the times of a caption. */
const takeBlock = (lines: Lines): readonly string[] => {
  const taken: string[] = [];
  for (; !lines.done() && lines.current() !== '' && !lines.current().includes('-->'); lines.advance()) taken.push(lines.current());
  return taken;
};

/** WebVTT, 6.1: a note may have text beside its word; a style sheet and a region have nothing there, and no times below, which make the word an id. */
const otherBlock = /^(?:(NOTE)(?:[ \t]+|$)|(STYLE|REGION)[ \t]*$)/;

/** A note is kept for the next caption; the very first may say the language beside its word, as ours do. */
const takeNote = (reading: Reading, text: string, isBeside: boolean): void => {
  const { list, notes, language } = reading;
  const said = isBeside && list.size() === 0 && notes.length === 0 && language === '' ? languageSaid(text) : null;
  if (said !== null) reading.language = said;
  else if (text !== '') notes.push(text);
};

/** Takes a NOTE, STYLE or REGION block; false when the line begins none. */
const readOtherBlock = (reading: Reading): boolean => {
  const { lines, list, problems } = reading;
  const found = otherBlock.exec(lines.current());
  const name = found?.[1] ?? found?.[2];
  if (found === null || (name !== 'NOTE' && lines.next().includes('-->'))) return false;
  const line = lines.number();
  const first = lines.current().slice(found[0].length);
  lines.advance();
  const block = takeBlock(lines);
  const text = [first, ...block].map((part) => part.trim()).filter((part) => part !== '').join('\n').replaceAll('\0', '\ufffd');
  if (name === 'NOTE' && block.some((part) => part.trimStart() !== part)) problems.lost('note-not-kept', 'Spaces before the lines of remarks', line);
  if (name === 'NOTE') takeNote(reading, text, first.trim() !== '');
  else if (list.size() > 0) {
    const what = name === 'STYLE' ? 'Styles' : 'Regions';
    problems.lost(name === 'STYLE' ? 'style-not-kept' : 'region-not-kept', `${what} after the first caption`, line);
  } else if (name === 'REGION' && text !== '') reading.regions.push(text);
  else if (text !== '' && !isOwnSheet(text)) reading.styles.push(text);
  return true;
};

/** The id before the times; null when the block has no times at all and was left out. */
const readId = ({ lines, problems }: Reading): string | null => {
  const line = lines.current();
  if (line.includes('-->')) return '';
  const at = lines.number();
  lines.advance();
  if (!lines.done() && lines.current().includes('-->')) {
    if (line.trim() !== line) problems.lost('formatting-not-kept', 'Spaces around ids', at);
    return line.trim();
  }
  problems.add('stray-text', 'error', `"${line.slice(0, 60)}" belongs to no caption and was left out: put times above it or delete it.`, at);
  takeBlock(lines);
  return null;
};

const collectText = ({ lines, problems }: Reading): string => {
  let text = '';
  for (; !lines.done() && lines.current() !== ''; lines.advance()) {
    const line = lines.current();
    if (line.includes('-->')) {
      problems.add('stray-text', 'warning', 'Two captions without an empty line between them: put one there.', lines.number());
      break;
    }
    text = text === '' ? line : `${text}\n${line}`;
  }
  return text;
};

const sayText = (read: CueText, problems: ProblemList, line: number): void => {
  if (read.misplaced) problems.lost('formatting-not-kept', 'Marks that say nothing where they stand', line);
  if (read.nameless) problems.lost('formatting-not-kept', 'Voices without a name', line);
  if (read.endless !== null) problems.add('bad-tag', 'warning', `The tag <${read.endless.slice(0, 40)} never ends and was left out: write &lt; for the sign itself.`, line);
  for (const tag of read.unknownTags) problems.add('bad-tag', 'warning', `<${tag.slice(0, 40)}> is no tag of WebVTT and was left out: write &lt; for the sign itself.`, line);
};

/** The words of a cue; most have no tag and no `&`, and are taken as they are. */
const textOf = (source: string, times: Timing, problems: ProblemList, line: number): CueText => {
  const read = readCueText(source.includes('\0') ? source.replaceAll('\0', '\ufffd') : source, times);
  sayText(read, problems, line);
  return read;
};

const needsReading = /[<&\0]/;

/** Between two that are not: players show it. */
const emptyLine = /\S[^\S\n]*\n[ \t\f]*\n\s*\S/;

const placementOf = (settings: string, problems: ProblemList, line: number): Placement | undefined => {
  const { placement, unknown, withoutRegion } = readCueSettings(settings);
  if (withoutRegion) problems.lost('settings-not-kept', 'Regions beside a line, a size or a direction, which take their part,', line);
  if (unknown !== null) problems.lost('settings-not-kept', 'Settings that WebVTT does not know', line);
  return placement;
};

const readCaption = (reading: Reading, id: string): void => {
  const { lines, list, problems } = reading;
  const line = lines.number();
  const times = lines.current();
  const timing = readTiming(times, '.');
  lines.advance();
  const source = collectText(reading);
  if (timing === null) {
    const what = source === '' ? `"${times.trim().slice(0, 60)}" has --> in it and is no line of times, and nothing is shown of it` : `The times of "${source.slice(0, 60)}" cannot be read and it was left out`;
    problems.add('bad-time', 'error', `${what}: write 00:00:01.000 --> 00:00:02.000.`, line);
    return;
  }
  if (!timing.strict) problems.add('bad-time', 'warning', 'Times are written as 00:00:01.000: two digits and three after a point.', line);
  const placement = timing.settings === '' ? undefined : placementOf(timing.settings, problems, line);
  const plain = !needsReading.test(source);
  const read = plain ? null : textOf(source, timing, problems, line + 1);
  const emphasis = read?.emphasis;
  const text = read?.text ?? source;
  if (text.includes('\n') && emptyLine.test(text)) problems.lost('formatting-not-kept', 'Empty lines', line + 1);
  const found = { id, timing, text, speaker: read?.speaker ?? null, line, ...(emphasis === undefined ? {} : { emphasis }) };
  if (placement === undefined && reading.notes.length === 0) list.add(found);
  else {
    const size = list.size();
    list.add({ ...found, notes: reading.notes, ...(placement === undefined ? {} : { placement }) });
    // Notes of a caption that was left out go to the next one.
    if (list.size() > size) reading.notes = [];
  }
};

const withDetails = (head: TrackHead, details: TrackHead['details']): TrackHead => (details === undefined ? head : { ...head, details });

const headOf = ({ title, language, styles, regions, notes }: Reading): TrackHead => ({
  ...(title === '' ? {} : { title }),
  ...(language === '' ? {} : { language }),
  ...(styles.length === 0 ? {} : { styles }),
  ...(regions.length === 0 ? {} : { regions }),
  ...(notes.length === 0 ? {} : { closingNotes: notes }),
});

/** The captions of a WebVTT file in its own order (checkTrack finds what is out of order), and its problems. */
export const readVtt = (text: string): ReadTrack => {
  const problems = problemList();
  const reading: Reading = { lines: linesOf(text), list: captionList(problems), problems, notes: [], title: '', language: '', header: [], styles: [], regions: [] };
  readSignature(reading);
  while (!reading.lines.done()) {
    if (reading.lines.current() === '') {
      reading.lines.advance();
    } else if (!readOtherBlock(reading)) {
      const id = readId(reading);
      if (id !== null) readCaption(reading, id);
    }
  }
  const head = withDetails(headOf(reading), detailsOfHeader(reading.header));
  const read = { track: reading.list.track(), problems: problems.all() };
  return Object.keys(head).length === 0 ? read : { ...read, head };
};
