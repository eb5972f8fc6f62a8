/** One stick, wheel, ring or fader: what it drives, and how. */
import { useId } from 'react';
import type { AxisDrive, AxisUse, Encoder } from '../../../../core/devices/bindings.ts';
import { inputLabel } from '../../../../core/devices/input-label.ts';
import { Slider } from '../../monitor/slider.tsx';
import { curvePoints, pointOf } from './curve-points.ts';
import { type Reading, withGuess } from './device-readings.ts';

const drives: Readonly<Record<AxisDrive, string>> = {
  nothing: 'nothing',
  shuttle: 'speed, rest holds',
  bend: 'bends the speed',
  fader: 'speed, low end holds',
  jog: 'jog',
  'speed-steps': 'speed in steps',
};

const encoders: Readonly<Record<NonNullable<Encoder> | 'place', string>> = {
  place: 'where it stands',
  'twos-complement': 'turns (1, 127)',
  'binary-offset': 'turns (65, 63)',
  'sign-bit': 'turns (1, 65)',
};

/** What a control can drive that turns without end, and one that has a place. A MIDI controller may be either. */
const choicesOf = (id: string, turns: boolean): readonly AxisDrive[] => {
  if (turns) return ['nothing', 'jog', 'speed-steps'];
  return id.startsWith('midi:') ? ['nothing', 'fader', 'shuttle', 'bend', 'jog', 'speed-steps'] : ['nothing', 'shuttle', 'bend', 'fader'];
};

/** The side of the curve's picture, px. */
const size = 64;

type Props = { readonly id: string; readonly use: AxisUse; readonly reading: Reading | undefined; readonly own: boolean; readonly change: (use: AxisUse) => void; readonly reset: () => void };

/** The curve with its dead zone, and where the hand is. */
const Curve = ({ use, value }: { readonly use: AxisUse; readonly value: number | null }) => {
  const dot = value === null ? null : pointOf(value, use, size);
  return (
    <svg className="curve" viewBox={`-2 -2 ${size + 4} ${size + 4}`} width={size} height={size} role="img" aria-label="Curve: the way of the hand across, the speed upwards">
      <path className="curve__axes" d={`M0 ${size / 2}H${size}M${size / 2} 0V${size}`} />
      <polyline className="curve__line" points={curvePoints(use, size)} />
      {dot !== null && <circle className="curve__hand" cx={dot.x} cy={dot.y} r={3} />}
    </svg>
  );
};

/** Dead zone, curve and end of the way. */
const Shape = ({ use, reading, change }: Pick<Props, 'use' | 'reading' | 'change'>) => (
  <div className="axis__shape">
    <Curve use={use} value={reading?.input.kind === 'axis' ? reading.input.value : null} />
    <div className="axis__sliders">
      <Slider label="Dead zone" value={use.deadZone} least={0} most={0.9} step={0.01} text={(value) => `${Math.round(value * 100)} %`} change={(deadZone) => change({ ...use, deadZone })} />
      <Slider label="Curve" value={use.curve} least={0.5} most={4} step={0.1} text={(value) => value.toFixed(1)} change={(curve) => change({ ...use, curve })} />
      <Slider label="At its end" value={use.most} least={0.2} most={4} step={0.1} text={(value) => `${value.toFixed(1)}×`} change={(most) => change({ ...use, most })} />
    </div>
  </div>
);

/** The control. */
export const AxisItem = ({ id, use, reading, own, change, reset }: Props) => {
  const driveId = useId();
  const encoderId = useId();
  const turns = reading?.input.kind === 'turn' || id.endsWith('/jog');
  const shaped = use.drives === 'shuttle' || use.drives === 'bend' || use.drives === 'fader';
  const choose = (chosen: string): void => {
    const drive = choicesOf(id, turns).find((candidate) => candidate === chosen);
    if (drive !== undefined) change(withGuess({ ...use, drives: drive, encoder: drive === 'jog' || drive === 'speed-steps' ? use.encoder : null }, reading));
  };
  const chooseEncoder = (chosen: string): void => {
    const encoder = (['twos-complement', 'binary-offset', 'sign-bit'] as const).find((candidate) => candidate === chosen) ?? null;
    change({ ...use, encoder });
  };
  return (
    <li className="axis">
      <div className="axis__head">
        <label htmlFor={driveId}>{inputLabel(id)}</label>
        <select id={driveId} className="field" value={use.drives} onChange={(event) => choose(event.currentTarget.value)}>
          {choicesOf(id, turns).map((drive) => (
            <option key={drive} value={drive}>
              {drives[drive]}
            </option>
          ))}
        </select>
      </div>
      {shaped && <Shape use={use} reading={reading} change={change} />}
      <div className="axis__more">
        <label>
          <input type="checkbox" checked={use.inverted} onChange={(event) => change({ ...use, inverted: event.currentTarget.checked })} /> The other way round
        </label>
        {id.startsWith('midi:') && !shaped && use.drives !== 'nothing' && (
          <>
            <label className="seen-by-readers-only" htmlFor={encoderId}>
              {`What ${inputLabel(id)} tells`}
            </label>
            <select id={encoderId} className="field" value={use.encoder ?? 'place'} onChange={(event) => chooseEncoder(event.currentTarget.value)}>
              {Object.entries(encoders).map(([name, text]) => (
                <option key={name} value={name}>
                  {`tells ${text}`}
                </option>
              ))}
            </select>
          </>
        )}
        <button type="button" className="button button--quiet button--small" disabled={!own} aria-label={`Reset ${inputLabel(id)}`} onClick={reset}>
          Reset
        </button>
      </div>
    </li>
  );
};
