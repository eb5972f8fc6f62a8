/** The takes of a show in a folder of their own, with a clock that the test moves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Events } from '../../../core/ipc/contract.ts';
import { createShow, emptyDocument, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import type { Result } from '../../../core/problem/failure.ts';
import { type Instant, instant } from '../../../core/units/time.ts';
import { createNotices } from '../../../electron/ipc/notices.ts';
import { type ShowOwner, createShowOwner } from '../../../electron/show/show-owner.ts';
import { takeOfEntries } from '../../../electron/takes/take-of-entries.ts';
import { type Takes, openTakes } from '../../../electron/takes/takes.ts';

export const text = '# One\nThe ferry is late... again.\n# Two\nBread costs more,... and rain is near. Good night.\n';

/** A session with takes. */
export type Session = {
  readonly takes: Takes;
  readonly owner: ShowOwner;
  readonly told: { readonly name: string; readonly payload: Events[keyof Events] }[];
  /** Moves the clock. */
  readonly at: (time: number) => Instant;
};

export const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
};

/** A folder for a test, with a script in it. */
export const scriptFolder = async (): Promise<{ readonly folder: string; readonly script: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'caesura-takes-'));
  const script = join(folder, 'late.txt');
  await writeFile(script, text);
  return { folder, script, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
};

/** The messages that the operator was given, after their codes. */
export const noticesIn = ({ told }: Session): readonly (readonly [code: string, message: string])[] =>
  told.flatMap(({ payload }) => (typeof payload === 'object' && 'message' in payload && 'code' in payload ? [[payload.code, payload.message] as const] : []));

const unexpected = (error: unknown): never => {
  throw new Error(`unexpected: ${String(error)}`);
};

/** Starts the takes of a document; `path` null is one without a file. The data folder is in `folder`; `daysOn` moves the calendar. */
export const startSession = async (folder: string, path: string | null, written = text, daysOn = 0): Promise<Session> => {
  let now = 1000;
  let day = Date.now() + daysOn * 86_400_000;
  const told: Session['told'] = [];
  const publish = <Name extends keyof Events>(name: Name, payload: Events[Name]): void => void told.push({ name, payload });
  const notices = createNotices(publish);
  notices.listening();
  const clock = (): Instant => instant(now);
  const document = path === null ? { ...emptyDocument, ...(written !== '' && openDocument('Untitled', null, written, 1)) } : openDocument('late.txt', path, written, 1);
  const owner = createShowOwner(createShow(document, defaultSettings), clock, unexpected);
  const takes = openTakes({
    owner,
    now: clock,
    today: () => new Date((day += 60_000)),
    data: join(folder, 'data'),
    recordings: join(folder, 'data', 'takes', 'recording'),
    finish: (id, entries) => Promise.resolve(takeOfEntries(id, entries)),
    publish,
    notices,
    log: () => undefined,
  });
  await takes.started;
  const at = (time: number): Instant => {
    now = 1000 + time;
    return instant(now);
  };
  return { takes, owner, told, at };
};

/** Records a take by taps at these moments, ms from its start; stops after the last one. */
export const tapThrough = async ({ takes, at }: Session, story: number | null, moments: readonly number[], reader = ''): Promise<string> => {
  valueOf(takes.recorder.start({ how: 'tap', story, from: null, reader, keepAudio: false, at: at(0) }));
  for (const moment of moments.slice(0, -1)) valueOf(takes.recorder.tap('tap', at(moment)));
  const kept = valueOf(await takes.stop(at(moments.at(-1) ?? 0)));
  if (kept === null) throw new Error('no take was kept');
  return kept.id;
};
