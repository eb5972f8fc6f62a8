/** Writes a track as TTML: IMSC 1.1 text profile, or EBU-TT-D. */
import { carriableNote, carriableSpeaker, carriableText, carriableTrack } from '../carriable.ts';
import { withEmphasis } from '../edit/carry-emphasis.ts';
import { hexOf } from '../colour-names.ts';
import { type Emphasis, emphasisedPieces, type EmphasisKind, emphasisOf, type EmphasisPiece, type Face, faces, isColour, isRuby, signsIn } from '../emphasis.ts';
import { formatTimestamp } from '../format-timestamp.ts';
import { readingOf, rubyRuns } from '../ruby-runs.ts';
import { isRightToLeft } from '../text-direction.ts';
import type { Caption, CaptionDocument, Track, TrackHead } from '../track.ts';
import { boxesOfTrack } from './boxes-of-track.ts';
import { type CaptionBox, usualBox } from './caption-box.ts';
import { captionIdOf, isLanguageName, xmlIdOf } from './caption-names.ts';
import { attributes, escapeXml } from './xml-text.ts';

/** The two profiles that are written. */
export type TtmlProfile = 'imsc' | 'ebu-tt-d';

/** IMSC 1.1, 5.2 and 6.4: profile by `ttp:contentProfiles`; EBU Tech 3380, 2.2: `media` time base, `urn:ebu:tt:distribution:2018-04`. */
const rootAttributes = (profile: TtmlProfile, language: string): string =>
  attributes({
    xmlns: 'http://www.w3.org/ns/ttml',
    'xmlns:ttp': 'http://www.w3.org/ns/ttml#parameter',
    'xmlns:tts': 'http://www.w3.org/ns/ttml#styling',
    'xmlns:ttm': 'http://www.w3.org/ns/ttml#metadata',
    'xmlns:ebuttm': profile === 'ebu-tt-d' ? 'urn:ebu:tt:metadata' : null,
    'ttp:contentProfiles': profile === 'imsc' ? 'http://www.w3.org/ns/ttml/profile/imsc1.1/text' : null,
    'ttp:timeBase': 'media',
    'ttp:cellResolution': '40 24',
    'xml:lang': language,
    'xml:space': 'preserve',
  });

/** Things that captions share, each under an id: the n-th different one gets the n-th id. */
type Shared = { readonly idOf: (key: string) => string | null; readonly all: readonly (readonly [string, string])[] };

const shared = (prefix: string, keys: readonly (string | null)[]): Shared => {
  const different = [...new Set(keys.filter((key) => key !== null))];
  const ids = new Map(different.map((key, index) => [key, `${prefix}-${String(index + 1)}`]));
  return { idOf: (key) => ids.get(key) ?? null, all: [...ids] };
};

const regionKey = ({ left, top, width, height, displayAlign, vertical }: CaptionBox): string =>
  attributes({
    'tts:origin': `${String(left)}% ${String(top)}%`,
    'tts:extent': `${String(width)}% ${String(height)}%`,
    'tts:displayAlign': displayAlign,
    'tts:writingMode': vertical === null ? null : `tb${vertical}`,
    'tts:overflow': 'visible',
  });

/** Without a direction a decoder takes left to right, and `start` for the left (TTML2, 10.2.15); WebVTT's go by the text. */
const styleKey = (textAlign: string, rightToLeft: boolean): string =>
  attributes({
    'tts:fontFamily': 'proportionalSansSerif',
    'tts:fontSize': '100%',
    'tts:lineHeight': '125%',
    'tts:textAlign': textAlign,
    'tts:direction': rightToLeft ? 'rtl' : null,
    'tts:color': '#ffffff',
    'tts:backgroundColor': '#00000000',
  });

const spanStyle = attributes({ 'tts:color': '#ffffff', 'tts:backgroundColor': '#000000c2' });

const element = (name: string, [key, id]: readonly [string, string]): string => `      <${name} xml:id="${id}"${key}/>\n`;

const conforms =
  '<ebuttm:documentMetadata><ebuttm:conformsToStandard>urn:ebu:tt:distribution:2018-04</ebuttm:conformsToStandard></ebuttm:documentMetadata>';

const agent = ([speaker, id]: readonly [string, string]): string =>
  `      <ttm:agent xml:id="${id}" type="person"><ttm:name type="alias">${escapeXml(speaker)}</ttm:name></ttm:agent>\n`;

