/** What standard error shows of an error: one line, never a stack trace. */
import { CommandError } from './command-error.ts';

/** The one line for an error; one that nobody foresaw is named as a fault of ours. */
export const errorLine = (error: unknown): string => {
  if (error instanceof CommandError) return error.message.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  const reason = error instanceof Error ? error.message : String(error);
  return `this is a fault in caesura, please report it: ${reason.replaceAll(/\s+/g, ' ')}`;
};
