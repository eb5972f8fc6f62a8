/** How fast it goes in words a minute, and when it is to end: the speed bends to that. */
import { useId, useState } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { wordsAMinute } from '../../../core/timeline/words-a-minute.ts';
import { elapsedBetween } from '../../../core/units/time.ts';
import { mainClock } from '../../bridge/main-clock.ts';
import { useOperator } from '../operator-context.ts';
import { finishOf, isFinish, sinceMidnight } from './finish-input.ts';
import { signedSpeed } from './slider-words.ts';

/** The time of day at which the reading is to end. */
const endOf = (show: Show): string =>
  show.finish === null ? '' : new Date(Date.now() + elapsedBetween(mainClock.now(), show.finish)).toLocaleTimeString('en-GB');

/** The finish time's field, and the words a minute. */
export const Finish = ({ show }: { readonly show: Show }) => {
  const { order } = useOperator();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const valid = draft === null || isFinish(draft);
  const take = (): void => {
    if (draft === null || !valid) return;
    order({ kind: 'finish-in', length: finishOf(draft, sinceMidnight(new Date())) });
    setDraft(null);
    // The keys go back to the show.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  return (
    <div className="setting">
      <label htmlFor={id}>Finish</label>
      <span className="setting__controls">
        <input
          id={id}
          className="field mono setting__number"
          placeholder="at H:MM"
          title="When the reading is to end: a length (1:30) or a time of day (21:00:00, at 21:00). The speed bends to it."
          autoComplete="off"
          value={draft ?? endOf(show)}
          aria-invalid={!valid}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
          onKeyDown={(event) => (event.key === 'Enter' ? take() : undefined)}
        />
        <button type="button" className="button button--small" disabled={show.finish === null} title="Leave the speed as it is from here on" onClick={() => order({ kind: 'finish-in', length: null })}>
          Forget
        </button>
        <WordsAMinute show={show} />
      </span>
    </div>
  );
};

/** The speed in words a minute, to be read and set. */
const WordsAMinute = ({ show }: { readonly show: Show }) => {
  const { order } = useOperator();
  const [draft, setDraft] = useState<string | null>(null);
  const base = wordsAMinute(show.timeline);
  const shown = Math.round(base * Math.abs(show.speed));
  const speed = Number(draft) / base;
  const valid = draft === null || (speed >= 0.1 && speed <= 4);
  const commit = (): void => {
    if (draft !== null && valid && Number(draft) !== shown) order({ kind: 'set-speed', speed: signedSpeed(speed, show.speed) });
    setDraft(null);
  };
  return (
    <label className="number-field finish__words" title="Words a minute, at the speed that is set">
      <input
        className="field mono"
        inputMode="numeric"
        autoComplete="off"
        aria-label="Words a minute"
        aria-invalid={!valid}
        disabled={base === 0}
        value={draft ?? String(shown)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      <span aria-hidden="true">wpm</span>
    </label>
  );
};
