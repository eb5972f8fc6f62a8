/** Where takes lie: beside the script, so that they move with it; in the user's data where that cannot be. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of a document's takes. All are read; what is written goes to the first that can be. */
export type TakeFolders = { readonly read: readonly string[]; readonly untitled: boolean };

/** The folder beside a script, named after it. */
const besideScript = (path: string): string => `${path}.takes`;

/** The folders of the document at a path, and of one without a file. `data` is the folder of the user's data. */
export const takeFolders = (path: string | null, data: string): TakeFolders => {
  if (path === null) return { read: [join(data, 'takes', 'untitled')], untitled: true };
  const name = createHash('sha256').update(path).digest('hex').slice(0, 24);
  return { read: [besideScript(path), join(data, 'takes', name)], untitled: false };
};

/** The first of the folders that is there or can be made. Throws what the system throws for the last. */
export const writableFolder = async ({ read }: TakeFolders): Promise<string> => {
  let fault: unknown = new Error('there is no folder for takes');
  for (const folder of read) {
    try {
      await mkdir(folder, { recursive: true });
      return folder;
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
};
