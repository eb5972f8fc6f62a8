/** The captions that the workspace works on: the kept sheet, or as long as there is none those cut from the script; and the ways to change them. */
import { useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CaptionEdit } from '../../../core/captions/edit/caption-edit.ts';
import type { CaptionSheet } from '../../../core/captions/edit/caption-sheet.ts';
import type { Track } from '../../../core/captions/track.ts';
import { contentHash } from '../../../core/script/cue-id.ts';
import type { Show } from '../../../core/show/show.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { client } from '../../bridge/client.ts';
import type { CaptionSettings } from '../captions/caption-settings.ts';
import type { Captions } from '../captions/use-captions.ts';
import { useOperator } from '../operator-context.ts';
import { createSheetStore, type BuildEdit, type MadeCaptions } from './create-sheet-store.ts';

/** Shared by all of this window. */
const sheetStore = createSheetStore(client);

/** The captions and what can be done to them. */
export type Desk = {
  readonly track: Track;
  /** Null: the captions follow the script. */
  readonly sheet: CaptionSheet | null;
  /** The captions are being cut from a script that has just changed. */
  readonly waiting: boolean;
  /** The kept captions were made from a script that is not the one of now. */
  readonly scriptChanged: boolean;
  readonly undo: string | null;
  readonly redo: string | null;
  /** Edits; a refusal is shown. True when it was made. `continues` joins it to the last step in undo. */
  readonly edit: (edit: CaptionEdit | BuildEdit, continues?: boolean) => Promise<boolean>;
  /** Matches the kept captions onto the script of now; says how many differ. */
  readonly match: () => Promise<void>;
  /** Gives the kept captions the times of the script of now and its ruling takes. */
  readonly applyTakes: () => Promise<void>;
};

/** True for kept captions that belong to the script of now: they are what is exported then, wherever it is asked for. */
export const isOfScript = ({ sheet, scriptChanged }: Pick<Desk, 'sheet' | 'scriptChanged'>, name: string): boolean =>
  sheet !== null && sheet.source.kind !== 'file' && (!scriptChanged || sheet.source.name === name);

/** The desk over what was cut from the script. */
export const useDesk = (show: Show, settings: CaptionSettings, captions: Captions): Desk => {
  const { notify } = useOperator();
  const message = useSyncExternalStore(sheetStore.subscribe, sheetStore.current);
  const { style, ellipsis, frameRate } = settings;
  const { text, rev } = show.document;
  const from = useMemo<MadeCaptions['from']>(() => ({ documentRev: rev, request: { style, ellipsis, frameRate, offset: 0, story: null } }), [rev, style, ellipsis, frameRate]);
  const made = useRef<MadeCaptions | null>(null);
  useLayoutEffect(() => {
    made.current = captions.waiting ? null : { track: captions.cut.track, from };
  }, [captions, from]);
  const edit = useCallback<Desk['edit']>(
    async (asked, continues) => {
      const refused = await sheetStore.edit(typeof asked === 'function' ? asked : () => asked, () => made.current, continues);
      if (refused !== null) notify({ ...refused, severity: 'warning' });
      return refused === null;
    },
    [notify],
  );
  const match = useCallback(async (): Promise<void> => {
    const answer = await client.call('sheet.match', from);
    if (!answer.ok) return notify({ ...answer.error, severity: 'warning' });
    const { differing } = answer.value;
    const message = differing === 0 ? 'Matched: every word is the same in the script and in the file.' : `Matched. The words of ${countOf(differing, 'caption')} differ: ${differing === 1 ? 'it is' : 'they are'} marked in the list.`;
    notify({ code: 'matched', message, severity: 'info' });
  }, [from, notify]);
  const applyTakes = useCallback(async (): Promise<void> => {
    const answer = await client.call('sheet.apply-takes', from);
    if (!answer.ok) notify({ ...answer.error, severity: 'warning' });
  }, [from, notify]);
  const sheet = message?.sheet ?? null;
  const source = sheet?.source ?? null;
  const scriptChanged = useMemo(() => source !== null && source.kind !== 'file' && source.text !== contentHash(text), [source, text]);
  return {
    track: sheet?.track ?? captions.cut.track,
    sheet,
    waiting: sheet === null && captions.waiting,
    scriptChanged,
    undo: message?.undo ?? null,
    redo: message?.redo ?? null,
    match,
    applyTakes,
    edit,
  };
};
