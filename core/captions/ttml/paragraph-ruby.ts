/** The rubies of a TTML paragraph while it is read (TTML2, 10.2.35): bases and their readings, paired when their container ends. */
import type { Emphasis, EmphasisKind } from '../emphasis/emphasis.ts';
import { folded } from '../text/folded.ts';

/** A part of a paragraph's text to which emphasis can be added; signs are counted from the beginning of the paragraph. */
export type RubyPart = { readonly found: Emphasis[] };

/** What is read of a container. */
export type ParagraphRuby = {
  readonly beginBase: () => void;
  /** Text of the base that is open: its signs. */
  readonly baseText: (part: RubyPart, from: number, to: number) => void;
  /** A container of readings begins: a second one, on the other side of the base, is not kept. False for that. */
  readonly beginReadings: () => boolean;
  readonly beginReading: () => void;
  /** Text of the reading that is open, and what is said of where it stands. */
  readonly readingText: (text: string, looks: readonly EmphasisKind[]) => void;
  /** Adds the rubies to the parts; gives the readings that have no base. */
  readonly end: () => readonly string[];
};

type Reading = { text: string; readonly looks: Set<EmphasisKind> };

type Base = { part: RubyPart | null; from: number; to: number };

/** The rubies of one container. */
export const paragraphRuby = (): ParagraphRuby => {
  const bases: Base[] = [];
  const readings: Reading[] = [];
  let containers = 0;
  const add = ({ part, from, to }: Base, reading: string, looks: Iterable<EmphasisKind>): boolean => {
    if (part === null || to <= from || reading === '') return false;
    part.found.push({ from, to, kind: `ruby:${reading}` }, ...[...looks].map((kind) => ({ from, to, kind })));
    return true;
  };
  return {
    beginBase: () => {
      bases.push({ part: null, from: 0, to: 0 });
    },
    baseText: (part, from, to) => {
      const base = bases.at(-1);
      if (base === undefined) return;
      if (base.part === null) base.from = from;
      base.part ??= part;
      base.to = to;
    },
    beginReadings: () => {
      containers += 1;
      return containers === 1;
    },
    beginReading: () => {
      if (containers < 2) readings.push({ text: '', looks: new Set() });
    },
    readingText: (text, looks) => {
      const reading = containers < 2 ? readings.at(-1) : undefined;
      if (reading === undefined) return;
      reading.text += text;
      for (const look of looks) reading.looks.add(look);
    },
    end: () => {
      const texts = readings.map(({ text }) => folded(text));
      const [first, last] = [bases[0], bases.at(-1)];
      // As many readings as bases stand each over its own; else all of them over all.
      if (texts.length !== bases.length && first !== undefined && last !== undefined) {
        const all = folded(texts.join(' '));
        return add({ ...first, to: last.to }, all, readings[0]?.looks ?? []) || all === '' ? [] : [all];
      }
      return texts.filter((text, index) => text !== '' && !add(bases[index] ?? { part: null, from: 0, to: 0 }, text, readings[index]?.looks ?? []));
    },
  };
};
