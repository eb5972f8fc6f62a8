/** Holds the caption sheet: the only place where it changes, journalled as it does. */
import { applyEdit, editLabel } from '../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../core/captions/edit/caption-edit.ts';
import { headAfter } from '../../core/captions/edit/hand-notes-on.ts';
import { type CaptionSheet, type SheetState, sheetBounds, trackDifference } from '../../core/captions/edit/caption-sheet.ts';
import type { Track } from '../../core/captions/track.ts';
import { type History, redo, remember, undo } from '../../core/captions/edit/history.ts';
import type { CaptionDraft, SheetChange, SheetMessage } from '../../core/ipc/sheet-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { type KeptSheet, type SheetStep, factsOf } from './sheet-entry.ts';

/** The owner of the sheet. */
export type SheetOwner = {
  readonly read: () => SheetMessage;
  /** Carries an edit out on the sheet, or on the one that `made` gives when there is none yet. `edited`: what it comes to, where that is known. */
  readonly edit: (edit: CaptionEdit, continues: boolean, made: () => SheetState, edited?: Result<Track>) => Result<{ readonly rev: number }>;
  /** Takes another sheet, as one step. */
  readonly take: (sheet: SheetState, label: string) => { readonly rev: number };
  readonly undo: () => Result<{ readonly rev: number }>;
  readonly redo: () => Result<{ readonly rev: number }>;
  /** What is being typed into a caption; null: nothing. */
  readonly draft: () => CaptionDraft | null;
  readonly setDraft: (draft: CaptionDraft | null) => void;
};

/** Hears of each change, of the step that it was, and how things are after it. */
export type SheetListener = (change: SheetChange, step: SheetStep, history: History<SheetState>) => void;

const messageOf = (rev: number, history: History<SheetState>): SheetMessage => ({
  rev,
  sheet: history.now,
  undo: history.past.at(-1)?.label ?? null,
  redo: history.future.at(-1)?.label ?? null,
});

/** A caption that differed from the script is settled once somebody has changed its words or taken it out. */
const stillDiffering = ({ differing, differences, track }: CaptionSheet, after: Track): Pick<CaptionSheet, 'differing' | 'differences'> => {
  if (differing.length === 0) return { differing };
  const words = new Map(track.map(({ id, lines }) => [id, lines]));
  const same = new Set(after.filter(({ id, lines }) => words.get(id) === lines).map(({ id }) => id));
  const left = differing.filter((id) => same.has(id));
  const kept = left.length === differing.length ? differing : left;
  return differences === undefined ? { differing: kept } : { differing: kept, differences: differences.filter(({ id }) => kept.includes(id)) };
};

/** The owner of a sheet that begins as it was kept. Failures of an edit are its own; of undo and redo `nothing-to-undo`, `nothing-to-redo`. */
export const createSheetOwner = (first: Omit<KeptSheet, 'media'>, listen: SheetListener, keepDraft: (draft: CaptionDraft | null) => void): SheetOwner => {
  let { rev, history, draft } = first;

  const become = (next: History<SheetState>, step: SheetStep): { readonly rev: number } => {
    if (next === history) return { rev };
    const difference = trackDifference(history.now?.track ?? [], next.now?.track ?? []);
    history = next;
    rev += 1;
    listen({ ...messageOf(rev, history), sheet: factsOf(history.now), baseRev: rev - 1, difference }, step, history);
    return { rev };
  };

  const take = (sheet: SheetState, label: string, continues = false): { readonly rev: number } => become(remember(history, sheet, label, sheetBounds, continues), { kind: 'edit', label, continues });

  const edit: SheetOwner['edit'] = (asked, continues, made, known) => {
    const sheet = history.now ?? made();
    if (sheet === null) return failure('no-captions', 'There are no captions to edit: write a script, or open a caption file.');
    const edited = known ?? applyEdit(sheet.track, asked);
    if (!edited.ok) return edited;
    if (edited.value === sheet.track) return success({ rev });
    return success(take({ ...sheet, head: headAfter(sheet.head, sheet.track, edited.value), track: edited.value, ...stillDiffering(sheet, edited.value) }, editLabel(asked.kind), continues));
  };

  return {
    read: () => messageOf(rev, history),
    edit,
    take: (sheet, label) => take(sheet, label),
    undo: () => (history.past.length === 0 ? failure('nothing-to-undo', 'There is nothing more to undo.') : success(become(undo(history), { kind: 'undo' }))),
    redo: () => (history.future.length === 0 ? failure('nothing-to-redo', 'There is nothing to redo.') : success(become(redo(history), { kind: 'redo' }))),
    draft: () => draft,
    setDraft: (next) => {
      draft = next;
      keepDraft(next);
    },
  };
};
