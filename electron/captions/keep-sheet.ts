/** Keeps the caption sheet and its undo in a journal of its own, from its opening to every change. */
import type { SheetState } from '../../core/captions/edit/caption-sheet.ts';
import type { History } from '../../core/captions/edit/history.ts';
import type { CaptionDraft, SheetChange } from '../../core/ipc/sheet-calls.ts';
import { openJournal, readJournal } from '../store/journal.ts';
import { historyEntries } from './history-entries.ts';
import { type KeptSheet, type SheetStep, replaySheet } from './sheet-entry.ts';

/** A journal that has grown by this many bytes is written anew. */
const slack = 8_000_000;

/** The keeper of the sheet. */
export type SheetKeeper = {
  readonly kept: KeptSheet;
  /** A part of the journal could not be read. */
  readonly damaged: boolean;
  /** Keeps a change and the step that it was; `history` is how things are after it. */
  readonly keep: (change: SheetChange, step: SheetStep, history: History<SheetState>) => void;
  readonly keepMedia: (path: string | null) => void;
  readonly keepDraft: (draft: CaptionDraft | null) => void;
  /** Settles once the last rewriting of the journal is on disk. */
  readonly settled: () => Promise<void>;
};

/** Opens the captions' journal at `path`. `report` hears, once, that it cannot be written. */
export const keepSheet = (path: string, report: (error: unknown) => void): SheetKeeper => {
  const content = readJournal(path);
  const kept = replaySheet(content.values);
  const journal = openJournal(path);
  let { media, draft } = kept;
  let newest = { rev: kept.rev, history: kept.history };
  let failing = false;
  let rewritten = 0;
  let settling: Promise<void> = Promise.resolve();

  const failed = (error: unknown): void => {
    if (!failing) report(error);
    failing = true;
  };

  const whole = (): readonly unknown[] => [...historyEntries(newest.rev, newest.history), { kind: 'media', path: media }, { kind: 'draft', draft }];

  const rewrite = (): void => {
    settling = journal.replace(whole).then(() => {
      rewritten = journal.size();
      failing = false;
    }, failed);
  };

  const append = (entry: unknown): void => {
    try {
      journal.append(entry, true);
      failing = false;
    } catch (error) {
      failed(error);
    }
    if (journal.size() > rewritten + slack) {
      rewritten = journal.size();
      rewrite();
    }
  };

  rewrite();
  return {
    kept,
    damaged: content.damaged > 0,
    settled: () => settling,
    keep: ({ rev, baseRev, sheet, difference }, step, history) => {
      newest = { rev, history };
      append({ kind: 'change', baseRev, rev, facts: sheet, difference, step });
    },
    keepMedia: (next) => {
      media = next;
      append({ kind: 'media', path: next });
    },
    keepDraft: (next) => {
      draft = next;
      append({ kind: 'draft', draft: next });
    },
  };
};
