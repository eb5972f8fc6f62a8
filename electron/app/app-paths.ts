/** Where the app's parts lie, from the folder of the built main process. */
import { join } from 'node:path';
import { app } from 'electron';

const built = join(import.meta.dirname, '..');

/** The preload of every window. */
export const preloadPath = join(built, 'preload', 'preload.cjs');

/** The folder that the app's own scheme serves. */
export const pagesFolder = join(built, 'renderer');

/** A file in the user's data folder, which `--user-data-dir` moves. */
export const dataFile = (name: string): string => join(app.getPath('userData'), name);
