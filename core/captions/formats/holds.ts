/** What a format can hold, and what of documents it would lose: said before anything is written. */
import { countOf } from '../../text/count-of.ts';
import { type EmphasisKind, emphasisOf } from '../emphasis/emphasis.ts';
import { carriableLine, isWordless } from '../text/carriable.ts';
import { shownTooLate, type Turns } from '../places/one-at-a-place.ts';
import { readingsInBrackets } from '../emphasis/readings-in-brackets.ts';
import { hasGivenIds, isPartOfCount } from '../own-numbers.ts';
import { unseenIn } from '../emphasis/seen-colours.ts';
import type { PlaceFate } from '../places/place-fate.ts';
import type { Caption, CaptionDocument, Track, TrackHead } from '../track.ts';
import { hasWideEdge, hasWideInside, trimmedLine } from '../text/trimmed-line.ts';
import { type FrameRate, frameRates, isOnFrame } from '../times/frame-rate.ts';
import { losesComments } from '../stl/comment-codes.ts';
import { looksOf } from '../stl/kept-codes.ts';
import { paragraphsBegun } from '../transcript/transcript-paragraphs.ts';
import { withoutUsual } from '../places/usual-placement.ts';
import { counted, type Loss, type Tracks } from './loss.ts';
import { lostCaptionDetails, lostEmphasis, lostLooks } from './lost-emphasis.ts';

/** What a format can hold besides times and lines of text. */
export type Holds = {
  /** True for all, or a test of those of a document (`index` of its caption, from 0). */
  readonly ids: boolean | ((document: CaptionDocument) => (id: string, index: number) => boolean);
  readonly speakers: boolean;
  /** True for all, or what becomes of the places of a track's captions. */
  readonly placement: boolean | ((track: Track, head: TrackHead) => (caption: Caption) => PlaceFate);
  /** The edges that SubRip has, in pixels. */
  readonly edges: boolean;
  /** True for all, or a test of one. */
  readonly notes: boolean | ((note: string) => boolean);
  /** Remarks after the last caption: true for all, or a test of one. */
  readonly closingNotes: boolean | ((note: string) => boolean);
  /** Which captions are one paragraph. */
  readonly paragraphs: boolean;
  /** Of one of its captions. */
  readonly emphasis: (kind: EmphasisKind, caption: Caption) => boolean;
  /** True where letters are written that are as dark as the ground that players put behind them. */
  readonly darkLetters: boolean;
  /** Style sheets and regions. */
  readonly styles: boolean;
  /** True for all, or a test of one in its head. */
  readonly title: boolean | ((title: string, head: TrackHead) => boolean);
  readonly language: boolean | ((tag: string) => boolean);
  /** What else a file says of itself: a test of one. */
  readonly details: (name: string, value: string) => boolean;
  /** What else a file asks of a caption: a test of one. */
  readonly captionDetails: (name: string, value: string) => boolean;
  /** Null where times are whole milliseconds; else the frames that they are rounded to, at the video's frame rate. */
  readonly times: ((video: FrameRate) => FrameRate) | null;
  /** What becomes of captions that begin while one before is shown: both are shown, or those that cannot be take turns. */
  readonly overlaps: 'kept' | ((document: CaptionDocument) => Turns);
  /** The line breaks inside a caption. */
  readonly lines: boolean;
  /** Wide spaces (no-break, em, ideographic and the like) where lines begin and end; where they are not held, those between words become plain ones. */
  readonly wideEdges: boolean;
  /** The characters of a text of a track that it cannot hold; null where it holds all. */
  readonly missing: ((track: Track, head: TrackHead) => (text: string) => readonly string[]) | null;
  /** False where timecode is written and never leaves frame numbers out. */
  readonly dropFrame: boolean;
  /** The most characters in a line; null where there is no limit. */
  readonly columns: number | null;
  /** What else tracks would lose, that only the format itself can tell; null where there is no such thing. */
  readonly more: ((tracks: readonly Track[], heads: readonly TrackHead[]) => readonly Loss[]) | null;
  /** True for captions that are written by the codes of their own file: nothing of their words, looks and places is lost. Null where none is. */
  readonly asRead: ((document: CaptionDocument) => (caption: Caption) => boolean) | null;
};

