/** Reads, before anything is ready, whether this start does without the graphics card: it must be said before Chromium begins. */
import { readFileSync } from 'node:fs';
import { app } from 'electron';
import { parseSettings } from '../store/settings.ts';
import { dataFile } from './app-paths.ts';

const isWanted = (): boolean => {
  try {
    return parseSettings(readFileSync(dataFile('settings.json'), 'utf8'))?.safeGraphics ?? false;
  } catch {
    return false;
  }
};

/** Turns the graphics card off for this start when the settings say so. */
export const applySafeGraphics = (): void => {
  if (isWanted()) app.disableHardwareAcceleration();
};
