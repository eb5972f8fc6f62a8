/** The `caesura` command: the core without a window. */
import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { exitCodes } from './command-error.ts';
import { errorLine } from './error-line.ts';

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

const program = async (): Promise<Command> => {
  const root = new Command('caesura')
    .description('Broadcast scripts to timed cues and captions.')
    .version(manifest.version)
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: 0 done, nothing to complain of; 1 done, and check or match found\nproblems, or a caption file could not be read whole; 2 not done: the call or\nthe input is unusable, and standard error says why. What each command takes: caesura <command> --help')
    .showHelpAfterError(false);
  for (const command of await commandsFor(process.argv[2])) root.addCommand(command);
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
program().then((root) => root.parseAsync()).catch(end);
