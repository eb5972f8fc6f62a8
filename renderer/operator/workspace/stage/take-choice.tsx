/** The takes whose sound was kept: captions can be worked on over one of them. */
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import { formatClock } from '../../../../core/timeline/format-time.ts';
import { useMainValue } from '../../use-main-value.ts';
import { useOperator } from '../../operator-context.ts';

/** A choice of takes; nothing when none has its sound. */
export const TakeChoice = () => {
  const { client, valueOf } = useOperator();
  const takes = (useMainValue('takes')?.takes ?? []).filter(({ hasAudio }) => hasAudio);
  if (takes.length === 0) return null;
  return (
    <select className="field" aria-label="The sound of a take" value="" onChange={(event) => void valueOf(client.call('media.open-take', { id: event.currentTarget.value }))}>
      <option value="" disabled>
        The sound of a take…
      </option>
      {takes.map((take) => (
        <option key={take.id} value={take.id}>
          {wordsOf(take)}
        </option>
      ))}
    </select>
  );
};

const wordsOf = ({ slug, reader, read }: TakeSummary): string => [slug ?? 'Whole rundown', reader, formatClock(read)].filter((part) => part !== '').join(' · ');
