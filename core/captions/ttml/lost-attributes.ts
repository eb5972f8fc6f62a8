/** Attributes of TTML (TTML2, IMSC 1.1, EBU-TT-D, SMPTE-TT) that captions have no place for, by what they are to people. */
import { isClear, isColourText } from '../emphasis/colour-names.ts';
import { isTypefaceText } from '../emphasis/letter-looks.ts';
import { isLanguageName } from './caption-names.ts';
import { isDivisionId } from './divisions.ts';
import { type KeptAttribute, keptAttributes, keptValue } from './kept-attributes.ts';
import { localName, type TtmlElement } from './ttml-element.ts';
import { cellHeight, type Picture } from './ttml-length.ts';

/** What an attribute stands for, as a plural, and the values by which nothing is lost. */
type Meaning = { readonly what: string; readonly nothing: RegExp };

const none = /^(?:none|auto|normal|0(?:\.0+)?(?:%|[a-z]+)?)$/;

/** What the reader reads, and what says only how to read; the values are looked at below. */
const read: ReadonlySet<string> = new Set([
  'id', 'lang', 'space', 'style', 'region', 'begin', 'end', 'dur', 'timeContainer', 'agent', 'type',
  'direction', 'visibility', 'ruby', 'overflow', 'showBackground', 'origin', 'extent', 'position', 'padding', 'writingMode',
  'frameRate', 'frameRateMultiplier', 'subFrameRate', 'tickRate', 'dropMode', 'markerMode', 'clockMode', 'cellResolution',
  'displayAspectRatio', 'aspectRatio', 'activeArea', 'progressivelyDecodable', 'version', 'schemaLocation', 'base',
  'profile', 'profileCombination', 'contentProfiles', 'contentProfileCombination', 'processorProfiles', 'processorProfileCombination',
  'inferProcessorProfileSource', 'inferProcessorProfileMethod', 'permitFeatureNarrowing', 'permitFeatureWidening', 'validation', 'validationAction',
]);

/** Of one attribute at a time: `nothing` has its initial value, and the ones that we write ourselves. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['fontVariant', { what: 'Forms of letters', nothing: none }],
  ['fontKerning', { what: 'Spaces between letters', nothing: none }],
  ['letterSpacing', { what: 'Spaces between letters', nothing: none }],
  ['lineHeight', { what: 'Heights of lines', nothing: /^(?:normal|125%)$/ }],
  ['lineShear', { what: 'Slants', nothing: none }],
  ['fontShear', { what: 'Slants', nothing: none }],
  ['shear', { what: 'Slants', nothing: none }],
  ['fontStyle', { what: 'Slants', nothing: /^(?:normal|italic|oblique)$/ }],
  ['fontWeight', { what: 'Weights of letters', nothing: /^(?:normal|bold)$/ }],
  ['textDecoration', { what: 'Lines over text', nothing: /^(?:none|\s|underline|noUnderline|lineThrough|noLineThrough|noOverline)*$/ }],
  ['textOutline', { what: 'Outlines', nothing: none }],
  ['textShadow', { what: 'Shadows', nothing: none }],
  ['textEmphasis', { what: 'Emphasis marks', nothing: none }],
  ['textCombine', { what: 'Upright groups in vertical text', nothing: none }],
  ['textOrientation', { what: 'Turned letters', nothing: /^mixed$/ }],
  ['textAlign', { what: 'Justified lines', nothing: /^(?:start|center|end|left|right)$/ }],
  ['displayAlign', { what: 'Justified lines', nothing: /^(?:before|center|after)$/ }],
  ['wrapOption', { what: 'Lines that must not be broken', nothing: /^wrap$/ }],
  ['unicodeBidi', { what: 'Directions of parts of a text', nothing: none }],
  ['rubyAlign', { what: 'Places of readings', nothing: /^(?:center|auto)$/ }],
  ['rubyPosition', { what: 'Places of readings', nothing: /^(?:before|outside|auto)$/ }],
  ['rubyReserve', { what: 'Places of readings', nothing: none }],
  ['rubyOffset', { what: 'Places of readings', nothing: none }],
  ['rubyOverflow', { what: 'Places of readings', nothing: none }],
  ['rubyOverhang', { what: 'Places of readings', nothing: none }],
  ['border', { what: 'Borders', nothing: none }],
  ['display', { what: 'Boxes inside of lines', nothing: /^(?:auto|none)$/ }],
  ['opacity', { what: 'Texts that let something through', nothing: /^(?:0?\.?0+|1(?:\.0*)?)$/ }],
  ['zIndex', { what: 'Layers', nothing: none }],
  ['ipd', { what: 'Sizes of boxes', nothing: none }],
  ['bpd', { what: 'Sizes of boxes', nothing: none }],
  ['luminanceGain', { what: 'Brightnesses', nothing: /^1(?:\.0*)?$/ }],
  ['disparity', { what: 'Depths of the picture', nothing: none }],
  ['pixelAspectRatio', { what: 'Shapes of the picture', nothing: /^1\s+1$/ }],
  ['timeBase', { what: 'Times of day', nothing: /^(?:media|smpte)$/ }],
  ['forcedDisplay', { what: 'Marks of forced captions', nothing: /^false$/ }],
  ['fillLineGap', { what: 'Fills between lines', nothing: /^false$/ }],
  ['linePadding', { what: 'Spaces beside lines', nothing: none }],
  ['multiRowAlign', { what: 'Alignments of rows', nothing: none }],
  ['backgroundImage', { what: 'Images', nothing: none }],
  ['backgroundImageHorizontal', { what: 'Images', nothing: /./ }],
  ['backgroundImageVertical', { what: 'Images', nothing: /./ }],
  ['gain', { what: 'Sounds', nothing: /^1(?:\.0*)?$/ }],
  ['pan', { what: 'Sounds', nothing: none }],
  ['pitch', { what: 'Sounds', nothing: none }],
  ['speak', { what: 'Sounds', nothing: none }],
  ['role', { what: 'Roles of text', nothing: /^$/ }],
  ['condition', { what: 'Conditions', nothing: /^$/ }],
]);

/** What the reader reads of letters, where it can. */
const looks: ReadonlySet<string> = new Set(['color', 'backgroundColor', 'fontFamily', 'fontSize']);

