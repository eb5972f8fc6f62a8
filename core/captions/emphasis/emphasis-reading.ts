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
  const found: Emphasis[] = [];
  const open: { readonly kind: EmphasisKind; readonly from: number }[] = [];
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
      open.push({ kind, from: count() });
    },
    signs: count,
    add: (one) => {
      found.push(one);
    },
    close: (kind) => {
      const at = open.findLastIndex((one) => one.kind === kind);
      const [one] = at < 0 ? [] : open.splice(at, 1);
      if (one !== undefined) found.push({ ...one, to: count() });
    },
    found: () => (found.length + open.length === 0 ? undefined : tidyEmphasis([...found, ...open.map((one) => ({ ...one, to: count() }))], count())),
  };
};
