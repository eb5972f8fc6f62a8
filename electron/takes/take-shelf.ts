/** The takes of one document on disk: read with limits, written whole, deleted so that they can be brought back. */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readTake, writeTake } from '../../core/takes/read-take.ts';
import type { Take } from '../../core/takes/take.ts';
import { writeAtomic } from '../store/write-atomic.ts';
import { type TakeFolders, writableFolder } from './take-folders.ts';

/** A take and the folder that it lies in. */
export type KeptTake = { readonly id: string; readonly folder: string; readonly take: Take };

/** What a shelf gave: its takes, newest first, the ids of those that rule, and the names of files that are no takes. */
export type ReadShelf = { readonly takes: readonly KeptTake[]; readonly rules: readonly string[]; readonly refused: readonly string[] };

/** No more takes of a document are read, and none that is larger: whoever wrote the folder may not have been us. */
const mostTakes = 1000;
const largestTake = 20_000_000;

/** What was deleted can be brought back for so long, ms; then it goes for good when the document is next opened. */
const keptDeleted = 7 * 86_400_000;

const takeName = /^(?<id>[0-9a-z-]{1,64})\.json$/;
const rulesFile = 'ruling.json';
const rulesSchema = z.object({ version: z.literal(1), rules: z.array(z.string().regex(/^[0-9a-z-]{1,64}$/)).max(mostTakes) });
const reserved: readonly string[] = [rulesFile];

/** The name of a take's sound. */
export const soundFile = (id: string): string => `${id}.webm`;

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** A small regular file's text; null for anything else. Opened once, and never waiting for a pipe. */
const textOf = async (path: string): Promise<string | null> => {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { size } = await handle.stat();
      return (await handle.stat()).isFile() && size <= largestTake ? await handle.readFile('utf8') : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
};

/** A take's sound has its name; whatever else a file claims is not looked for. */
const withOwnSound = (id: string, take: Take): Take => (take.audio === null || take.audio.file === soundFile(id) ? take : { ...take, audio: null });

const readFolder = async (folder: string): Promise<readonly { readonly name: string; readonly kept: KeptTake | null }[]> => {
  const names = (await namesIn(folder)).filter((name) => takeName.test(name) && !reserved.includes(name));
  const read = names.slice(0, mostTakes).map(async (name) => {
    const take = readTake((await textOf(join(folder, name))) ?? '');
    const id = name.replace(/\.json$/, '');
    return { name, kept: take.ok ? { id, folder, take: withOwnSound(id, take.value) } : null };
  });
  return Promise.all(read);
};

const readRules = async (folder: string): Promise<readonly string[]> => {
  try {
    return rulesSchema.parse(JSON.parse((await textOf(join(folder, rulesFile))) ?? '')).rules;
  } catch {
    return [];
  }
};

/** A folder that is one itself: a link may lead to where other things than takes lie. */
const isRealFolder = (path: string): Promise<boolean> => lstat(path).then((found) => found.isDirectory(), () => false);

/** The names that files of takes have. */
const ownName = /^[0-9a-z-]{1,64}\.(?:json|webm)$/;

/** Removes what was deleted long ago, and nothing but files of takes. The time of the move is the entry's change time. */
const forgetDeleted = async (folder: string, now: number): Promise<void> => {
  const deleted = join(folder, 'deleted');
  if (!(await isRealFolder(folder)) || !(await isRealFolder(deleted))) return;
  for (const name of (await namesIn(deleted)).filter((found) => ownName.test(found))) {
    const found = await lstat(join(deleted, name)).catch(() => null);
    if (found !== null && found.isFile() && now - found.ctimeMs > keptDeleted) await rm(join(deleted, name), { force: true });
  }
};

/** Writes a file of ours. A link in its place is replaced, never followed: whoever wrote the folder may have put it there. */
const writeOwn = async (path: string, text: string): Promise<void> => {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink()) await rm(path);
  await writeAtomic(path, text);
};

/** Reads the takes of a document. Two with one id are one: the folder that is looked into first has it. */
export const readShelf = async ({ read }: TakeFolders, now: number): Promise<ReadShelf> => {
  await Promise.all(read.map((folder) => forgetDeleted(folder, now)));
  const found = (await Promise.all(read.map(readFolder))).flat();
  const takes = new Map<string, KeptTake>();
  for (const { kept } of found) if (kept !== null && !takes.has(kept.id)) takes.set(kept.id, kept);
  const rules = (await Promise.all(read.map(readRules))).flat().filter((id) => takes.has(id));
  const newestFirst = [...takes.values()].toSorted((one, other) => other.take.date.localeCompare(one.take.date) || other.id.localeCompare(one.id));
  return { takes: newestFirst, rules, refused: found.filter(({ kept }) => kept === null).map(({ name }) => name) };
};

/** Writes a take, a new one or another version of one that is there. */
export const putTake = ({ id, folder, take }: KeptTake): Promise<void> => writeOwn(join(folder, `${id}.json`), writeTake(take));

/** Writes down which takes rule, in the first folder that can be written. */
export const putRules = async (folders: TakeFolders, rules: readonly string[]): Promise<void> =>
  writeOwn(join(await writableFolder(folders), rulesFile), `${JSON.stringify({ version: 1, rules })}\n`);

/** Moves a file, over the borders of disks too. */
export const moveFile = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await rm(from, { force: true });
  }
};

const filesOf = ({ id, take }: KeptTake): readonly string[] => [`${id}.json`, ...(take.audio === null ? [] : [take.audio.file])];

const isThere = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);

const moveAll = async (kept: KeptTake, from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const name of filesOf(kept)) if (await isThere(join(from, name))) await moveFile(join(from, name), join(to, name));
};

/** Puts a take aside, from where `restoreTake` brings it back. */
export const deleteTake = (kept: KeptTake): Promise<void> => moveAll(kept, kept.folder, join(kept.folder, 'deleted'));

/** Brings a deleted take back. */
export const restoreTake = (kept: KeptTake): Promise<void> => moveAll(kept, join(kept.folder, 'deleted'), kept.folder);

/** Copies takes with their sound to another folder: the document was saved under another name. */
export const copyTakes = async (takes: readonly KeptTake[], folder: string): Promise<readonly KeptTake[]> => {
  for (const kept of takes) {
    for (const name of filesOf(kept)) {
      if (!(await isThere(join(kept.folder, name)))) continue;
      await rm(join(folder, name), { force: true });
      await copyFile(join(kept.folder, name), join(folder, name), constants.COPYFILE_FICLONE);
    }
  }
  return takes.map((kept) => ({ ...kept, folder }));
};
