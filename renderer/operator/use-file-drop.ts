/** Opens files that are dropped anywhere on the window: a video and its captions go together. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CallInput } from '../../core/ipc/bridge.ts';
import { leaveField } from './leave-field.ts';
import type { Operator } from './operator-context.ts';

/** True while a file is held over the window. Listens before the editor does, which would take the file's text in. */
export const useFileDrop = ({ client, valueOf }: Operator, showCaptions: () => void): boolean => {
  const [over, setOver] = useState(false);
  const show = useRef(showCaptions);
  useLayoutEffect(() => {
    show.current = showCaptions;
  });
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      leaveField();
      for (const [call, file] of openedOf([...(event.dataTransfer?.files ?? [])])) {
        // A video or a caption file is worked on in the mode Captions.
        void valueOf<unknown>(client.call(call, dropped(file))).then((opened) => opened !== null && call !== 'file.open-dropped' && show.current());
      }
    };
    const listeners = { dragenter: onDrag, dragover: onDrag, dragleave: onLeave, drop: onDrop };
    const names = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const name of names) addEventListener(name, listeners[name], { capture: true });
    return () => {
      for (const name of names) removeEventListener(name, listeners[name], { capture: true });
    };
  }, [client, valueOf]);
  return over;
};

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The preload puts the file's path in the file's place (core/ipc/bridge.ts, `Bridge.call`). */
const dropped = (file: File): CallInput<'file.open-dropped'> => ({ file }) as unknown as CallInput<'file.open-dropped'>;

/** What a dropped file is, by its name: a video or sound, captions, or else a script. */
export const callFor = (name: string): 'media.open-dropped' | 'sheet.open-track-dropped' | 'file.open-dropped' => {
  if (/\.(?:webm|mkv|mp4|m4v|mov|ogv|ogg|oga|opus|mp3|m4a|aac|flac|wav)$/iu.test(name)) return 'media.open-dropped';
  return /\.(?:vtt|webvtt|srt|ttml|dfxp|itt|imsc|ebuttd|scc|stl)$/iu.test(name) ? 'sheet.open-track-dropped' : 'file.open-dropped';
};

/** Which of the dropped files are opened: the first of each kind. */
export const openedOf = <Dropped extends { readonly name: string }>(files: readonly Dropped[]): ReadonlyMap<ReturnType<typeof callFor>, Dropped> =>
  new Map(files.toReversed().map((file) => [callFor(file.name), file]));