/** Holds all that a track can have. */
export const everything: Holds = {
  ids: true,
  speakers: true,
  placement: true,
  edges: true,
  notes: true,
  closingNotes: true,
  paragraphs: true,
  emphasis: () => true,
  darkLetters: false,
  styles: true,
  title: true,
  language: true,
  details: () => true,
  captionDetails: () => true,
  times: null,
  overlaps: 'kept',
  lines: true,
  wideEdges: true,
  missing: null,
  dropFrame: true,
  columns: null,
  more: null,
  asRead: null,
};

/** Holds times and lines of text, and nothing besides. */
export const plain: Holds = { ...everything, ids: false, speakers: false, placement: false, edges: false, notes: false, closingNotes: false, paragraphs: false, emphasis: () => false, styles: false, title: false, language: false, details: () => false, captionDetails: () => false, wideEdges: false };

/** What is said of captions that fill more rows than a format has. */
export const partedWords = (rows: number): string => `Captions of more than ${String(rows)} rows are parted: what has no room comes after, in its share of the time`;

/** What is said of comments of EBU STL where they are remarks and no more. */
export const lostComments = 'Of comments the words are kept, and not how they look, where and when';

/** A document, and those of its captions that are not written as they were read. */
type Told = { readonly whole: CaptionDocument; readonly track: Track };

const lost = (what: string, message: string): Loss => ({ what, message, captions: 0 });

const holdsOne = <Value>(held: boolean | ((value: Value) => boolean), value: Value): boolean => (typeof held === 'boolean' ? held : held(value));

/** What is said of style sheets and regions; of captions in regions the places are told by themselves. */
const lostStyles = (heads: readonly TrackHead[]): string =>
  [
    heads.some(({ styles = [] }) => styles.length > 0) ? 'Style sheets are not kept, nor the colours and looks that they give to captions.' : '',
    heads.some(({ regions = [] }) => regions.length > 0) ? 'Names and scrolling of regions are not kept.' : '',
  ].filter((sentence) => sentence !== '').join(' ');

const lostOfHeads = (heads: readonly CaptionDocument['head'][], holds: Holds): readonly Loss[] => {
  const losses: Loss[] = [];
  const gone = holds.styles ? '' : lostStyles(heads);
  if (gone !== '') losses.push(lost('styles', gone));
  const unheld = heads.flatMap(({ closingNotes = [] }) => closingNotes.filter((note) => !holdsOne(holds.closingNotes, note)));
  if (unheld.length > 0) losses.push(lost('notes', `Remarks after the last caption are not kept${holds.closingNotes === false ? '' : ' whole'}.`));
  const holdsTitle = (head: TrackHead): boolean => head.title === undefined || (typeof holds.title === 'boolean' ? holds.title : holds.title(head.title, head));
  if (!heads.every(holdsTitle)) losses.push(lost('title', 'The title is not kept.'));
  if (heads.some(({ language }) => language !== undefined && !holdsOne(holds.language, language))) losses.push(lost('language', 'The language is not kept.'));
  // An original title that is the title too is kept, or said to be lost, with that.
  const isTitle = (head: TrackHead, name: string, value: string): boolean => name === 'original title' && value === head.title;
  const details = heads.flatMap((head) => Object.entries(head.details ?? {}).filter(([name, value]) => !holds.details(name, value) && !isTitle(head, name, value)));
  if (details.length > 0) losses.push(lost('details', `Of what the file says of itself is not kept: ${[...new Set(details.map(([name]) => name))].join(', ')}.`));
  return losses;
};

