/** The fix of a break between two captions that parts what belongs together: words move over, and the times with them. */
import { breakKind } from '../breaks/break-kind.ts';
import { wordsAtBreak } from '../check/check-caption-break.ts';
import { breakCost } from '../cut/cut-costs.ts';
import { withEmphasis } from '../edit/carry-emphasis.ts';
import { joinedEmphasis, joinedEnd } from '../edit/join-captions.ts';
import { partEmphasis } from '../edit/part-emphasis.ts';
import { wordStarts, wordsOf } from '../edit/word-starts.ts';
import { signsIn } from '../emphasis/emphasis.ts';
import { inWholeLooks } from '../emphasis/looks.ts';
import { ms } from '../../units/time.ts';
import { leastGap } from '../styles/style-measures.ts';
import type { Caption } from '../track.ts';
import { type Fix, type FixCase, goTogether } from './fix-case.ts';
import { layText } from './free-text.ts';

/** So many words are moved at most, one way or the other. */
const mostMoved = 6;

type TimedWords = { readonly words: readonly string[]; readonly times: readonly number[] };

const timedWords = (caption: Caption): TimedWords => {
  const words = wordsOf(caption.lines);
  return { words, times: wordStarts(caption).map((share) => caption.start + share * (caption.end - caption.start)) };
};

/** A caption of these words and times; `wordStarts` keep what was said when. */
const captionOf = (caption: Caption, { words, times }: TimedWords, start: number, end: number, lines: readonly string[]): Caption => ({
  ...caption,
  start: ms(start),
  end: ms(end),
  lines,
  ...(wordsOf(lines).length === words.length ? { wordStarts: times.map((time) => Math.min(0.999_999, Math.max(0, (time - start) / (end - start)))) } : {}),
});

const part = ({ words, times }: TimedWords, from: number, to: number): TimedWords => ({ words: words.slice(from, to), times: times.slice(from, to) });

/** Both captions when the second begins with word `cut` of the words of both; null where their lines or times do not hold them. */
const cutAt = ({ caption, rules }: FixCase, next: Caption, both: TimedWords, cut: number): readonly [Caption, Caption] | null => {
  const start = Math.round(both.times[cut] ?? next.start);
  const end = start - Math.max(0, Math.min(leastGap(rules.style, rules.frameRate), start - caption.start - 1));
  const [above, below] = [part(both, 0, cut), part(both, cut, both.words.length)];
  const [upper, lower] = [layText(above.words.join(' '), rules.style), layText(below.words.join(' '), rules.style)];
  if (upper === null || lower === null || end <= caption.start || next.end <= start) return null;
  const { wordStarts: _one, ...first } = caption;
  const { wordStarts: _other, ...second } = next;
  const joined = withEmphasis({ ...caption, end: joinedEnd(caption, next) }, joinedEmphasis(caption, next));
  const [one, other] = [captionOf(first, above, caption.start, end, upper), captionOf(second, below, start, next.end, lower)];
  return [inWholeLooks(withEmphasis(one, partEmphasis(joined, 0, one))), inWholeLooks(withEmphasis(other, partEmphasis(joined, signsIn(above.words.join('')), other)))];
};

/** Where else the words of two captions that part at `border` may be parted, the best first; never where it is forbidden. */
const bestCuts = (words: readonly string[], border: number, line: number): readonly number[] => {
  const costs = new Map<number, number>();
  for (let cut = Math.max(1, border - mostMoved); cut <= Math.min(words.length - 1, border + mostMoved); cut += 1) {
    const { words: around, index } = wordsAtBreak(words.slice(0, cut), words.slice(cut));
    const cost = breakCost[breakKind(around, index, line)] + Math.abs(cut - border);
    if (cut !== border && cost < breakCost.forbidden) costs.set(cut, cost);
  }
  return [...costs].toSorted(([, one], [, other]) => one - other).map(([cut]) => cut);
};

const label = (moved: number): string => `Move ${Math.abs(moved) === 1 ? 'a word' : `${String(Math.abs(moved))} words`} ${moved < 0 ? 'to the next caption' : 'from the next caption'}`;

/** Every way to move words over the boundary, the best break first; made only as far as they are asked for. */
export function* moveWordsOver(one: FixCase): Generator<Fix> {
  const { caption, next, problem } = one;
  if (next === undefined || !goTogether(caption, next)) return;
  const [upper, lower] = [timedWords(caption), timedWords(next)];
  const both: TimedWords = { words: [...upper.words, ...lower.words], times: [...upper.times, ...lower.times] };
  const border = upper.words.length;
  for (const cut of bestCuts(both.words, border, one.rules.style.lineCharacters)) {
    const captions = cutAt(one, next, both, cut);
    if (captions !== null) yield { label: label(cut - border), change: { at: problem.caption, remove: 2, insert: captions } };
  }
}
