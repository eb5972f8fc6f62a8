/** The four clocks of the header, written ten times a second straight into their text: React never sees a tick. */
import { useRef, type RefObject } from 'react';
import { clockLevel } from '../../../core/show/clock-level.ts';
import { clocksOf } from '../../../core/show/clocks.ts';
import type { Show } from '../../../core/show/show.ts';
import { formatDifference, formatTenths } from '../../../core/timeline/format-time.ts';
import { overUnderState } from './over-under.ts';
import { useMainValue } from '../use-main-value.ts';
import { useTicks } from '../use-frames.ts';

/** Time of day, elapsed, remaining, over or under the target. */
export const Clocks = ({ show }: { readonly show: Show }) => {
  const day = useRef<HTMLElement>(null);
  const elapsed = useRef<HTMLElement>(null);
  const remaining = useRef<HTMLElement>(null);
  const over = useRef<HTMLElement>(null);
  const overLabel = useRef<HTMLElement>(null);
  const followed = useMainValue('follow');
  useTicks(100, (now) => {
    const clocks = clocksOf(show, now, followed?.rate);
    const state = overUnderState(clocks.overUnder);
    write(day, new Date().toLocaleTimeString('en-GB'));
    write(elapsed, formatTenths(clocks.elapsed));
    write(remaining, formatTenths(clocks.remaining));
    write(over, clocks.overUnder === null ? '–' : formatDifference(clocks.overUnder));
    write(overLabel, state.label);
    over.current?.setAttribute('data-state', state.name);
    over.current?.setAttribute('data-level', clockLevel(clocks.overUnder, show.clockLimits));
  });
  return (
    <dl className="clocks">
      <Clock value={day} label="time of day" />
      <Clock value={elapsed} label="elapsed" />
      <Clock value={remaining} label="remaining" />
      <div className="clock">
        <dt ref={overLabel} />
        <dd ref={over} className="mono clock__over" />
      </div>
    </dl>
  );
};

const Clock = ({ value, label }: { readonly value: RefObject<HTMLElement | null>; readonly label: string }) => (
  <div className="clock">
    <dt>{label}</dt>
    <dd ref={value} className="mono" />
  </div>
);

const write = (element: RefObject<HTMLElement | null>, text: string): void => {
  if (element.current !== null && element.current.textContent !== text) element.current.textContent = text;
};
