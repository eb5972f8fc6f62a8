/** The files of a recording while it runs, on the computer's own disk: a journal and the sound. Both are whole up to the last piece when the app dies. */
import { mkdirSync } from 'node:fs';
import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Journal, openJournal, readJournal } from '../store/journal.ts';
import type { TakeEntry } from './take-entry.ts';
import { type RecordingEntries, recordingEntries } from './take-of-entries.ts';
import { soundFile } from './take-shelf.ts';

/** What a recording writes to. */
export type RecordingFiles = {
  readonly append: (entry: TakeEntry) => void;
  /** Adds to the sound, in the order of the calls. */
  readonly addSound: (bytes: Uint8Array) => void;
  /** Ends the writing; settles once all is with the system. */
  readonly close: () => Promise<void>;
};

const journalFile = (id: string): string => `${id}.journal`;

/** Where a recording's sound is while it runs. */
export const soundPath = (folder: string, id: string): string => join(folder, soundFile(id));

/** Opens the files of a new recording. `report` hears once that they cannot be written. Throws when the folder cannot. */
export const openRecordingFiles = (folder: string, id: string, report: (error: unknown) => void): RecordingFiles => {
  mkdirSync(folder, { recursive: true });
  const journal: Journal = openJournal(join(folder, journalFile(id)));
  let sounding: Promise<void> = Promise.resolve();
  let failed = false;

  const fail = (error: unknown): void => {
    if (!failed) report(error);
    failed = true;
  };

  return {
    append: (entry) => {
      try {
        journal.append(entry, true);
      } catch (error) {
        fail(error);
      }
    },
    addSound: (bytes) => {
      sounding = sounding.then(() => appendFile(soundPath(folder, id), bytes, { mode: 0o600 })).catch(fail);
    },
    close: async () => {
      await sounding;
      journal.close();
    },
  };
};

/** The entries of a recording that was written; null when nothing can be made of them. */
export const readRecording = (folder: string, id: string): RecordingEntries | null => recordingEntries(readJournal(join(folder, journalFile(id))).values);

/** Recordings that were begun and not ended: the app died, or was closed, in the middle. */
export const cutOffRecordings = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => /^(?<id>[0-9a-z-]{1,64})\.journal$/.exec(name)?.groups?.['id'] ?? []);
};

/** Removes the files of a recording. */
export const removeRecording = async (folder: string, id: string): Promise<void> => {
  await Promise.all([rm(join(folder, journalFile(id)), { force: true }), rm(soundPath(folder, id), { force: true })]);
};
