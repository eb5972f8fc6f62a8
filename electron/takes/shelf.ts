/** The takes of the document that is open, as they are now; and each change of them, on disk first. */
import { rm } from 'node:fs/promises';
import type { Rundown } from '../../core/script/script.ts';
import { sameStory } from '../../core/takes/story-of-take.ts';
import type { Take } from '../../core/takes/take.ts';
import { takeFolders, writableFolder } from './take-folders.ts';
import { type KeptTake, copyTakes, deleteTake, putRules, putTake, readShelf, restoreTake } from './take-shelf.ts';

/** A take that was deleted and can be brought back; `ruled`: it did. */
type Deleted = { readonly kept: KeptTake; readonly ruled: boolean };

/** The takes of a document. `data` is the folder of the user's data, `path` the document's file (null: it has none). */
export type Shelf = {
  readonly data: string;
  readonly path: string | null;
  /** Newest first. */
  readonly takes: readonly KeptTake[];
  readonly rules: ReadonlySet<string>;
  /** Those deleted since the document was opened, the last one last. */
  readonly deleted: readonly Deleted[];
};

/** No takes, of a document that is not read yet. */
export const emptyShelf = (data: string): Shelf => ({ data, path: null, takes: [], rules: new Set(), deleted: [] });

const newestFirst = (takes: readonly KeptTake[]): readonly KeptTake[] => takes.toSorted((one, other) => other.take.date.localeCompare(one.take.date));

const without = (rules: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> => new Set([...rules].filter((id) => !ids.includes(id)));

/** The takes that rule: of single stories before those of the whole rundown, so that they go first. */
export const rulingTakes = ({ takes, rules }: Shelf): readonly Take[] => {
  const ruling = takes.filter(({ id }) => rules.has(id)).map(({ take }) => take);
  return [...ruling.filter(({ story }) => story !== null), ...ruling.filter(({ story }) => story === null)];
};

/** With a take that has come; it is on disk already. */
export const withTake = (shelf: Shelf, kept: KeptTake): Shelf => ({ ...shelf, takes: newestFirst([kept, ...shelf.takes]) });

const withRules = async (shelf: Shelf, rules: ReadonlySet<string>): Promise<Shelf> => {
  await putRules(takeFolders(shelf.path, shelf.data), [...rules]);
  return { ...shelf, rules };
};

/** The takes that cannot rule together with one: those of the same story. */
const rivalsOf = ({ takes }: Shelf, { take }: KeptTake, rundown: Rundown): readonly string[] => takes.filter((other) => sameStory(rundown, other.take, take)).map(({ id }) => id);

/** A take rules in place of every other one of its story. */
export const letRule = (shelf: Shelf, kept: KeptTake, rundown: Rundown): Promise<Shelf> =>
  withRules(shelf, new Set([...without(shelf.rules, rivalsOf(shelf, kept, rundown)), kept.id]));

/** A take rules no more. */
export const release = (shelf: Shelf, { id }: KeptTake): Promise<Shelf> => withRules(shelf, without(shelf.rules, [id]));

/** A take has another reader. */
export const label = async (shelf: Shelf, kept: KeptTake, reader: string): Promise<Shelf> => {
  const renamed = { ...kept, take: { ...kept.take, reader } };
  await putTake(renamed);
  return { ...shelf, takes: shelf.takes.map((other) => (other === kept ? renamed : other)) };
};

/** A take is deleted, and rules no more. */
export const remove = async (shelf: Shelf, kept: KeptTake): Promise<Shelf> => {
  const ruled = shelf.rules.has(kept.id);
  await deleteTake(kept);
  const next = ruled ? await release(shelf, kept) : shelf;
  return { ...next, takes: shelf.takes.filter((other) => other !== kept), deleted: [...shelf.deleted, { kept, ruled }] };
};

/** What was deleted last is back; it rules again unless another take of its story does meanwhile. */
export const restore = async (shelf: Shelf, rundown: Rundown): Promise<Shelf> => {
  const last = shelf.deleted.at(-1);
  if (last === undefined) return shelf;
  await restoreTake(last.kept);
  const back = { ...withTake(shelf, last.kept), deleted: shelf.deleted.slice(0, -1) };
  const isFree = !rivalsOf(shelf, last.kept, rundown).some((id) => shelf.rules.has(id));
  return last.ruled && isFree ? letRule(back, last.kept, rundown) : back;
};

const removeFolders = async (path: string | null, data: string): Promise<void> => {
  await Promise.all(takeFolders(path, data).read.map((folder) => rm(folder, { recursive: true, force: true })));
};

/**
 * The takes of a document, read from disk, and the names of files that are none. A text that was just begun has no takes:
 * those of the last one without a file were given up with it.
 */
export const openShelf = async (data: string, path: string | null, isNew: boolean, now: number): Promise<{ readonly shelf: Shelf; readonly refused: readonly string[] }> => {
  if (path === null && isNew) await removeFolders(null, data);
  const { takes, rules, refused } = await readShelf(takeFolders(path, data), now);
  return { shelf: { data, path, takes, rules: new Set(rules), deleted: [] }, refused };
};

/** The takes go with a document that was saved for the first time, or under another name: there they are copies. */
export const moveShelf = async (shelf: Shelf, path: string): Promise<Shelf> => {
  const folders = takeFolders(path, shelf.data);
  const takes = await copyTakes(shelf.takes, await writableFolder(folders));
  const moved = await withRules({ ...shelf, path, takes, deleted: [] }, shelf.rules);
  if (shelf.path === null) await removeFolders(null, shelf.data);
  return moved;
};