/** Numbers of captions as they are told, the first ten of them. */
const numbersOf = (indices: readonly number[]): string => `${indices.slice(0, 10).map((index) => String(index + 1)).join(', ')}${indices.length > 10 ? ', …' : ''}`;

/** The captions that only come when their own time is over; which ones, where there is one track. */
const lateTurns = (documents: readonly CaptionDocument[], turnsOf: (document: CaptionDocument) => Turns): readonly Loss[] => {
  const late = documents.map((document) => shownTooLate(document.track, turnsOf(document)));
  const captions = late.reduce((sum, { length }) => sum + length, 0);
  if (captions === 0) return [];
  const which = documents.length === 1 ? `: ${numbersOf(late.flat())}` : '';
  return [{ what: 'late-turns', message: `So many are shown together that some come when their own time is over (${countOf(captions, 'caption')})${which}.`, captions }];
};

const lostOverlaps = (documents: readonly CaptionDocument[], overlaps: Holds['overlaps']): readonly Loss[] => {
  if (overlaps === 'kept') return [];
  const tracks = documents.map(({ track }) => track);
  const starts = new Map<Caption, number>();
  for (const document of documents) {
    overlaps(document)(document.track).forEach((turn, index) => {
      const caption = document.track[index];
      if (caption !== undefined && turn !== caption) starts.set(caption, turn.start);
    });
  }
  const losses = [
    ...counted(tracks, 'overlaps', 'Captions that are shown with others go sooner, when the next one comes', (caption) => starts.get(caption) === caption.start),
    ...counted(tracks, 'overlaps-later', 'Captions that are shown with others come later, when the one before has gone', (caption) => (starts.get(caption) ?? caption.start) > caption.start),
  ];
  return losses.length === 0 ? [] : [...losses, ...lateTurns(documents, overlaps)];
};

/** A character as it can be seen in a list: what is blank, invisible or a mark over another by its number. */
const visible = (character: string): string =>
  /[\p{Z}\p{C}\p{M}\u115f\u1160\u3164\uffa0]/u.test(character) ? [...character].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join('+') : character;

const lostCharacters = (told: readonly Told[], missing: NonNullable<Holds['missing']>): readonly Loss[] => {
  const lacking = new Map(
    told.flatMap(({ track, whole }) => {
      const missingIn = missing(whole.track, whole.head);
      return track.map((caption): [Caption, readonly string[]] => [caption, missingIn(caption.lines.join(' '))]);
    }),
  );
  const found = new Set([...lacking.values()].flat());
  if (found.size === 0) return [];
  const shown = `${[...found].slice(0, 10).map(visible).join(' ')}${found.size > 10 ? ` and ${String(found.size - 10)} more` : ''}`;
  return counted(told.map(({ track }) => track), 'characters', `Characters that it has not are replaced: ${shown}`, (caption) => (lacking.get(caption) ?? []).length > 0);
};

/** Captions in letters that stay as they are and that nobody will read; a style sheet may give them another ground. */
const unreadLetters = (documents: readonly CaptionDocument[], { emphasis: held, darkLetters }: Holds): readonly Loss[] => {
  if (!darkLetters) return [];
  const isUnread = (caption: Caption): boolean => unseenIn(emphasisOf(caption.emphasis, (kind) => held(kind, caption)) ?? []).length > 0;
  const tracks = documents.filter(({ head }) => head.styles?.some((sheet) => sheet.includes('background')) !== true).map(({ track }) => track);
  return counted(tracks, 'dark-letters', 'Letters stay as dark as the ground that players put behind them: hardly anybody can read them', isUnread);
};

/** True for a place that says more than where captions stand anyway, which is in every file. SubRip's edges are looked at by themselves. */
const isPlaced = ({ placement: { edges: _edges, ...placement } = {} }: Caption): boolean => Object.keys(withoutUsual(placement)).length > 0;

