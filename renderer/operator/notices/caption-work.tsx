/** Long work on captions that the operator waits for: what it is, and the button that calls it off. */
import type { CaptionWork } from '../../../core/ipc/sheet-calls.ts';
import { useOperator } from '../operator-context.ts';
import { useCaptionWork } from './use-caption-work.ts';

/** What is being done. */
export const wordsOfWork = ({ kind, name }: CaptionWork): string => {
  if (kind === 'open') return `Reading “${name}”…`;
  return kind === 'match' ? `Matching “${name}” onto the script…` : `Giving “${name}” the times of the script…`;
};

/** A card beside the notices, only where the work takes a while. In the mode Captions Escape calls it off, too. */
export const CaptionWorkCard = () => {
  const { client, valueOf } = useOperator();
  const work = useCaptionWork();
  const words = work === null ? '' : wordsOfWork(work);
  return (
    <>
      <span role="status" className="seen-by-readers-only">
        {words}
      </span>
      {work !== null && (
        <div className="notice notice--work">
          <div>
            <p>{words}</p>
            <progress aria-label={words} />
          </div>
          <button type="button" className="button button--small" title="Calls it off; nothing is changed" onClick={() => void valueOf(client.call('sheet.cancel-work'))}>
            Cancel
          </button>
        </div>
      )}
    </>
  );
};
