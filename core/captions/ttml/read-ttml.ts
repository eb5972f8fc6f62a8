/** Reads TTML (IMSC, EBU-TT-D, SMPTE-TT, DFXP), tolerant and linear: captions, and what was wrong or could not be held. */
import { captionList, type CaptionList } from '../caption-list.ts';
import { colourOf } from '../colour-names.ts';
import type { EmphasisKind } from '../emphasis.ts';
import { problemList, type ProblemList, type ReadTrack } from '../read-problem.ts';
import type { TrackHead } from '../track.ts';
import { wholeMs } from '../../units/time.ts';
import { captionIdOf } from './caption-names.ts';
import { type Paragraph, paragraph, type ParagraphPart } from './paragraph.ts';
import { closeRuby, openRuby, type RubyState, textRole } from './read-ruby.ts';
import { elementInside, localAttributes, localName, outside, type TtmlElement } from './ttml-element.ts';
import { pictureOf, type TtmlLayout, ttmlLayout } from './ttml-layout.ts';
import { clockOf, type TtmlClock } from './ttml-time.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** No caption file nests deeper; what does is made to break readers. */
const deepest = 64;

/** How long a last caption without an end is shown, ms. */
const lastWithoutEnd = 2000;

type Waiting = ParagraphPart & { readonly id: string; readonly speaker: string | null; readonly line: number; readonly around: readonly TtmlElement[]; readonly notes: readonly string[] };

type Reading = RubyState & {
  /** False where the file has no ruby at all. */
  readonly hasRuby: boolean;
  readonly problems: ProblemList;
  readonly list: CaptionList;
  readonly stack: TtmlElement[];
  readonly waiting: Waiting[];
  readonly speakers: Map<string, string>;
  clock: TtmlClock;
  layout: TtmlLayout;
  paragraph: Paragraph | null;
  notes: string[];
  title: string;
  language: string;
};

const top = ({ stack }: Reading): TtmlElement => stack.at(-1) ?? outside;

/** TTML2, 10.2.19, 10.2.21 and 10.2.39: what stands for each kind, and any other value against it. */
const emphasised: readonly (readonly [string, EmphasisKind])[] = [['fontStyle', 'italic'], ['fontWeight', 'bold'], ['textDecoration', 'underline']];

