/** A small field for a number: taken on Enter or when left, and only when it is within its bounds. */
import { useState, type KeyboardEvent } from 'react';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly sign: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly change: (value: number) => void;
};

/** What one press of an arrow key changes the number by. */
const step = 0.05;

/** The field with its sign before it. */
export const NumberField = ({ label, hint, sign, value, least, most, change }: Props) => {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : Number(draft.replace(',', '.'));
  const valid = draft?.trim() !== '' && typed >= least && typed <= most;
  const commit = (): void => {
    if (draft !== null && valid && typed !== value) change(typed);
    if (valid || draft?.trim() === '') setDraft(null);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && valid) event.currentTarget.blur();
    const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
    if (by === 0 || !valid) return;
    event.preventDefault();
    setDraft(null);
    change(Math.min(most, Math.max(least, Math.round((typed + by) * 100) / 100)));
  };
  return (
    <label className="number-field" title={hint}>
      <span aria-hidden="true">{sign}</span>
      <input
        className="field mono"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={!valid}
        value={draft ?? value.toFixed(2)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKey}
      />
    </label>
  );
};
