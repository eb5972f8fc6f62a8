/** What is on a screen as captions: neighbouring rows that belong together, and all that stands apart. */
import { type Emphasis, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { kindsOfStyle } from './emphasis-608.ts';
import { type Place608, placeOfRows } from './place-608.ts';
import { isPlain, type Part608 } from './written-parts.ts';

/** Words that belong together, what they look like, and where they stand. */
export type Block608 = Place608 & {
  readonly lines: readonly string[];
  readonly emphasis: readonly Emphasis[] | undefined;
  /** The frames that the first and the last of its letters were sent in. */
  readonly first: number;
  readonly last: number;
};

/** True where what was seen changed after one frame and not after another. */
export type ChangedBetween = (from: number, to: number) => boolean;

/** The same by the frames that anything came up at, in their order. By halves: what is painted may change for ever beside rows that stay. */
export const changedIn = (changes: readonly number[]): ChangedBetween => (from, to) => {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  return (changes[low - 1] ?? from) > from;
};

const emphasisIn = (parts: readonly Part608[]): readonly Emphasis[] | undefined => {
  if (parts.every(isPlain)) return undefined;
  let sign = 0;
  const found = parts.flatMap(({ cells }) =>
    cells.flatMap(({ character, style }) => {
      const from = sign;
      sign += signsIn(character);
      return kindsOfStyle(style).map((kind) => ({ from, to: sign, kind }));
    }),
  );
  return tidyEmphasis(found, sign);
};

/** The column that a part begins at, but for the code that pushes it to the right. */
const leftOf = ({ left, pushed }: Part608): number => (pushed ? 0 : left);

/** A row goes on with the one above it where it stands below it, was sent after it, and came up with it. */
const goesOn = (above: Part608, part: Part608, changed: ChangedBetween): boolean =>
  above.number === part.number - 1 && leftOf(above) < part.right && leftOf(part) < above.right && above.first < part.first && !changed(above.first, part.first);

/** Parts that belong together, the uppermost first. */
type Stack = Part608[];

const stacksOf = (parts: readonly Part608[], changed: ChangedBetween): readonly Stack[] => {
  const stacks: Stack[] = [];
  for (const part of parts) {
    let found: Stack | null = null;
    for (const stack of stacks) {
      const above = stack.at(-1);
      if (above !== undefined && goesOn(above, part, changed) && above.first > (found?.at(-1)?.first ?? -1)) found = stack;
    }
    if (found === null) stacks.push([part]);
    else found.push(part);
  }
  return stacks;
};

const blockOf = (parts: Stack): Block608 => ({
  lines: parts.map(({ text }) => text.trim()),
  emphasis: emphasisIn(parts),
  first: Math.min(...parts.map(({ first }) => first)),
  last: Math.max(...parts.map(({ last }) => last)),
  ...placeOfRows(parts),
});

/** Stacks in rows without one between them that is empty, which are read from the top; those apart in the order that they were sent in. */
const inReadingOrder = (stacks: readonly Stack[]): readonly Stack[] => {
  const runs: { sent: number; below: number; readonly stacks: Stack[] }[] = [];
  for (const stack of stacks) {
    const [top, sent] = [stack[0]?.number ?? 0, stack[0]?.first ?? 0];
    let run = runs.at(-1);
    if (run === undefined || top > run.below) {
      run = { sent, below: 0, stacks: [] };
      runs.push(run);
    }
    run.sent = Math.min(run.sent, sent);
    run.below = Math.max(run.below, top + stack.length);
    run.stacks.push(stack);
  }
  return runs.sort((one, other) => one.sent - other.sent).flatMap((run) => run.stacks);
};

/** The blocks of the parts of a screen, which are in order from the top and from the left. */
export const blocksOf = (parts: readonly Part608[], changed: ChangedBetween): readonly Block608[] => {
  const stacks = stacksOf(parts, changed);
  return (stacks.length === 1 ? stacks : inReadingOrder(stacks)).map(blockOf);
};
