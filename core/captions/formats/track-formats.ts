/** Every caption format in one table, and which one a file is in. */
import { failure, success } from '../../problem/failure.ts';
import { countOf } from '../../text/count-of.ts';
import { carriableLine, carriableNote, carriableRemark, holdsIdInVtt } from '../text/carriable.ts';
import { holdsInSrt } from '../emphasis/emphasis-tags.ts';
import { exportCaptions, judged } from './export-captions.ts';
import { framesPerSecond } from '../times/frame-rate.ts';
import { judgeReading } from './judge.ts';
import { isLanguageTag } from '../language-tag.ts';
import type { ReadTrack } from '../reading/read-problem.ts';
import { readSrt } from '../srt/read-srt.ts';
import { turnsAt } from '../places/one-at-a-place.ts';
import { readVtt } from '../vtt/read-vtt.ts';
import { readingsInBrackets } from '../emphasis/readings-in-brackets.ts';
import { replaced608 } from '../scc/characters.ts';
import { holdsIn608 } from '../scc/emphasis-608.ts';
import { columns608, rows608 } from '../scc/place-608.ts';
import { readScc, sccRate } from '../scc/read-scc.ts';
import { cells608, type Changes608, changes608, fateIn608 } from '../scc/carriable-608.ts';
import { unnoticedFrames } from '../scc/screens-608.ts';
import { changesInSending, judgeScc, type SendingChanges, writeScc } from '../scc/write-scc.ts';
import { isForPeople } from '../stl/user-data.ts';
import { isStl } from '../stl/read-stl.ts';
import { captionStyles } from '../styles/styles.ts';
import { idsAsNumbers, withNumbersTold } from '../own-numbers.ts';
import { fateInSubRip } from '../srt/subrip-place.ts';
import type { PlaceFate } from '../places/place-fate.ts';
import type { Caption, CaptionDocument, Track } from '../track.ts';
import { readPlainText } from '../transcript/read-plain-text.ts';
import { captionsJoined } from '../transcript/transcript-paragraphs.ts';
import { writeCsv } from '../transcript/write-csv.ts';
import { judgePlainTranscript, writePlainTranscript, writeTimedTranscript } from '../transcript/write-transcript.ts';
import { holdsLanguage, isXmlId } from '../ttml/caption-names.ts';
import { readTtml } from '../ttml/read-ttml.ts';
import { placesMovedApart, rowsAsPercentages, tooManyRegions } from '../ttml/boxes-of-track.ts';
import { lostDivisions } from '../ttml/divisions.ts';
import { lostStarts } from '../ttml/programme-start.ts';
import { lostRegionGrounds } from '../ttml/region-grounds.ts';
import { type TtmlProfile, wordsComeUp } from '../ttml/span-times.ts';
import { holdsTtmlDetail } from '../ttml/ttml-details.ts';
import { holdsCaptionDetail } from '../ttml/write-kept.ts';
import { carriableTtml, holdsInTtml, writeTtml } from '../ttml/write-ttml.ts';
import { heldPlacement } from '../vtt/cue-settings.ts';
import { saidIn } from '../vtt/voices.ts';
import { heldTitle } from '../vtt/blocks.ts';
import { holdsInHeader } from '../vtt/header-lines.ts';
import { holdsInVtt } from '../vtt/held-marks.ts';
import { formatNames } from './format-names.ts';
import { everything, type Holds, partedWords, plain } from './holds.ts';
import type { Loss } from './loss.ts';
import { stlFormat } from './stl-format.ts';
import { type Content, type FormatNames, type FormatOptions, type TrackFormat, type TrackFormatName } from './track-format.ts';

const textOf = (content: Content): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));

const sumOf = (tracks: readonly Track[], count: (track: Track) => number): number => tracks.reduce((sum, track) => sum + count(track), 0);

/** A region is lost beside settings that take its part. */
const fateInVtt = ({ placement = {} }: Caption): PlaceFate => (heldPlacement(placement)?.region === placement.region ? 'kept' : 'lost');

const isNote = (note: string): boolean => carriableNote(note) === note;

const isRemark = (note: string): boolean => carriableRemark(note) === note;

/** A format that is given the readings it has no ruby for in brackets. */
const inBrackets = (format: TrackFormat): TrackFormat => ({
  ...format,
  write: (document, options) => format.write({ ...document, track: readingsInBrackets(document.track, format.holds.emphasis) }, options),
});

const vtt: TrackFormat = {
  ...formatNames.vtt,
  holds: { ...everything, ids: () => holdsIdInVtt, edges: false, paragraphs: false, darkLetters: true, notes: isNote, closingNotes: isNote, title: (title) => heldTitle(title) === title, details: holdsInHeader, captionDetails: () => false, emphasis: holdsInVtt, placement: () => fateInVtt, language: isLanguageTag },
  read: (content) => withNumbersTold(readVtt(textOf(content))),
  write: ({ head, track }) => exportCaptions(track, 'vtt', head),
};

