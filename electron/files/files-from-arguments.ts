/** Finds the script files that the command line names. */
import { resolve } from 'node:path';

/**
 * The files named by a command line, absolute. `argv` without the program itself; switches are left out, as is the
 * app's own folder (`electron . script.txt`). What follows `--` is a file even with a leading dash.
 */
export const filesFromArguments = (argv: readonly string[], folder: string, appPath: string): readonly string[] => {
  const end = argv.indexOf('--');
  const before = end === -1 ? argv : argv.slice(0, end);
  const named = [...before.filter((argument) => argument !== '' && !argument.startsWith('-')), ...(end === -1 ? [] : argv.slice(end + 1))];
  return named
    .map((argument) => resolve(folder, argument))
    .filter((path) => path !== resolve(appPath));
};
