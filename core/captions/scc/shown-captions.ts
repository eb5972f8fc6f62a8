/** The captions that screens show one after the other: what stays on a screen that is loaded anew is one caption. */
import type { Block608 } from './blocks-608.ts';

/** A caption by what is seen of it. */
export type ShownWords = Pick<Block608, 'lines' | 'placement' | 'emphasis'>;

/** What was on the screen from one frame to another. */
export type Shown<Words extends ShownWords = Block608> = {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Words[];
  /** How it was written; null where it was loaded before it was shown. */
  readonly how: 'rolled' | 'painted' | null;
};

/** A caption by the frame that it comes up at, and the one that it goes at; `how` it came up. */
export type ShownCaption = ShownWords & Pick<Shown, 'start' | 'end' | 'how'>;

const isSame = (one: ShownWords, other: ShownWords): boolean => {
  if (one.lines.length !== other.lines.length || one.lines.some((line, index) => line !== other.lines[index])) return false;
  return JSON.stringify([one.placement, one.emphasis]) === JSON.stringify([other.placement, other.emphasis]);
};

/**
 * The captions of screens in order of time. One that is there again on the next screen, with nothing erased between, goes on where another comes or
 * goes beside it; a screen that has nothing but the very same caption is a new one, as somebody cut it so.
 */
export const captionsOfShown = (shown: readonly Shown<ShownWords>[]): readonly ShownCaption[] => {
  const captions: ShownCaption[] = [];
  /** Indices of the captions that the screen before had, and when it ended. */
  let before: readonly number[] = [];
  let ended = -1;
  for (const { start, end, blocks, how } of shown) {
    const candidates = start === ended && (before.length > 1 || blocks.length > 1) ? before : [];
    before = blocks.map((block) => {
      const { lines, placement, emphasis } = block;
      for (const index of candidates) {
        const caption = captions[index];
        if (caption !== undefined && isSame(caption, block)) {
          captions[index] = { ...caption, end };
          return index;
        }
      }
      return captions.push({ start, end, lines, placement, emphasis, how }) - 1;
    });
    ended = end;
  }
  return captions;
};
