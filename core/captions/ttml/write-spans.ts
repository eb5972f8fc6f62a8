/** Writes the text of a TTML paragraph: a span for each run of text that looks the same. */
import { hexOf, usualGround } from '../emphasis/colour-names.ts';
import { emphasisedPieces, type EmphasisKind, type EmphasisPiece, type Face, groupOf, isColour, isGround, isLook, isRuby, isSize, isTime, isTypeface, type LookKind } from '../emphasis/emphasis.ts';
import { percentOf, ttmlFamilies } from '../emphasis/letter-looks.ts';
import { readingOf, rubyRuns } from '../emphasis/ruby-runs.ts';
import type { Caption } from '../track.ts';
import type { Shared } from './shared-things.ts';
import { hasTimes, type SpanTimes, withTimedBlanks } from './span-times.ts';
import { isOfSpans, roleIn, styleOfLooks } from './write-kept.ts';
import { attributes, escapeXml } from './xml-text.ts';

/** What spans refer to. */
export type Referred = { readonly styles: Shared; readonly speakers: Shared };

/** What a span is written by: what it refers to, and when the spans of its caption are shown. */
type Writing = Referred & {
  readonly times: SpanTimes;
  /** True where line breaks stand inside of spans: in a paragraph without times of its own they would be there all the time. */
  readonly breaksInside: boolean;
  /** The ground that lies behind all words anyway; null where none does. */
  readonly behind: string | null;
  /** Looks of all words that have no other of that name. */
  readonly looks: readonly LookKind[];
};

/** What lies behind all words of a caption, and how they look. */
export type Background = Pick<Writing, 'behind' | 'looks'>;

/** The name in a kind that has one. */
export const nameIn = (kind: EmphasisKind): string => kind.slice(kind.indexOf(':') + 1);

/** True for a further voice. */
export const isVoice = (kind: EmphasisKind): boolean => kind.startsWith('voice:');

/** True for a language. */
export const isLanguage = (kind: EmphasisKind): boolean => kind.startsWith('lang:');

/** TTML2, 10.2.19 and 10.2.21. */
const faceAttributes = { italic: ['tts:fontStyle', 'italic'], bold: ['tts:fontWeight', 'bold'] } as const;

/** TTML2, 10.2.39. */
const lines: ReadonlyMap<EmphasisKind, string> = new Map<EmphasisKind, string>([['underline', 'underline'], ['strike', 'lineThrough'], ['look:line over=overline', 'overline']]);

const isLine = (kind: EmphasisKind): boolean => lines.has(kind);

const lookOf = (kind: EmphasisKind): readonly (readonly [string, string])[] => {
  if (isLook(kind)) return styleOfLooks([kind]);
  if (isGround(kind)) return [['tts:backgroundColor', nameIn(kind)]];
  if (isTypeface(kind)) return [['tts:fontFamily', ttmlFamilies(kind)]];
  if (isSize(kind)) return [['tts:fontSize', `${String(percentOf(kind))}%`]];
  return [isColour(kind) ? ['tts:color', hexOf(kind)] : faceAttributes[kind as Exclude<Face, 'underline' | 'strike'>]];
};

/** The style of kinds; empty for none. */
const styleOf = (kinds: readonly EmphasisKind[]): string => {
  const looks = kinds.filter((kind) => !isRuby(kind) && !isTime(kind) && !isVoice(kind) && !isLanguage(kind));
  const drawn = looks.flatMap((kind) => lines.get(kind) ?? []);
  const found = looks.flatMap((kind) => (isLine(kind) ? [['tts:textDecoration', drawn.join(' ')] as const] : lookOf(kind)));
  return attributes(Object.fromEntries(found));
};

/** The style of all words: white, on the usual ground. */
export const groundStyle = 'style-text';

/** The style of words on a ground that is theirs already: white, and clear. */
const clearStyle = attributes({ 'tts:color': '#ffffff', 'tts:backgroundColor': '#00000000' });

