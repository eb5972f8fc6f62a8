/** A command that cannot go on: one line for standard error that says what to do, and the exit code. */

/** Exit codes of every command: 0 done and clean, 1 done and problems found, 2 the input or the call is unusable; 130 is what a shell takes for Ctrl+C. */
export const exitCodes = { clean: 0, problems: 1, unusable: 2, interrupted: 130 } as const;

/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with one line on standard error, and exit code 2; never shown with a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
