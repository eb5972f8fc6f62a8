/** Writes caption files beside the video: each whole or not at all, never over a file unasked. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SidecarReport } from '../../core/ipc/sidecar-calls.ts';
import type { Content } from '../../core/captions/formats/track-format.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { writeFailure } from '../files/system-failure.ts';
import { isThereAlready, writeAtomic, writeNew } from '../store/write-atomic.ts';
import type { SidecarPiece } from './sidecar-source.ts';

/** Makes the files and hands them over. */
export type MakeSidecars = (hand: (piece: SidecarPiece) => void) => Promise<Result<null>>;

/** Where the files go, whether those that are there may be replaced, and how the export goes on: told after each file; `stopped` is asked before each; `giveUp` calls the making off. */
export type SidecarTarget = {
  readonly folder: string;
  readonly overwrite: boolean;
  readonly tell: (done: number, total: number) => void;
  readonly stopped: () => boolean;
  readonly giveUp: () => void;
};

/** A link is there, wherever it leads. */
const isThere = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const alreadyThere = async (folder: string, files: readonly string[]): Promise<readonly string[]> => {
  const there = await Promise.all(files.map((file) => isThere(join(folder, file))));
  return files.filter((_file, index) => there[index]);
};

/** So many names are said in a message. */
const namedFiles = 5;

const existsFailure = (files: readonly string[]): Result<never> => {
  const more = files.length > namedFiles ? ` and ${String(files.length - namedFiles)} more` : '';
  return failure('exists', `${files.slice(0, namedFiles).join(', ')}${more} ${files.length === 1 ? 'is there already. Replace it' : 'are there already. Replace them'}, or choose another folder or name.`);
};

/** What is said of a file that came to be there while the others were written. */
const cameMeanwhile = 'It came to be there just now, by another program, and was not replaced. Export again to be asked.';

/** What is said of files that were not made, where others are written by then. */
const leftUnmade = 'It was not made: the process that makes the files ended, or took too long. Export this one again.';

type FailedFile = SidecarReport['failed'][number];

/** How an export stands. */
type Standing = { files: readonly string[]; refused: Result<never> | null; readonly written: string[]; readonly failed: FailedFile[] };

const writeOne = async (path: string, content: Content, overwrite: boolean): Promise<string | null> => {
  try {
    await (overwrite ? writeAtomic : writeNew)(path, content);
    return null;
  } catch (error) {
    if (!overwrite && isThereAlready(error)) return cameMeanwhile;
    const failed = writeFailure(error, path, 'export');
    return failed.ok ? null : failed.error.message;
  }
};

/** Writes what is handed over, one after the other. */
const writerOf = ({ folder, overwrite, tell, stopped, giveUp }: SidecarTarget, standing: Standing) => async (piece: SidecarPiece): Promise<void> => {
  if (standing.refused !== null || stopped()) return;
  if (piece.kind === 'names') {
    standing.files = piece.files;
    const there = overwrite ? [] : await alreadyThere(folder, piece.files);
    if (there.length === 0) return;
    standing.refused = existsFailure(there);
    // Whoever is asked whether to replace them does not wait until all are made.
    giveUp();
    return;
  }
  const { file, made } = piece;
  const wrong = made.ok ? await writeOne(join(folder, file), made.value, overwrite) : made.error.message;
  if (wrong === null) standing.written.push(file);
  else standing.failed.push({ file, message: wrong });
  tell(standing.written.length + standing.failed.length, standing.files.length);
};

/** What became of all files. Those that were not made because the making broke off are not written, and that is in the report. */
const reportOf = ({ files, written, failed }: Standing, made: Result<null>, { folder, stopped }: SidecarTarget): SidecarReport => {
  const settled = new Set([...written, ...failed.map(({ file }) => file)]);
  const left = files.filter((file) => !settled.has(file));
  if (made.ok || stopped()) return { folder, written, failed, cancelled: left.length > 0 };
  return { folder, written, failed: [...failed, ...left.map((file) => ({ file, message: leftUnmade }))], cancelled: false };
};

/**
 * Writes the files that `make` hands over. Failures: its own, as long as nothing was written, and `exists`; a file that cannot be written is in the
 * report, and the others are written.
 */
export const exportSidecars = async (make: MakeSidecars, target: SidecarTarget): Promise<Result<SidecarReport>> => {
  const standing: Standing = { files: [], refused: null, written: [], failed: [] };
  const write = writerOf(target, standing);
  let writing: Promise<void> = Promise.resolve();
  const made = await make((piece) => {
    writing = writing.then(() => write(piece));
  });
  await writing;
  if (standing.refused !== null) return standing.refused;
  if (!made.ok && standing.files.length === 0) return made;
  return success(reportOf(standing, made, target));
};
