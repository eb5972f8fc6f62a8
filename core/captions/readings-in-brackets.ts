/** Readings for formats that have no ruby: in brackets after their base. */
import { type Emphasis, type EmphasisKind, isRuby, signsIn, tidyEmphasis } from './emphasis.ts';
import { readingOf } from './ruby-runs.ts';
import type { Caption, Track } from './track.ts';

/** Where `signs` signs of a line end. */
const placeAfter = (line: string, signs: number): number => {
  let seen = 0;
  return [...line.matchAll(/\S/g)].find(() => (seen += 1) === signs)?.index ?? line.length;
};

/** The lines with a text after the sign before `at`. */
const insertedAt = (lines: readonly string[], at: number, text: string): readonly string[] => {
  let before = 0;
  return lines.map((line) => {
    const signs = at - before;
    before += signsIn(line);
    if (signs < 1 || at > before) return line;
    const place = placeAfter(line, signs) + 1;
    return line.slice(0, place) + text + line.slice(place);
  });
};

/** What covers the base to its end covers its reading too. */
const movedBy = (one: Emphasis, at: number, signs: number): Emphasis => ({ ...one, from: one.from >= at ? one.from + signs : one.from, to: one.to >= at ? one.to + signs : one.to });

type Held = (kind: EmphasisKind, caption: Caption) => boolean;

const bracketed = (caption: Caption, held: Held): Caption => {
  const found = (caption.emphasis ?? []).filter(({ kind }) => isRuby(kind) && !held(kind, caption));
  if (found.length === 0) return caption;
  const { wordStarts: _starts, emphasis, ...rest } = caption;
  let lines = caption.lines;
  let others = (emphasis ?? []).filter((one) => !found.includes(one));
  for (const ruby of found.toSorted((one, other) => other.to - one.to)) {
    const text = `(${readingOf(ruby)})`;
    lines = insertedAt(lines, ruby.to, text);
    others = others.map((one) => movedBy(one, ruby.to, signsIn(text)));
  }
  const tidy = tidyEmphasis(others, signsIn(lines.join('')));
  return { ...rest, lines, ...(tidy === undefined ? {} : { emphasis: tidy }) };
};

/** The track with each reading that a format does not hold in brackets; the very same captions where there is none. */
export const readingsInBrackets = (track: Track, held: Held): Track =>
  track.some(({ emphasis }) => emphasis?.some(({ kind }) => isRuby(kind))) ? track.map((caption) => bracketed(caption, held)) : track;
