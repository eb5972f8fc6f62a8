/** Reads the text of a WebVTT cue: tags understood or dropped, character references decoded, the voice found. */
import { decodeEntities } from './decode-entities.ts';
import { carriableSpeaker } from '../text/carriable.ts';
import { type Emphasis, type EmphasisKind, isTime, signsIn, type VttKind } from '../emphasis/emphasis.ts';
import { emphasisReading, type EmphasisReading } from '../emphasis/emphasis-reading.ts';
import { faceOfTag } from '../emphasis/emphasis-tags.ts';
import { timestampIn } from '../times/read-timestamp.ts';
import type { Caption } from '../track.ts';
import { rubyReading, type RubyReading } from './ruby-reading.ts';
import { kindOfClass } from './own-classes.ts';
import { isClassTag } from './tag-classes.ts';
import { speakerOf } from './voices.ts';
import { timeKindOf } from '../emphasis/word-times.ts';

/** The text of one cue as a caption holds it, and what was in it besides. */
export type CueText = {
  readonly text: string;
  readonly speaker: string | null;
  /** Undefined without any. */
  readonly emphasis: readonly Emphasis[] | undefined;
  /** Marks that say nothing where they stand: a time out of order, a tag inside a reading, a reading without a base. */
  readonly misplaced: boolean;
  /** A voice that has no name. */
  readonly nameless: boolean;
  /** Tags that WebVTT does not know; words may be in them. The end of one that is told is not. */
  readonly unknownTags: readonly string[];
  /** One that never ends, with all that is in it; null without one. */
  readonly endless: string | null;
};

/** When the cue is shown, ms. */
type Times = Pick<Caption, 'start' | 'end'>;

type Reading = {
  text: string;
  misplaced: boolean;
  nameless: boolean;
  readonly unknownTags: string[];
  endless: string | null;
  /** Times of words that were found. */
  wordTimes: number;
  readonly times: Times;
  readonly marks: EmphasisReading;
  readonly open: Tag[];
  readonly ruby: RubyReading;
};

/** A tag that is open: its name, and what it emphasises. */
type Tag = { readonly name: string; readonly kinds: readonly EmphasisKind[] };

const spanTags = new Set(['v', 'c', 'lang', 'i', 'b', 'u', 'ruby']);

/** What stands after the space of a tag. */
const annotationOf = (tag: string): string => {
  const space = tag.search(/\s/);
  return space < 0 ? '' : decodeEntities(tag.slice(space));
};

const addText = (reading: Reading, text: string): void => {
  reading.text += text;
  reading.marks.text(text);
};

const voiceKinds = (name: string | null): readonly VttKind[] => (name === null ? [] : [`voice:${name}`]);

const className = /^[^\s.<>&]+$/u;

/** A class of another tag than `c` keeps its tag, as `class:v.loud`, and beside it a colour that it means: style sheets ask for it. */
const kindsOfClass = (name: string, one: string): readonly (EmphasisKind | undefined)[] => {
  const meant = kindOfClass(one);
  if (isClassTag(name) && className.test(one)) return [...(meant === undefined ? [] : [meant]), `class:${name}.${one}`];
  return [meant ?? (className.test(one) ? (`class:${one}` as const) : undefined)];
};

const classesOf = (name: string, tag: string): readonly (EmphasisKind | undefined)[] =>
  (tag.split(/\s/, 1)[0] ?? '').split('.').slice(1).flatMap((one) => kindsOfClass(name, one));

const kindsOfTag = (name: string, tag: string): readonly (EmphasisKind | undefined)[] => {
  if (name === 'v') {
    const voice = voiceKinds(carriableSpeaker(annotationOf(tag)));
    // Without a name it is written as no voice.
    return [...classesOf(voice.length === 0 ? 'c' : name, tag), ...voice];
  }
  const inClasses = classesOf(name, tag);
  if (name === 'c' || name === 'ruby') return inClasses;
  const language = annotationOf(tag).trim();
  return [...inClasses, name === 'lang' ? (/^[\w-]+$/u.test(language) ? `lang:${language}` : undefined) : faceOfTag(name)];
};

const openTag = (reading: Reading, name: string, tag: string): void => {
  const found = kindsOfTag(name, tag);
  const kinds = found.filter((kind) => kind !== undefined);
  if (kinds.length < found.length || (name !== 'v' && name !== 'lang' && annotationOf(tag).trim() !== '')) reading.misplaced = true;
  if (name === 'v' && carriableSpeaker(annotationOf(tag)) === null) reading.nameless = true;
  kinds.forEach(reading.marks.open);
  reading.open.push({ name, kinds });
};

