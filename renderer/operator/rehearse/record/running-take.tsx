/** What is seen of a take while it is recorded. */
import { useRef, type RefObject } from 'react';
import { restAtRate, type LiveFollow } from '../../../../core/show/live-follow.ts';
import { positionIn } from '../../../../core/show/roll.ts';
import type { Show } from '../../../../core/show/show.ts';
import type { Recording } from '../../../../core/takes/kept-take.ts';
import { formatTenths } from '../../../../core/timeline/format-time.ts';
import { elapsedBetween, ms, type Instant, type Ms } from '../../../../core/units/time.ts';
import { useTicks } from '../../use-frames.ts';
import { LevelMeter } from './level-meter.tsx';
import type { Recorder } from './use-recorder.ts';

type Props = { readonly show: Show; readonly recorder: Recorder; readonly recording: Recording; readonly live: RefObject<LiveFollow> };

/** Where on the timeline the reading is: as heard where a microphone listens, else where the roll is. */
const readTo = (show: Show, { current, heard }: Recording, now: Instant): Ms => {
  const reading = show.timeline.cues.find(({ cue }) => cue.id === current);
  if (reading === undefined || heard === null) return positionIn(show, now);
  return ms(Math.min(reading.end + reading.pause.ms, reading.start + Math.max(0, elapsedBetween(heard.since, now))));
};

/** The microphone is this sure of a cue before it is shown without a “probably”. */
const sureFrom = 0.9;

/** The cue that is heard. */
const HeardCue = ({ text, confidence }: { readonly text: string | null; readonly confidence: number }) => (
  <p className="running__next" dir="auto" title={`The cue that is heard, ${String(Math.round(confidence * 100))} % sure`}>
    {confidence < sureFrom && <span className="running__unsure">probably </span>}
    {text}
  </p>
);

/** Why the sound of a recording is not heard any more; null while it is, and where none is wanted. */
const soundLost = ({ how, keepsAudio }: Recording, { sending, reason }: Recorder): string | null => {
  if (how !== 'microphone' && !keepsAudio) return null;
  if (!sending) return 'The window was loaded again, so the microphone is no longer heard.';
  return reason === null ? null : 'The microphone was disconnected, so it is no longer heard.';
};

/** The time so far, the next cue, and the keys. */
export const RunningTake = ({ show, recorder, recording, live }: Props) => {
  const time = useRef<HTMLSpanElement>(null);
  const { tap } = recorder;
  const rest = useRef<HTMLSpanElement>(null);
  useTicks(100, (now) => {
    if (time.current !== null) time.current.textContent = formatTenths(ms(Math.max(0, elapsedBetween(recording.began, now))));
    if (rest.current !== null) rest.current.textContent = formatTenths(restAtRate(live.current, show.timeline, readTo(show, recording, now)));
  });
  const next = show.timeline.cues.find(({ cue }) => cue.id === recording.next)?.cue.text ?? null;
  const read = show.timeline.cues.find(({ cue }) => cue.id === recording.current)?.cue.text ?? null;
  const lost = soundLost(recording, recorder);
  return (
    <div className="running">
      <p className="running__time">
        <span className="record__dot record__dot--on" aria-hidden="true" />
        <span ref={time} className="mono" />
        <span className="running__count">{recording.how === 'microphone' && recording.heard === null ? 'listening' : `${String(recording.measured)} cues`}</span>
      </p>
      <p className="running__rest" title="To the end of the script, at the pace of the cues that were just read">
        Remaining <span ref={rest} className="mono" />
      </p>
      {recording.how === 'microphone' && <LevelMeter microphone={recorder.microphone} />}
      {recording.heard !== null && <HeardCue text={read} confidence={recording.heard.confidence} />}
      {lost !== null && (
        <p className="rehearse__note record__reason" role="alert">
          {lost} Stop to keep what was recorded until then.
        </p>
      )}
      {recording.how === 'tap' && (
        <>
          <p className="running__next" dir="auto">
            {next ?? 'Every cue is read. Stop when the last one ends.'}
          </p>
          <div className="chips" role="group" aria-label="Taps">
            <button type="button" className="button" title="The next cue begins (Space, Enter, Page Down)" onClick={(event) => tap('tap', event.timeStamp)}>
              Tap
            </button>
            <button type="button" className="button button--small" title="The next cue is not read (S)" onClick={(event) => tap('skip', event.timeStamp)}>
              Skip
            </button>
            <button type="button" className="button button--small" title="The last tap was a slip (Backspace)" onClick={(event) => tap('back', event.timeStamp)}>
              Back
            </button>
          </div>
        </>
      )}
      <div className="running__ends">
        <button type="button" className="button button--main" title="Stop and keep the take (F9)" onClick={recorder.toggle}>
          Stop and keep
        </button>
        <button type="button" className="button" title="Throw the take away (Shift+F9, twice)" onClick={recorder.discard}>
          {recorder.discarding ? 'Press again to discard' : 'Discard'}
        </button>
      </div>
    </div>
  );
};
