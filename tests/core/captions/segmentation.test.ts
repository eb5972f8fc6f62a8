import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakKind } from '../../../core/captions/break-kind.ts';
import { captionStyles } from '../../../core/captions/styles.ts';
import type { Track } from '../../../core/captions/track.ts';
import { wordOf } from '../../../core/captions/word.ts';
import { captionsOf } from './scripts.ts';
import { generatedSentences } from './sentences.ts';

const fixture = readFileSync(new URL('../../fixtures/captions/segmentation.txt', import.meta.url), 'utf8');

/** Sentences broken by hand for lines of 42: an empty line between sentences, `-` between captions. */
const byHand = fixture.trim().split('\n\n');

/** The word counts at which lines and captions end, the last end left out. */
const breaksOf = (lines: readonly string[]): readonly number[] => {
  let count = 0;
  return lines
    .slice(0, -1)
    .map((line) => (count += line.split(' ').length));
};

const linesOf = (track: Track): readonly string[] => track.flatMap((caption) => caption.lines);

type Score = { readonly wanted: number; readonly found: number; readonly shared: number; readonly exact: number };

const scoreOf = (sentence: string): Score => {
  const lines = sentence.split('\n').filter((line) => line !== '-');
  const wanted = breaksOf(lines);
  const found = breaksOf(linesOf(captionsOf(lines.join(' '), 'netflix')));
  const shared = found.filter((place) => wanted.includes(place)).length;
  const exact = shared === wanted.length && shared === found.length ? 1 : 0;
  return { wanted: wanted.length, found: found.length, shared, exact };
};

/** The same demand in plain patterns, so that the rules are not judged by themselves alone. */
const looksBad = (line: string, next: string): boolean =>
  /\b(?:an?|the|his|her|their|every|no)$/i.test(line) ||
  /\b(?:Mr\.|Mrs\.|Dr\.|No\.|President|Minister|Mayor|Judge|General|May|Amara|Paul|Rosa|Hanna|Teresa|Ingrid|Ola)$/.test(line) ||
  /\b(?:is|was|were|has|have|had|will|could|may|should|did|been|being|not)$/.test(line) ||
  (/\b(?:\d[\d.,]*|twenty|five|six)$/.test(line) && /^(?:million|billion|percent|kilometres|p\.m|years|months|five|euros)\b/.test(next)) ||
  (/\b(?:million|billion)$/.test(line) && /^(?:dollars|euros)/.test(next));

describe('segmentation', () => {
  it('breaks sentences as an editor did by hand', () => {
    const scores = byHand.map(scoreOf);
    const total = (pick: (score: Score) => number): number => scores.reduce((sum, score) => sum + pick(score), 0);
    const score = (2 * total((one) => one.shared)) / (total((one) => one.wanted) + total((one) => one.found));
    const exact = total((one) => one.exact);
    const missed = byHand.filter((_, index) => scores[index]?.exact === 0);
    const shown = missed.map((sentence) => {
      const text = sentence.split('\n').filter((line) => line !== '-').join(' ');
      return `  by hand: ${sentence.replaceAll('\n-\n', ' || ').replaceAll('\n', ' | ')}\n  ours:    ${captionsOf(text, 'netflix').map((caption) => caption.lines.join(' | ')).join(' || ')}`;
    });
    console.log(`segmentation: ${(score * 100).toFixed(1)} % of the breaks, ${String(exact)} of ${String(byHand.length)} sentences exactly\n${shown.join('\n')}`);
    expect(byHand.length).toBe(60);
    expect(score).toBeGreaterThanOrEqual(0.84);
  });

  it.each(['bbc', 'netflix', 'fcc', 'ard'] as const)('leaves no forbidden break on 2,000 generated sentences in %s', (name) => {
    const bad: string[] = [];
    for (const sentence of generatedSentences(2000)) {
      const lines = linesOf(captionsOf(sentence, name));
      bad.push(...lines.filter((line, index) => looksBad(line, lines[index + 1] ?? '')));
      const words = lines.join(' ').split(' ').map((word) => wordOf(word, true));
      for (const place of breaksOf(lines)) {
        if (breakKind(words, place - 1, captionStyles[name].lineCharacters) === 'forbidden') bad.push(lines.join(' | '));
      }
    }
    expect(bad).toEqual([]);
  });
});
