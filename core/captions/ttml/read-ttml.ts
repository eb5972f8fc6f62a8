/** Reads TTML (IMSC, EBU-TT-D, SMPTE-TT, DFXP), tolerant and linear: captions, and what was wrong or could not be held. */
import { captionList } from '../reading/caption-list.ts';
import { problemList, type ProblemList, type ReadTrack } from '../reading/read-problem.ts';
import type { TrackHead } from '../track.ts';
import { ttmlAgents } from './agents.ts';
import { captionIdOf } from './caption-names.ts';
import { isSize, signsIn } from '../emphasis/emphasis.ts';
import { withWholeLooks } from '../emphasis/looks.ts';
import { detailsHere } from './details-here.ts';
import { divisionDetail, divisionIn, divisionsAround, isDivisionId, namelessDivisions } from './divisions.ts';
import { type LeftOutWords, leftOutWords } from '../reading/left-out-words.ts';
import { isInMetadata, isOutside, sayLost } from './lost-elements.ts';
import { isOfReadings, keptIn } from './looks-here.ts';
import { sayLostLooks } from './lost-looks.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { endMetadata, isMetadata, type Metadata } from './read-metadata.ts';
import { countedFromStart } from './programme-start.ts';
import { tellSpeakers } from './tell-speakers.ts';
import { closeRuby, openRuby, type RubyState, textRole } from './read-ruby.ts';
import { keepRegionTimes, type RegionTimes, whileRegionIsThere } from './region-times.ts';
import { isHiddenHere, kindsHere, speakerHere } from './text-here.ts';
import { elementInside, localAttributes, localName, outside, type TtmlElement } from './ttml-element.ts';
import { detailsOfRoot } from './ttml-details.ts';
import { type TtmlLayout, ttmlLayout } from './ttml-layout.ts';
import { pictureOf } from './ttml-length.ts';
import type { Attributes } from './ttml-styles.ts';
import { addInOrder, type Waiting } from './waiting-captions.ts';
import { clockOf, type TtmlClock } from './ttml-time.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** No caption file nests deeper; what does is made to break readers. */
const deepest = 64;

type Reading = RubyState & Metadata & {
  /** False where the file has no ruby at all. */
  readonly hasRuby: boolean;
  /** False where the file has neither grounds nor sizes. */
  readonly hasLooks: boolean;
  readonly hasGrounds: boolean;
  readonly kept: readonly string[];
  /** Ids of divisions that have no captions so far. */
  readonly unused: Set<string>;
  readonly losesBorders: ReturnType<typeof namelessDivisions>;
  readonly problems: ProblemList;
  readonly stack: TtmlElement[];
  readonly waiting: Waiting[];
  readonly shownLater: WeakSet<Attributes>;
  readonly regionTimes: RegionTimes;
  /** Null where the file hides nothing at all. */
  readonly hidden: LeftOutWords | null;
  /** Words that stand in no paragraph. */
  readonly outside: LeftOutWords;
  /** Words that begin when what they stand in has ended. */
  readonly tooLate: LeftOutWords;
  clock: TtmlClock;
  layout: TtmlLayout;
  paragraph: Paragraph | null;
  /** True where words of the paragraph are left out, which is said. */
  isPartLeftOut: boolean;
  language: string;
};

const top = ({ stack }: Reading): TtmlElement => stack.at(-1) ?? outside;

const readRoot = (reading: Reading, attributes: ReadonlyMap<string, string>): void => {
  reading.clock = clockOf(attributes);
  reading.layout = ttmlLayout(pictureOf(attributes));
  reading.language = attributes.get('lang') ?? '';
  for (const [name, value] of detailsOfRoot(attributes)) reading.details.set(name, value);
};

