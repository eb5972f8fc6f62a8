/** What a format can hold, and what of documents it would lose: said before anything is written. */
import { countOf } from '../../text/count-of.ts';
import { type EmphasisKind, emphasisOf, type Face, faces, isColour, isGround, isLook, isPixels, isRuby, isSize, isTime, isTypeface } from '../emphasis/emphasis.ts';
import { carriableLine, isWordless } from '../text/carriable.ts';
import { shownTooLate, type Turns } from '../places/one-at-a-place.ts';
import { nameOfLook } from '../emphasis/looks.ts';
import { readingsInBrackets } from '../emphasis/readings-in-brackets.ts';
import { hasGivenIds, isPartOfCount } from '../own-numbers.ts';
import { unseenIn } from '../emphasis/seen-colours.ts';
import type { PlaceFate } from '../places/place-fate.ts';
import type { Caption, CaptionDocument, Track } from '../track.ts';
import { hasWideEdge, hasWideInside, trimmedLine } from '../text/trimmed-line.ts';
import { type FrameRate, frameRates, isOnFrame } from '../times/frame-rate.ts';
import { kindOfClass } from '../vtt/own-classes.ts';
import { tagClassOf } from '../vtt/tag-classes.ts';
import { paragraphsBegun } from '../transcript/transcript-paragraphs.ts';
import { withoutUsual } from '../places/usual-placement.ts';

/** What a format can hold besides times and lines of text. */
export type Holds = {
  /** True for all, or a test of those of a document (`index` of its caption, from 0). */
  readonly ids: boolean | ((document: CaptionDocument) => (id: string, index: number) => boolean);
  readonly speakers: boolean;
  /** True for all, or what becomes of the places of a track's captions. */
  readonly placement: boolean | ((track: Track) => (caption: Caption) => PlaceFate);
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
  /** True for all, or a test of one. */
  readonly title: boolean | ((title: string) => boolean);
  readonly language: boolean | ((tag: string) => boolean);
  /** What else a file says of itself: a test of one. */
  readonly details: (name: string, value: string) => boolean;
  /** What else a file asks of a caption: a test of one. */
  readonly captionDetails: (name: string, value: string) => boolean;
  /** Null where times are whole milliseconds; else the frames that they are rounded to, at the video's frame rate. */
  readonly times: ((video: FrameRate) => FrameRate) | null;
  /** What becomes of captions that begin while one before is shown: both are shown, or those that cannot be take turns. */
  readonly overlaps: 'kept' | Turns;
  /** The line breaks inside a caption. */
  readonly lines: boolean;
  /** Wide spaces (no-break, em, ideographic and the like) where lines begin and end; where they are not held, those between words become plain ones. */
  readonly wideEdges: boolean;
  /** The characters of a text of a track that it cannot hold; null where it holds all. */
  readonly missing: ((track: Track) => (text: string) => readonly string[]) | null;
  /** False where timecode is written and never leaves frame numbers out. */
  readonly dropFrame: boolean;
  /** The most characters in a line; null where there is no limit. */
  readonly columns: number | null;
  /** What else tracks would lose, that only the format itself can tell; null where there is no such thing. */
  readonly more: ((tracks: readonly Track[]) => readonly Loss[]) | null;
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
};

/** Holds times and lines of text, and nothing besides. */
export const plain: Holds = { ...everything, ids: false, speakers: false, placement: false, edges: false, notes: false, closingNotes: false, paragraphs: false, emphasis: () => false, styles: false, title: false, language: false, details: () => false, captionDetails: () => false, wideEdges: false };

/** What is said of captions that fill more rows than a format has. */
export const partedWords = (rows: number): string => `Captions of more than ${String(rows)} rows are parted: what has no room comes after, in its share of the time`;

/** One kind of thing that would be lost; `captions` is how many captions lose it. */
export type Loss = { readonly what: string; readonly message: string; readonly captions: number };

type Tracks = readonly Track[];

const counted = (tracks: Tracks, what: string, message: string, loses: (caption: Caption, index: number) => boolean): readonly Loss[] => {
  const captions = tracks.reduce((sum, track) => sum + track.filter(loses).length, 0);
  if (captions === 0) return [];
  return [{ what, message: `${message} (${countOf(captions, 'caption')}).`, captions }];
};

const lost = (what: string, message: string): Loss => ({ what, message, captions: 0 });

const holdsOne = <Value>(held: boolean | ((value: Value) => boolean), value: Value): boolean => (typeof held === 'boolean' ? held : held(value));

