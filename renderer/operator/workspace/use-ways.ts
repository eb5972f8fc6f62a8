/** The ways to change the captions: each in its turn, each refusal shown. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { CaptionEdit } from '../../../core/captions/edit/caption-edit.ts';
import { leavesOut } from '../../../core/captions/edit/leaves-out.ts';
import { retargeted } from '../../../core/captions/edit/retarget.ts';
import type { Track } from '../../../core/captions/track.ts';
import type { Failure, Result } from '../../../core/problem/failure.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { client } from '../../bridge/client.ts';
import { severityOf } from '../notices/notice-list.ts';
import { useOperator } from '../operator-context.ts';
import type { BuildEdit, MadeCaptions, SheetStore } from './create-sheet-store.ts';

/** What can be done to the captions. */
export type Ways = {
  /**
   * Edits; a refusal is shown. True when it was made. `continues` joins it to the last step in undo. An edit is of the captions that are shown
   * when it is asked for, and stays theirs when its turn comes after others.
   */
  readonly edit: (edit: CaptionEdit | BuildEdit, continues?: boolean) => Promise<boolean>;
  /** Everything is being fixed: of a long track that takes a while. */
  readonly fixing: boolean;
  /** Goes a step back or forward in what was done, after all that was asked before. */
  readonly step: (call: 'sheet.undo' | 'sheet.redo') => Promise<void>;
  /** When all that was asked before is done. */
  readonly settled: () => Promise<void>;
  /** Lets the captions follow the script again. */
  readonly follow: () => Promise<void>;
  /** Matches the kept captions onto the script of now; says how many differ. */
  readonly match: () => Promise<void>;
  /** Gives the kept captions the times of the script of now and its ruling takes. */
  readonly applyTakes: () => Promise<void>;
};

const goneFailure: Failure = { code: 'moved-on', message: 'The caption that this was for has just gone. Look at the captions and do that again.' };

/** What is told of captions that retiming left out: words are never lost in silence. */
const leftOut = (count: number): Failure & { readonly severity: 'warning' } => ({
  code: 'left-out',
  message: `${countOf(count, 'caption')} would end before 0, and ${count === 1 ? 'is' : 'are'} left out. Undo brings ${count === 1 ? 'it' : 'them'} back.`,
  severity: 'warning',
});

const matchedWords = (differing: number): string =>
  differing === 0 ? 'Matched: every word is the same in the script and in the file.' : `Matched. The words of ${countOf(differing, 'caption')} differ: ${differing === 1 ? 'it is' : 'they are'} marked in the list.`;

/** What edits are made on: the captions that are shown, and as long as none are kept those that were cut. */
type Basis = { readonly track: Track; readonly made: RefObject<MadeCaptions | null>; readonly from: MadeCaptions['from'] };

/** Edits, told of where captions are left out. */
const useEdit = (store: SheetStore, { track, made }: Basis): Pick<Ways, 'edit' | 'fixing'> => {
  const { notify } = useOperator();
  const [fixes, setFixes] = useState(0);
  const shown = useRef(track);
  useLayoutEffect(() => {
    shown.current = track;
  }, [track]);
  const edit = useCallback<Ways['edit']>(
    async (asked, continues) => {
      const seen = shown.current;
      let before = seen;
      let gone = false;
      let kind: CaptionEdit['kind'] | null = null;
      const build: BuildEdit = (now) => {
        const wanted = typeof asked === 'function' ? asked(now) : retargeted(asked, seen, now);
        gone = wanted === null && typeof asked !== 'function';
        [before, kind] = [now, wanted?.kind ?? null];
        return wanted;
      };
      const refused = (await store.edit(build, () => made.current, continues)) ?? (gone ? goneFailure : null);
      if (refused !== null) notify({ ...refused, severity: severityOf(refused, 'warning') });
      const left = refused === null && kind !== null && leavesOut(kind) ? before.length - (store.current()?.sheet?.track.length ?? before.length) : 0;
      if (left > 0) notify(leftOut(left));
      return refused === null;
    },
    [store, made, notify],
  );
  const told = useCallback<Ways['edit']>(
    async (asked, continues) => {
      if (typeof asked === 'function' || asked.kind !== 'fix-all') return edit(asked, continues);
      setFixes((count) => count + 1);
      return edit(asked, continues).finally(() => setFixes((count) => count - 1));
    },
    [edit],
  );
  return { edit: told, fixing: fixes > 0 };
};

/** The ways over a store. */
export const useWays = (store: SheetStore, basis: Basis): Ways => {
  const { notify } = useOperator();
  const { from } = basis;
  const { edit, fixing } = useEdit(store, basis);
  /** Does what needs no track, in its turn; a refusal is shown. */
  const inTurn = useCallback(
    async <Value>(call: () => Promise<Result<Value>>): Promise<Value | null> => {
      const answer = await store.inTurn(call);
      if (answer.ok) return answer.value;
      notify({ ...answer.error, severity: severityOf(answer.error, 'warning') });
      return null;
    },
    [store, notify],
  );
  const match = useCallback(async (): Promise<void> => {
    const matched = await inTurn(() => client.call('sheet.match', from));
    if (matched !== null) notify({ code: 'matched', message: matchedWords(matched.differing), severity: 'info' });
  }, [from, inTurn, notify]);
  const step = useCallback<Ways['step']>(async (call) => void (await inTurn(() => client.call(call))), [inTurn]);
  const follow = useCallback(async (): Promise<void> => void (await inTurn(() => client.call('sheet.follow'))), [inTurn]);
  const applyTakes = useCallback(async (): Promise<void> => void (await inTurn(() => client.call('sheet.apply-takes', from))), [from, inTurn]);
  const settled = useCallback(() => store.inTurn(() => Promise.resolve()), [store]);
  return useMemo(() => ({ edit, fixing, step, settled, follow, match, applyTakes }), [edit, fixing, step, settled, follow, match, applyTakes]);
};
