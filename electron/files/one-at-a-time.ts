/** Lets one operation on files run at a time: a second dialog over the first would confuse both. */
import { type Result, failure } from '../../core/problem/failure.ts';

/** Runs an operation, or refuses it while another runs. */
export type OneAtATime = <Value>(work: () => Promise<Result<Value>>) => Promise<Result<Value>>;

/** A gate that lets one through. */
export const oneAtATime = (): OneAtATime => {
  let busy = false;
  return async (work) => {
    if (busy) return failure('busy', 'Answer the open question about a file first.');
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };
};
