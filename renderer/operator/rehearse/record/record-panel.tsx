/** The recording panel: how a take is measured, by whom, from what; and while it runs, what there is to see and press. */
import { useEffect, type RefObject } from 'react';
import type { LiveFollow } from '../../../../core/show/live-follow.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { HowMeasured } from '../../../../core/takes/take.ts';
import { LevelMeter } from './level-meter.tsx';
import { wantsSound, type Span } from './record-plan.ts';
import { RunningTake } from './running-take.tsx';
import type { Recorder } from './use-recorder.ts';
import './record-panel.css';

const ways: readonly { readonly how: HowMeasured; readonly label: string; readonly hint: string }[] = [
  { how: 'tap', label: 'Tap', hint: 'Press Space, Enter or a clicker’s key as each cue begins. E ends a cue early, S skips one, Backspace takes the last tap back.' },
  { how: 'roll', label: 'Roll by hand', hint: 'Roll the script with the reader: each cue takes the time at which the reading line passes it.' },
  { how: 'microphone', label: 'Microphone', hint: 'The pauses that are heard are matched with those of the script. What is not certain is marked doubtful.' },
];

const spans: readonly { readonly span: Span; readonly label: string }[] = [
  { span: 'story', label: 'This story' },
  { span: 'rest', label: 'This story from this cue' },
  { span: 'rundown', label: 'The whole rundown' },
];

type Props = { readonly show: Show; readonly recorder: Recorder; readonly readers: readonly string[]; readonly live: RefObject<LiveFollow> };

/** The panel. */
export const RecordPanel = ({ show, recorder, readers, live }: Props) => {
  const { prepare, recording, matching } = recorder;
  useEffect(() => {
    prepare(true);
    return () => prepare(false);
  }, [prepare]);
  if (matching) return <p className="rehearse__note" role="status">Matching what was heard with the script…</p>;
  if (recording !== null) return <RunningTake show={show} recorder={recorder} recording={recording} live={live} />;
  return (
    <>
      <button type="button" className="button record__start" title="Record a take (F9)" onClick={recorder.toggle}>
        <span className="record__dot" aria-hidden="true" />
        Record
        <kbd className="mono">F9</kbd>
      </button>
      <Choices recorder={recorder} readers={readers} />
      {wantsSound(recorder.plan) && <Input recorder={recorder} />}
    </>
  );
};

const Choices = ({ recorder, readers }: Pick<Props, 'recorder' | 'readers'>) => {
  const { plan, change } = recorder;
  return (
    <>
      <div className="chips" role="group" aria-label="How the take is measured">
        {ways.map(({ how, label }) => (
          <button key={how} type="button" className="chip" aria-pressed={plan.how === how} onClick={() => change({ how })}>
            {label}
          </button>
        ))}
      </div>
      <p className="rehearse__note">{ways.find(({ how }) => how === plan.how)?.hint}</p>
      <label className="record__field">
        <span>Read</span>
        <select className="field" value={plan.span} onChange={(event) => change({ span: spans.find(({ span }) => span === event.currentTarget.value)?.span ?? 'story' })}>
          {spans.map(({ span, label }) => (
            <option key={span} value={span}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="record__field">
        <span>Reader</span>
        <input className="field" list="readers" maxLength={200} placeholder="Who reads" autoComplete="off" value={plan.reader} onChange={(event) => change({ reader: event.currentTarget.value })} />
      </label>
      <datalist id="readers">
        {readers.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="chips">
        <button type="button" className="chip" aria-pressed={plan.keepAudio} title="Keep what is heard with the take (Opus)" onClick={() => change({ keepAudio: !plan.keepAudio })}>
          Keep the sound
        </button>
        {plan.how === 'microphone' && (
          <button type="button" className="chip" aria-pressed={plan.rolls} title="The script rolls after the count-in, as the recording begins" onClick={() => change({ rolls: !plan.rolls })}>
            Roll the script
          </button>
        )}
      </div>
    </>
  );
};

const Input = ({ recorder }: { readonly recorder: Recorder }) => {
  const { plan, change, devices, reason, microphone } = recorder;
  return (
    <>
      <label className="record__field">
        <span>Input</span>
        <select className="field" value={plan.device} onChange={(event) => change({ device: event.currentTarget.value })}>
          <option value="">The system’s own</option>
          {devices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <LevelMeter microphone={microphone} />
      {reason !== null && (
        <p className="rehearse__note record__reason" role="alert">
          {reason}
        </p>
      )}
    </>
  );
};
