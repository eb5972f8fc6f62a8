/** The captions that the workspace works on: the kept sheet, or as long as there is none those cut from the script; and the ways to change them. */
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CaptionSheet } from '../../../core/captions/edit/caption-sheet.ts';
import type { Track } from '../../../core/captions/track.ts';
import { contentHash } from '../../../core/script/cue-id.ts';
import type { Show } from '../../../core/show/show.ts';
import { client } from '../../bridge/client.ts';
import type { CaptionSettings } from '../captions/caption-settings.ts';
import type { Captions } from '../captions/use-captions.ts';
import { createSheetStore, type MadeCaptions } from './create-sheet-store.ts';
import { useWays, type Ways } from './use-ways.ts';

/** Shared by all of this window. */
const sheetStore = createSheetStore(client);

/** The captions and what can be done to them. */
export type Desk = Ways & {
  readonly track: Track;
  /** Null: the captions follow the script. */
  readonly sheet: CaptionSheet | null;
  /** The captions are being cut from a script that has just changed. */
  readonly waiting: boolean;
  /** The kept captions were made from a script that is not the one of now. */
  readonly scriptChanged: boolean;
  readonly undo: string | null;
  readonly redo: string | null;
};

/** True for kept captions that belong to the script of now: they are what is exported then, wherever it is asked for. */
export const isOfScript = ({ sheet, scriptChanged }: Pick<Desk, 'sheet' | 'scriptChanged'>, name: string): boolean =>
  sheet !== null && sheet.source.kind !== 'file' && (!scriptChanged || sheet.source.name === name);

/** True where there is something to match: captions of a file, or of another text than that of now. */
export const canMatch = ({ sheet, scriptChanged }: Pick<Desk, 'sheet' | 'scriptChanged'>): boolean => sheet?.source.kind === 'file' || scriptChanged;

/** The desk over what was cut from the script. */
export const useDesk = (show: Show, settings: CaptionSettings, captions: Captions): Desk => {
  const message = useSyncExternalStore(sheetStore.subscribe, sheetStore.current);
  const { style, ellipsis, frameRate } = settings;
  const { text, rev } = show.document;
  const from = useMemo<MadeCaptions['from']>(() => ({ documentRev: rev, request: { style, ellipsis, frameRate, offset: 0, story: null } }), [rev, style, ellipsis, frameRate]);
  const made = useRef<MadeCaptions | null>(null);
  const sheet = message?.sheet ?? null;
  const track = sheet?.track ?? captions.cut.track;
  useLayoutEffect(() => {
    made.current = captions.waiting ? null : { track: captions.cut.track, from };
  }, [captions, from]);
  const ways = useWays(sheetStore, { track, made, from });
  const source = sheet?.source ?? null;
  const scriptChanged = useMemo(() => source !== null && source.kind !== 'file' && source.text !== contentHash(text), [source, text]);
  return {
    track,
    sheet,
    waiting: sheet === null && captions.waiting,
    scriptChanged,
    undo: message?.undo ?? null,
    redo: message?.redo ?? null,
    ...ways,
  };
};