const lostEdges = (tracks: Tracks, { edges }: Holds): readonly Loss[] =>
  edges ? [] : counted(tracks, 'edges', 'Places in pixels are not kept, as nothing tells of which picture', ({ placement }) => placement?.edges !== undefined);

/** Those of a text; what was made from a script is no text that could come back. */
const lostParagraphs = (documents: readonly CaptionDocument[]): readonly Loss[] => {
  const captions = documents.reduce((sum, { head, track }) => sum + (head.paragraphs === true ? paragraphsBegun(track) : 0), 0);
  return captions === 0 ? [] : [{ what: 'paragraphs', message: `Paragraphs of one speaker are not kept apart (${countOf(captions, 'caption')}).`, captions }];
};

const lostPlaces = (told: readonly Told[], { placement }: Holds): readonly Loss[] => {
  if (placement === true) return [];
  const tracks = told.map(({ track }) => track);
  const fates = new Map(
    told.flatMap(({ track, whole }) => {
      const placed = track.filter(isPlaced);
      const fateOf = placement === false || placed.length === 0 ? (): PlaceFate => 'lost' : placement(whole.track, whole.head);
      return placed.map((caption): [Caption, PlaceFate] => [caption, fateOf(caption)]);
    }),
  );
  return [
    ...counted(tracks, 'placement', 'Places on the picture are not kept', (caption) => fates.get(caption) === 'lost'),
    ...counted(tracks, 'placement-moved', 'Places on the picture become the nearest that it has', (caption) => fates.get(caption) === 'near'),
  ];
};

/** A tab is a space anyway: no player shows it as more. */
const hasControls = (line: string): boolean => {
  const written = trimmedLine(line).replace(/\t+/g, ' ');
  return written !== '' && carriableLine(line, 'vtt') !== written;
};

/** The captions whose ids somebody gave and the file does not hold. An id that is only its caption's number is in every file. */
const withLostIds = (document: CaptionDocument, ids: Holds['ids']): readonly Caption[] => {
  if (ids === true || !hasGivenIds(document)) return [];
  const isHeld = ids === false ? () => false : ids(document);
  return document.track.filter(({ id }, index) => id !== String(index + 1) && !isPartOfCount(id) && !isHeld(id, index));
};

const lostIds = (documents: readonly CaptionDocument[], ids: Holds['ids']): readonly Loss[] => {
  const lacking = new Set(documents.flatMap((document) => withLostIds(document, ids)));
  return counted(documents.map(({ track }) => track), 'ids', 'Ids are not kept', (caption) => lacking.has(caption));
};

const longer = (limit: number | null, value: number): boolean => limit !== null && value > limit;

const lostTimes = (tracks: Tracks, holds: Holds, video: FrameRate): readonly Loss[] => {
  const rate = holds.times?.(video);
  if (rate === undefined) return [];
  return counted(tracks, 'times', `Times are rounded to frames of ${rate.name} a second`, ({ start, end }) => !isOnFrame(start, rate) || !isOnFrame(end, rate));
};

/** How the files are to be written, as far as it changes what they hold. */
export type LossOptions = {
  /** Timecode that leaves numbers out is wanted; it is not where nothing is given. */
  readonly dropFrame?: boolean;
  /** The video's; 25 frames a second where it is not given. */
  readonly frameRate?: FrameRate;
};

/** Captions by the codes of their file, as far as those are not written again: what they show beside what the captions say. */
const lostSubtitleLooks = (told: readonly Told[]): readonly Loss[] => {
  const looks = new Map(told.flatMap(({ whole, track }) => track.map((caption): [Caption, readonly string[]] => [caption, looksOf(caption, whole.head)])));
  const names = [...new Set([...looks.values()].flat())];
  return names.length === 0 ? [] : counted(told.map(({ track }) => track), 'subtitle-looks', `Of how subtitles look in their file is not kept: ${names.join(', ')}`, (caption) => (looks.get(caption) ?? []).length > 0);
};

