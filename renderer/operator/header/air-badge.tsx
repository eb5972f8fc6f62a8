/** The on-air badge: what the show is, and the list that changes it. */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { type Bindings, usualBindings } from '../../../core/devices/bindings.ts';
import { boundTable } from '../../../core/devices/bound-table.ts';
import { airLabel, airStates, type Air } from '../../../core/show/air/air.ts';
import { commandTable } from '../../../core/show/command-table.ts';
import { keyLabel } from '../../../core/show/key-name.ts';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import './air-badge.css';

const hints: Readonly<Record<Air, string>> = {
  idle: 'Nobody reads',
  rehearsal: 'Read, not broadcast',
  'on-air': 'What destroys must be pressed twice',
};

/** The entries of the command table that set the states. */
const entries: Readonly<Record<Air, string>> = { idle: 'air.idle', rehearsal: 'air.rehearsal', 'on-air': 'air.on' };

/** The key that sets a state, as it is bound now; empty when none is. */
const keyOf = (air: Air, bindings: Bindings): string => {
  const key = boundTable(commandTable, bindings).find(({ id }) => id === entries[air])?.keys[0];
  return key === undefined ? '' : keyLabel(key);
};

/** The badge and its list. */
export const AirBadge = ({ air }: { readonly air: Air }) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const closeWhenLeft = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="air" role="presentation" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button ref={button} type="button" className={`air__badge air__badge--${air}`} aria-expanded={open} aria-label={`The show is ${airLabel(air).toLowerCase()}`} onClick={() => setOpen(!open)}>
        {airLabel(air)}
        <span aria-hidden="true">▾</span>
      </button>
      <span className="seen-by-readers-only" role="status">
        {airLabel(air)}
      </span>
      {open && <AirList air={air} close={() => setOpen(false)} />}
    </div>
  );
};

const AirList = ({ air, close }: { readonly air: Air; readonly close: () => void }) => {
  const { order } = useOperator();
  const bindings = useMainValue('bindings') ?? usualBindings;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  const choose = (next: Air) => () => {
    close();
    order({ kind: 'set-air', air: next });
  };
  return (
    <div ref={list} className="air__list" role="group" aria-label="On-air state">
      {airStates.map((state) => (
        <button key={state} type="button" aria-pressed={state === air} onClick={choose(state)}>
          <span className={`air__dot air__dot--${state}`} aria-hidden="true" />
          <span className="air__name">{airLabel(state)}</span>
          <span className="air__hint">{hints[state]}</span>
          <kbd className="mono">{keyOf(state, bindings)}</kbd>
        </button>
      ))}
    </div>
  );
};