/** 6.4: an end of another tag than the innermost one is passed over; that of a ruby is taken, as nothing is lost by it. */
const closeTag = (reading: Reading, name: string): void => {
  const { open, marks } = reading;
  const at = open.findLastIndex((tag) => tag.name === name);
  if (at < 0 || (at < open.length - 1 && name !== 'ruby')) reading.misplaced = true;
  else open.splice(at, 1).forEach(({ kinds }) => { kinds.forEach(marks.close); });
};

/** 4.2.2: a time lies inside the cue; those that do not rise are left out at the end. */
const readTime = (reading: Reading, tag: string): void => {
  const time = timestampIn(tag);
  const kind = timeKindOf(time ?? Number.NaN, reading.times);
  if (time === null) reading.unknownTags.push(tag);
  else if (kind === null) reading.misplaced = true;
  else {
    const from = reading.marks.signs();
    reading.marks.add({ from, to: from + 1, kind });
    reading.wordTimes += 1;
  }
};

/** The tags of a ruby; a text that is left without a base stands in brackets. */
const readRuby = (reading: Reading, name: string, closing: boolean, tag: string): void => {
  const { ruby } = reading;
  const left = name === 'rt' ? (closing ? ruby.endReading() : ruby.beginReading()) : closing ? ruby.end() : ruby.begin();
  reading.misplaced ||= left !== null || (name === 'rt' && !closing && tag.includes('.'));
  if (left !== null) addText(reading, left);
};

const nameOf = (tag: string): string => tag.split(/[\s.]/, 1)[0] ?? '';

const readTag = (reading: Reading, tag: string): void => {
  const closing = tag.startsWith('/');
  const name = nameOf(closing ? tag.slice(1) : tag);
  if (name === 'rt') readRuby(reading, name, closing, tag);
  else if (reading.ruby.isReading() && name !== 'ruby') reading.misplaced ||= name !== '';
  else if (spanTags.has(name)) {
    if (name === 'ruby') readRuby(reading, name, closing, tag);
    if (closing) closeTag(reading, name);
    else openTag(reading, name, tag);
  } else if (/^\d/.test(tag)) readTime(reading, tag);
  else if (!closing || reading.unknownTags.every((one) => nameOf(one) !== name)) reading.unknownTags.push(tag);
};

/** A caption that is one voice is read without a look at its signs: most with a tag are. */
const oneVoice = (whole: string): CueText | null => {
  const source = whole.endsWith('</v>') ? whole.slice(0, -'</v>'.length) : whole;
  const close = source.indexOf('>');
  if (!source.startsWith('<v ') || source.lastIndexOf('<') > 0 || close < 0) return null;
  const [speaker, text] = [carriableSpeaker(annotationOf(source.slice(1, close))), decodeEntities(source.slice(close + 1))];
  return speaker === null ? null : { text, speaker, misplaced: false, nameless: false, unknownTags: [], endless: null, emphasis: undefined };
};

const isWordTime = ({ kind }: Emphasis): boolean => isTime(kind);

const readTagged = (source: string, times: Times): CueText => {
  const marks = emphasisReading();
  const reading: Reading = { text: '', misplaced: false, nameless: false, unknownTags: [], endless: null, wordTimes: 0, times, marks, open: [], ruby: rubyReading(marks) };
  let from = 0;
  while (from < source.length) {
    const open = source.indexOf('<', from);
    const end = open < 0 ? source.length : open;
    const text = decodeEntities(source.slice(from, end));
    if (!reading.ruby.read(text)) addText(reading, text);
    if (open < 0) break;
    const close = source.indexOf('>', open);
    const tag = source.slice(open + 1, close < 0 ? source.length : close);
    // What never ends is a tag to its players too: the words in it are gone.
    if (close < 0) reading.endless = tag;
    else readTag(reading, tag);
    from = close < 0 ? source.length : close + 1;
  }
  readRuby(reading, 'ruby', true, '');
  const { text, misplaced, nameless, unknownTags, endless, wordTimes } = reading;
  const { speaker, emphasis } = speakerOf(marks.found() ?? [], signsIn(text));
  return { text, speaker, nameless, unknownTags, endless, emphasis, misplaced: misplaced || (wordTimes > 0 && (emphasis ?? []).filter(isWordTime).length < wordTimes) };
};

/** Reads one cue's text, its lines joined by LF. Linear in its length. */
export const readCueText = (source: string, times: Times): CueText => oneVoice(source) ?? readTagged(source, times);
