/** Asks what is to become of takes that were being recorded when the app ended: they are kept already, and are discarded when somebody says so. */
import { useState } from 'react';
import type { TakeList, TakeSummary } from '../../../../core/takes/kept-take.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import { useOperator } from '../../operator-context.ts';
import { spokenLength, timeOf } from './take-words.ts';
import './recovered-takes.css';

/** A card for each; one that was discarded here can be brought back as long as its card stands. */
export const RecoveredTakes = ({ list }: { readonly list: TakeList | null }) => {
  const [discarded, setDiscarded] = useState<readonly TakeSummary[]>([]);
  const recovered = (list?.takes ?? []).filter(({ id }) => list?.recovered.includes(id));
  const gone = discarded.filter(({ id }) => !list?.takes.some((take) => take.id === id)).slice(-1);
  if (recovered.length + gone.length === 0) return null;
  return (
    <section className="recovered" aria-label="Unfinished takes">
      {recovered.map((take) => (
        <Unfinished key={take.id} take={take} discard={() => setDiscarded([...discarded, take])} />
      ))}
      {gone.map((take) => (
        <Discarded key={take.id} take={take} close={() => setDiscarded([])} />
      ))}
    </section>
  );
};

const Unfinished = ({ take, discard }: { readonly take: TakeSummary; readonly discard: () => void }) => {
  const { client, valueOf } = useOperator();
  const remove = async (): Promise<void> => {
    discard();
    await valueOf(client.call('takes.delete', { id: take.id }));
  };
  const reader = take.reader === '' ? '' : `, ${take.reader}`;
  return (
    <div className="notice notice--warning" role="status">
      <p>{`Take of ${timeOf(take.date)}${reader}, ${spokenLength(take.duration)}, was not finished: Caesura ended in the middle. ${countOf(take.cues, 'cue was', 'cues were')} read.`}</p>
      <span className="recovered__deeds">
        <button type="button" className="button button--small" title="Keep it in the list, marked as cut off" onClick={() => void valueOf(client.call('takes.keep', { id: take.id }))}>
          Keep
        </button>
        <button type="button" className="button button--small button--quiet" title="Delete it; can be undone" onClick={() => void remove()}>
          Discard
        </button>
      </span>
    </div>
  );
};

const Discarded = ({ take, close }: { readonly take: TakeSummary; readonly close: () => void }) => {
  const { client, valueOf } = useOperator();
  return (
    <div className="notice" role="status">
      <p>{`The take of ${timeOf(take.date)} is discarded.`}</p>
      <span className="recovered__deeds">
        <button type="button" className="button button--small" onClick={() => void valueOf(client.call('takes.restore'))}>
          Undo
        </button>
        <button type="button" className="notice__close" aria-label="Dismiss" onClick={close}>
          ✕
        </button>
      </span>
    </div>
  );
};
