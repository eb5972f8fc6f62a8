/** The as-run log on disk: a file a day, one JSON line each, appended and never rewritten; old days and too much of one day go. */
import { appendFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AsRunLine } from '../../core/show/air/as-run.ts';

/** How many days are kept, and how many bytes of a day: over that the day's first half is set aside once, then replaced. */
const kept = { days: 31, bytes: 4_000_000 } as const;

const lineSchema: z.ZodType<AsRunLine> = z.object({
  time: z.string(),
  clock: z.number(),
  air: z.enum(['idle', 'rehearsal', 'on-air']),
  what: z.string(),
  detail: z.string(),
  cue: z.string(),
  cueId: z.string(),
  position: z.number(),
});

/** The as-run log. */
export type AsRunFile = {
  /** Adds a line; never throws. `day` is the local date, YYYY-MM-DD. */
  readonly append: (line: AsRunLine, day: string) => void;
  /** Every line kept, oldest first; lines that a crash tore are passed over. */
  readonly read: () => readonly AsRunLine[];
};

const isDay = (name: string): boolean => /^\d{4}-\d\d-\d\d(?:\.1)?\.jsonl$/u.test(name);

/** The set-aside part of a day sorts before the rest of it: `.1.jsonl` before `.jsonl`. */
const dayFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter(isDay).sort();
  } catch {
    return [];
  }
};

const forgetOldDays = (folder: string, today: string): void => {
  const days = [...new Set([...dayFiles(folder).map((name) => name.slice(0, 10)), today])].sort();
  const old = new Set(days.slice(0, Math.max(0, days.length - kept.days)));
  for (const name of dayFiles(folder)) if (old.has(name.slice(0, 10))) rmSync(join(folder, name), { force: true });
};

const lineOf = (text: string): readonly AsRunLine[] => {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
};

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The log in a folder of its own. `report` hears once that it cannot be written. */
export const openAsRunFile = (folder: string, report: (error: unknown) => void): AsRunFile => {
  let day = '';
  let size = 0;
  let failing = false;

  const begin = (next: string): void => {
    mkdirSync(folder, { recursive: true });
    day = next;
    size = sizeOf(join(folder, `${day}.jsonl`));
    forgetOldDays(folder, day);
  };

  const write = (line: AsRunLine, today: string): void => {
    if (today !== day) begin(today);
    const path = join(folder, `${day}.jsonl`);
    if (size > kept.bytes) {
      renameSync(path, join(folder, `${day}.1.jsonl`));
      size = 0;
    }
    const text = `${JSON.stringify(line)}\n`;
    appendFileSync(path, text, { mode: 0o600 });
    size += Buffer.byteLength(text);
  };

  return {
    append: (line, today) => {
      try {
        write(line, today);
        failing = false;
      } catch (error) {
        if (!failing) report(error);
        failing = true;
      }
    },
    read: () => dayFiles(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').flatMap(lineOf)),
  };
};
