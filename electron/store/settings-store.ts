/** Keeps the settings file: read once, written a moment after each change, set aside when it is damaged. */
import { readFileSync, renameSync } from 'node:fs';
import { type Settings, defaultSettings, parseSettings } from './settings.ts';
import { writeAtomic } from './write-atomic.ts';

/** The settings and how to change them. */
export type SettingsStore = {
  readonly read: () => Settings;
  readonly change: (patch: Partial<Settings>) => void;
  /** Hears of every change from here on. */
  readonly listen: (listener: () => void) => void;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
  /** Where a damaged file was put; null: it was sound, or there was none. */
  readonly setAside: string | null;
};

/** How long changes are gathered before the file is written, in ms: a slider gives many a second. */
const gatherMs = 400;

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const putAside = (path: string): string => {
  const aside = path.replace(/\.json$/u, '.damaged.json');
  try {
    renameSync(path, aside);
  } catch {
    // It will be overwritten by the next good settings then.
  }
  return aside;
};

/** Opens the settings at `path`. `report` hears of a failed write; the settings in memory go on. */
export const openSettings = (path: string, report: (error: unknown) => void): SettingsStore => {
  const text = textOf(path);
  const found = text === null ? defaultSettings : parseSettings(text);
  const setAside = found === null ? putAside(path) : null;
  let settings = found ?? defaultSettings;
  const listeners: (() => void)[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    if (timer === null) return writing;
    clearTimeout(timer);
    timer = null;
    writing = writing.then(() => writeAtomic(path, `${JSON.stringify(settings, null, 2)}\n`)).catch(report);
    return writing;
  };

  const change = (patch: Partial<Settings>): void => {
    settings = { ...settings, ...patch };
    timer ??= setTimeout(() => void flush(), gatherMs);
    for (const listener of listeners) listener();
  };

  const listen = (listener: () => void): void => {
    listeners.push(listener);
  };

  return { read: () => settings, change, listen, flush, setAside };
};
