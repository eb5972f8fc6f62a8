/** Runs one call of the `caesura` command, from its words to its exit code. */
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { exitCodes } from './command-error.ts';
import { errorLine } from './error-line.ts';
import { standard, tell } from './standard.ts';

/** What each command needs is loaded only where it is called: half of a short call's time was for the others. In the order of the help. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  cues: async () => (await import('./commands/cues.ts')).cuesCommand(),
  captions: async () => (await import('./commands/captions.ts')).captionsCommand(),
  check: async () => (await import('./commands/check.ts')).checkCommand(),
  convert: async () => (await import('./commands/convert.ts')).convertCommand(),
  retime: async () => (await import('./commands/retime.ts')).retimeCommand(),
  match: async () => (await import('./commands/match.ts')).matchCommand(),
  takes: async () => (await import('./commands/takes.ts')).takesCommand(),
};

/** The command that the call begins with; all of them where it begins with none, as for the help. */
const commandsFor = (first: string | undefined): Promise<readonly Command[]> => {
  const known = Object.keys(commands).includes(first ?? '');
  return Promise.all(Object.entries(commands).filter(([name]) => !known || name === first).map(([, load]) => load()));
};

const program = async (first: string | undefined): Promise<Command> => {
  const root = new Command('caesura')
    .description('Broadcast scripts to timed cues and captions.')
    .version(manifest.version)
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: 0 done, nothing to complain of; 1 done, and check or match found\nproblems, or a caption file could not be read whole; 2 not done: the call or\nthe input is unusable, and standard error says why. What each command takes: caesura <command> --help')
    .showHelpAfterError(false);
  for (const command of await commandsFor(first)) root.addCommand(command);
  // Commander writes several lines and ends with 1: ours is one line, and 2.
  for (const command of [root, ...root.commands]) {
    command.configureOutput({
      writeOut: (text) => standard().output.write(text),
      writeErr: (text) => standard().errors.write(text),
      outputError: (message, write) => write(`caesura: ${message.trim().replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ').replace(/\.?$/, '.')} See ${command === root ? 'caesura' : `caesura ${command.name()}`} --help.\n`),
    });
    command.exitOverride();
  }
  return root;
};

/** How a call ends that threw: Commander has said already what it has to say. An output whose reader has gone is left to who called. */
const failed = (error: unknown): void => {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') throw error;
  if (error instanceof CommanderError) {
    standard().endWith(error.exitCode === 0 ? exitCodes.clean : exitCodes.unusable);
    return;
  }
  tell(errorLine(error));
  standard().endWith(exitCodes.unusable);
};

/** Does what the words after `caesura` ask for; says on standard error why it cannot. Rejects only where the reader of its output has gone (EPIPE). */
export const runCall = async (words: readonly string[]): Promise<void> => {
  try {
    await (await program(words[0])).parseAsync(words, { from: 'user' });
  } catch (error) {
    failed(error);
  }
};
