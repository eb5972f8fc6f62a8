/** EBU STL as two of the formats: for teletext and for open subtitling. */
import { failure } from '../../problem/failure.ts';
import { countOf } from '../../text/count-of.ts';
import { carriableRemark, carriableTrack } from '../text/carriable.ts';
import { frameTime } from '../times/frame-rate.ts';
import { judged } from './export-captions.ts';
import { judgeReading, type JudgeProblem } from './judge.ts';
import { losesComments } from '../stl/comment-codes.ts';
import { turnsInStl } from '../stl/cumulative-sets.ts';
import { heldRows, stlColumns } from '../stl/held-rows.ts';
import { keptCodes } from '../stl/kept-codes.ts';
import { readStl } from '../stl/read-stl.ts';
import { holdsDetail } from '../stl/stl-details.ts';
import { holdsInStl, type StlDisplay } from '../stl/stl-emphasis.ts';
import { holdsLanguage } from '../stl/stl-languages.ts';
import { mostLines, pageOf } from '../stl/stl-page.ts';
import { fateInStl } from '../stl/stl-rows.ts';
import { idsOfNumbers, numbersOfIds } from '../stl/subtitle-numbers.ts';
import { canCountBlocks, carriableStl, heldTitle, latestTime, mostBlocks, mostSubtitles, partsInStl, startFrame, stlRate, writeStl } from '../stl/write-stl.ts';
import { withNumbersTold } from '../own-numbers.ts';
import type { PlaceFate } from '../places/place-fate.ts';
import type { Caption, CaptionDocument, Track, TrackHead } from '../track.ts';
import { lostComments, partedWords, plain } from './holds.ts';
import type { Loss } from './loss.ts';
import type { Content, FormatNames, TrackFormat } from './track-format.ts';

/** What becomes of the places of a track's captions. */
const placesIn = (display: StlDisplay) => (track: Track, head: TrackHead): ((caption: Caption) => PlaceFate) => {
  const page = pageOf({ head, track }, display);
  return (caption) => fateInStl(caption.placement ?? {}, heldRows(caption, page).lines, page);
};

/** A test of the ids whose captions get the number that they are, with the parts of those that are parted numbered too. */
const idsIn = (display: StlDisplay) => (document: CaptionDocument): ((id: string) => boolean) => {
  const parts = partsInStl(document.track, pageOf(document, display));
  const ids = idsOfNumbers(numbersOfIds(parts));
  const held = new Set(parts.filter(({ id }, index) => id === ids[index]).map(({ id }) => id));
  return (id) => held.has(id);
};

/** What of captions only their rows can tell. */
const lossesIn = (display: StlDisplay) => (tracks: readonly Track[], heads: readonly TrackHead[]): readonly Loss[] => {
  const all = tracks.map((track, index) => {
    const page = pageOf({ head: heads[index] ?? {}, track }, display);
    const whole = carriableTrack(track, 'stl');
    return { rows: whole.filter((caption) => keptCodes(caption, page) === null).map((caption) => heldRows(caption, page)), comments: whole.filter(({ details }) => losesComments(details, page)).length };
  });
  const held = all.flatMap(({ rows }) => rows);
  const found: readonly (readonly [string, number, string])[] = [
    ['comments', all.reduce((sum, one) => sum + one.comments, 0), lostComments],
    ['parts-of-words', held.filter(({ widened }) => widened).length, 'Colours and grounds of a part of a word are given to the whole word'],
    ['unreadable', held.filter(({ unreadable }) => unreadable).length, 'Grounds of the colour of their letters become black: nobody could read the words'],
    ['coloured-columns', held.filter(({ broken }) => broken).length, 'Lines that fill their row are broken: the codes of their colours take cells of it'],
    ['parted', held.filter(({ rows }) => rows > mostLines).length, partedWords(mostLines)],
  ];
  return found.flatMap(([what, captions, words]) => (captions === 0 ? [] : [{ what, message: `${words} (${countOf(captions, 'caption')}).`, captions }]));
};

/** A remark is user data, in UTF-8. */
const holdsNote = (note: string): boolean => carriableRemark(note) === note;

/** What of remarks reads back differently. */
const remarksProblems = (meant: Track, seen: Track): readonly JudgeProblem[] =>
  meant.flatMap(({ notes }, index) =>
    JSON.stringify(notes) === JSON.stringify(seen[index]?.notes) ? [] : [{ code: 'difference', severity: 'error', message: `Caption ${String(index + 1)}: its remarks read back differently.`, line: 1, column: 1 }],
  );

/** Captions as they are seen: their details say how their subtitles are written, byte by byte. */
const withoutDetails = (track: Track): Track => track.map(({ details: _details, ...caption }) => caption);

const bytesOf = (content: Content): Uint8Array => (typeof content === 'string' ? Uint8Array.from(content, (character) => character.charCodeAt(0) & 0xff) : content);

/** One of the two. */
export const stlFormat = (names: FormatNames, display: StlDisplay): TrackFormat => ({
  ...names,
  holds: {
    ...plain,
    ids: idsIn(display),
    placement: placesIn(display),
    notes: holdsNote,
    closingNotes: holdsNote,
    emphasis: (kind, caption) => holdsInStl(display, kind, caption),
    // Where a file says what the original title is, it has no other.
    title: (title, { details }) => heldTitle(title) === title && (details?.['original title'] ?? title) === title,
    language: holdsLanguage,
    details: holdsDetail(display),
    times: stlRate,
    overlaps: (document) => turnsInStl(pageOf(document, display)),
    dropFrame: false,
    missing: (track, head) => pageOf({ head, track }, display).table.replaced,
    columns: stlColumns[display],
    more: lossesIn(display),
    asRead: (document) => {
      const page = pageOf(document, display);
      return (caption) => keptCodes(caption, page) !== null;
    },
  },
  read: (content, options) => withNumbersTold(readStl(bytesOf(content), options)),
  write: (document, options) => {
    const { track } = document;
    if (track.length > mostSubtitles) return failure('too-many-captions', `EBU STL numbers ${String(mostSubtitles)} subtitles at most: export the stories one by one.`);
    const rate = stlRate(options.frameRate);
    const start = frameTime(startFrame(document.head, rate), rate);
    // Past midnight the timecode of a programme that starts late begins anew.
    if (track.some(({ end }) => end >= latestTime || (start > 0 ? end >= latestTime / 2 && start + end >= latestTime : false))) return failure('too-late', 'EBU STL ends with the 24th hour: move the captions or export another format.');
    const file = writeStl(document, display, options);
    if (!canCountBlocks(file)) return failure('too-many-captions', `EBU STL counts ${String(mostBlocks)} blocks at most: export the stories one by one.`);
    // What is said on reading of the start of the programme, of sides and of sets is meant.
    const read = readStl(file, options);
    const problems = read.problems.filter(({ severity }) => severity !== 'info');
    const meant = carriableStl(document, display, rate);
    return judged(file, [...judgeReading({ ...read, track: withoutDetails(read.track), problems }, withoutDetails(meant)), ...remarksProblems(meant, read.track)]);
  },
});
