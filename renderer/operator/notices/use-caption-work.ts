/** Long work on captions as main tells of it. */
import { useEffect, useState } from 'react';
import type { CaptionWork } from '../../../core/ipc/sheet-calls.ts';
import { client } from '../../bridge/client.ts';

/** The work that runs and takes a while; null: none. */
export const useCaptionWork = (): CaptionWork | null => {
  const [work, setWork] = useState<CaptionWork | null>(null);
  useEffect(() => client.on('caption-work', (now) => setWork(now.work)), []);
  return work;
};