/** EBU Tech 3380 wants its name first; TTML1 12.1 has the title, remarks on the whole file (those after the last caption) and who speaks. */
const metadata = (profile: TtmlProfile, { title, closingNotes = [] }: TrackHead, speakers: Shared): string => {
  const named = carriableText(title ?? '');
  const notes = closingNotes.map(carriableNote).filter((note) => note !== '');
  const inside = [
    profile === 'imsc' ? '' : `      ${conforms}\n`,
    named === '' ? '' : `      <ttm:title>${escapeXml(named)}</ttm:title>\n`,
    ...notes.map((note) => `      <ttm:desc>${escapeXml(note)}</ttm:desc>\n`),
    ...speakers.all.map(agent),
  ].join('');
  return inside === '' ? '' : `    <metadata>\n${inside}    </metadata>\n`;
};

const noteOf = (notes: readonly string[]): string =>
  notes.length === 0 ? '' : `<metadata>${notes.map((note) => `<ttm:desc>${escapeXml(note)}</ttm:desc>`).join('')}</metadata>`;

/** TTML2, 10.2.19, 10.2.21, 10.2.39 and 10.2.5. */
const faceAttributes = { italic: ['tts:fontStyle', 'italic'], bold: ['tts:fontWeight', 'bold'], underline: ['tts:textDecoration', 'underline'], strike: ['tts:textDecoration', 'lineThrough'] } as const;

/** The name in a kind that has one. */
const nameIn = (kind: EmphasisKind): string => kind.slice(kind.indexOf(':') + 1);

const isVoice = (kind: EmphasisKind): boolean => kind.startsWith('voice:');

const isLanguage = (kind: EmphasisKind): boolean => kind.startsWith('lang:');

/** TTML1, 12.2.1 (`ttm:agent`) and 7.2.2 (`xml:lang`) besides colours and faces. */
const attributeOf = (kind: EmphasisKind, speakers: Shared): readonly [string, string | null] => {
  if (isColour(kind)) return ['tts:color', hexOf(kind)];
  if (isVoice(kind)) return ['ttm:agent', speakers.idOf(nameIn(kind))];
  return isLanguage(kind) ? ['xml:lang', nameIn(kind)] : faceAttributes[kind as Face];
};

const isLine = (kind: EmphasisKind): boolean => kind === 'underline' || kind === 'strike';

const attributesOf = (kinds: readonly EmphasisKind[], speakers: Shared): Readonly<Record<string, string | null>> =>
  ({ ...Object.fromEntries(kinds.map((kind) => attributeOf(kind, speakers))), ...(kinds.filter(isLine).length > 1 ? { 'tts:textDecoration': 'underline lineThrough' } : {}) });

const emphasisSpan = (text: string, kinds: readonly EmphasisKind[], speakers: Shared): string =>
  kinds.length === 0 ? text : `<span${attributes(attributesOf(kinds, speakers))}>${text}</span>`;

/** IMSC 1.1 (text profile, `#ruby`) and TTML2, 10.2.35: a container, in it the base, then its reading. ttconv takes one right inside of a paragraph only. */
const rubySpan = (base: string, reading: string, outer: readonly EmphasisKind[], speakers: Shared): string =>
  `<span${attributes({ style: 'style-text', 'tts:ruby': 'container', ...attributesOf(outer, speakers) })}><span tts:ruby="base">${base}</span><span tts:ruby="text">${escapeXml(reading)}</span></span>`;

/** What a piece has besides what stands around it: where a line is added, both are named, as one value takes the place of the other. */
const innerOf = ({ kinds }: EmphasisPiece, outer: readonly EmphasisKind[]): readonly EmphasisKind[] => {
  const inner = kinds.filter((kind) => !isRuby(kind) && !outer.includes(kind));
  return inner.some(isLine) ? [...inner, ...outer.filter(isLine)] : inner;
};

const lineOf = (pieces: readonly EmphasisPiece[], speakers: Shared): string =>
  rubyRuns(pieces)
    .map(({ ruby, outer, pieces: inside }) => {
      const text = inside.map((piece) => emphasisSpan(escapeXml(piece.text), innerOf(piece, outer), speakers)).join('');
      return ruby === null ? `<span style="style-text">${text}</span>` : rubySpan(text, readingOf(ruby), outer, speakers);
    })
    .join('');

