/** Gathers the emphasis of a caption while its text is read. */
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from './emphasis.ts';

/** What a reader tells: signs that were read, and marks that open and close. */
export type EmphasisReading = {
  /** Text that was read, as it will be in the caption. */
  readonly text: (text: string) => void;
  readonly open: (kind: EmphasisKind) => void;
  /** How many signs were read. */
  readonly signs: () => number;
  /** Adds a stretch that is known whole. */
  readonly add: (one: Emphasis) => void;
  /** Closes the last one of its kind that is open. */
  readonly close: (kind: EmphasisKind) => void;
  /** All that was found; what is still open reaches to the end. */
  readonly found: () => readonly Emphasis[] | undefined;
};

/** A reading of one caption. */
export const emphasisReading = (): EmphasisReading => {
  const found: (Emphasis & { readonly order: number })[] = [];
  const open: { readonly kind: EmphasisKind; readonly from: number; readonly order: number }[] = [];
  let order = 0;
  let signs = 0;
  let uncounted = '';
  // Most captions have no marks: their signs are never counted.
  const count = (): number => {
    signs += signsIn(uncounted);
    uncounted = '';
    return signs;
  };
  return {
    text: (text) => {
      uncounted += text;
    },
    open: (kind) => {
      open.push({ kind, from: count(), order: (order += 1) });
    },
    signs: count,
    add: (one) => {
      found.push({ ...one, order: (order += 1) });
    },
    close: (kind) => {
      const at = open.findLastIndex((one) => one.kind === kind);
      const [one] = at < 0 ? [] : open.splice(at, 1);
      if (one !== undefined) found.push({ ...one, to: count() });
    },
    found: () => {
      if (found.length + open.length === 0) return undefined;
      // Of two colours over the same words the inner one counts: the one that was opened later.
      const inOrder = [...found, ...open.map((one) => ({ ...one, to: count() }))].toSorted((one, other) => one.order - other.order);
      return tidyEmphasis(inOrder, count());
    },
  };
};
