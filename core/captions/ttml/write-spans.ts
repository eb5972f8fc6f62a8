/** Writes the text of a TTML paragraph: a span for each run of text that looks the same. */
import { hexOf } from '../emphasis/colour-names.ts';
import { emphasisedPieces, type EmphasisKind, type EmphasisPiece, type Face, isColour, isGround, isRuby, isSize, isTime, isTypeface } from '../emphasis/emphasis.ts';
import { percentOf, ttmlFamilies } from '../emphasis/letter-looks.ts';
import { readingOf, rubyRuns } from '../emphasis/ruby-runs.ts';
import type { Caption } from '../track.ts';
import type { Shared } from './shared-things.ts';
import { hasTimes, type SpanTimes, withTimedBlanks } from './span-times.ts';
import { attributes, escapeXml } from './xml-text.ts';

/** What spans refer to. */
export type Referred = { readonly styles: Shared; readonly speakers: Shared };

/** What a span is written by: what it refers to, and when the spans of its caption are shown. */
type Writing = Referred & {
  readonly times: SpanTimes;
  /** True where line breaks stand inside of spans: in a paragraph without times of its own they would be there all the time. */
  readonly breaksInside: boolean;
};

/** The name in a kind that has one. */
export const nameIn = (kind: EmphasisKind): string => kind.slice(kind.indexOf(':') + 1);

/** True for a further voice. */
export const isVoice = (kind: EmphasisKind): boolean => kind.startsWith('voice:');

/** True for a language. */
export const isLanguage = (kind: EmphasisKind): boolean => kind.startsWith('lang:');

/** TTML2, 10.2.19, 10.2.21 and 10.2.39. */
const faceAttributes = { italic: ['tts:fontStyle', 'italic'], bold: ['tts:fontWeight', 'bold'], underline: ['tts:textDecoration', 'underline'], strike: ['tts:textDecoration', 'lineThrough'] } as const;

const isLine = (kind: EmphasisKind): boolean => kind === 'underline' || kind === 'strike';

const lookOf = (kind: EmphasisKind): readonly [string, string] => {
  if (isGround(kind)) return ['tts:backgroundColor', nameIn(kind)];
  if (isTypeface(kind)) return ['tts:fontFamily', ttmlFamilies(kind)];
  if (isSize(kind)) return ['tts:fontSize', `${String(percentOf(kind))}%`];
  return isColour(kind) ? ['tts:color', hexOf(kind)] : faceAttributes[kind as Face];
};

/** The style of kinds; empty for none. */
const styleOf = (kinds: readonly EmphasisKind[]): string => {
  const looks = kinds.filter((kind) => !isRuby(kind) && !isTime(kind) && !isVoice(kind) && !isLanguage(kind));
  const found = looks.map(lookOf);
  return attributes({ ...Object.fromEntries(found), ...(looks.filter(isLine).length > 1 ? { 'tts:textDecoration': 'underline lineThrough' } : {}) });
};

/** The style of all words: white, on the usual ground. */
export const groundStyle = 'style-text';

/** EBU-TT-D has no style but by reference, and no span inside of another; voices are TTML1's `ttm:agent` (12.2.1), languages `xml:lang` (7.2.2). */
const spanAttributes = (kinds: readonly EmphasisKind[], ground: string | null, { styles, speakers, times }: Writing, outer: readonly EmphasisKind[] = []): Readonly<Record<string, string | null>> => {
  const style = styleOf(kinds);
  const ids = [ground, style === '' ? null : styles.idOf(style)].filter((id) => id !== null);
  const [voice, language] = [kinds.find(isVoice), kinds.find(isLanguage)];
  return {
    style: ids.length === 0 ? null : ids.join(' '),
    'xml:lang': language === undefined ? null : nameIn(language),
    'ttm:agent': voice === undefined ? null : speakers.idOf(nameIn(voice)),
    ...times(kinds, outer),
  };
};

/** What a piece has besides what stands around it: where a line is added, both are named, as one value takes the place of the other. */
const innerOf = ({ kinds }: EmphasisPiece, outer: readonly EmphasisKind[]): readonly EmphasisKind[] => {
  const inner = kinds.filter((kind) => !isRuby(kind) && !outer.includes(kind));
  return inner.some(isLine) ? [...inner, ...outer.filter(isLine)] : inner;
};

const baseOf = (pieces: readonly EmphasisPiece[], outer: readonly EmphasisKind[], writing: Writing): string =>
  pieces
    .map((piece) => {
      const inner = attributes(spanAttributes(innerOf(piece, outer), null, writing, outer));
      return inner === '' ? escapeXml(piece.text) : `<span${inner}>${escapeXml(piece.text)}</span>`;
    })
    .join('');

/** IMSC 1.1 (text profile, `#ruby`) and TTML2, 10.2.35: a container, in it the base, then its reading. ttconv takes one right inside of a paragraph only. */
const rubySpan = (base: string, reading: string, outer: readonly EmphasisKind[], writing: Writing): string =>
  `<span${attributes({ ...spanAttributes(outer, groundStyle, writing), 'tts:ruby': 'container' })}><span tts:ruby="base">${base}</span><span tts:ruby="text">${escapeXml(reading)}</span></span>`;

/** Spans of runs that look the same and come up together: pieces that differ in nothing that is written are one. `lineBreak` stands in the last. */
const spansOf = (pieces: readonly EmphasisPiece[], writing: Writing, lineBreak: string): string => {
  const runs: { readonly look: string; text: string }[] = [];
  for (const { text, kinds } of pieces) {
    const look = attributes(spanAttributes(kinds, groundStyle, writing));
    const last = runs.at(-1);
    if (last?.look === look) last.text += escapeXml(text);
    else runs.push({ look, text: escapeXml(text) });
  }
  return runs.map(({ look, text }, index) => `<span${look}>${text}${index === runs.length - 1 ? lineBreak : ''}</span>`).join('');
};

/** What stands around all of a base: with its beginning its reading comes up. */
const aroundBase = (outer: readonly EmphasisKind[], pieces: readonly EmphasisPiece[]): readonly EmphasisKind[] => {
  const begin = pieces.find(({ text }) => text.trim() !== '')?.kinds.find(isTime);
  return begin === undefined || outer.includes(begin) ? outer : [...outer, begin];
};

const lineOf = (pieces: readonly EmphasisPiece[], writing: Writing, isLast: boolean): string => {
  const lineBreak = isLast ? '' : '<br/>';
  const [inside, after] = writing.breaksInside ? [lineBreak, ''] : ['', lineBreak];
  const runs = rubyRuns(pieces);
  const spans = runs.map(({ ruby, outer, pieces: words }, index) => {
    if (ruby === null) return spansOf(words, writing, index === runs.length - 1 ? inside : '');
    const around = aroundBase(outer, words);
    return rubySpan(baseOf(words, around, writing), readingOf(ruby), around, writing);
  });
  return spans.join('') + after;
};

/** The lines of a caption; `times` are those of its spans. */
export const writeSpans = (caption: Caption, referred: Referred, times: SpanTimes, breaksInside: boolean): string => {
  const lines = emphasisedPieces(caption.lines, caption.emphasis);
  const timed = hasTimes(caption) ? lines.map(withTimedBlanks) : lines;
  return timed.map((pieces, index) => lineOf(pieces, { ...referred, times, breaksInside }, index === timed.length - 1)).join('');
};
