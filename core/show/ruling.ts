/** The takes that time the show: those that rule, chosen by the operator, one for a story, in place of the estimate; and the one that is played back. */
import type { Take } from '../takes/take.ts';

/** A take that is played back. It rules nothing: the timeline is its own only while it is played. */
export type Played = {
  /** Its name among the takes of the document. */
  readonly id: string;
  readonly take: Take;
  /** The operator's own speed, which comes back when the playback ends. */
  readonly speed: number;
};

/** The takes that time the show, with a revision of their own: they travel to a window only when `rev` changes. */
export type Ruling = {
  /** Grows with every change, from one document to the next too. */
  readonly rev: number;
  /** Where two know cues of the same story, the first one rules it. */
  readonly takes: readonly Take[];
  /** Null: none is played back. */
  readonly played: Played | null;
};

/** No take rules or is played: everything is estimated. */
export const noRuling: Ruling = { rev: 0, takes: [], played: null };

/** The ruling after other takes were chosen; what is played goes on. */
export const nextRuling = ({ rev, played }: Ruling, takes: readonly Take[]): Ruling => ({ rev: rev + 1, takes, played });

/** The ruling with a take played back, or none. */
export const rulingWhile = ({ rev, takes }: Ruling, played: Played | null): Ruling => ({ rev: rev + 1, takes, played });

/** The ruling of another document: none, a revision on when there was any. */
export const clearedRuling = (ruling: Ruling): Ruling =>
  ruling.takes.length === 0 && ruling.played === null ? ruling : { rev: ruling.rev + 1, takes: [], played: null };
