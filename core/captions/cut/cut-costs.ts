/** What each flaw of a caption costs the cutter: one table (docs/captions.md explains it). */
import type { BreakKind } from '../breaks/break-kind.ts';

/** The cost of a break of each kind. A forbidden one outweighs everything that is not impossible. */
export const breakCost: Readonly<Record<BreakKind, number>> = {
  sentence: 0,
  clause: 3,
  comma: 6,
  aside: 12,
  conjunction: 8,
  relative: 12,
  preposition: 14,
  complement: 20,
  verb: 20,
  predicate: 24,
  noun: 28,
  plain: 36,
  weak: 60,
  poor: 120,
  forbidden: 1000,
};

/** The other costs. */
export const cost = {
  /** Every caption: fewer are better. */
  caption: 34,
  /** A break between captions, against one between lines. */
  captionBreak: 1.3,
  /** A break inside quotes or brackets that would fit into a line. */
  group: 24,
  /** A caption that begins a sentence after another and does not end it. */
  unfinished: 30,
  /** A line that goes on over a comma and ends inside what follows it. */
  unfinishedClause: 8,
  /** The square of the difference of two lines, in lines. */
  balance: 45,
  /** A line much shorter than the other (an orphan). */
  orphan: 120,
  /** An upper line longer than the lower. */
  topHeavy: 3,
  /** A caption of one short word (a widow). */
  widow: 40,
  /** A caption that cannot be shown for the shortest time; as much again by how far it fails. */
  short: 150,
  shortfall: 250,
  /** One under a second and a half is hasty. */
  hasty: 12,
  /** A caption longer than the longest, and for each millisecond more; at most `longAtMost`. */
  long: 200,
  longPerMs: 0.05,
  longAtMost: 900,
  /** Each part of the greatest reading speed too much, for a full line. */
  fast: 60,
  /** A caption that goes on where the matched track has an end. */
  overEnd: 30,
  /** A caption that goes on over a pause of each kind. */
  over: { 'comma-ellipsis': 4, ellipsis: 8, sentence: 14, paragraph: 90, explicit: 20 },
} as const;

/** A line shorter than this part of the other costs as an orphan. */
export const orphanBalance = 0.3;

/** Words of this room or less make a widow. */
export const widowRoom = 9;

/** Under this many milliseconds a caption is hasty. */
export const hastyTime = 1400;

/** Where a style names no longest time, captions are cut as if it were this. Milliseconds. */
export const usualLongest = 7000;
