/** Keeps the show in the journal: every edit, every command's outcome, and the place while it rolls. */
import type { Show } from '../../core/show/show.ts';
import type { Clock } from '../../core/units/time.ts';
import type { FileFacts } from '../files/file-facts.ts';
import type { ChangeCause, ShowOwner } from '../show/show-owner.ts';
import { documentEntry, editEntry, savedEntry, stateEntry } from './entries.ts';
import type { JournalWriter } from './journal-writer.ts';
import { placeIn } from './place-in.ts';

/** A journal over this many bytes beyond twice the text is written anew. */
const slack = 4_000_000;

/** What the keeper needs. `facts` are those of the document's file now. */
export type KeepOptions = {
  readonly owner: ShowOwner;
  readonly writer: JournalWriter;
  readonly facts: () => FileFacts;
  readonly now: Clock;
};

/** The keeper of the session. */
export type SessionKeeper = {
  /** Writes the journal anew from the show as it is; settles once it is on disk. */
  readonly rewrite: () => Promise<void>;
  /** Settles once the last opened document is on disk. */
  readonly settled: () => Promise<void>;
  /** Keeps where the reading is, without waiting for the disk. */
  readonly keepPlace: () => void;
  /** At an ordinary end: there will be nothing to recover. */
  readonly end: () => void;
};

/** Keeps the session from here on. */
export const keepSession = ({ owner, writer, facts, now }: KeepOptions): SessionKeeper => {
  let settling: Promise<void> = Promise.resolve();

  const rewrite = (): Promise<void> => {
    settling = writer.replace(() => {
      const show = owner.read();
      return [documentEntry(show.document, facts()), stateEntry(show, placeIn(show, now()))];
    });
    return settling;
  };

  const keepText = (after: Show, before: Show, cause: ChangeCause): void => {
    const saved = cause === 'saved' ? savedEntry(after.document, facts()) : null;
    if (saved !== null) writer.append(saved, true);
    else if (after.document.rev !== before.document.rev) writer.append(editEntry(before.document, after.document), true);
  };

  owner.listen((after, before, cause) => {
    if (cause === 'opened') {
      void rewrite();
      return;
    }
    keepText(after, before, cause);
    writer.append(stateEntry(after, placeIn(after, now())), false);
    if (writer.size() > 2 * after.document.text.length + slack) void rewrite();
  });

  return {
    rewrite,
    settled: () => settling,
    keepPlace: () => writer.append({ kind: 'place', place: placeIn(owner.read(), now()) }, false),
    end: () => writer.append({ kind: 'closed' }, true),
  };
};