/** What SubRip would take for its own marks: it has no escapes. */
const lossesInSubRip = (tracks: readonly Track[]): readonly Loss[] => {
  const isRewritten = ({ lines }: Caption): boolean => lines.some((line) => carriableLine(line, 'srt') !== carriableLine(line, 'vtt'));
  const captions = sumOf(tracks, (track) => track.filter(isRewritten).length);
  if (captions === 0) return [];
  return [{ what: 'marks', message: `Words that SubRip takes for its marks are written with others: ‹i> for <i>, (\\an8} for {\\an8}, → for --> (${countOf(captions, 'caption')}).`, captions }];
};

const srt = inBrackets({
  ...formatNames.srt,
  holds: { ...plain, ids: idsAsNumbers, wideEdges: true, emphasis: holdsInSrt, darkLetters: true, placement: () => fateInSubRip, edges: true, more: lossesInSubRip },
  read: (content) => withNumbersTold(readSrt(textOf(content))),
  write: ({ head, track }) => exportCaptions(track, 'srt', head),
});

/** Numbers of their own are written as `c217`, which stands for the number when it is read. */
const idsInTtml = (document: CaptionDocument): ((id: string, index: number) => boolean) => {
  const isNumber = idsAsNumbers(document);
  return (id, index) => isNumber(id, index) || (holdsIdInVtt(id) && isXmlId(id, index));
};

const ttmlOf = (names: FormatNames, profile: TtmlProfile): TrackFormat => inBrackets({
  ...names,
  holds: {
    ...everything,
    details: holdsTtmlDetail(profile),
    captionDetails: holdsCaptionDetail(profile),
    language: holdsLanguage(profile),
    notes: isRemark,
    closingNotes: isRemark,
    emphasis: holdsInTtml(profile),
    ids: idsInTtml,
    edges: false,
    paragraphs: false,
    styles: false,
    more: (tracks, heads) => [...wordsComeUp(profile)(tracks), ...lostStarts(tracks, heads), ...rowsAsPercentages(tracks), ...placesMovedApart(tracks), ...lostRegionGrounds(tracks), ...lostDivisions(tracks), ...(profile === 'imsc' ? tooManyRegions(tracks) : [])],
  },
  read: (content) => withNumbersTold(readTtml(textOf(content))),
  write: (document) => {
    const text = writeTtml(document, profile);
    return judged(text, judgeReading(readTtml(text), carriableTtml(document, profile)));
  },
});

const ttml = ttmlOf(formatNames.ttml, 'imsc');
const ebuTtD = ttmlOf(formatNames['ebu-tt-d'], 'ebu-tt-d');

const lossesIn608 = (tracks: readonly Track[]): readonly Loss[] => {
  const changes = tracks.map(changes608);
  const sendings = tracks.map((track) => changesInSending(track, unnoticedFrames));
  const sum = (what: keyof Changes608): number => changes.reduce((total, one) => total + one[what], 0);
  const sumOfSending = (what: keyof SendingChanges): number => sendings.reduce((total, one) => total + one[what], 0);
  const found: readonly (readonly [string, number, string])[] = [
    ['parts-of-words', sum('widened'), 'Colours, italics and underlines of a part of a word are given to the whole word'],
    ['italics-beside-colours', sum('withoutItalics'), 'Italics are not kept where a row has no room for them beside a change of colour, or are black'],
    ['grounds-in-full-rows', sum('withoutGround'), 'Grounds of the first words of rows that leave no room for them are not kept'],
    ['columns-moved', sum('moved'), 'Lines too long for their column begin further left'],
    ['parted', sum('parted'), partedWords(rows608)],
    ['joined', sumOfSending('joined'), 'Captions of the same words at the same place, one right after the other, are one where another is shown with both'],
    ['reordered', sumOfSending('reordered'), 'Captions that begin together, in neighbouring rows or in one, are in order from the top and from the left'],
    ['late', sumOfSending('late'), `Captions come up or go more than ${String(unnoticedFrames)} frames late, as 608 sends two characters a frame`],
    ['slightly-late', sumOfSending('slightlyLate'), `Captions come up or go ${String(unnoticedFrames)} frames late or less, as 608 sends two characters a frame`],
    ['early', sumOfSending('early'), `Captions come up ${String(unnoticedFrames)} frames early or less, with others that they are shown with`],
  ];
  return found.flatMap(([what, captions, words]) => (captions === 0 ? [] : [{ what, message: `${words} (${countOf(captions, 'caption')}).`, captions }]));
};

const scc = inBrackets({
  ...formatNames.scc,
  holds: {
    ...plain,
    emphasis: holdsIn608,
    placement: () => fateIn608,
    times: () => sccRate,
    overlaps: () => turnsAt(cells608),
    missing: () => replaced608,
    columns: columns608,
    more: lossesIn608,
  },
  read: (content, { channel }) => readScc(textOf(content), channel),
  write: ({ track }, { dropFrame }) => {
    const text = writeScc(track, dropFrame);
    if (/^\d{3,}:/m.test(text)) return failure('too-late', 'SCC ends with the 100th hour: move the captions or export another format.');
    return judged(text, judgeScc(text, track));
  },
});

