/** Retiming: shift, stretch between two points, another frame rate, ripple, frames, speech. */
import { useState } from 'react';
import { snapReach } from '../../../../core/captions/edit/edit-times.ts';
import { frameRateNames, isFrameRateName, type FrameRate, type FrameRateName } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms, type Ms } from '../../../../core/units/time.ts';
import { Choice } from '../../choice.tsx';
import type { Desk } from '../use-desk.ts';
import type { Player } from '../use-player.ts';
import { TimeField } from './time-field.tsx';

type Props = {
  readonly track: Track;
  readonly selected: number;
  readonly rate: FrameRate;
  readonly player: Player;
  readonly writeTime: (time: Ms) => string;
  readonly sounds: readonly (readonly [number, number])[];
  readonly edit: Desk['edit'];
  readonly takeOffset: Ms | null;
  readonly applyTakes: () => Promise<void>;
  readonly noTakes: string | null;
};

const sets = [
  ['Shift', (props: Props) => <Shift {...props} />],
  ['Stretch', (props: Props) => <Stretch {...props} />],
  ['Frame rate', (props: Props) => <Rates {...props} />],
  ['Snap and ripple', (props: Props) => <SnapAndRipple {...props} />],
] as const;

/** The panel: all its sets, or in a low window the chosen one (workspace.css). What is marked or typed in one stays while another is seen. */
export const RetimePanel = (props: Props) => {
  const [chosen, setChosen] = useState<(typeof sets)[number][0]>('Shift');
  return (
    <div className="side__form side__form--sets">
      <div className="side__row side__sets" role="group" aria-label="Ways to retime">
        {sets.map(([name]) => (
          <button key={name} type="button" className="chip" aria-pressed={name === chosen} onClick={() => setChosen(name)}>
            {name}
          </button>
        ))}
      </div>
      {sets.map(([name, draw]) => (
        <div key={name} className={name === chosen ? 'side__shown side__shown--chosen' : 'side__shown'}>
          {draw(props)}
        </div>
      ))}
    </div>
  );
};

const Shift = (props: Props) => {
  const { track, selected, rate, player, writeTime, edit, takeOffset } = props;
  const [by, setBy] = useState<Ms>(ms(1000));
  const at = Math.max(0, selected);
  const none = track.length === 0;
  return (
    <fieldset className="side__set">
      <legend className="caps">Shift</legend>
      {takeOffset !== null && takeOffset > 0 && (
        <button type="button" className="button button--small" disabled={by === takeOffset} title="The captions count from the first word; the sound of the take begins so much before it" onClick={() => setBy(takeOffset)}>
          By the silence before the take’s first word
        </button>
      )}
      <div className="side__row side__row--field">
        <TimeField label="By" value={by} rate={rate} writeTime={writeTime} change={setBy} />
        <button type="button" className="button button--small" disabled={none} onClick={() => void edit({ kind: 'shift', from: 0, by: 0 - by })}>
          − all
        </button>
        <button type="button" className="button button--small" disabled={none} onClick={() => void edit({ kind: 'shift', from: 0, by })}>
          + all
        </button>
        <button type="button" className="button button--small" disabled={none} onClick={() => void edit({ kind: 'shift', from: at, by: 0 - by })}>
          − from here
        </button>
        <button type="button" className="button button--small" disabled={none} onClick={() => void edit({ kind: 'shift', from: at, by })}>
          + from here
        </button>
      </div>
      <ShiftTo {...props} />
      <button type="button" className="button button--small" disabled={none} title="Moves all captions so that the selected one begins at the playhead" onClick={() => void edit({ kind: 'shift-to', at, start: player.time() })}>
        This caption to the playhead
      </button>
    </fieldset>
  );
};

