/** Writes a track as TTML: IMSC 1.1 text profile, or EBU-TT-D. */
import { carriableRemark, carriableSpeaker, carriableText, carriableTrack } from '../text/carriable.ts';
import { withEmphasis } from '../edit/carry-emphasis.ts';
import { type Emphasis, type EmphasisKind, emphasisOf, faces, isColour, isGround, isLook, isRuby, isSize, isTime, isTypeface, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { usualGround } from '../emphasis/colour-names.ts';
import { ownNumbersOf } from '../own-numbers.ts';
import { isSeenColour, withSeenColours } from '../emphasis/seen-colours.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import { isRightToLeft } from '../text/text-direction.ts';
import type { Caption, CaptionDocument, Track, TrackHead } from '../track.ts';
import { inWholeLooks, withDetails } from '../emphasis/looks.ts';
import { placeOfRegions } from '../vtt/region-place.ts';
import { boxesOfTrack } from './boxes-of-track.ts';
import { type CaptionBox, usualBox } from '../places/caption-box.ts';
import { divisionsOf, inDivisions, withHeldDivisions } from './divisions.ts';
import { groundNames } from './ground-names.ts';
import { groundBox, regionGrounds } from './region-grounds.ts';
import { captionIdOf, holdsLanguage, isLanguageName, xmlIdOf } from './caption-names.ts';
import { withClearStart } from './programme-start.ts';
import { type Shared, sharedThings } from './shared-things.ts';
import { speakerKinds } from './speaker-kinds.ts';
import { holdsTime, isTimedBySpans, spanTimes, type TtmlProfile } from './span-times.ts';
import { attributesOfDetails, copyrightElement, detailElements } from './ttml-details.ts';
import { groundStyle, isLanguage, isVoice, nameIn, writeSpans } from './write-spans.ts';
import { isInLines } from './whole-pieces.ts';
import { heldDetails, holdsLook, looksOfSpans, roleOf, styleOfDetails } from './write-kept.ts';
import { attributes, escapeXml } from './xml-text.ts';

/** The language of a file; none where none is known (XML 1.0, 2.12), or where the profile has no such name. */
const languageOf = (profile: TtmlProfile, { language = '' }: TrackHead): string => (holdsLanguage(profile)(language) ? language : '');

/** IMSC 1.1, 5.2 and 6.4: profile by `ttp:contentProfiles`; EBU Tech 3380, 2.2: `media` time base, `urn:ebu:tt:distribution:2018-04`. */
const rootAttributes = (profile: TtmlProfile, head: TrackHead, styles: string): string => {
  const ofDetails = attributesOfDetails(head, profile);
  return attributes({
    xmlns: 'http://www.w3.org/ns/ttml',
    'xmlns:ttp': 'http://www.w3.org/ns/ttml#parameter',
    'xmlns:tts': 'http://www.w3.org/ns/ttml#styling',
    'xmlns:ttm': 'http://www.w3.org/ns/ttml#metadata',
    'xmlns:ebuttm': profile === 'ebu-tt-d' || detailElements(head).length > 0 ? 'urn:ebu:tt:metadata' : null,
    'ttp:contentProfiles': profile === 'imsc' ? 'http://www.w3.org/ns/ttml/profile/imsc1.1/text' : null,
    'ttp:timeBase': 'media',
    'ttp:cellResolution': '40 24',
    'xml:lang': languageOf(profile, head),
    'xml:space': 'preserve',
    'xmlns:ebutts': styles.includes(' ebutts:') ? 'urn:ebu:tt:style' : null,
    'xmlns:itts': styles.includes(' itts:') ? 'http://www.w3.org/ns/ttml/profile/imsc1#styling' : null,
    'xmlns:ittp': 'ittp:activeArea' in ofDetails ? 'http://www.w3.org/ns/ttml/profile/imsc1#parameter' : null,
    ...ofDetails,
  });
};

/** A region; `ground` is the id of a style, where it has a ground: that is seen while a caption is. */
const regionKey = ({ left, top, width, height, displayAlign, vertical }: CaptionBox, ground: string | null = null): string =>
  attributes({
    style: ground,
    'tts:showBackground': ground === null ? null : 'whenActive',
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

const spanStyle = attributes({ 'tts:color': '#ffffff', 'tts:backgroundColor': usualGround });

const element = (name: string, [key, id]: readonly [string, string]): string => `      <${name} xml:id="${id}"${key}/>\n`;

/** EBU-TT-D's own name (Tech 3380, 2.2), and what else a file says of itself. */
const documentMetadata = (profile: TtmlProfile, head: TrackHead): string => {
  const conforms = profile === 'imsc' ? [] : ['<ebuttm:conformsToStandard>urn:ebu:tt:distribution:2018-04</ebuttm:conformsToStandard>'];
  const inside = [...conforms, ...detailElements(head)].join('');
  return inside === '' ? '' : `      <ebuttm:documentMetadata>${inside}</ebuttm:documentMetadata>\n`;
};

const agent = ([speaker, id]: readonly [string, string], kinds: ReadonlyMap<string, string>): string =>
  `      <ttm:agent xml:id="${id}" type="${kinds.get(speaker) ?? 'person'}"><ttm:name type="alias">${escapeXml(speaker)}</ttm:name></ttm:agent>\n`;

/** EBU Tech 3380 wants its name first; TTML1 12.1 has the title, remarks on the whole file (those after the last caption) and who speaks. */
const metadata = (profile: TtmlProfile, head: TrackHead, speakers: Shared): string => {
  const { title, closingNotes = [] } = head;
  const named = carriableText(title ?? '');
  const notes = closingNotes.map(carriableRemark).filter((note) => note !== '');
  const kinds = speakerKinds(head);
  for (const speaker of kinds.keys()) speakers.idOf(speaker);
  const inside = [
    documentMetadata(profile, head),
    named === '' ? '' : `      <ttm:title>${escapeXml(named)}</ttm:title>\n`,
    ...notes.map((note) => `      <ttm:desc>${escapeXml(note)}</ttm:desc>\n`),
    ...speakers.all().map((speaker) => agent(speaker, kinds)),
  ].join('');
  return inside === '' ? '' : `    <metadata>\n${inside}    </metadata>\n`;
};

const noteOf = (notes: readonly string[]): string =>
  notes.length === 0 ? '' : `<metadata>${notes.map((note) => `<ttm:desc>${escapeXml(note)}</ttm:desc>`).join('')}</metadata>`;

/** What a profile can hold; all text is white that has no other colour. EBU-TT-D has no ruby and of lines underlines only (Tech 3380, `tts:textDecoration`). */
export const holdsInTtml =
  (profile: TtmlProfile) =>
  (kind: EmphasisKind, caption: Caption): boolean => {
    if (isRuby(kind)) return profile === 'imsc' && isInLines(kind, caption);
    if (isTime(kind)) return holdsTime(profile)(kind, caption);
    if (kind === 'strike') return profile === 'imsc';
    if (isLook(kind)) return holdsLook(profile)(kind, caption);
    if (isLanguage(kind)) return nameIn(kind) === '' || isLanguageName(nameIn(kind)) && holdsLanguage(profile)(nameIn(kind));
    if (isColour(kind)) return kind !== 'white' && isSeenColour(kind, caption.emphasis);
    return isVoice(kind) || isGround(kind) || isTypeface(kind) || isSize(kind) || faces.some((face) => face === kind);
  };

/** Voices by names that can be written. */
const withNamedVoices = (caption: Caption): Caption => {
  if (caption.emphasis?.some(({ kind }) => isVoice(kind)) !== true) return caption;
  const named = caption.emphasis.flatMap((one): readonly Emphasis[] => {
    if (!isVoice(one.kind)) return [one];
    const name = carriableSpeaker(nameIn(one.kind));
    return name === null ? [] : [{ ...one, kind: `voice:${name}` }];
  });
  return withEmphasis(caption, tidyEmphasis(named, signsIn(caption.lines.join(''))));
};

/** A track as TTML can hold it: ids that XML takes, unique after that; the file's own language is said once, at its root. */
export const carriableTtml = (document: CaptionDocument, profile: TtmlProfile): Track => {
  const held = withHeldDivisions(heldTtml(document, profile));
  const grounds = regionGrounds(held);
  return held.map((caption, index) => {
    const { [groundNames.region]: ground, ...details } = caption.details ?? {};
    return ground === undefined || (grounds[index] ?? null) !== null ? caption : withDetails(caption, details);
  });
};

const heldTtml = ({ head, track }: CaptionDocument, profile: TtmlProfile): Track => {
  const holds = holdsInTtml(profile);
  const own = `lang:${languageOf(profile, head)}`;
  const carried = carriableTrack(track.map(withNamedVoices), 'ttml');
  const numbers = ownNumbersOf({ head, track: carried });
  return carried.map((caption, index) => {
    const seen = withEmphasis(caption, tidyEmphasis(withSeenColours(caption.emphasis ?? []), signsIn(caption.lines.join(''))));
    const emphasis = emphasisOf(seen.emphasis, (kind) => kind !== own && holds(kind, seen));
    return inWholeLooks(withDetails(withEmphasis({ ...caption, id: numbers?.[index] ?? captionIdOf(xmlIdOf(caption.id, index)) }, emphasis), heldDetails(caption, profile)));
  });
};

/** The track as TTML; times are clock times with milliseconds (TTML2, 12.3.1). */
export const writeTtml = ({ head: given, track }: CaptionDocument, profile: TtmlProfile): string => {
  const head = withClearStart(given, track);
  const held = carriableTtml({ head, track }, profile);
  const place = placeOfRegions(head.regions ?? []);
  const grounds = regionGrounds(held);
  const boxes = boxesOfTrack(held.map((caption) => (caption.placement?.region === undefined ? caption : { ...caption, placement: place(caption.placement) })));
  const [regions, styles, speakers] = [sharedThings('region'), sharedThings('style'), sharedThings('speaker')];
  regions.idOf(regionKey(usualBox));
  styles.idOf(styleKey(usualBox.textAlign, false));
  const isNumbered = ownNumbersOf({ head, track: held }) !== null;
  const paragraph = (caption: Caption, index: number): string => {
    const ground = grounds[index] ?? null;
    const box = groundBox(boxes[index] ?? usualBox, ground);
    const bySpans = isTimedBySpans(caption, profile);
    const { details = {} } = caption;
    const own = attributes(styleOfDetails(details));
    const base = styles.idOf(styleKey(box.textAlign, isRightToLeft(caption.lines)));
    const values = attributes({
      'xml:id': isNumbered ? `c${caption.id}` : xmlIdOf(caption.id, index),
      begin: bySpans ? null : formatTimestamp(caption.start, '.'),
      end: bySpans ? null : formatTimestamp(caption.end, '.'),
      region: regions.idOf(regionKey(box, ground === null ? null : styles.idOf(attributes({ 'tts:backgroundColor': ground.hex })))),
      style: own === '' ? base : `${base} ${styles.idOf(own)}`,
      'ttm:agent': caption.speaker === null ? null : speakers.idOf(caption.speaker),
      'ttm:role': roleOf(details),
    });
    return `      <p${values}>${noteOf(caption.notes ?? [])}${writeSpans(caption, { styles, speakers }, spanTimes(caption, profile), bySpans, { behind: details[groundNames.paragraph] ?? ground?.hex ?? null, looks: looksOfSpans(details) })}</p>\n`;
  };
  const paragraphs = held.map(paragraph);
  const written = styles.all().map((style) => element('style', style));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<tt${rootAttributes(profile, head, written.join(''))}>\n  <head>\n`,
    copyrightElement(head),
    metadata(profile, head, speakers),
    '    <styling>\n',
    ...written,
    element('style', [spanStyle, groundStyle]),
    '    </styling>\n    <layout>\n',
    ...regions.all().map((region) => element('region', region)),
    '    </layout>\n  </head>\n',
    ...(paragraphs.length === 0 ? [] : ['  <body>\n', inDivisions(paragraphs, divisionsOf(held)), '    </div>\n  </body>\n']),
    '</tt>\n',
  ].join('');
};
