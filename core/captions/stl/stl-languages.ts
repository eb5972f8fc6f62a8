/** Languages by their codes in EBU Tech 3264 (appendix 3), as language tags. Compared code by code with ttconv's table on 2026-11-26: the same. */

/** Codes from 01 on, of Latin letters; 2A, Flemish, is the Dutch of Belgium. */
const latin = 'sq br ca hr cy cs da de en es eo et eu fo fr fy ga gd gl is it se la lv lb lt hu mt nl no oc pl pt ro rm sr sk sl fi sv tr nl-BE wa'.split(' ');

/** Codes from 45 on; 55, Ruthenian, has no tag of its own. */
const others =
  'zu vi uz ur uk th te tt ta tg sw srn so si sn sh - ru qu ps pa fa pap or ne nd mr mo ms mg mk lo ko km kk kn ja id hi he ha gn gu el ka ff prs cv zh my bg bn be bm az as hy ar am'.split(' ');

const from = (first: number) => (tag: string, index: number): readonly [string, string] => [(first + index).toString(16).toUpperCase().padStart(2, '0'), tag];

const tags = [...latin.map(from(0x01)), ...others.map(from(0x45))].filter(([, tag]) => tag !== '-');

const byCode = new Map(tags);
// Of two codes of a tag the first is written.
const byTag = new Map(tags.toReversed().map(([code, tag]) => [tag, code]));

/** The code of a language tag, by its language alone where the whole has none; `00` where it is not known. */
export const stlLanguage = (tag = ''): string => byTag.get(tag) ?? byTag.get(tag.toLowerCase().split('-')[0] ?? '') ?? '00';

/** The tag of a code; null for 00 and codes that have none here. */
export const languageOfStl = (code: string): string | null => byCode.get(code.toUpperCase()) ?? null;

/** True for a tag that comes back from its code as it is. */
export const holdsLanguage = (tag: string): boolean => byTag.has(tag);
