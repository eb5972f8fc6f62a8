/** Which cues are looped, and how to loop others. */
import type { Show } from '../../../core/show/show.ts';
import { formatTenths } from '../../../core/timeline/format-time.ts';
import { ms } from '../../../core/units/time.ts';
import { useOperator } from '../operator-context.ts';
import { loopedCues } from './looped-cues.ts';

/** The loop in words, with its three buttons. */
export const LoopLine = ({ show }: { readonly show: Show }) => {
  const { order } = useOperator();
  const { loop } = show.rehearsal;
  const looped = loopedCues(show);
  return (
    <div className="rehearse__row" role="group" aria-label="Loop">
      <span className="rehearse__name">Loop</span>
      <span className="rehearse__value" role="status">
        {loop === null || looped === null ? 'none' : `${looped.words} · ${formatTenths(ms(loop.to - loop.from))}`}
      </span>
      <button type="button" className="chip" title="Loop from the cue that is read (I)" aria-label="Loop from this cue" onClick={() => order({ kind: 'loop-here', edge: 'first' })}>
        From
      </button>
      <button type="button" className="chip" title="Loop to the cue that is read (O)" aria-label="Loop to this cue" onClick={() => order({ kind: 'loop-here', edge: 'last' })}>
        To
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={loop !== null}
        title={loop === null ? 'Loop the paragraph that is read (L)' : 'End the loop (L)'}
        onClick={() => order({ kind: 'toggle-loop' })}
      >
        {loop === null ? 'Paragraph' : 'End'}
      </button>
    </div>
  );
};
