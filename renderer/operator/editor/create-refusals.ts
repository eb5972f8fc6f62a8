/** Counts main's refusals in a row: tells the operator of those that go on, and rests longer after each. */
import type { Failure } from '../../../core/problem/failure.ts';
import type { SendTimerParts } from './create-send-timer.ts';
import { retryRest, worthTelling } from './send-timing.ts';

/** The refusals in a row. */
export type Refusals = {
  readonly none: () => boolean;
  readonly forget: () => void;
  /** Counts one more and tells of it where it is worth it. */
  readonly add: (error: Failure) => void;
  /** Resolves when it is time to try again. */
  readonly rest: () => Promise<void>;
};

/** No refusal yet. */
export const createRefusals = (later: SendTimerParts['later'], tell: (error: Failure) => void): Refusals => {
  let count = 0;
  return {
    none: () => count === 0,
    forget: () => {
      count = 0;
    },
    add: (error) => {
      count += 1;
      if (worthTelling(count)) tell(error);
    },
    rest: () => new Promise((resolve) => void later(resolve, retryRest(count))),
  };
};
