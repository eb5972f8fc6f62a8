/** The `caesura` command: the core without a window. */
import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { exitCodes } from './command-error.ts';
import { captionsCommand } from './commands/captions.ts';
import { checkCommand } from './commands/check.ts';
import { convertCommand } from './commands/convert.ts';
import { cuesCommand } from './commands/cues.ts';
import { matchCommand } from './commands/match.ts';
import { retimeCommand } from './commands/retime.ts';
import { takesCommand } from './commands/takes.ts';
import { errorLine } from './error-line.ts';

const program = (): Command => {
  const root = new Command('caesura')
    .description('Broadcast scripts to timed cues and captions.')
    .version(manifest.version)
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: 0 done, nothing to complain of; 1 done, and check or match found\nproblems, or a caption file could not be read whole; 2 not done: the call or\nthe input is unusable, and standard error says why. What each command takes: caesura <command> --help')
    .showHelpAfterError(false);
  for (const command of [cuesCommand(), captionsCommand(), checkCommand(), convertCommand(), retimeCommand(), matchCommand(), takesCommand()]) root.addCommand(command);
  // Commander writes several lines and ends with 1: ours is one line, and 2.
  for (const command of [root, ...root.commands]) {
    command.configureOutput({
      outputError: (message, write) => write(`caesura: ${message.trim().replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ').replace(/\.?$/, '.')} See ${command === root ? 'caesura' : `caesura ${command.name()}`} --help.\n`),
    });
    command.exitOverride((error) => {
      process.exit(error.exitCode === 0 ? exitCodes.clean : exitCodes.unusable);
    });
  }
  return root;
};

const end = (error: unknown): void => {
  // The reader of our output has gone (`caesura cues FILE | head`): nothing to tell, nobody to tell it to.
  const closed = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (closed) process.exit(exitCodes.clean);
  process.stderr.write(`caesura: ${errorLine(error)}\n`);
  process.exitCode = exitCodes.unusable;
};

// What writes hears of it too, and tells it: here only a reader that has gone ends it all.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') end(error);
});
process.on('uncaughtException', end);
program().parseAsync().catch(end);
