/** What a TTML file says of itself beside its title and language: EBU's metadata of documents and the copyright, read as details of the head and written back. */
import { carriableText } from '../text/carriable.ts';
import type { TrackHead } from '../track.ts';
import { startDigits, startForm, startTimecode } from './programme-start.ts';
import { holdsKind } from './speaker-kinds.ts';
import type { TtmlElement } from './ttml-element.ts';
import type { TtmlProfile } from './span-times.ts';
import { escapeXml } from './xml-text.ts';
import { folded } from '../text/folded.ts';

/** An element of text alone; `form` is what EBU's schema (ebutt_metadata.xsd, EBU Tech 3390) lets it say. */
type Detail = {
  readonly element: string;
  readonly form: RegExp;
  /** Where a file has it in other signs than we: from those, and into them. */
  readonly signs?: { readonly read: (text: string) => string; readonly written: (value: string) => string };
};

const words = (element: string): Detail => ({ element, form: /./ });
const count = (element: string): Detail => ({ element, form: /^\d+$/ });
const day = (element: string): Detail => ({ element, form: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ });

/** By what people call them; those that EBU STL has too by the names that they have there. */
const details: ReadonlyMap<string, Detail> = new Map([
  ['copyright', words('copyright')],
  ['identifier', words('documentIdentifier')],
  ['system it was made with', words('documentOriginatingSystem')],
  ['reading speed', { element: 'documentReadingSpeed', form: /^0*[1-9]\d*$/ }],
  ['aspect ratio of the picture', words('documentTargetAspectRatio')],
  ['active format of the picture', words('documentTargetActiveFormatDescriptor')],
  ['intended format', words('documentIntendedTargetFormat')],
  ['way of making', { element: 'documentCreationMode', form: /^(?:live|prepared)$/ }],
  ['kind of content', words('documentContentType')],
  ['source media', words('sourceMediaIdentifier')],
  ['related media', words('relatedMediaIdentifier')],
  ['length of the related media', { element: 'relatedMediaDuration', form: /^\d{2,}:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?$/ }],
  ['original title', words('documentOriginalProgrammeTitle')],
  ['title of the episode', words('documentOriginalEpisodeTitle')],
  ['translated title', words('documentTranslatedProgrammeTitle')],
  ['translated title of the episode', words('documentTranslatedEpisodeTitle')],
  ['translator', words('documentTranslatorsName')],
  ['address of the translator', words('documentTranslatorsContactDetails')],
  ['reference of the list', words('documentSubtitleListReferenceCode')],
  ['day of creation', day('documentCreationDate')],
  ['day of revision', day('documentRevisionDate')],
  ['revision', count('documentRevisionNumber')],
  ['characters in a row', count('documentMaximumNumberOfDisplayableCharacterInAnyRow')],
  ['start of the programme', { element: 'documentStartOfProgramme', form: startForm, signs: { read: startDigits, written: startTimecode } }],
  ['country', words('documentCountryOfOrigin')],
  ['publisher', words('documentPublisher')],
  ['editor', words('documentEditorsName')],
  ['address of the editor', words('documentEditorsContactDetails')],
  ['data of the user', words('documentUserDefinedArea')],
  ['day of creation of the EBU STL', day('stlCreationDate')],
  ['day of revision of the EBU STL', day('stlRevisionDate')],
  ['revision of the EBU STL', count('stlRevisionNumber')],
  ['subtitle zero', words('subtitleZero')],
  ['source service', words('originalSourceServiceIdentifier')],
  ['destination service', words('intendedDestinationServiceIdentifier')],
]);

const names: ReadonlyMap<string, string> = new Map([...details].map(([name, { element }]) => [element, name]));

/** Where they stand: in the head or its metadata, not in those of a style or region. */
const around = /^ tt head(?: metadata(?: documentMetadata)?)?$/;