const lostInParagraphs = (times: string) => (tracks: readonly Track[]): readonly Loss[] => {
  const captions = sumOf(tracks, ({ length }) => length);
  const joined = sumOf(tracks, captionsJoined);
  const spaced = sumOf(tracks, (track) => track.filter(({ lines }) => lines.some((line) => /\s{2}/u.test(line.trim()))).length);
  const parted = sumOf(tracks, (track) => track.filter((caption) => saidIn(caption).length > 1).length);
  return [
    ...(captions === 0 ? [] : [{ what: 'times', message: times, captions }]),
    ...(spaced === 0 ? [] : [{ what: 'spaces', message: `Several spaces in a row become one (${countOf(spaced, 'caption')}).`, captions: spaced }]),
    ...(parted === 0 ? [] : [{ what: 'parted-voices', message: `Of captions in several voices each voice has a paragraph of its own (${countOf(parted, 'caption')}).`, captions: parted }]),
    ...(joined === 0 ? [] : [{ what: 'joined', message: `Captions of one speaker that follow closely become one paragraph: where each begins and ends is not kept (${countOf(joined, 'caption')}).`, captions: joined }]),
  ];
};

const noTimes = lostInParagraphs('Times are not kept.');

const paragraphTimes = lostInParagraphs('Of the times only where a paragraph begins is kept.');

const isOneLine = (note: string): boolean => isRemark(note) && !note.includes('\n') && isForPeople(note);

/** Transcripts are for people: headings for remarks, speakers and further voices before their words. */
const transcript: Holds = { ...plain, paragraphs: true, speakers: true, emphasis: (kind) => kind.startsWith('voice:'), notes: isOneLine, closingNotes: isOneLine, lines: false, overlaps: 'kept' };

const readTxt = (text: string, { style, frameRate }: FormatOptions): ReadTrack => readPlainText(text, style ?? captionStyles.netflix, framesPerSecond(frameRate));

const txt = inBrackets({
  ...formatNames.txt,
  holds: { ...transcript, more: noTimes },
  read: (content, options) => readTxt(textOf(content), options),
  write: (document, options) => {
    const text = writePlainTranscript(document);
    return judged(text, judgePlainTranscript(text, document, (written) => readTxt(written, options)));
  },
});

const timedTranscript = inBrackets({
  ...formatNames.transcript,
  holds: { ...transcript, more: paragraphTimes },
  read: null,
  write: (document) => success(writeTimedTranscript(document)),
});

const csv = inBrackets({
  ...formatNames.csv,
  holds: { ...plain, wideEdges: true, ids: true, speakers: true, notes: isRemark, overlaps: 'kept' },
  read: null,
  write: ({ track }) => success(writeCsv(track)),
});

/** The formats by name. */
export const trackFormats: Readonly<Record<TrackFormatName, TrackFormat>> = {
  vtt,
  srt,
  ttml,
  'ebu-tt-d': ebuTtD,
  scc,
  stl: inBrackets(stlFormat(formatNames.stl, 'teletext')),
  'stl-open': inBrackets(stlFormat(formatNames['stl-open'], 'open')),
  txt,
  transcript: timedTranscript,
  csv,
};

/** The names of the formats, in the order they are shown. */
export const trackFormatNames: readonly TrackFormatName[] = Object.values(trackFormats).map((format) => format.name);

/** The format that a file's name ends in; null when none does. */
export const formatOfName = (name: string): TrackFormat | null => {
  const lower = name.toLowerCase();
  const matches = (format: TrackFormat): boolean => format.endings.some((ending) => lower.endsWith(ending));
  // The longest ending that fits: `.ebuttd.xml` before `.xml`.
  const longest = (format: TrackFormat): number => Math.max(...format.endings.filter((ending) => lower.endsWith(ending)).map((ending) => ending.length));
  return Object.values(trackFormats).filter(matches).sort((one, other) => longest(other) - longest(one))[0] ?? null;
};

/** The format that bytes show themselves to be in, where it is no text; null otherwise. */
export const formatOfBytes = (bytes: Uint8Array): TrackFormat | null => (isStl(bytes) ? trackFormats.stl : null);

/** The format that a text shows itself to be in; null when it shows none. */
export const formatOfText = (text: string): TrackFormat | null => {
  if (/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text)) return vtt;
  if (/^\uFEFF?Scenarist_SCC/i.test(text)) return scc;
  if (/^\uFEFF?\s*(?:<\?xml|<(?:\w+:)?tt[\s>])/.test(text)) return ttml;
  return /^\s*\d+[ \t]*\r?\n\d+:\d\d:\d\d,\d{3} --> /.test(text) ? srt : null;
};
