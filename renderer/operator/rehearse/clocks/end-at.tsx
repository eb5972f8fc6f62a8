/** The time of day at which the show is to end. */
import { useId, useRef, useState, type FormEvent } from 'react';
import { formatTimeOfDay, parseTimeOfDay } from '../../../../core/clock/parse-time-of-day.ts';
import type { Ms } from '../../../../core/units/time.ts';
import { useOperator } from '../../operator-context.ts';

/** Its field; empty: no end is wished. */
export const EndAt = ({ endAt }: { readonly endAt: Ms | null }) => {
  const { order } = useOperator();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (endAt === null ? '' : formatTimeOfDay(endAt));
  const read = shown.trim() === '' ? null : parseTimeOfDay(shown);
  const valid = shown.trim() === '' || read !== null;
  const commit = (): void => {
    if (draft === null || !valid) return;
    setDraft(null);
    if (read !== endAt) order({ kind: 'set-end', at: read });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    commit();
    if (valid) field.current?.blur();
  };
  return (
    <form className="setting" onSubmit={submit}>
      <label htmlFor={id}>End at</label>
      <span className="setting__controls">
        <input ref={field} id={id} className="field mono setting__number end-at" placeholder="HH:MM:SS" autoComplete="off" value={shown} aria-invalid={!valid} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={commit} />
        <span className="rehearse__note">time of day</span>
      </span>
    </form>
  );
};
