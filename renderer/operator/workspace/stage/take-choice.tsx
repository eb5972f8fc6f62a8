/** The takes whose sound was kept: captions can be worked on over one of them. */
import { useState } from 'react';
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import { formatClock } from '../../../../core/timeline/format-time.ts';
import { useMainValue } from '../../use-main-value.ts';
import { useOperator } from '../../operator-context.ts';

/** A choice of takes, and the button that opens its sound: the arrow keys alone open none. Nothing when no take has its sound. */
export const TakeChoice = () => {
  const { client, valueOf } = useOperator();
  const takes = (useMainValue('takes')?.takes ?? []).filter(({ hasAudio }) => hasAudio);
  const [chosen, setChosen] = useState<string | null>(null);
  const take = takes.find(({ id }) => id === chosen) ?? takes[0];
  if (take === undefined) return null;
  return (
    <div className="stage__take">
      <select className="field" aria-label="Take" value={take.id} onChange={(event) => setChosen(event.currentTarget.value)}>
        {takes.map((one) => (
          <option key={one.id} value={one.id}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => void valueOf(client.call('media.open-take', { id: take.id }))}>
        Open its sound
      </button>
    </div>
  );
};

const wordsOf = ({ slug, reader, read }: TakeSummary): string => [slug ?? 'Whole rundown', reader, formatClock(read)].filter((part) => part !== '').join(' · ');