/** A property of text inside the open elements: inherited from the nearest that has it. */
const inheritedHere = ({ stack, layout }: Reading, name: string): string | undefined => {
  for (const { attributes } of stack.toReversed()) {
    const value = layout.styleOf(attributes, name);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The emphasis of text inside the open elements; white is what says nothing. */
const kindsHere = (reading: Reading): readonly EmphasisKind[] => {
  const found = emphasised.filter(([name, kind]) => {
    const value = inheritedHere(reading, name);
    return value === kind || (kind === 'italic' && value === 'oblique');
  });
  const colour = colourOf(inheritedHere(reading, 'color') ?? 'white');
  return [...found.map(([, kind]) => kind), ...(colour === undefined || colour === 'white' ? [] : [colour])];
};

const white = /^rgba?\(255,255,255/u;

const sayColours = ({ layout, problems }: Reading, { name, attributes }: TtmlElement, line: number): void => {
  if (name !== 'p' && name !== 'span') return;
  const colour = layout.styleOf(attributes, 'color') ?? 'white';
  if (colourOf(colour) === undefined && !white.test(colour)) problems.lost('formatting-not-kept', 'Colours that let something through or have another name', line);
};

const readRoot = (reading: Reading, attributes: ReadonlyMap<string, string>): void => {
  reading.clock = clockOf(attributes);
  reading.layout = ttmlLayout(pictureOf(attributes));
  reading.language = attributes.get('lang') ?? '';
};

const roleOf = ({ hasRuby, layout }: Reading, { name, attributes }: TtmlElement): string | undefined => (hasRuby && name === 'span' ? layout.styleOf(attributes, 'ruby') : undefined);

const readOpen = (reading: Reading, token: XmlToken & { readonly kind: 'open' }): void => {
  const name = localName(token.name);
  const attributes = localAttributes(token.attributes);
  if (reading.stack.length === 0) readRoot(reading, attributes);
  const element = elementInside(top(reading), name, attributes, reading.clock);
  reading.stack.push(element);
  if (element.badTime) reading.problems.add('bad-time', 'warning', `A time of <${token.name}> cannot be read and was left out: write 00:00:01.000.`, token.line);
  const outer = reading.stack.at(-2);
  if (name === 'style' && outer?.name === 'region') reading.layout.addInside(outer.attributes, attributes);
  else if (name === 'style' || name === 'region') reading.layout.add(name, attributes);
  if (name === 'p') reading.paragraph = paragraph();
  if (name === 'br') reading.paragraph?.lineBreak();
  openRuby(reading, roleOf(reading, element), reading.problems, token.line);
  sayColours(reading, element, token.line);
};

const speakerOf = ({ speakers, stack }: Reading): string | null => {
  const id = stack.map(({ attributes }) => attributes.get('agent')).findLast((found) => found !== undefined);
  return id === undefined ? null : (speakers.get(id) ?? null);
};

const endParagraph = (reading: Reading, line: number): void => {
  const around = [...reading.stack].reverse();
  const id = captionIdOf(top(reading).attributes.get('id') ?? '');
  reading.paragraph?.parts().forEach((part, index) => {
    reading.waiting.push({ ...part, id: index === 0 ? id : '', speaker: speakerOf(reading), line, around, notes: index === 0 ? reading.notes : [] });
  });
  reading.notes = [];
  reading.paragraph = null;
  reading.ruby = null;
};

const readClose = (reading: Reading, token: { readonly name: string; readonly line: number }): void => {
  const element = reading.stack.at(-1);
  if (element === undefined || element.name !== localName(token.name)) {
    reading.problems.add('bad-xml', 'warning', `</${token.name.slice(0, 40)}> closes nothing that is open.`, token.line);
    return;
  }
  for (const left of closeRuby(reading, roleOf(reading, element))) {
    reading.problems.lost('formatting-not-kept', 'Places of readings without a base', token.line);
    reading.paragraph?.text(`(${left})`, { ...element, kinds: [], base: null });
  }
  if (element.name === 'p') endParagraph(reading, token.line);
  reading.stack.pop();
  top(reading).cursor = Number.isFinite(element.end) ? element.end : element.cursor;
};

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lines of a remark are its own; what indents them is the file's. */
const foldedLines = (text: string): string => text.split('\n').map(folded).filter((line) => line !== '').join('\n');

const readWords = (reading: Reading, element: TtmlElement, text: string): void => {
  const { ruby, stack } = reading;
  const role = ruby === null ? 'other' : textRole(stack, (one) => roleOf(reading, one));
  if (role === 'text') ruby?.readingText(text);
  else if (role === 'base' || ruby === null || (role === 'other' && text.trim() !== '')) reading.paragraph?.text(text, { ...element, kinds: kindsHere(reading), base: role === 'base' ? ruby : null });
};

const readText = (reading: Reading, text: string): void => {
  const element = top(reading);
  const kind = element.name;
  if (kind === 'title') reading.title += text;
  else if (kind === 'name') {
    const agent = reading.stack.at(-2)?.attributes.get('id');
    if (agent !== undefined) reading.speakers.set(agent, folded((reading.speakers.get(agent) ?? '') + text));
  } else if (kind === 'desc' && reading.paragraph !== null) reading.notes.push(foldedLines(text));
  else if (kind === 'p' || kind === 'span') readWords(reading, element, text);
};

/** False when nothing more can be read. */
const readToken = (reading: Reading, token: XmlToken): boolean => {
  if (token.kind === 'fault') reading.problems.add('bad-xml', 'error', token.message, token.line);
  else if (token.kind === 'text') readText(reading, token.text);
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

const addCaption = (reading: Reading, found: Waiting, next: Waiting | undefined): void => {
  const endless = !Number.isFinite(found.end);
  const end = endless ? (next?.begin ?? found.begin + lastWithoutEnd) : found.end;
  if (endless) reading.problems.add('bad-time', 'warning', 'A caption without an end is shown until the next one: give it an end.', found.line);
  const placement = reading.layout.placementOf(found.around.map(({ attributes }) => attributes));
  reading.list.add({
    id: found.id,
    timing: { start: wholeMs(found.begin), end: wholeMs(end), settings: '', strict: true },
    text: found.text,
    speaker: found.speaker,
    line: found.line,
    ...(placement === undefined ? {} : { placement }),
    ...(found.notes.length === 0 ? {} : { notes: found.notes }),
    ...(found.emphasis === undefined ? {} : { emphasis: found.emphasis }),
  });
};

/** For each the first one that begins later: what begins together with it does not end it. */
const laterOnes = (sorted: readonly Waiting[]): readonly (Waiting | undefined)[] => {
  const later: (Waiting | undefined)[] = [];
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const next = sorted[index + 1];
    later[index] = (next?.begin ?? 0) > (sorted[index]?.begin ?? 0) ? next : later[index + 1];
  }
  return later;
};

const headOf = ({ title, language }: Reading): TrackHead => ({
  ...(folded(title) === '' ? {} : { title: folded(title) }),
  ...(language === '' ? {} : { language }),
});

/** The captions of a TTML file, and its problems. A file with a document type is not read: it could only do harm. */
export const readTtml = (text: string): ReadTrack => {
  const problems = problemList();
  const reading: Reading = {
    hasRuby: text.includes('ruby'),
    ruby: null,
    problems,
    list: captionList(problems),
    stack: [],
    waiting: [],
    speakers: new Map(),
    clock: clockOf(new Map()),
    layout: ttmlLayout(pictureOf(new Map())),
    paragraph: null,
    notes: [],
    title: '',
    language: '',
  };
  for (const token of xmlTokens(text)) {
    if (!readToken(reading, token)) break;
  }
  const sorted = reading.waiting.sort((one, other) => one.begin - other.begin);
  const later = laterOnes(sorted);
  sorted.forEach((found, index) => { addCaption(reading, found, later[index]); });
  return { track: reading.list.track(), head: headOf(reading), problems: problems.all() };
};
