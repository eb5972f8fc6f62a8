/** Checks the lines of one caption: how many, how long, how balanced, where they break. */
import { breakKind } from '../breaks/break-kind.ts';
import type { Finding } from './check.ts';
import { isDialogue } from './dialogue.ts';
import { countCharacters, holdsWide } from '../text/count-characters.ts';
import { fitsLine, roomOf } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Caption } from '../track.ts';
import { wordOf } from '../breaks/word.ts';

/** A line shorter than this part of the longest is unbalanced. */
export const leastBalance = 0.3;

const isBlank = (line: string): boolean => line.trim() === '';

const tooLong = (line: string, number: number, style: CaptionStyle): Finding => {
  const limit = holdsWide(line)
    ? `${String(style.wideLineCharacters)} wide characters`
    : `${String(style.lineCharacters)} characters`;
  const message = `A line of ${String(countCharacters(line))} characters; ${style.label} allows ${limit}: break or shorten it.`;
  return { code: 'line-too-long', severity: 'error', message, at: { line: number, from: 0, to: line.length } };
};

const lineCount = (lines: readonly string[], style: CaptionStyle): readonly Finding[] => {
  const count = lines.length;
  if (count <= style.lines) return [];
  const severity = count > style.maximumLines ? 'error' : 'warning';
  const message = `${String(count)} lines; ${style.label} wants ${String(style.lines)}: split the caption in two.`;
  return [{ code: 'too-many-lines', severity, message }];
};

const unbalanced = (lines: readonly string[], style: CaptionStyle): readonly Finding[] => {
  if (lines.length < 2 || isDialogue(lines)) return [];
  const rooms = lines.map((line) => roomOf(line, style));
  const widest = rooms.reduce((most, room) => Math.max(most, room), 0);
  if (rooms.every((room) => room >= leastBalance * widest)) return [];
  return [{ code: 'unbalanced', severity: 'info', message: 'One line is much shorter than the other: break nearer the middle.' }];
};

const wordsIn = (line: string): readonly string[] => line.trim().split(/\s+/u);

/** True where neither line holds a small letter: capitals then say nothing of names. */
const hasSmallLetters = (text: string): boolean => /\p{Ll}/u.test(text);

const badBreak = (above: string, below: string, number: number, style: CaptionStyle): readonly Finding[] => {
  const capitals = hasSmallLetters(above + below);
  const upper = wordsIn(above);
  const words = [...upper, ...wordsIn(below)].map((word) => wordOf(word, capitals));
  if (breakKind(words, upper.length - 1, style.lineCharacters) !== 'forbidden') return [];
  const pair = `"${upper.at(-1) ?? ''}" and "${wordsIn(below)[0] ?? ''}"`;
  const to = above.trimEnd().length;
  const at = { line: number, from: to - (upper.at(-1) ?? '').length, to };
  return [{ code: 'bad-break', severity: 'warning', message: `${pair} belong together: break the line elsewhere.`, at }];
};

/** What is wrong with the lines of a caption. */
export const checkLines = (caption: Caption, style: CaptionStyle): readonly Finding[] => {
  const written = caption.lines.filter((line) => !isBlank(line));
  if (written.length === 0) {
    return [{ code: 'empty', severity: 'error', message: 'A caption without text: write its text or delete it.' }];
  }
  const findings: Finding[] = [];
  if (written.length < caption.lines.length) {
    findings.push({ code: 'blank-line', severity: 'error', message: 'A blank line inside the caption would end it: delete the line.' });
  }
  caption.lines.forEach((line, number) => {
    if (!isBlank(line) && !fitsLine(line, style)) findings.push(tooLong(line, number, style));
  });
  findings.push(...lineCount(written, style), ...unbalanced(written, style));
  const breaks = isDialogue(written) ? [] : written.slice(1).flatMap((line, index) => badBreak(written[index] ?? '', line, index, style));
  return [...findings, ...breaks];
};
