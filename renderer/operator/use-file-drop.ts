/** Opens a file that is dropped anywhere on the window. */
import { useEffect, useState } from 'react';
import type { CallInput } from '../../core/ipc/bridge.ts';
import type { Operator } from './operator-context.ts';

/** True while a file is held over the window. Listens before the editor does, which would take the file's text in. */
export const useFileDrop = ({ client, valueOf }: Operator): boolean => {
  const [over, setOver] = useState(false);
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
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void valueOf(client.call('file.open-dropped', dropped(file)));
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
