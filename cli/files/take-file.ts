/** Takes as files: one by its name, or those that lie beside a script. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readTake } from '../../core/takes/read-take.ts';
import type { Take } from '../../core/takes/take.ts';
import { CommandError } from '../command-error.ts';
import { inputName, readText } from './read-text.ts';

/** The take in a file, or in an exported report. Throws CommandError where there is none. */
export const readTakeFile = async (path: string): Promise<Take> => {
  const take = readTake(await readText(path));
  if (!take.ok) throw new CommandError(`cannot use ${inputName(path)} as a take: ${take.error.message}`);
  return take.value;
};

/** The takes beside a script, by their files. */
export type TakesOfScript = {
  readonly takes: readonly { readonly file: string; readonly take: Take; readonly rules: boolean }[];
  /** What is wrong with files that are no takes. */
  readonly refused: readonly string[];
};

/** What is in the folder, but takes. */
const rulingName = 'ruling.json';

const idsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules) ? value.rules : [];

/** The names of the takes that rule; none where nobody has chosen. */
const rulingIds = async (folder: string): Promise<ReadonlySet<unknown>> => {
  try {
    return new Set(idsIn(JSON.parse(await readText(join(folder, rulingName)))));
  } catch {
    return new Set();
  }
};

/** The takes in the folder beside a script (`show.txt.takes`), by date; none where there is no folder. */
export const readTakesOf = async (script: string): Promise<TakesOfScript> => {
  const folder = `${script}.takes`;
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json') && name !== rulingName).toSorted((one, other) => one.localeCompare(other));
  const ruling = await rulingIds(folder);
  const takes: { file: string; take: Take; rules: boolean }[] = [];
  const refused: string[] = [];
  for (const name of names) {
    try {
      takes.push({ file: join(folder, name), take: await readTakeFile(join(folder, name)), rules: ruling.has(basename(name, '.json')) });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      refused.push(error.message);
    }
  }
  return { takes: takes.toSorted((one, other) => one.take.date.localeCompare(other.take.date)), refused };
};
