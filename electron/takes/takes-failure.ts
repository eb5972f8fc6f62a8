/** Says in a sentence why takes could not be made, written or moved. */
import { type Result, failure } from '../../core/problem/failure.ts';
import { notMade } from './finish-take.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space and try again.',
  EDQUOT: 'Your quota on this disk is used up. Free some space and try again.',
  EACCES: 'The folder of the takes may not be written by you. Ask its owner for the right to write in it.',
  EPERM: 'The folder of the takes may not be written by you. Ask its owner for the right to write in it.',
  EROFS: 'The folder of the takes can only be read. Save the script in another place, and its takes go with it.',
  ENOENT: 'A file of the take is gone. Open the script again to see what is left.',
  [notMade]: 'No take could be made of the recording. It is kept: close Caesura and start it again, then it is made a take.',
};

/** The failure of an error, the operating system's or that of making a take; nothing that was kept before is lost. */
export const takesFailure = (error: unknown): Result<never> => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failure('takes-unwritable', Object.hasOwn(reasons, code) ? (reasons[code] ?? '') : `The takes could not be written (${code || String(error)}). Try again.`);
};
