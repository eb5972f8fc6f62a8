/** The `caesura` command: the core without a window. */
import { exitCodes } from './command-error.ts';
import { errorLine } from './error-line.ts';
import { runCall } from './run-call.ts';
import { standard, tell } from './standard.ts';

const end = (error: unknown): void => {
  // The reader of our output has gone (`caesura cues FILE | head`): nothing to tell, nobody to tell it to.
  const closed = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (closed) process.exit(exitCodes.clean);
  tell(errorLine(error));
  standard().endWith(exitCodes.unusable);
};

// What writes hears of it too, and tells it: here only a reader that has gone ends it all.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') end(error);
});
process.on('uncaughtException', end);
runCall(process.argv.slice(2)).catch(end);
