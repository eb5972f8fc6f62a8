/** The notices of the window: what main says and what calls answer when they are refused. */
import { useCallback, useEffect, useState } from 'react';
import type { Notice } from '../../../core/ipc/contract.ts';
import { client } from '../../bridge/client.ts';
import { addNotice, dismissNotice, type ShownNotice } from './notice-list.ts';

/** The notices and what changes them. */
export type Notices = {
  readonly notices: readonly ShownNotice[];
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (key: number) => void;
};

/** Listens to main's notices and keeps all of them. */
export const useNotices = (): Notices => {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([]);
  const notify = useCallback((notice: Notice) => setNotices((list) => addNotice(list, notice)), []);
  const dismiss = useCallback((key: number) => setNotices((list) => dismissNotice(list, key)), []);
  useEffect(() => client.on('notice', notify), [notify]);
  return { notices, notify, dismiss };
};
