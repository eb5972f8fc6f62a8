/** Turns a recording that is over, or was cut off, into a take beside its document. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinishTake } from './finish-take.ts';
import { readRecording, removeRecording, soundPath } from './recording-files.ts';
import { takeFolders, writableFolder } from './take-folders.ts';
import { type KeptTake, moveFile, putTake, soundFile } from './take-shelf.ts';

/** A recording that became a take of the document at a path (null: one without a file). */
export type KeptRecording = { readonly path: string | null; readonly kept: KeptTake };

/** What keeping needs: where recordings run, where the user's data lie, and who matches sound. */
export type KeepParts = { readonly recordings: string; readonly data: string; readonly finish: FinishTake };

const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/**
 * Keeps a recording, and removes its working files once the take is on disk. Null: nothing was read in it, or it cannot be
 * read. Rejects when the take cannot be written; the working files then stay for the next start.
 */
export const keepRecording = async ({ recordings, data, finish }: KeepParts, id: string, unfinished: boolean): Promise<KeptRecording | null> => {
  const entries = readRecording(recordings, id);
  const take = entries === null ? null : await finish(id, entries);
  if (entries === null || take === null || take.cues.length === 0) {
    await removeRecording(recordings, id);
    return null;
  }
  const folder = await writableFolder(takeFolders(entries.start.path, data));
  const hasSound = take.audio !== null && (await isThere(soundPath(recordings, id)));
  if (hasSound) await moveFile(soundPath(recordings, id), join(folder, soundFile(id)));
  const kept: KeptTake = { id, folder, take: { ...take, audio: hasSound ? take.audio : null, ...(unfinished && { unfinished }) } };
  await putTake(kept);
  await removeRecording(recordings, id);
  return { path: entries.start.path, kept };
};
