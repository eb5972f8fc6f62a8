/** The desk where documents are opened and saved, one operation at a time. */
import type { Result } from '../../core/problem/failure.ts';
import type { DeskContext } from './desk-context.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Opened, mayReplace, newDocument, openByDialog, openPath, openRecent } from './open-document.ts';
import { type Saved, save, saveAs } from './save-document.ts';

/** Everything that can be done with documents. */
export type Desk = {
  readonly begin: () => Promise<Opened>;
  readonly openByDialog: () => Promise<Opened>;
  readonly openPath: (path: string) => Promise<Opened>;
  readonly openRecent: (index: number) => Promise<Opened>;
  readonly save: () => Promise<Saved>;
  readonly saveAs: () => Promise<Saved>;
  /** True when the app may be closed: nothing is unsaved, or the operator said so. */
  readonly mayClose: () => Promise<boolean>;
};

/** A desk over its context. */
export const createDesk = (context: DeskContext): Desk => {
  const turn = oneAtATime();
  // Whatever is done with the document, what was typed a moment ago belongs to it.
  const alone = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> =>
    turn(async () => {
      await context.edits.gather();
      return work();
    });
  return {
    begin: () => alone(() => newDocument(context)),
    openByDialog: () => alone(() => openByDialog(context)),
    openPath: (path) => alone(() => openPath(context, path)),
    openRecent: (index) => alone(() => openRecent(context, index)),
    save: () => alone(() => save(context)),
    saveAs: () => alone(() => saveAs(context)),
    mayClose: async () => {
      const answer: Result<boolean> = await alone(async () => ({ ok: true, value: await mayReplace(context, 'close Caesura') }));
      return answer.ok && answer.value;
    },
  };
};
