/** The recent files as the operator sees them. */
import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { RecentFile } from '../../core/ipc/contract.ts';

const isMissing = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return false;
  } catch {
    return true;
  }
};

/** Names and folders of recent files, and whether each is still there. */
export const recentFiles = (paths: readonly string[]): Promise<readonly RecentFile[]> =>
  Promise.all(paths.map(async (path) => ({ name: basename(path), folder: dirname(path), missing: await isMissing(path) })));