const lostOfHeads = (heads: readonly CaptionDocument['head'][], holds: Holds): readonly Loss[] => {
  const losses: Loss[] = [];
  const styled = heads.some(({ styles = [], regions = [] }) => styles.length + regions.length > 0);
  if (!holds.styles && styled) losses.push(lost('styles', 'Style sheets and regions are not kept.'));
  const unheld = heads.flatMap(({ closingNotes = [] }) => closingNotes.filter((note) => !holdsOne(holds.closingNotes, note)));
  if (unheld.length > 0) losses.push(lost('notes', `Remarks after the last caption are not kept${holds.closingNotes === false ? '' : ' whole'}.`));
  if (heads.some(({ title }) => title !== undefined && !holdsOne(holds.title, title))) losses.push(lost('title', 'The title is not kept.'));
  if (heads.some(({ language }) => language !== undefined && !holdsOne(holds.language, language))) losses.push(lost('language', 'The language is not kept.'));
  const details = heads.flatMap((head) => Object.entries(head.details ?? {})).filter(([name, value]) => !holds.details(name, value));
  if (details.length > 0) losses.push(lost('details', `Of what the file says of itself is not kept: ${[...new Set(details.map(([name]) => name))].join(', ')}.`));
  return losses;
};

/** Numbers of captions as they are told, the first ten of them. */
const numbersOf = (indices: readonly number[]): string => `${indices.slice(0, 10).map((index) => String(index + 1)).join(', ')}${indices.length > 10 ? ', …' : ''}`;

/** The captions that only come when their own time is over; which ones, where there is one track. */
const lateTurns = (tracks: Tracks, takeTurns: Turns): readonly Loss[] => {
  const late = tracks.map((track) => shownTooLate(track, takeTurns));
  const captions = late.reduce((sum, { length }) => sum + length, 0);
  if (captions === 0) return [];
  const which = tracks.length === 1 ? `: ${numbersOf(late.flat())}` : '';
  return [{ what: 'late-turns', message: `So many are shown together that some come when their own time is over (${countOf(captions, 'caption')})${which}.`, captions }];
};

const lostOverlaps = (tracks: Tracks, overlaps: Holds['overlaps']): readonly Loss[] => {
  if (overlaps === 'kept') return [];
  const starts = new Map<Caption, number>();
  for (const track of tracks) {
    overlaps(track).forEach((turn, index) => {
      const caption = track[index];
      if (caption !== undefined && turn !== caption) starts.set(caption, turn.start);
    });
  }
  const losses = [
    ...counted(tracks, 'overlaps', 'Captions that are shown with others go sooner, when the next one comes', (caption) => starts.get(caption) === caption.start),
    ...counted(tracks, 'overlaps-later', 'Captions that are shown with others come later, when the one before has gone', (caption) => (starts.get(caption) ?? caption.start) > caption.start),
  ];
  return losses.length === 0 ? [] : [...losses, ...lateTurns(tracks, overlaps)];
};

/** A character as it can be seen in a list: what is blank, invisible or a mark over another by its number. */
const visible = (character: string): string =>
  /[\p{Z}\p{C}\p{M}\u115f\u1160\u3164\uffa0]/u.test(character) ? [...character].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join('+') : character;

const lostCharacters = (tracks: Tracks, missing: NonNullable<Holds['missing']>): readonly Loss[] => {
  const lacking = new Map(
    tracks.flatMap((track) => {
      const missingIn = missing(track);
      return track.map((caption): [Caption, readonly string[]] => [caption, missingIn(caption.lines.join(' '))]);
    }),
  );
  const found = new Set([...lacking.values()].flat());
  if (found.size === 0) return [];
  const shown = `${[...found].slice(0, 10).map(visible).join(' ')}${found.size > 10 ? ` and ${String(found.size - 10)} more` : ''}`;
  return counted(tracks, 'characters', `Characters that it has not are replaced: ${shown}`, (caption) => (lacking.get(caption) ?? []).length > 0);
};

const faceWords: Readonly<Record<Face, string>> = { italic: 'Italics are not kept', bold: 'Bold text is not kept', underline: 'Underlines are not kept', strike: 'Lines through words are not kept' };

/** True for a class on a tag that means a colour, where the format has no classes at all. */
const isToldAsColour = (kind: EmphasisKind, held: Holds['emphasis'], caption: Caption): boolean =>
  kindOfClass(tagClassOf(kind)?.name ?? '') !== undefined && !held('class:any', caption);

const namesOf = (names: Iterable<string>): string => [...new Set(names)].toSorted((one, other) => (one < other ? -1 : 1)).join(', ');

/** Looks that are only kept, by their names. */
const lostLooks = (tracks: Tracks, held: Holds['emphasis']): readonly Loss[] => {
  const lostIn = (caption: Caption): readonly string[] => (caption.emphasis ?? []).flatMap(({ kind }) => (isLook(kind) && !held(kind, caption) ? [nameOfLook(kind)] : []));
  return counted(tracks, 'looks', `Of the looks of letters is not kept: ${namesOf(tracks.flat().flatMap(lostIn))}`, (caption) => lostIn(caption).length > 0);
};

const lostCaptionDetails = (tracks: Tracks, held: Holds['captionDetails']): readonly Loss[] => {
  const lostIn = ({ details = {} }: Caption): readonly string[] => Object.entries(details).flatMap(([name, value]) => (held(name, value) ? [] : [name]));
  return counted(tracks, 'caption-details', `Of what the file asks of captions is not kept: ${namesOf(tracks.flat().flatMap(lostIn))}`, (caption) => lostIn(caption).length > 0);
};