const toldAnew = (documents: readonly CaptionDocument[], asRead: Holds['asRead']): readonly Told[] =>
  documents.map((whole) => {
    const isAsRead = asRead?.(whole);
    return { whole, track: isAsRead === undefined ? whole.track : whole.track.filter((caption) => !isAsRead(caption)) };
  });

/** What is lost of words, looks and places of captions that are not written as they were read. */
const lostOfCaptions = (told: readonly Told[], holds: Holds): readonly Loss[] => {
  const tracks = told.map(({ track }) => track);
  const losses: Loss[] = [...lostPlaces(told, holds), ...lostEdges(tracks, holds), ...lostEmphasis(tracks, holds.emphasis), ...lostLooks(tracks, holds.emphasis), ...lostCaptionDetails(tracks, holds.captionDetails), ...lostSubtitleLooks(told)];
  if (!holds.lines) losses.push(...counted(tracks, 'lines', 'Line breaks are not kept', (caption) => caption.lines.length > 1));
  losses.push(...counted(tracks, 'wordless', 'Captions without text are left out', (caption) => isWordless(caption, 'vtt')));
  losses.push(...counted(tracks, 'controls', 'Control characters are left out, and ends of lines inside a line become spaces', ({ lines }) => lines.some(hasControls)));
  if (!holds.wideEdges) losses.push(...counted(tracks, 'wide-spaces', 'No-break and wide spaces between words become plain ones', (caption) => caption.lines.some(hasWideInside)));
  if (!holds.wideEdges) losses.push(...counted(tracks, 'wide-edges', 'Wide spaces where lines begin and end are not kept', (caption) => caption.lines.some((line) => hasWideEdge(carriableLine(line, 'vtt')))));
  return losses;
};

/** Everything of documents that a format cannot hold, each written as a file of its own; empty when the files will hold all of it. */
export const lossesOf = (documents: readonly CaptionDocument[], holds: Holds, { dropFrame = false, frameRate = frameRates['25'] }: LossOptions = {}): readonly Loss[] => {
  const [tracks, heads] = [documents.map(({ track }) => track), documents.map(({ head }) => head)];
  const written = documents.map(({ head, track }) => ({ head, track: readingsInBrackets(track, holds.emphasis) }));
  const anew = toldAnew(written, holds.asRead);
  const losses: Loss[] = [...lostOfHeads(heads, holds)];
  if (!holds.speakers) losses.push(...counted(tracks, 'speakers', 'Speakers are not kept', (caption) => caption.speaker !== null));
  losses.push(...lostIds(documents, holds.ids));
  losses.push(...counted(tracks, 'notes', `Remarks are not kept${holds.notes === false ? '' : ' whole'}`, ({ notes = [] }) => notes.some((note) => !holdsOne(holds.notes, note))));
  if (holds.asRead === null) losses.push(...counted(tracks, 'comments', lostComments, ({ details }) => losesComments(details, null)));
  losses.push(...lostOfCaptions(toldAnew(documents, holds.asRead), holds), ...unreadLetters(documents, holds));
  if (!holds.paragraphs) losses.push(...lostParagraphs(documents));
  losses.push(...lostTimes(tracks, holds, frameRate));
  if (dropFrame && !holds.dropFrame) losses.push(lost('drop-frame', 'Timecode is written non-drop: it leaves no frame numbers out.'));
  losses.push(...lostOverlaps(written, holds.overlaps));
  if (holds.missing !== null) losses.push(...lostCharacters(anew, holds.missing));
  const { columns } = holds;
  losses.push(...counted(anew.map(({ track }) => track), 'columns', `Lines of more than ${String(columns)} characters are broken`, (caption) => caption.lines.some((line) => longer(columns, [...(holds.wideEdges ? line : line.trim())].length))));
  if (holds.more !== null) losses.push(...holds.more(written.map(({ track }) => track), heads));
  return losses;
};