/** So that the chosen caption begins at a time that is typed. Another caption that is chosen begins with its own start. */
const ShiftTo = ({ track, selected, rate, writeTime, edit }: Props) => {
  const [typed, setTyped] = useState<{ readonly id: string; readonly to: Ms } | null>(null);
  const at = Math.max(0, selected);
  const caption = track[at];
  const start = caption?.start ?? ms(0);
  const to = typed?.id === caption?.id ? (typed?.to ?? start) : start;
  const none = caption === undefined;
  return (
    <div className="side__row side__row--field">
      <TimeField label={none ? 'To' : `Caption ${String(at + 1)} begins at`} value={to} rate={rate} writeTime={writeTime} of={caption?.id ?? ''} disabled={none} change={(time) => setTyped(caption === undefined ? null : { id: caption.id, to: time })} />
      <button type="button" className="button button--small" disabled={none} title="Moves all captions so that this one begins at that time" onClick={() => void edit({ kind: 'shift-to', at, start: to })}>
        Shift all to it
      </button>
      <button type="button" className="button button--small" disabled={none} title="Moves this caption and those after it; those before it stay" onClick={() => void edit({ kind: 'shift', from: at, by: to - start })}>
        Shift to it from here
      </button>
    </div>
  );
};

type Point = { readonly from: Ms; readonly to: Ms } | null;

const Stretch = ({ track, selected, player, writeTime, edit }: Props) => {
  const [points, setPoints] = useState<readonly [Point, Point]>([null, null]);
  const [one, other] = points;
  const mark = (index: 0 | 1): void => {
    const caption = track[selected];
    if (caption === undefined) return;
    const point = { from: caption.start, to: player.time() };
    setPoints(index === 0 ? [point, other] : [one, point]);
  };
  const say = (point: Point): string => (point === null ? 'not set' : `${writeTime(point.from)} → ${writeTime(point.to)}`);
  return (
    <fieldset className="side__set">
      <legend className="caps">Stretch between two points</legend>
      <p className="side__note">Choose a caption near the start, put the playhead where it is spoken, mark it; the same near the end.</p>
      {([0, 1] as const).map((index) => (
        <div key={index} className="side__row">
          <button type="button" className="button button--small" disabled={selected < 0} onClick={() => mark(index)}>
            Mark {index + 1}
          </button>
          <span className="mono side__point">{say(points[index])}</span>
        </div>
      ))}
      <button
        type="button"
        className="button button--small"
        disabled={one === null || other === null}
        onClick={() => {
          if (one !== null && other !== null) void edit({ kind: 'stretch', one, other }).then((made) => made && setPoints([null, null]));
        }}
      >
        Stretch
      </button>
    </fieldset>
  );
};

const Rates = ({ track, rate, edit }: Props) => {
  const [from, setFrom] = useState<FrameRateName>('23.976');
  return (
    <fieldset className="side__set">
      <legend className="caps">Frame rate</legend>
      <Choice label={`The same frames, played at ${rate.name} instead of`} value={from} choose={(value) => isFrameRateName(value) && setFrom(value)}>
        {frameRateNames.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      <button type="button" className="button button--small" disabled={track.length === 0 || from === rate.name} onClick={() => void edit({ kind: 'convert-rate', from, to: rate.name })}>
        Convert {from} to {rate.name}
      </button>
    </fieldset>
  );
};

const SnapAndRipple = ({ track, selected, rate, player, sounds, edit, applyTakes, noTakes }: Props) => (
  <fieldset className="side__set">
    <legend className="caps">Snap and ripple</legend>
    <div className="side__row">
      <button type="button" className="button button--small" disabled={track.length === 0} onClick={() => void edit({ kind: 'snap-to-frames', rate: rate.name })}>
        All to frames
      </button>
      <button
        type="button"
        className="button button--small"
        disabled={sounds.length === 0}
        title={sounds.length === 0 ? 'Open a video first: its silences are found in its sound' : 'Starts go to where speech begins, ends to where it falls silent'}
        onClick={() => void edit({ kind: 'snap-to-sound', at: null, sounds: sounds.map(([start, end]) => [start, end]), within: snapReach })}
      >
        All to the speech
      </button>
    </div>
    <button type="button" className="button button--small" disabled={noTakes !== null} title={noTakes ?? 'Each word goes to where the ruling take has it; words and cuts stay'} onClick={() => void applyTakes()}>
      All to the take
    </button>
    <button type="button" className="button button--small" disabled={selected < 0} title="The selected caption ends at the playhead, and all that follow move with its end" onClick={() => void edit({ kind: 'ripple-end', at: selected, end: player.time() })}>
      Ripple the end to the playhead
    </button>
  </fieldset>
);