const lostEmphasis = (tracks: Tracks, held: Holds['emphasis']): readonly Loss[] =>
  [
    ...faces.map((face) => ({ what: face as string, is: (kind: EmphasisKind) => kind === face, words: faceWords[face] })),
    // White is what text is that says nothing.
    { what: 'colours', is: (kind: EmphasisKind) => isColour(kind) && kind !== 'white', words: tracks.flat().some((caption) => held('yellow', caption)) ? 'Colours that it has not are not kept' : 'Colours are not kept' },
    { what: 'grounds', is: isGround, words: tracks.flat().some((caption) => held('ground:#ffff00', caption)) ? 'Grounds that it has not are not kept' : 'Grounds behind words are not kept' },
    { what: 'typefaces', is: isTypeface, words: 'Typefaces are not kept' },
    { what: 'sizes', is: isSize, words: 'Sizes of letters are not kept' },
    { what: 'pixel-sizes', is: isPixels, words: 'Sizes of letters in pixels are not kept, as nothing tells of which picture' },
    { what: 'ruby', is: isRuby, words: 'Readings (ruby) stand in brackets after their words' },
    { what: 'word-times', is: isTime, words: 'Times of words inside a caption are not kept' },
    { what: 'classes', is: (kind: EmphasisKind, caption: Caption) => kind.startsWith('class:') && !isToldAsColour(kind, held, caption), words: 'Classes inside a caption are not kept' },
    { what: 'languages', is: (kind: EmphasisKind) => kind.startsWith('lang:'), words: 'Languages of parts of a caption are not kept' },
    { what: 'voices', is: (kind: EmphasisKind) => kind.startsWith('voice:'), words: 'Further voices inside a caption are not kept' },
  ].flatMap(({ what, is, words }) => counted(tracks, what, words, (caption) => (caption.emphasis ?? []).some(({ kind }) => is(kind, caption) && !held(kind, caption))));

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

const lostPlaces = (tracks: Tracks, { placement }: Holds): readonly Loss[] => {
  if (placement === true) return [];
  const fates = new Map(
    tracks.flatMap((track) => {
      const placed = track.filter(isPlaced);
      const fateOf = placement === false || placed.length === 0 ? (): PlaceFate => 'lost' : placement(track);
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

/** Everything of documents that a format cannot hold, each written as a file of its own; empty when the files will hold all of it. */
export const lossesOf = (documents: readonly CaptionDocument[], holds: Holds, { dropFrame = false, frameRate = frameRates['25'] }: LossOptions = {}): readonly Loss[] => {
  const tracks = documents.map(({ track }) => track);
  const written = tracks.map((track) => readingsInBrackets(track, holds.emphasis));
  const losses: Loss[] = [...lostOfHeads(documents.map(({ head }) => head), holds)];
  if (!holds.speakers) losses.push(...counted(tracks, 'speakers', 'Speakers are not kept', (caption) => caption.speaker !== null));
  losses.push(...lostIds(documents, holds.ids));
  losses.push(...lostPlaces(tracks, holds), ...lostEdges(tracks, holds));
  losses.push(...counted(tracks, 'notes', `Remarks are not kept${holds.notes === false ? '' : ' whole'}`, ({ notes = [] }) => notes.some((note) => !holdsOne(holds.notes, note))));
  losses.push(...lostEmphasis(tracks, holds.emphasis), ...lostLooks(tracks, holds.emphasis), ...lostCaptionDetails(tracks, holds.captionDetails), ...unreadLetters(documents, holds));
  if (!holds.paragraphs) losses.push(...lostParagraphs(documents));
  if (!holds.lines) losses.push(...counted(tracks, 'lines', 'Line breaks are not kept', (caption) => caption.lines.length > 1));
  losses.push(...counted(tracks, 'wordless', 'Captions without text are left out', (caption) => isWordless(caption, 'vtt')));
  losses.push(...counted(tracks, 'controls', 'Control characters are left out, and ends of lines inside a line become spaces', ({ lines }) => lines.some(hasControls)));
  if (!holds.wideEdges) losses.push(...counted(tracks, 'wide-spaces', 'No-break and wide spaces between words become plain ones', (caption) => caption.lines.some(hasWideInside)));
  if (!holds.wideEdges) losses.push(...counted(tracks, 'wide-edges', 'Wide spaces where lines begin and end are not kept', (caption) => caption.lines.some((line) => hasWideEdge(carriableLine(line, 'vtt')))));
  losses.push(...lostTimes(tracks, holds, frameRate));
  if (dropFrame && !holds.dropFrame) losses.push(lost('drop-frame', 'Timecode is written non-drop: it leaves no frame numbers out.'));
  losses.push(...lostOverlaps(written, holds.overlaps));
  if (holds.missing !== null) losses.push(...lostCharacters(written, holds.missing));
  const { columns } = holds;
  losses.push(...counted(written, 'columns', `Lines of more than ${String(columns)} characters are broken`, (caption) => caption.lines.some((line) => longer(columns, [...(holds.wideEdges ? line : line.trim())].length))));
  if (holds.more !== null) losses.push(...holds.more(written));
  return losses;
};
