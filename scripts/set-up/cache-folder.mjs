/** Where the scripts keep what is too big for the checkout. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Our own folder in the user's cache. */
export const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'caesura');
