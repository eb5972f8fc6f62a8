/** Languages by their codes in EBU Tech 3264 (appendix 3), as language tags. */

/** Codes 01 to 2B in order; the Flemish are Dutch, and 2A has no tag of its own. */
const european = 'sq br ca hr cy cs da de en es eo et eu fo fr fy ga gd gl is it se la lv lb lt hu mt nl no oc pl pt ro rm sr sk sl fi sv tr'.split(' ');

const tags: readonly (readonly [string, string])[] = [
  ...european.map((tag, index): readonly [string, string] => [(index + 1).toString(16).toUpperCase().padStart(2, '0'), tag]),
  ['77', 'bg'], ['70', 'el'], ['6C', 'he'], ['7E', 'ar'], ['56', 'ru'], ['49', 'uk'], ['79', 'be'], ['63', 'mk'], ['62', 'mg'], ['5A', 'fa'], ['69', 'ja'], ['65', 'ko'], ['75', 'zh'],
];

const byCode = new Map(tags);
const byTag = new Map(tags.map(([code, tag]) => [tag, code]));

/** The code of a language tag, by its language alone; `00` where it is not known. */
export const stlLanguage = (tag: string | undefined): string => byTag.get(tag?.toLowerCase().split('-')[0] ?? '') ?? '00';

/** The tag of a code; null for 00 and codes that have none here. */
export const languageOfStl = (code: string): string | null => byCode.get(code.toUpperCase()) ?? null;

/** True for a tag that comes back from its code as it is. */
export const holdsLanguage = (tag: string): boolean => byTag.has(tag);
