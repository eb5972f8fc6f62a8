/** Keeps the newest caption sheet in the window, and sends edits one after the other, each on the sheet that the one before left. */
import type { CaptionEdit } from '../../../core/captions/edit/caption-edit.ts';
import { withDifference } from '../../../core/captions/edit/caption-sheet.ts';
import type { Track } from '../../../core/captions/track.ts';
import type { Client } from '../../../core/ipc/bridge.ts';
import type { SheetChange, SheetEditRequest, SheetMessage } from '../../../core/ipc/sheet-calls.ts';
import type { Failure } from '../../../core/problem/failure.ts';

/** What an edit is made of, once its turn has come: the newest track, and what the first edit is made on. Null: not wanted any more. */
export type BuildEdit = (track: Track) => CaptionEdit | null;

/** What the window shows as long as there is no sheet: the captions as they were cut, and how. */
export type MadeCaptions = { readonly track: Track; readonly from: NonNullable<SheetEditRequest['made']> };

/** The store, as `useSyncExternalStore` wants it. */
export type SheetStore = {
  readonly current: () => SheetMessage | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Settles with null when the edit was made, or why it was not. */
  readonly edit: (build: BuildEdit, made: () => MadeCaptions | null, continues?: boolean) => Promise<Failure | null>;
  /** Does something else when all that was asked before is done: an undo must not overtake the edit that it is for. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

/** A message after a change; null when the change is not the next one. */
const withChange = (message: SheetMessage, change: SheetChange): SheetMessage | null => {
  const track = change.baseRev === message.rev ? withDifference(message.sheet?.track ?? [], change.difference) : null;
  if (track === null) return null;
  const { rev, undo, redo, sheet } = change;
  return { rev, undo, redo, sheet: sheet === null ? null : { ...sheet, track } };
};

/** A store that listens to the client. */
export const createSheetStore = (client: Client): SheetStore => {
  const listeners = new Set<() => void>();
  let message: SheetMessage | null = null;
  let started = false;
  let turn: Promise<unknown> = Promise.resolve();

  const become = (next: SheetMessage): void => {
    if (message !== null && next.rev < message.rev) return;
    message = next;
    for (const listener of listeners) listener();
  };

  const read = async (): Promise<void> => {
    const answer = await client.call('sheet.read');
    if (answer.ok) become(answer.value);
  };

  const hear = (change: SheetChange): void => {
    if (message === null || change.rev <= message.rev) return;
    const next = withChange(message, change);
    if (next === null) void read();
    else become(next);
  };

  const start = (): void => {
    started = true;
    client.on('sheet', hear);
    void read();
  };

  const editNow = async (build: BuildEdit, made: () => MadeCaptions | null, continues: boolean): Promise<Failure | null> => {
    if (message === null) return null;
    const basis = message.sheet === null ? made() : null;
    const edit = build(message.sheet?.track ?? basis?.track ?? []);
    if (edit === null) return null;
    const answer = await client.call('sheet.edit', { baseRev: message.rev, edit, continues, made: basis?.from ?? null });
    return answer.ok ? null : answer.error;
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  return {
    current: () => message,
    subscribe: (listener) => {
      if (!started) start();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    edit: (build, made, continues = false) => inTurn(() => editNow(build, made, continues)),
    inTurn,
  };
};