/** The name of the detail that an element of the file is; null for any other. `stack` ends with it. */
export const detailOf = (stack: readonly TtmlElement[]): string | null => {
  const element = stack.at(-1);
  const name = names.get(element?.name ?? '');
  // What has attributes says more than its words.
  if (element === undefined || name === undefined || element.attributes.size > 0) return null;
  return around.test(` ${stack.slice(0, -1).map((outer) => outer.name).join(' ')}`) ? name : null;
};

/** What the words of a detail's element say; null where it has no words for that. */
export const readDetail = (name: string, text: string): string | null => {
  const { signs, form } = details.get(name) ?? {};
  if (signs === undefined) return text;
  const value = signs.read(text);
  return form?.test(value) === true ? value : null;
};

/** An attribute of the root (IMSC 1.1: `ttp:displayAspectRatio`, `ittp:activeArea`) that changes where things are seen; `usual` changes nothing. */
type RootDetail = { readonly written: string; readonly read: readonly string[]; readonly form: RegExp; readonly usual: (numbers: readonly number[]) => boolean };

const rootDetails: ReadonlyMap<string, RootDetail> = new Map([
  ['shape of the picture', { written: 'ttp:displayAspectRatio', read: ['displayAspectRatio', 'aspectRatio'], form: /^[1-9]\d{0,4} [1-9]\d{0,4}$/, usual: ([width = 0, height = 0]) => width * 9 === height * 16 }],
  ['active area of the picture', { written: 'ittp:activeArea', read: ['activeArea'], form: /^(?:\d{1,3}(?:\.\d{1,9})?%(?: |$)){4}$/, usual: (numbers) => numbers.join(' ') === '0 0 100 100' }],
]);

const isUsual = (value: string, { usual }: RootDetail): boolean => usual(value.split(' ').map(Number.parseFloat));

/** The details that the root of a file says; those of a usual picture say nothing. */
export const detailsOfRoot = (attributes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...rootDetails].flatMap(([name, detail]) => {
    const value = folded(detail.read.map((one) => attributes.get(one)).find((found) => found !== undefined) ?? '');
    return value === '' || !detail.form.test(value) || isUsual(value, detail) ? [] : [[name, value] as const];
  });

/** The attributes of the root for the details of a head: EBU-TT-D has none. */
export const attributesOfDetails = ({ details: found = {} }: TrackHead, profile: TtmlProfile): Readonly<Record<string, string>> =>
  Object.fromEntries([...rootDetails].flatMap(([name, { written }]) => {
    const value = Object.hasOwn(found, name) ? found[name] : undefined;
    return value === undefined || !holdsTtmlDetail(profile)(name, value) ? [] : [[written, value]];
  }));

/** True for details that come back as they are. */
export const holdsTtmlDetail =
  (profile: TtmlProfile) =>
  (name: string, value: string): boolean => {
    if (holdsKind(name, value)) return true;
    const ofRoot = rootDetails.get(name);
    if (ofRoot !== undefined) return profile === 'imsc' && ofRoot.form.test(value) && !isUsual(value, ofRoot);
    return value !== '' && carriableText(value) === value && details.get(name)?.form.test(value) === true;
  };

const heldOf = (found: TrackHead['details'] = {}): readonly (readonly [string, string])[] => Object.entries(found).filter(([name, value]) => details.has(name) && holdsTtmlDetail('imsc')(name, value));

/** The copyright, as EBU-TT-D wants it: first in the head. */
export const copyrightElement = ({ details: found }: TrackHead): string =>
  heldOf(found).flatMap(([name, value]) => (name === 'copyright' ? [`    <ttm:copyright>${escapeXml(value)}</ttm:copyright>\n`] : [])).join('');

/** The other details, an element each. */
export const detailElements = ({ details: found }: TrackHead): readonly string[] =>
  heldOf(found).flatMap(([name, value]) => {
    const { element, signs } = details.get(name) ?? {};
    return element === undefined || name === 'copyright' ? [] : [`<ebuttm:${element}>${escapeXml(signs?.written(value) ?? value)}</ebuttm:${element}>`];
  });
