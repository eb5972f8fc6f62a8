/** Holds the show in the main process: its owner, the journal and the as-run log that follow it, the lock. */
import type { BrowserWindow } from 'electron';
import type { DeskContext } from '../files/desk-context.ts';
import { openAsRunFile } from '../log/as-run-file.ts';
import { type AsRun, keepAsRun } from '../log/as-run.ts';
import { openSession } from '../session/open-session.ts';
import { type SessionKeeper, keepSession } from '../session/keep-session.ts';
import { monotonicClock } from '../show/clock.ts';
import { keepAwake } from '../show/keep-awake.ts';
import { keepSettings } from '../show/keep-settings.ts';
import { publishShow } from '../show/publish-show.ts';
import { type Lock, createLock } from '../show/second-press-lock.ts';
import { type ShowOwner, createShowOwner } from '../show/show-owner.ts';
import { watchRoll } from '../show/watch-roll.ts';
import { showTitle } from '../windows/show-title.ts';
import { dataFile } from './app-paths.ts';
import type { Ground } from './ground.ts';

/** The show and what follows it. */
export type Held = {
  readonly owner: ShowOwner;
  readonly keeper: SessionKeeper;
  readonly file: DeskContext['file'];
  readonly asRun: AsRun;
  readonly lock: Lock;
  /** A crash left the show rolling so short a time ago that it rolls on. */
  readonly rollsOn: boolean;
};

/** The as-run log says once that it cannot be written. */
const openAsRun = ({ notices, log }: Ground, owner: ShowOwner): AsRun =>
  keepAsRun(owner, openAsRunFile(dataFile('as-run'), (error) => {
    log(error, 'as-run log');
    notices.tell('error', 'as-run-unwritten', 'The as-run log can no longer be written: is the disk full? The show goes on without it.');
  }), monotonicClock);

/** Holds the show of this start, which may be the one that a crash left behind. */
export const holdShow = (ground: Ground, window: BrowserWindow): Held => {
  const { settings, notices, log, publish } = ground;
  const session = openSession(dataFile('session.journal'), settings.read(), notices, log);
  const owner = createShowOwner(session.show, monotonicClock, log);
  const file = { facts: session.facts };
  const keeper = keepSession({ owner, writer: session.writer, facts: () => file.facts, now: monotonicClock });
  publishShow(owner, publish);
  keepAwake(owner);
  keepSettings(owner, settings);
  watchRoll(owner, monotonicClock, keeper.keepPlace);
  showTitle(owner, window);
  void keeper.rewrite();
  const asRun = openAsRun(ground, owner);
  notices.hear(({ code, message }) => asRun.note(code, message));
  if (session.recovered) asRun.note('recovered', session.rollsOn ? 'rolls on' : 'holds');
  return { owner, keeper, file, asRun, lock: createLock(owner, monotonicClock), rollsOn: session.rollsOn };
};

