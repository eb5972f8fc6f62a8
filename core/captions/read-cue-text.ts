/** Reads the text of a WebVTT cue: tags understood or dropped, character references decoded, the voice found. */
import { decodeEntities } from './decode-entities.ts';
import { carriableSpeaker } from './carriable.ts';
import type { Emphasis, EmphasisKind, VttKind } from './emphasis.ts';
import { emphasisReading, type EmphasisReading } from './emphasis-reading.ts';
import { colourOfClass, faceOfTag } from './emphasis-tags.ts';

/** The text of one cue as a caption holds it, and what was in it besides. */
export type CueText = {
  readonly text: string;
  readonly speaker: string | null;
  /** Italics, bold, underline, colours; undefined without any. */
  readonly emphasis: readonly Emphasis[] | undefined;
  /** Ruby, times and what is not well formed inside the text. */
  readonly formatting: boolean;
  /** The first tag that WebVTT does not know; null without one. */
  readonly unknownTag: string | null;
};

type Reading = { text: string; speaker: string | null; formatting: boolean; unknownTag: string | null; readonly marks: EmphasisReading; readonly open: Tag[] };

/** A tag that is open: its name, and what it emphasises. */
type Tag = { readonly name: string; readonly kinds: readonly EmphasisKind[] };

const formattingTags = new Set(['ruby', 'rt']);

const spanTags = new Set(['v', 'c', 'lang', 'i', 'b', 'u']);

/** What stands after the space of a tag. */
const annotationOf = (tag: string): string => {
  const space = tag.search(/\s/);
  return space < 0 ? '' : decodeEntities(tag.slice(space));
};

/** Ruby is kept as it is read without ruby: the reading in brackets after its word. */
const rubyBracket = (name: string, closing: boolean): string => {
  if (name !== 'rt') return '';
  return closing ? ')' : '(';
};

const addText = (reading: Reading, text: string): void => {
  reading.text += text;
  reading.marks.text(text);
};

/** The first voice is the caption's speaker; another one is set apart until its tag or the next voice ends it. */
const voiceKinds = (reading: Reading, name: string | null): readonly VttKind[] => {
  if (name === null || reading.speaker === name) return [];
  if (reading.speaker === null && reading.text.trim() === '') {
    reading.speaker = name;
    return [];
  }
  return [`voice:${name}`];
};

const className = /^[^\s.<>&]+$/u;

const kindsOfTag = (reading: Reading, name: string, tag: string): readonly (EmphasisKind | undefined)[] => {
  if (name === 'v') return voiceKinds(reading, carriableSpeaker(annotationOf(tag)));
  const classes = (tag.split(/\s/, 1)[0] ?? '').split('.').slice(1);
  const inClasses = classes.map((one) => colourOfClass(one) ?? (className.test(one) ? (`class:${one}` as const) : undefined));
  if (name === 'c') return inClasses;
  const language = annotationOf(tag).trim();
  return [...inClasses, name === 'lang' ? (/^[\w-]+$/u.test(language) ? `lang:${language}` : undefined) : faceOfTag(name)];
};

const openTag = (reading: Reading, name: string, tag: string): void => {
  if (name === 'v') closeTag(reading, 'v');
  const found = kindsOfTag(reading, name, tag);
  const kinds = found.filter((kind) => kind !== undefined);
  if (kinds.length < found.length) reading.formatting = true;
  kinds.forEach(reading.marks.open);
  reading.open.push({ name, kinds });
};

const closeTag = ({ open, marks }: Reading, name: string): void => {
  const at = open.findLastIndex((tag) => tag.name === name);
  const [tag] = at < 0 ? [] : open.splice(at, 1);
  tag?.kinds.forEach(marks.close);
};

const readTag = (reading: Reading, tag: string): void => {
  const closing = tag.startsWith('/');
  const name = (closing ? tag.slice(1) : tag).split(/[\s.]/, 1)[0] ?? '';
  if (spanTags.has(name)) {
    if (closing) closeTag(reading, name);
    else openTag(reading, name, tag);
  } else if (formattingTags.has(name) || /^\d/.test(tag)) {
    reading.formatting = true;
    addText(reading, rubyBracket(name, closing));
  } else if (name !== '') reading.unknownTag ??= tag;
};

/** Reads one cue's text, its lines joined by LF. Linear in its length. */
export const readCueText = (source: string): CueText => {
  const reading: Reading = { text: '', speaker: null, formatting: false, unknownTag: null, marks: emphasisReading(), open: [] };
  let from = 0;
  while (from < source.length) {
    const open = source.indexOf('<', from);
    const end = open < 0 ? source.length : open;
    addText(reading, decodeEntities(source.slice(from, end)));
    if (open < 0) break;
    const close = source.indexOf('>', open);
    readTag(reading, source.slice(open + 1, close < 0 ? source.length : close));
    from = close < 0 ? source.length : close + 1;
  }
  const { text, speaker, formatting, unknownTag, marks } = reading;
  return { text, speaker, formatting, unknownTag, emphasis: marks.found() };
};
