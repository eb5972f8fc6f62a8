/** Reads the text of a WebVTT cue: tags understood or dropped, character references decoded, the voice found. */
import { decodeEntities } from './decode-entities.ts';
import type { Emphasis } from './emphasis.ts';
import { emphasisReading, type EmphasisReading } from './emphasis-reading.ts';
import { kindOfTag } from './emphasis-tags.ts';

/** The text of one cue as a caption holds it, and what was in it besides. */
export type CueText = {
  readonly text: string;
  readonly speaker: string | null;
  /** Italics, bold, underline; undefined without any. */
  readonly emphasis: readonly Emphasis[] | undefined;
  /** Classes, languages, ruby or times inside the text. */
  readonly formatting: boolean;
  /** A second, other voice: its words are kept, its name is not. */
  readonly secondVoice: boolean;
  /** The first tag that WebVTT does not know; null without one. */
  readonly unknownTag: string | null;
};

type Reading = { text: string; speaker: string | null; formatting: boolean; secondVoice: boolean; unknownTag: string | null; readonly marks: EmphasisReading };

const formattingTags = new Set(['c', 'lang', 'ruby', 'rt']);

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

const readTag = (reading: Reading, tag: string): void => {
  const closing = tag.startsWith('/');
  const name = (closing ? tag.slice(1) : tag).split(/[\s.]/, 1)[0] ?? '';
  const emphasis = kindOfTag(name);
  if (name === 'v') {
    if (!closing) readVoice(reading, tag);
  } else if (emphasis !== undefined) {
    if (closing) reading.marks.close(emphasis);
    else reading.marks.open(emphasis);
    // A class of such a tag is a colour or the like.
    if (tag.includes('.')) reading.formatting = true;
  } else if (formattingTags.has(name) || /^\d/.test(tag)) {
    reading.formatting = true;
    addText(reading, rubyBracket(name, closing));
  } else if (name !== '') reading.unknownTag ??= tag;
};

/** Reads one cue's text, its lines joined by LF. Linear in its length. */
export const readCueText = (source: string): CueText => {
  const reading: Reading = { text: '', speaker: null, formatting: false, secondVoice: false, unknownTag: null, marks: emphasisReading() };
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
  const { marks, ...read } = reading;
  return { ...read, emphasis: marks.found() };
};