/** The first style of a span, and the kinds that it still has to say. What lies behind all words is not laid over them once more. */
const onGround = (kinds: readonly EmphasisKind[], isBlank: boolean, { behind, styles }: Writing): readonly [string, readonly EmphasisKind[]] => {
  const own = kinds.find(isGround);
  const isBehind = behind !== null && (own === undefined ? isBlank || behind === usualGround : nameIn(own) === behind);
  return isBehind ? [styles.idOf(clearStyle), kinds.filter((kind) => kind !== own)] : [groundStyle, kinds];
};

/** EBU-TT-D has no style but by reference, and no span inside of another; voices are TTML1's `ttm:agent` (12.2.1), languages `xml:lang` (7.2.2). */
const spanAttributes = (kinds: readonly EmphasisKind[], ground: string | null, { styles, speakers, times }: Writing, outer: readonly EmphasisKind[] = []): Readonly<Record<string, string | null>> => {
  const style = styleOf(kinds);
  const ids = [ground, style === '' ? null : styles.idOf(style)].filter((id) => id !== null);
  const [voice, language] = [kinds.find(isVoice), kinds.find(isLanguage)];
  return {
    style: ids.length === 0 ? null : ids.join(' '),
    'xml:lang': language === undefined ? null : nameIn(language),
    'ttm:agent': voice === undefined ? null : speakers.idOf(nameIn(voice)),
    'ttm:role': roleIn(kinds),
    ...times(kinds, outer),
  };
};

/** The attributes of a span that stands in no other. */
const outerAttributes = (kinds: readonly EmphasisKind[], isBlank: boolean, writing: Writing): Readonly<Record<string, string | null>> => {
  const [ground, left] = onGround(kinds, isBlank, writing);
  const looks = isBlank ? [] : writing.looks.filter((look) => !kinds.some((kind) => groupOf(kind) === groupOf(look)));
  return spanAttributes([...left, ...looks], ground, writing);
};

/** What a piece has besides what stands around it: where a line is added, both are named, as one value takes the place of the other. */
const innerOf = ({ kinds }: EmphasisPiece, outer: readonly EmphasisKind[], { looks }: Writing): readonly EmphasisKind[] => {
  const inner = kinds.filter((kind) => !isRuby(kind) && !outer.includes(kind));
  const lineKinds = inner.some(isLine) ? outer.filter(isLine) : [];
  // What letters of another size inherit is as thick as that of those around them.
  const measured = inner.some(isSize) ? [...outer, ...looks].filter((kind) => isLook(kind) && isOfSpans(kind)) : [];
  return [...inner, ...lineKinds, ...measured.filter((look) => !inner.some((kind) => groupOf(kind) === groupOf(look)))];
};

const baseOf = (pieces: readonly EmphasisPiece[], outer: readonly EmphasisKind[], writing: Writing): string =>
  pieces
    .map((piece) => {
      const inner = attributes(spanAttributes(innerOf(piece, outer, writing), null, writing, outer));
      return inner === '' ? escapeXml(piece.text) : `<span${inner}>${escapeXml(piece.text)}</span>`;
    })
    .join('');

/** IMSC 1.1 (text profile, `#ruby`) and TTML2, 10.2.35: a container, in it the base, then its reading. ttconv takes one right inside of a paragraph only. */
const rubySpan = (base: string, reading: string, outer: readonly EmphasisKind[], writing: Writing): string =>
  `<span${attributes({ ...outerAttributes(outer, false, writing), 'tts:ruby': 'container' })}><span tts:ruby="base">${base}</span><span tts:ruby="text">${escapeXml(reading)}</span></span>`;

/** Spans of runs that look the same and come up together: pieces that differ in nothing that is written are one. `lineBreak` stands in the last. */
const spansOf = (pieces: readonly EmphasisPiece[], writing: Writing, lineBreak: string): string => {
  const runs: { readonly look: string; text: string }[] = [];
  for (const { text, kinds } of pieces) {
    const look = attributes(outerAttributes(kinds, text.trim() === '', writing));
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
export const writeSpans = (caption: Caption, referred: Referred, times: SpanTimes, breaksInside: boolean, background: Background): string => {
  const pieced = emphasisedPieces(caption.lines, caption.emphasis);
  const timed = hasTimes(caption) ? pieced.map(withTimedBlanks) : pieced;
  return timed.map((pieces, index) => lineOf(pieces, { ...referred, times, breaksInside, ...background }, index === timed.length - 1)).join('');
};
