/** What is being typed into a caption, told to main as it is typed: a crash loses none of it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaptionDraft } from '../../../core/ipc/sheet-calls.ts';
import { wordsBetweenSpaces } from '../../../core/captions/text/folded.ts';
import type { Caption, Track } from '../../../core/captions/track.ts';
import { useOperator } from '../operator-context.ts';

/** So long typing must rest before it is told, ms. */
const rest = 150;

/** The draft that a crash left, once its caption is there; what keeps the one of now; and what opens its field again with what could not be taken. */
export type Draft = { readonly left: CaptionDraft | null; readonly keep: (draft: CaptionDraft | null) => void; readonly giveBack: (draft: CaptionDraft) => void };

/** True where the caption has the words of the draft: they were edited in when the workspace was left. */
export const isDone = ({ text }: CaptionDraft, { lines }: Pick<Caption, 'lines'>): boolean => wordsBetweenSpaces(text).join(' ') === wordsBetweenSpaces(lines.join(' ')).join(' ');

/** `resume` is called with the index of the caption that was being typed when the app ended, or whose text was given back. */
export const useDraft = (track: Track, resume: (index: number) => void): Draft => {
  const { client } = useOperator();
  const [left, setLeft] = useState<CaptionDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What is not told yet. */
  const waiting = useRef<CaptionDraft | null>(null);
  const resumed = useRef(false);
  const shown = useRef(track);
  useLayoutEffect(() => {
    shown.current = track;
  }, [track]);
  useEffect(() => {
    void client.call('sheet.draft').then((answer) => {
      const draft = answer.ok ? answer.value : null;
      const caption = shown.current.find(({ id }) => id === draft?.id);
      if (draft !== null && (caption === undefined || !isDone(draft, caption))) setLeft(draft);
    });
    return () => {
      clearTimeout(timer.current);
      if (waiting.current !== null) void client.call('sheet.keep-draft', waiting.current);
    };
  }, [client]);
  useEffect(() => {
    const index = left === null || resumed.current ? -1 : track.findIndex(({ id }) => id === left.id);
    if (index < 0) return;
    resumed.current = true;
    resume(index);
  }, [left, track, resume]);
  const keep = useCallback(
    (draft: CaptionDraft | null): void => {
      clearTimeout(timer.current);
      waiting.current = draft;
      const tell = (): void => {
        waiting.current = null;
        void client.call('sheet.keep-draft', draft);
      };
      if (draft !== null) timer.current = setTimeout(tell, rest);
      else {
        setLeft(null);
        tell();
      }
    },
    [client],
  );
  const giveBack = useCallback((draft: CaptionDraft): void => {
    resumed.current = false;
    setLeft(draft);
  }, []);
  return { left, keep, giveBack };
};