const placing: ReadonlySet<string> = new Set(['origin', 'extent', 'position', 'writingMode', 'displayAlign']);

const content: ReadonlySet<string> = new Set(['body', 'div', 'p', 'span']);

/** What is only kept, by the names of its attributes without prefix. */
const kept: ReadonlyMap<string, KeptAttribute> = new Map([...keptAttributes.values()].map((one) => [localName(one.attribute), one]));

/** Their values that say nothing, or are looked at by themselves. */
const direct: Readonly<Record<string, RegExp>> = {
  opacity: /^(?:0?\.\d+|[01](?:\.0*)?)$/,
  textDecoration: /^(?:none|\s|underline|noUnderline|lineThrough|noLineThrough|overline|noOverline)*$/,
  fontStyle: /^(?:normal|italic|oblique)$/,
  unicodeBidi: /^(?:normal|embed|bidiOverride)$/,
};

/** True for a value that is kept, or says nothing. */
const isKept = (name: string, attribute: KeptAttribute, value: string, picture: Picture): boolean => {
  const form = direct[name];
  return form === undefined ? keptValue(attribute, value, { picture, em: cellHeight(picture), letters: cellHeight(picture) }) !== null : form.test(value.trim());
};

/** What is lost of an attribute that others may have without a loss, for the element that it stands at. */
const lostHere = (element: string, name: string, value: string): string | null => {
  if (name === 'color') return isColourText(value) && !isClear(value) ? null : 'Colours that are clear or have another name';
  if (name === 'fontFamily') return isTypefaceText(value) ? null : 'Typefaces of names that captions cannot hold';
  if (name === 'backgroundColor') return isColourText(value) ? null : 'Grounds of colours that have another name';
  if (name === 'lang') return value === '' || isLanguageName(value) || !content.has(element) ? null : 'Languages whose names have other signs than letters, digits and hyphens';
  if (content.has(element) && placing.has(name)) return 'Places of paragraphs beside their region';
  if (element === 'span' && name === 'padding') return 'Spaces beside spans';
  if (element === 'span' && name === 'region') return 'Places of spans';
  if (name === 'role' && !content.has(element)) return value.trim() === '' ? null : 'Roles of text';
  if (name === 'id' && element === 'div') return isDivisionId(value) ? null : 'Ids of divisions that we give to other things';
  return name === 'id' && content.has(element) && element !== 'p' ? 'Ids of spans and of the body' : null;
};

/** What is said of an attribute that nobody has told us of. */
const unknown = 'Attributes that captions have no place for';

const lostOfAttribute = (element: string, name: string, value: string, picture: Picture): string | null => {
  const here = lostHere(element, name, value);
  if (here !== null || read.has(name) || looks.has(name)) return here;
  const attribute = kept.get(name);
  if (attribute !== undefined && isKept(name, attribute, value, picture)) return null;
  const meaning = meanings.get(name);
  if (meaning === undefined) return unknown;
  return meaning.nothing.test(value.trim()) ? null : meaning.what;
};

/** What is lost of an element's attributes: plurals, one for each that loses something, with its name where the plural is any attribute's. */
export const lostOfAttributes = ({ name, attributes }: TtmlElement, picture: Picture): readonly (readonly [what: string, name?: string])[] => {
  const lost: (readonly [what: string, name?: string])[] = [];
  for (const [attribute, value] of attributes) {
    const what = lostOfAttribute(name, attribute, value, picture);
    if (what !== null) lost.push(what === unknown ? [what, attribute] : [what]);
  }
  return lost;
};
