/** Ids of captions as XML names: an `xml:id` may not begin with a digit, and regions and speakers have ids too. And what a language may be called. */
import type { TtmlProfile } from './span-times.ts';

/** Namespaces in XML 1.0, NCName (XML 1.0 fifth edition, 2.3), without its signs beyond the first plane; `c1`, `region-1` and such are ours. */
const first = 'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const name = new RegExp(`^[${first}][${first}\\d.\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*$`);
const ours = /^(?:c\d+|(?:region|style|speaker)-(?:\d+|text))$/;

/** True when a caption's id can be an `xml:id` as it is, or is its number (`index` from 0). */
export const isXmlId = (id: string, index: number): boolean => id === String(index + 1) || (name.test(id) && !ours.test(id));

/** The `xml:id` of a caption: its own id where XML takes it, else `c` and its number. */
export const xmlIdOf = (id: string, index: number): string =>
  isXmlId(id, index) && id !== String(index + 1) ? id : `c${String(index + 1)}`;

/** The id of a caption that a file calls `xmlId`: `c3` is number 3. */
export const captionIdOf = (xmlId: string): string => (/^c\d+$/.test(xmlId) ? xmlId.slice(1) : xmlId);

/** True for what `xml:lang` may say (XML 1.0, 2.12): a tag of letters, digits and hyphens. */
export const isLanguageName = (tag: string): boolean => /^[\w-]+$/.test(tag);

/** True for the name of a language that a profile takes: EBU-TT-D what a language is in XML Schema (part 2, 3.3.3). */
export const holdsLanguage =
  (profile: TtmlProfile) =>
  (tag: string): boolean =>
    profile === 'imsc' || /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/.test(tag);
