/** Every clock of the show, and what they are held against: a length, an end in the time of day, and the limits of their colours. */
import { useRef, type RefObject } from 'react';
import { clocksOf } from '../../../../core/show/clocks.ts';
import { clockLevel } from '../../../../core/show/clock-level.ts';
import { dayClocksOf } from '../../../../core/show/day-clocks.ts';
import { positionIn } from '../../../../core/show/roll.ts';
import { rateSeen, restAtRate, type LiveFollow } from '../../../../core/show/live-follow.ts';
import type { Show } from '../../../../core/show/show.ts';
import { NumberField } from '../../monitor/number-field.tsx';
import { Target } from '../../monitor/target.tsx';
import { useOperator } from '../../operator-context.ts';
import { useTicks } from '../../use-frames.ts';
import { wallNow } from '../../../bridge/wall-now.ts';
import { clockRows } from './clock-rows.ts';
import { EndAt } from './end-at.tsx';
import './clocks-panel.css';

type Props = { readonly show: Show; readonly live: RefObject<LiveFollow> };

/** The panel; the figures are written straight into their elements ten times a second. */
export const ClocksPanel = ({ show, live }: Props) => {
  const list = useRef<HTMLDListElement>(null);
  useTicks(100, (now) => {
    const clocks = clocksOf(show, now);
    const day = dayClocksOf(show, clocks, wallNow());
    const followed = live.current.cues === 0 ? null : { rest: restAtRate(live.current, show.timeline, positionIn(show, now)), rate: rateSeen(live.current) };
    for (const [name, { text, off }] of Object.entries(clockRows(clocks, day, followed))) {
      const figure = list.current?.querySelector(`[data-clock="${name}"]`);
      if (figure === null || figure === undefined) continue;
      if (figure.textContent !== text) figure.textContent = text;
      figure.setAttribute('data-level', off === undefined ? 'none' : clockLevel(off, show.clockLimits));
    }
  });
  return (
    <>
      <dl ref={list} className="day-clocks">
        {rows.map(({ name, label, hint }) => (
          <div key={name} title={hint}>
            <dt>{label}</dt>
            <dd className="mono" data-clock={name} />
          </div>
        ))}
      </dl>
      <Target target={show.target} />
      <EndAt endAt={show.endAt} />
      <Limits show={show} />
    </>
  );
};

const rows = [
  { name: 'total', label: 'Total', hint: 'What the whole rundown takes at the reader’s rate' },
  { name: 'elapsed', label: 'Elapsed', hint: 'Time spent rolling' },
  { name: 'remaining', label: 'Remaining', hint: 'To the end, at the present speed' },
  { name: 'live', label: 'At this reading’s pace', hint: 'The rest, at the rate of the cues that were just read' },
  { name: 'ends', label: 'Planned end', hint: 'The time of day of the last word, read on from now' },
  { name: 'startBy', label: 'Must start by', hint: 'Back-time: the latest start that still ends at the wished time' },
  { name: 'overTarget', label: 'Against the target', hint: 'Over (+) or under (−) the wanted length' },
  { name: 'overEnd', label: 'Against the end', hint: 'Over (+) or under (−) the wished end' },
] as const;

const Limits = ({ show }: { readonly show: Show }) => {
  const { order } = useOperator();
  const { amber, red } = show.clockLimits;
  const set = (amberAt: number, redAt: number): void => order({ kind: 'set-clock-limits', amber: Math.round(amberAt * 1000), red: Math.round(redAt * 1000) });
  return (
    <div className="setting" role="group" aria-label="Limits of the colours">
      <span>Limits</span>
      <span className="setting__controls">
        <NumberField label="Amber from, seconds off" hint="A clock that is this many seconds off is amber" sign="amber, s" value={amber / 1000} least={0} most={3600} change={(seconds) => set(seconds, red / 1000)} />
        <NumberField label="Red from, seconds off" hint="A clock that is this many seconds off is red" sign="red, s" value={red / 1000} least={0} most={3600} change={(seconds) => set(amber / 1000, seconds)} />
      </span>
    </div>
  );
};
