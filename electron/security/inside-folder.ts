/** Finds a file inside a folder by its real path, so that no link leads outside. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** True when `path` lies below `folder`; both are real, absolute paths. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The real path of a file below the folder; null when it does not exist or leads outside. */
export const insideFolder = async (folder: string, path: string): Promise<string | null> => {
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return isInside(realFolder, realFile) ? realFile : null;
  } catch {
    return null;
  }
};
