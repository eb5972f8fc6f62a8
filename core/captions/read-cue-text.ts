/** Reads the text of a WebVTT cue: tags understood or dropped, character references decoded, the voice found. */
import { decodeEntities } from './decode-entities.ts';
import type { Emphasis, EmphasisKind } from './emphasis.ts';
import { emphasisReading, type EmphasisReading } from './emphasis-reading.ts';
import { colourOfClass, faceOfTag } from './emphasis-tags.ts';

/** The text of one cue as a caption holds it, and what was in it besides. */
export type CueText = {
  readonly text: string;
  readonly speaker: string | null;
  /** Italics, bold, underline, colours; undefined without any. */
  readonly emphasis: readonly Emphasis[] | undefined;
  /** Other classes, languages, ruby or times inside the text. */
  readonly formatting: boolean;
  /** A second, other voice: its words are kept, its name is not. */
  readonly secondVoice: boolean;
  /** The first tag that WebVTT does not know; null without one. */
  readonly unknownTag: string | null;
};

type Reading = { text: string; speaker: string | null; formatting: boolean; secondVoice: boolean; unknownTag: string | null; readonly marks: EmphasisReading; readonly open: Tag[] };

/** A tag that is open: its name, and what it emphasises. */
type Tag = { readonly name: string; readonly kinds: readonly EmphasisKind[] };

const formattingTags = new Set(['lang', 'ruby', 'rt']);

const readVoice = (reading: Reading, tag: string): void => {
  const space = tag.search(/\s/);
  const name = space < 0 ? '' : decodeEntities(tag.slice(space)).replace(/\s+/gu, ' ').trim();
  if (name === '') return;
  if (reading.speaker === null) reading.speaker = name;
  else if (reading.speaker !== name) reading.secondVoice = true;
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

const openTag = (reading: Reading, name: string, classes: readonly string[]): void => {
  const found = [faceOfTag(name), ...classes.map(colourOfClass)];
  const kinds = found.filter((kind) => kind !== undefined);
  if (kinds.length < classes.length + (name === 'c' ? 0 : 1)) reading.formatting = true;
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
  if (name === 'v') {
    if (!closing) readVoice(reading, tag);
  } else if (name === 'c' || faceOfTag(name) !== undefined) {
    if (closing) closeTag(reading, name);
    else openTag(reading, name, tag.split(/\s/, 1)[0]?.split('.').slice(1) ?? []);
  } else if (formattingTags.has(name) || /^\d/.test(tag)) {
    reading.formatting = true;
    addText(reading, rubyBracket(name, closing));
  } else if (name !== '') reading.unknownTag ??= tag;
};

/** Reads one cue's text, its lines joined by LF. Linear in its length. */
export const readCueText = (source: string): CueText => {
  const reading: Reading = { text: '', speaker: null, formatting: false, secondVoice: false, unknownTag: null, marks: emphasisReading(), open: [] };
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
  const { marks, open: _open, ...read } = reading;
  return { ...read, emphasis: marks.found() };
};
