/** The contract's part about the record of what went out. */
import { call, nothing } from './call-contract.ts';

/** Calls about the as-run log. */
export const airCalls = {
  /** Asks where to and writes every line that is kept, as CSV; null: cancelled. */
  'as-run.export': call<{ readonly path: string; readonly lines: number } | null>()(['operator'], nothing),
} as const;