const roleOf = ({ hasRuby, layout }: Reading, { name, attributes }: TtmlElement): string | undefined => (hasRuby && name === 'span' ? layout.styleOf(attributes, 'ruby') : undefined);
/** A file without any of these hides nothing. */
const mayHide = /(?:display|visibility|opacity)\s*=|[:\s]color\s*=\s*["'](?:transparent|#[\da-f]{3}0|#[\da-f]{6}00|rgba)/i;
const hides = ['display', 'visibility', 'opacity', 'color'] as const;

/** Styles, regions and animations. Nothing in the body has a style of its own: it would have to be looked for anew each time. */
const readOfHead = ({ layout, stack, shownLater, regionTimes }: Reading, element: TtmlElement): void => {
  const { name, attributes } = element;
  const outer = stack.at(-2);
  const inHead = stack.some((one) => one.name === 'head');
  if (name === 'region' && inHead) keepRegionTimes(regionTimes, element);
  if (name === 'style' && outer?.name === 'region' && inHead) layout.addInside(outer.attributes, attributes);
  else if ((name === 'style' || name === 'region' || name === 'initial') && inHead) layout.add(name, attributes);
  else if ((name === 'set' || name === 'animate') && outer !== undefined && hides.some((one) => attributes.has(one))) shownLater.add(outer.attributes);
};

const isHidden = (reading: Reading): boolean => reading.hidden !== null && isHiddenHere(reading);

const endParagraph = (reading: Reading, line: number): void => {
  const outwards = reading.stack.toReversed();
  const around = outwards.map(({ attributes }) => attributes);
  const blocks = outwards.filter(({ name }) => name !== 'span' && name !== 'tt').map(({ attributes }) => attributes);
  const id = captionIdOf(top(reading).attributes.get('id') ?? '');
  const parts = reading.paragraph?.parts() ?? [];
  if (parts.length === 0 && reading.paragraph !== null && !reading.isPartLeftOut) reading.problems.add('no-text', 'warning', 'A caption without text was left out: write its text or delete it.', line);
  reading.isPartLeftOut = false;
  if (parts.length > 0) for (const what of reading.paragraph?.lost() ?? []) reading.problems.lost('formatting-not-kept', what, line);
  for (const [index, found] of parts.entries()) {
    const part = whileRegionIsThere(found, around, reading.regionTimes);
    // Words that are never seen stay, at their own times.
    if (part === null) reading.problems.lost('formatting-not-kept', 'Times of regions', line);
    const place = reading.layout.placeOf(around, blocks, found.text);
    const { details, lost } = detailsHere(reading, place.box, reading.hasGrounds);
    if (index === 0) for (const what of lost) reading.problems.lost('formatting-not-kept', what, line);
    const { emphasis, ...shown } = part ?? found;
    const looked = withWholeLooks({ emphasis, details: { ...details, ...divisionDetail(divisionIn(reading.stack)) } }, signsIn(found.text));
    for (const around of divisionsAround(reading.stack)) reading.unused.delete(around);
    reading.waiting.push({ ...shown, ...looked, id: index === 0 ? id : '', line, place, notes: reading.notes });
    reading.notes = [];
  }
  reading.paragraph = null;
  reading.ruby = null;
};

/** A paragraph, a line break or a part of a ruby begins. */
const openText = (reading: Reading, element: TtmlElement, line: number): void => {
  if (element.name === 'p') reading.paragraph = paragraph(element.attributes.has('begin') ? element.begin : null);
  if (element.name === 'br' && !isHidden(reading)) reading.paragraph?.lineBreak();
  openRuby(reading, roleOf(reading, element), reading.problems, line);
};

/** Speakers by whom nobody is meant, as no name is given. */
const sayNameless = ({ agents, problems }: Reading, { name, attributes }: TtmlElement, line: number): void => {
  const ids = name === 'actor' ? '' : (attributes.get('agent') ?? '');
  if (!agents.haveNames(ids)) problems.lost('note-not-kept', 'Speakers without a name', line);
};

const readOpen = (reading: Reading, token: XmlToken & { readonly kind: 'open' }): void => {
  const name = localName(token.name);
  const attributes = localAttributes(token.attributes);
  // A paragraph inside of another one ends it: no word is lost.
  if (name === 'p' && reading.paragraph !== null) endParagraph(reading, token.line);
  if (reading.stack.length === 0) readRoot(reading, attributes);
  const element = elementInside(top(reading), name, attributes, reading.clock);
  reading.stack.push(element);
  if (element.badTime) reading.problems.add('bad-time', 'warning', `A time of <${token.name}> cannot be read and was left out: write 00:00:01.000.`, token.line);
  // Old files name their language at a division.
  if (reading.language === '' && (name === 'body' || name === 'div')) reading.language = attributes.get('lang') ?? '';
  readOfHead(reading, element);
  if (isMetadata(reading.stack)) reading.words = '';
  if (!isInMetadata(reading.stack)) openText(reading, element, token.line);
  sayLost(reading.problems, reading.stack, reading.layout.picture, token.line);
  if (reading.hasLooks) sayLostLooks(reading.problems, reading.stack, reading.layout, token.line);
  sayNameless(reading, element, token.line);
  if (!isInMetadata(reading.stack) && reading.losesBorders(reading.stack)) reading.problems.lost('formatting-not-kept', 'Borders of divisions without ids', token.line);
  if (name === 'div' && isDivisionId(attributes.get('id') ?? '')) reading.unused.add(attributes.get('id') ?? '');
  if (name === 'agent') reading.agents.addKind(attributes.get('id') ?? '', attributes.get('type') ?? 'person');
};

const readClose = (reading: Reading, token: { readonly name: string; readonly line: number }): void => {
  const element = reading.stack.at(-1);
  if (element === undefined || element.name !== localName(token.name)) {
    reading.problems.add('bad-xml', 'warning', `</${token.name.slice(0, 40)}> closes nothing that is open.`, token.line);
    return;
  }
  for (const left of closeRuby(reading, roleOf(reading, element))) {
    reading.problems.lost('formatting-not-kept', 'Places of readings without a base', token.line);
    reading.paragraph?.text(`(${left})`, { ...element, kinds: [], speaker: speakerHere(reading), base: null });
  }
  const unkept = isMetadata(reading.stack) ? endMetadata(reading, reading.stack) : null;
  if (unkept !== null) reading.problems.lost('note-not-kept', unkept, token.line, unkept === 'Metadata' ? element.name : '');
  if (element.name === 'p' && !isInMetadata(reading.stack)) endParagraph(reading, token.line);
  reading.stack.pop();
  top(reading).cursor = Number.isFinite(element.end) ? element.end : element.cursor;
};

/** Where a reading stands is kept; how it looks besides is not, where that is another way than its container. */
const readReading = (reading: Reading, text: string, line: number): void => {
  const { ruby, stack, problems } = reading;
  const kinds = kindsHere(reading);
  const container = stack.findLastIndex((element) => roleOf(reading, element) === 'container');
  const around = kindsHere({ ...reading, stack: stack.slice(0, container + 1) });
  if (text.trim() !== '' && kinds.some((kind) => !isSize(kind) && !isOfReadings(kind) && !around.includes(kind))) problems.lost('formatting-not-kept', 'Looks that readings have by themselves', line);
  ruby?.readingText(text, kinds.filter(isOfReadings));
};

const readWords = (reading: Reading, element: TtmlElement, text: string, line: number): void => {
  const { ruby, stack } = reading;
  const role = ruby === null ? 'other' : textRole(stack, (one) => roleOf(reading, one));
  if (role === 'text') readReading(reading, text, line);
  else if (role === 'base' || ruby === null || (role === 'other' && text.trim() !== '')) {
    const kinds = kindsHere(reading);
    reading.paragraph?.text(text, { ...element, kinds: role === 'base' ? kinds : kinds.filter((kind) => !isOfReadings(kind)), speaker: speakerHere(reading), base: role === 'base' ? ruby : null });
  }
};

const readWordsOfParagraph = (reading: Reading, element: TtmlElement, text: string, line: number): void => {
  const hidden = isHidden(reading) ? reading.hidden : null;
  const leftOut = element.isTooLate ? reading.tooLate : hidden;
  if (leftOut === null) readWords(reading, element, text, line);
  else {
    leftOut.add(text, line);
    reading.isPartLeftOut ||= text.trim() !== '';
  }
};

const readText = (reading: Reading, text: string, line: number): void => {
  const element = top(reading);
  if (isMetadata(reading.stack)) reading.words += text;
  else if (isInMetadata(reading.stack)) return;
  else if ((element.name === 'p' || element.name === 'span') && reading.paragraph !== null) readWordsOfParagraph(reading, element, text, line);
  else if (isOutside(reading.stack)) reading.outside.add(text, line);
};

/** False when nothing more can be read. */
const readToken = (reading: Reading, token: XmlToken): boolean => {
  if (token.kind === 'fault') reading.problems.add('bad-xml', 'error', token.message, token.line);
  else if (token.kind === 'comment') reading.problems.lost('note-not-kept', 'Comments', token.line);
  else if (token.kind === 'text') readText(reading, token.text, token.line);
  else if (token.kind === 'close') readClose(reading, token);
  else {
    if (reading.stack.length === 0 && localName(token.name) !== 'tt') {
      reading.problems.add('bad-xml', 'error', `The file begins with <${token.name.slice(0, 40)}> and not with <tt>: it is no TTML.`, token.line);
      return false;
    }
    if (reading.stack.length >= deepest) {
      reading.problems.add('bad-xml', 'error', `Elements are nested more than ${String(deepest)} deep: this is no caption file.`, token.line);
      return false;
    }
    readOpen(reading, token);
    if (token.empty) readClose(reading, token);
  }
  return true;
};

/** Reads to the end; a paragraph that is open there keeps its words. */
const readAll = (reading: Reading, text: string): void => {
  let said = false;
  for (const token of xmlTokens(text)) {
    const goesOn = readToken(reading, token);
    said = token.kind === 'fault' || !goesOn;
    if (!goesOn) break;
  }
  const open = reading.stack.at(-1);
  if (open === undefined) return;
  if (!said) reading.problems.add('bad-xml', 'error', `The file ends before <${open.name.slice(0, 40)}> does: it is not whole.`, text.split('\n').length);
  if (reading.paragraph !== null) endParagraph(reading, text.split('\n').length);
};

const headOf = ({ title, language, fileNotes, notes, details }: Reading): TrackHead => ({
  ...(title === null ? {} : { title }),
  ...(language === '' ? {} : { language }),
  ...(fileNotes.length + notes.length === 0 ? {} : { closingNotes: [...fileNotes, ...notes] }),
  ...(details.size === 0 ? {} : { details: Object.fromEntries(details) }),
});

/** The captions of a TTML file, and its problems. A file with a document type is not read: it could only do harm. */
export const readTtml = (text: string): ReadTrack => {
  const problems = problemList();
  const list = captionList(problems);
  const reading: Reading = {
    hasRuby: text.includes('ruby'),
    hasLooks: /backgroundColor|fontSize/.test(text),
    hasGrounds: text.includes('backgroundColor'),
    kept: keptIn(text),
    unused: new Set(),
    losesBorders: namelessDivisions(),
    ruby: null,
    problems,
    stack: [],
    waiting: [],
    agents: ttmlAgents(),
    shownLater: new WeakSet(),
    regionTimes: new Map(),
    hidden: mayHide.test(text) ? leftOutWords('hidden-text', 'Hidden text') : null,
    outside: leftOutWords('stray-text', 'Text outside of paragraphs'),
    tooLate: leftOutWords('hidden-text', 'Text that is never shown, as what it stands in ends before it begins,'),
    clock: clockOf(new Map()),
    layout: ttmlLayout(pictureOf(new Map())),
    paragraph: null,
    isPartLeftOut: false,
    notes: [],
    fileNotes: [],
    details: new Map(),
    words: '',
    title: null,
    language: '',
  };
  readAll(reading, text);
  reading.hidden?.say(problems);
  reading.tooLate.say(problems);
  reading.outside.say(problems);
  for (const id of reading.unused) problems.lost('formatting-not-kept', 'Divisions without captions', 1, id);
  tellSpeakers(reading);
  addInOrder(reading.waiting, list, problems);
  const { timecode } = reading.clock;
  return { ...countedFromStart(list.track(), headOf(reading), reading.clock, problems), ...(timecode === null ? {} : { timecode }), problems: problems.all() };
};