const textOf = (caption: Caption, speakers: Shared): string =>
  noteOf(caption.notes ?? []) + emphasisedPieces(caption.lines, caption.emphasis).map((pieces) => lineOf(pieces, speakers)).join('<br/>');

/** No line ends inside a base. */
const isInLines = (kind: EmphasisKind, { lines, emphasis = [] }: Caption): boolean => {
  let signs = 0;
  const ends = lines.map((line) => (signs += signsIn(line)));
  return emphasis.every((one) => one.kind !== kind || ends.every((end) => end <= one.from || end >= one.to));
};

/** What a profile can hold; all text is white that has no other colour. EBU-TT-D has no ruby and of lines underlines only (Tech 3380, `tts:textDecoration`). */
export const holdsInTtml =
  (profile: TtmlProfile) =>
  (kind: EmphasisKind, caption: Caption): boolean => {
    if (isRuby(kind)) return profile === 'imsc' && isInLines(kind, caption);
    if (kind === 'strike') return profile === 'imsc';
    if (isLanguage(kind)) return isLanguageName(nameIn(kind));
    return isVoice(kind) || (kind !== 'white' && (isColour(kind) || faces.some((face) => face === kind)));
  };

/** Voices by names that can be written. */
const namedVoices = (emphasis: Caption['emphasis']): Caption['emphasis'] =>
  emphasis?.flatMap((one): readonly Emphasis[] => {
    if (!isVoice(one.kind)) return [one];
    const name = carriableSpeaker(nameIn(one.kind));
    return name === null ? [] : [{ ...one, kind: `voice:${name}` }];
  });

/** A track as TTML can hold it: ids that XML takes, unique after that; the file's own language is said once, at its root. */
export const carriableTtml = ({ head, track }: CaptionDocument, profile: TtmlProfile): Track => {
  const holds = holdsInTtml(profile);
  const own = `lang:${head.language ?? ''}`;
  return carriableTrack(track, 'vtt').map((caption, index) => {
    const emphasis = emphasisOf(namedVoices(caption.emphasis), (kind) => kind !== own && holds(kind, caption));
    return withEmphasis({ ...caption, id: captionIdOf(xmlIdOf(caption.id, index)) }, emphasis);
  });
};

/** The track as TTML; times are clock times with milliseconds (TTML2, 12.3.1). A language that is not known is an empty one (XML 1.0, 2.12). */
export const writeTtml = ({ head, track }: CaptionDocument, profile: TtmlProfile): string => {
  const held = carriableTtml({ head, track }, profile);
  const boxes = boxesOfTrack(held);
  const regions = shared('region', [regionKey(usualBox), ...boxes.map(regionKey)]);
  const styleOf = ({ textAlign }: CaptionBox, { lines }: Caption): string => styleKey(textAlign, isRightToLeft(lines));
  const styles = shared('style', [styleKey(usualBox.textAlign, false), ...held.map((caption, index) => styleOf(boxes[index] ?? usualBox, caption))]);
  const speakers = shared('speaker', held.flatMap(({ speaker, emphasis = [] }) => [speaker, ...emphasis.flatMap(({ kind }) => (isVoice(kind) ? [nameIn(kind)] : []))]));
  const paragraph = (caption: Caption, index: number): string => {
    const box = boxes[index] ?? usualBox;
    const values = attributes({
      'xml:id': xmlIdOf(caption.id, index),
      begin: formatTimestamp(caption.start, '.'),
      end: formatTimestamp(caption.end, '.'),
      region: regions.idOf(regionKey(box)),
      style: styles.idOf(styleOf(box, caption)),
      'ttm:agent': caption.speaker === null ? null : speakers.idOf(caption.speaker),
    });
    return `      <p${values}>${textOf(caption, speakers)}</p>\n`;
  };
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<tt${rootAttributes(profile, head.language ?? '')}>\n  <head>\n`,
    metadata(profile, head, speakers),
    '    <styling>\n',
    ...styles.all.map((style) => element('style', style)),
    element('style', [spanStyle, 'style-text']),
    '    </styling>\n    <layout>\n',
    ...regions.all.map((region) => element('region', region)),
    '    </layout>\n  </head>\n  <body>\n    <div>\n',
    ...held.map(paragraph),
    '    </div>\n  </body>\n</tt>\n',
  ].join('');
};
