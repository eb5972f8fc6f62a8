/** What the window itself is asked to do, by the menu, a key or a button: change the mode, open a dialog, find, zoom. */
import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Client } from '../../core/ipc/bridge.ts';
import type { WindowRequest } from '../../core/ipc/contract.ts';
import type { EditorHandle } from './editor/script-editor.tsx';
import type { TimelineHandle } from './timeline/timeline-panel.tsx';

/** What the middle of the window is for. */
export type Mode = 'edit' | 'live';

/** The mode, the open dialog, and what changes them. */
export type Requests = {
  readonly mode: Mode;
  readonly dialog: 'export' | 'help' | null;
  readonly perform: (request: WindowRequest) => void;
  readonly closeDialog: () => void;
};

/** Performs requests of the window's own parts and of the menu. */
export const useRequests = (client: Client, editor: RefObject<EditorHandle | null>, timeline: RefObject<TimelineHandle | null>): Requests => {
  const [mode, setMode] = useState<Mode>('live');
  const [dialog, setDialog] = useState<Requests['dialog']>(null);
  const perform = useCallback(
    (request: WindowRequest): void => {
      const edit = (then: (editor: EditorHandle | null) => void): void => {
        setMode('edit');
        requestAnimationFrame(() => then(editor.current));
      };
      if (request === 'export' || request === 'help') setDialog(request);
      if (request === 'edit-mode') edit((opened) => opened?.focus());
      if (request === 'find') edit((opened) => opened?.openFind());
      if (request === 'live-mode') setMode('live');
      if (request === 'zoom-reset') timeline.current?.resetZoom();
    },
    [editor, timeline],
  );
  useEffect(() => client.on('request', perform), [client, perform]);
  return { mode, dialog, perform, closeDialog: useCallback(() => setDialog(null), []) };
};
