/** How far the fix of everything is, and what calls it off: only where it takes long. */
import { useEffect, useState } from 'react';
import { useCaptionWork } from '../notices/use-caption-work.ts';
import { useOperator } from '../operator-context.ts';
import { useCancelKey } from './use-cancel-key.ts';

/** Shown while main tells of it. Escape cancels too, but not that of a dialog or a field. */
export const FixProgress = () => {
  const { client, valueOf } = useOperator();
  const [share, setShare] = useState<number | null>(null);
  const runs = share !== null;
  useEffect(() => client.on('fixing', (now) => setShare(now.share)), [client]);
  const cancel = (): void => void valueOf(client.call('sheet.cancel-fix'));
  useCancelKey(runs, cancel);
  // Other long work has its card among the notices; here it has the key.
  useCancelKey(useCaptionWork() !== null, () => void valueOf(client.call('sheet.cancel-work')));
  return (
    <>
      <span role="status" className="seen-by-readers-only">
        {runs ? 'Fixing everything that can be mended. Escape cancels.' : ''}
      </span>
      {runs && (
        <span className="workspace__fixing">
          <progress aria-label="Fixing everything" value={share} max={1} />
          <span aria-hidden="true">{Math.floor(share * 100)} %</span>
          <button type="button" className="button button--small" title="Cancel the fixing; nothing is changed (Escape)" aria-label="Cancel the fixing" onClick={cancel}>
            Cancel
          </button>
        </span>
      )}
    </>
  );
};
