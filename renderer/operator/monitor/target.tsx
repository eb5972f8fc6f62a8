/** The wanted length of the reading, and the button that fits the read rate to it. */
import { useId, useRef, useState, type FormEvent } from 'react';
import { formatClock } from '../../../core/timeline/format-time.ts';
import type { Ms } from '../../../core/units/time.ts';
import { useOperator } from '../operator-context.ts';
import { targetOf } from './target-input.ts';

/** The target's field and its Fit button. */
export const Target = ({ target }: { readonly target: Ms | null }) => {
  const { order } = useOperator();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (target === null ? '' : formatClock(target));
  const read = targetOf(shown);
  const commit = (): void => {
    if (draft === null || !read.valid) return;
    setDraft(null);
    if (read.target !== target) order({ kind: 'set-target', target: read.target });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    commit();
    // The keys go back to the show.
    if (read.valid) field.current?.blur();
  };
  return (
    <form className="setting" onSubmit={submit}>
      <label htmlFor={id}>Target</label>
      <span className="setting__controls">
        <input
          ref={field}
          id={id}
          className="field mono setting__number"
          placeholder="M:SS"
          autoComplete="off"
          value={shown}
          aria-invalid={!read.valid}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
        />
        <button
          type="button"
          className="button button--small"
          disabled={target === null}
          title="Set the read rate so that the reading ends on the target"
          onClick={() => order({ kind: 'fit-target' })}
        >
          Fit to target
        </button>
      </span>
    </form>
  );
};
