/** Opens the session's journal and the show that it gives back. */
import { copyFileSync } from 'node:fs';
import type { Notices } from '../ipc/notices.ts';
import type { Log } from '../log/log.ts';
import { monotonicClock } from '../show/clock.ts';
import { openJournal, readJournal } from '../store/journal.ts';
import { replaySession } from '../store/replay.ts';
import type { Settings } from '../store/settings.ts';
import { type FirstShow, firstShow } from './first-show.ts';
import { rollsOn, silenceOf } from './roll-on.ts';
import { type JournalWriter, createJournalWriter } from './journal-writer.ts';

/** The show to begin with and the journal to keep it in. */
export type OpenedSession = FirstShow & {
  readonly writer: JournalWriter;
  /** The show is to roll on by itself, once the prompter shows it. */
  readonly rollsOn: boolean;
};

/** A damaged journal is kept beside the new one: what could be read of it is in the show. */
const keepDamaged = (path: string, notices: Notices, log: Log): void => {
  const copy = `${path}.damaged`;
  try {
    copyFileSync(path, copy);
  } catch (error) {
    log(error, 'journal');
  }
  notices.tell('warning', 'journal-damaged', `A part of what was kept of your last session could not be read. A copy is ${copy}; look your script over.`);
};

const tellRecovery = ({ show, rolled }: FirstShow, goesOn: boolean, notices: Notices): void => {
  const unsaved = show.document.modified ? ' with your unsaved changes' : '';
  const next = goesOn ? ' It rolls on.' : rolled ? ' Press Space to roll on.' : '';
  notices.tell('warning', 'recovered', `Caesura ended unexpectedly. “${show.document.name}” is back${unsaved}, at the place where it was.${next}`);
};

/** Opens the session kept in the journal at `path`. */
export const openSession = (path: string, settings: Settings, notices: Notices, log: Log): OpenedSession => {
  const outage = silenceOf(path);
  const content = readJournal(path);
  if (content.damaged > 0) keepDamaged(path, notices, log);
  const first = firstShow(replaySession(content.values), settings, monotonicClock());
  const goesOn = rollsOn({ rolling: first.rolled, outage }, settings.rollOnWithin);
  if (first.recovered) tellRecovery(first, goesOn, notices);
  const writer = createJournalWriter(openJournal(path), (error, where) => {
    log(error, where);
    notices.tell('error', 'journal-unwritten', 'What you do can no longer be kept safe from a crash: is the disk full? Save your script now.');
  });
  return { ...first, writer, rollsOn: goesOn };
};
