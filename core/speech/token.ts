/** One chunk of the text as the readers see it. */
import type { InnerPause } from './timing-constants.ts';

/** A chunk between spaces, dashes and, in scripts without spaces, changes of script; stripped of the marks around it. */
export type Token = {
  /** Without opening and closing marks; apostrophes are straight ones. */
  readonly text: string;
  /** True when a full stop followed it: the readers decide whether it marked an abbreviation. */
  readonly dot: boolean;
  /** The beat that the mark after it asks for. */
  readonly mark: InnerPause | null;
};
