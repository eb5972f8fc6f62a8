/** Opens the session's journal and the show that it gives back. */
import { copyFileSync } from 'node:fs';
import type { Notices } from '../ipc/notices.ts';
import type { Log } from '../log/log.ts';
import { monotonicClock } from '../show/clock.ts';
import { openJournal, readJournal } from '../store/journal.ts';
import { replaySession } from '../store/replay.ts';
import type { Settings } from '../store/settings.ts';
import { type FirstShow, firstShow } from './first-show.ts';
import { type JournalWriter, createJournalWriter } from './journal-writer.ts';

/** The show to begin with and the journal to keep it in. */
export type OpenedSession = FirstShow & { readonly writer: JournalWriter };

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

const tellRecovery = ({ show }: FirstShow, notices: Notices): void =>
  notices.tell(
    'warning',
    'recovered',
    show.document.modified
      ? `Caesura ended unexpectedly. “${show.document.name}” is back with your unsaved changes, at the place where it was.`
      : `Caesura ended unexpectedly. “${show.document.name}” is back at the place where it was.`,
  );

/** Opens the session kept in the journal at `path`. */
export const openSession = (path: string, settings: Settings, notices: Notices, log: Log): OpenedSession => {
  const content = readJournal(path);
  if (content.damaged > 0) keepDamaged(path, notices, log);
  const first = firstShow(replaySession(content.values), settings, monotonicClock());
  if (first.recovered) tellRecovery(first, notices);
  const writer = createJournalWriter(openJournal(path), (error, where) => {
    log(error, where);
    notices.tell('error', 'journal-unwritten', 'What you do can no longer be kept safe from a crash: is the disk full? Save your script now.');
  });
  return { ...first, writer };
};
