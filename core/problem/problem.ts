/** Faults in the user's text as data: found, placed and explained, never thrown. */

/** How bad a problem is: an error spoils the result, a warning may, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of the source: offset and length in UTF-16 units from 0, line and column (UTF-16 units) from 1. */
export type SourceRange = {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
};

/** One fault in the user's text: what, how bad, said so that the user knows what to do, and where. */
export type Problem<Code extends string = string> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly at: SourceRange;
};
