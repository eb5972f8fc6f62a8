/** Readings for formats that have no ruby: in brackets after their base. */
import { type Emphasis, type EmphasisKind, isRuby, signsIn, tidyEmphasis } from './emphasis.ts';
import { readingOf } from './ruby-runs.ts';
import type { Caption, Track } from '../track.ts';

/** A text that comes after the sign before `at`. */
type Insertion = { readonly at: number; readonly text: string };

/** The lines with texts inserted, which are in the order of their places. */
const inserted = (lines: readonly string[], insertions: readonly Insertion[]): readonly string[] => {
  let [sign, next] = [0, 0];
  return lines.map((line) => {
    let [written, from] = ['', 0];
    for (let index = 0; index < line.length; index += 1) {
      if (/\s/u.test(line.charAt(index))) continue;
      sign += 1;
      for (let one = insertions[next]; one?.at === sign; one = insertions[next]) {
        written += line.slice(from, index + 1) + one.text;
        from = index + 1;
        next += 1;
      }
    }
    return written + line.slice(from);
  });
};

/** How many signs are new up to each sign, those right after it among them: what covers a base to its end covers its reading too. */
const newSigns = (insertions: readonly Insertion[], signs: number): readonly number[] => {
  const added = Array.from({ length: signs + 1 }, () => 0);
  for (const { at, text } of insertions) added[at] = (added[at] ?? 0) + signsIn(text);
  let sum = 0;
  return added.map((here) => (sum += here));
};

type Held = (kind: EmphasisKind, caption: Caption) => boolean;

const bracketed = (caption: Caption, held: Held): Caption => {
  const isLost = ({ kind }: Emphasis): boolean => isRuby(kind) && !held(kind, caption);
  const { wordStarts: _starts, emphasis = [], ...rest } = caption;
  const insertions = emphasis.filter(isLost).map((ruby): Insertion => ({ at: ruby.to, text: `(${readingOf(ruby)})` })).toSorted((one, other) => one.at - other.at);
  if (insertions.length === 0) return caption;
  const added = newSigns(insertions, signsIn(caption.lines.join('')));
  const moved = (sign: number): number => sign + (added[sign] ?? 0);
  const others = emphasis.filter((one) => !isLost(one)).map((one) => ({ ...one, from: moved(one.from), to: moved(one.to) }));
  const lines = inserted(caption.lines, insertions);
  const tidy = tidyEmphasis(others, signsIn(lines.join('')));
  return { ...rest, lines, ...(tidy === undefined ? {} : { emphasis: tidy }) };
};

/** The track with each reading that a format does not hold in brackets; the very same captions where there is none. */
export const readingsInBrackets = (track: Track, held: Held): Track =>
  track.some(({ emphasis }) => emphasis?.some(({ kind }) => isRuby(kind))) ? track.map((caption) => bracketed(caption, held)) : track;
