/** The takes that rule the timeline: chosen by the operator, one for a story, in place of the estimate. */
import type { Take } from '../takes/take.ts';

/** The ruling takes, with a revision of their own: they travel to a window only when `rev` changes. */
export type Ruling = {
  /** Grows with every change, from one document to the next too. */
  readonly rev: number;
  /** Where two know cues of the same story, the first one rules it. */
  readonly takes: readonly Take[];
};

/** No take rules: everything is estimated. */
export const noRuling: Ruling = { rev: 0, takes: [] };

/** The ruling after other takes were chosen. */
export const nextRuling = ({ rev }: Ruling, takes: readonly Take[]): Ruling => ({ rev: rev + 1, takes });
