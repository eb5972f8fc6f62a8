/** Checks the characters of one caption: those that cannot be carried, seen or trusted. */
import { uncarriable608 } from './characters-608.ts';
import type { Finding } from './check.ts';
import type { CaptionStyle } from './styles.ts';
import type { Caption } from './track.ts';

const control = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffd\ufffe\uffff]/gu;

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm, and zero-width spaces. */
const bidi = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu;

const namesOf = (text: string, pattern: RegExp): string =>
  [...new Set(Array.from(text.matchAll(pattern), (found) => found[0]))]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');

const not608 = (text: string): readonly Finding[] => {
  const missing = uncarriable608(text);
  if (missing.length === 0) return [];
  const message = `CEA-608 cannot carry ${missing.slice(0, 10).join(' ')}: write it with other characters.`;
  return [{ code: 'not-in-608', severity: 'error', message }];
};

/** What is wrong with the characters of a caption. */
export const checkCharacters = (caption: Caption, style: CaptionStyle): readonly Finding[] => {
  const text = caption.lines.join(' ');
  const findings: Finding[] = [];
  const controls = namesOf(caption.lines.join(''), control);
  if (controls !== '') {
    findings.push({ code: 'control-character', severity: 'error', message: `Characters that cannot be shown (${controls}): delete them.` });
  }
  const marks = namesOf(text, bidi);
  if (marks !== '') {
    findings.push({ code: 'bidi-character', severity: 'warning', message: `Invisible characters (${marks}) can turn the text around: delete them unless they are meant.` });
  }
  if (caption.lines.some((line) => /[^\S\n]{2}/u.test(line.trim()))) {
    findings.push({ code: 'double-space', severity: 'info', message: 'Two spaces in a row: delete one.' });
  }
  return style.only608 ? [...findings, ...not608(text)] : findings;
};
