/** Checks the characters of one caption: those that cannot be carried, seen or trusted. */
import type { Finding, TextRange } from './check.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import { literalPattern } from '../text/literal-pattern.ts';
import { replaced608 } from '../scc/characters.ts';
import type { Caption } from '../track.ts';

const innerSpaces = /\S\s{2,}\S/u;

const control = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffd\ufffe\uffff]/gu;

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm, and zero-width spaces. */
const bidi = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu;

/** Where a pattern is first found. */
const rangeOf = (lines: readonly string[], pattern: RegExp): { readonly at: TextRange } | object => {
  for (const [line, text] of lines.entries()) {
    const [found] = text.matchAll(pattern);
    if (found !== undefined) return { at: { line, from: found.index, to: found.index + found[0].length } };
  }
  return {};
};

const namesOf = (text: string, pattern: RegExp): string =>
  [...new Set(Array.from(text.matchAll(pattern), (found) => found[0]))]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');

const not608 = (lines: readonly string[]): readonly Finding[] => {
  const missing = replaced608(lines.join(' '));
  const [first] = missing;
  if (first === undefined) return [];
  const message = `CEA-608 cannot carry ${missing.slice(0, 10).join(' ')}: write it with other characters.`;
  // A letter whose mark is a character of its own is found by its first one.
  const pattern = new RegExp(`${literalPattern(first)}|${literalPattern(first.normalize('NFD'))}`, 'gu');
  return [{ code: 'not-in-608', severity: 'error', message, ...rangeOf(lines, pattern) }];
};

/** What is wrong with the characters of a caption. */
export const checkCharacters = (caption: Caption, style: CaptionStyle): readonly Finding[] => {
  const text = caption.lines.join(' ');
  const findings: Finding[] = [];
  const controls = namesOf(caption.lines.join(''), control);
  if (controls !== '') {
    findings.push({ code: 'control-character', severity: 'error', message: `Characters that cannot be shown (${controls}): delete them.`, ...rangeOf(caption.lines, control) });
  }
  const marks = namesOf(text, bidi);
  if (marks !== '') {
    findings.push({ code: 'bidi-character', severity: 'warning', message: `Invisible characters (${marks}) can turn the text around: delete them unless they are meant.`, ...rangeOf(caption.lines, bidi) });
  }
  if (caption.lines.some((line) => innerSpaces.test(line))) {
    findings.push({ code: 'double-space', severity: 'info', message: 'Two spaces in a row: delete one.', ...rangeOf(caption.lines, /(?<=\S)\s{2,}(?=\S)/gu) });
  }
  return style.only608 ? [...findings, ...not608(caption.lines)] : findings;
};
