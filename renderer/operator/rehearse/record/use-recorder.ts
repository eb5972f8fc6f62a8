/** Records takes: what the operator chose, the microphone, and start, stop, discard. It lives as long as the window, whatever the mode. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Show } from '../../../../core/show/show.ts';
import type { Recording } from '../../../../core/takes/kept-take.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import { formatTenths } from '../../../../core/timeline/format-time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import { useOperator, type Operator } from '../../operator-context.ts';
import { startRequest, usualPlan, wantsSound, type RecordPlan } from './record-plan.ts';
import { sendLevels } from './send-levels.ts';
import { sendSound } from './send-sound.ts';
import { useMicrophone, type MicrophoneState } from './use-microphone.ts';
import { useRecording } from './use-recording.ts';
import { useTapKeys, type Tap } from './use-tap-keys.ts';
import type { Microphone } from './open-microphone.ts';

/** The recorder of the window. */
export type Recorder = MicrophoneState & {
  readonly plan: RecordPlan;
  readonly change: (part: Partial<RecordPlan>) => void;
  readonly recording: Recording | null;
  /** True from the stop until the take is made: the microphone's sound is being matched with the script. */
  readonly matching: boolean;
  /** True when this window sends the sound of the recording; false after it was loaded again in the middle of one. */
  readonly sending: boolean;
  /** True while the panel is open: the level shows before anything is recorded. */
  readonly prepare: (open: boolean) => void;
  readonly toggle: () => void;
  readonly discard: () => void;
  /** Taps, while a recording by taps runs. */
  readonly tap: Tap;
  /** True after the first press of discard: a second one does it. */
  readonly discarding: boolean;
};

/** A second press of discard counts for so long, ms. */
const pressAgainFor = 3000;

/** Sends what a recording needs from the microphone; gives what ends that. */
const sendFrom = (microphone: Microphone | null, { how, keepsAudio }: Recording, { client, notify }: Operator): (() => Promise<void>) => {
  const failed = (message: string): void => notify({ code: 'recording-failed', message, severity: 'error' });
  const ends = microphone === null ? [] : [...(how === 'microphone' ? [sendLevels(microphone, client, failed)] : []), ...(keepsAudio ? [sendSound(microphone, client, failed)] : [])];
  return async () => {
    for (const end of ends) await end();
  };
};

/** What this window does for the recording that runs: the cue that it began at, and what ends the sending. */
type Begun = { readonly cue: string; readonly end: () => Promise<void> };

/** Who reads may begin a little before the count-in is over, ms. */
const headStart = 500;

/** Sends after so many ms: the silence of a count-in is no part of a take, whose times would begin with it. */
const sendAfter = (wait: number, begin: () => () => Promise<void>): (() => Promise<void>) => {
  let end: (() => Promise<void>) | null = null;
  const timer = setTimeout(() => {
    end = begin();
  }, wait);
  return async () => {
    clearTimeout(timer);
    await end?.();
  };
};

const beginRecording = async (show: Show, plan: RecordPlan, microphone: Microphone | null, operator: Operator): Promise<Begun | null> => {
  const { client, order, notify, valueOf } = operator;
  const start = startRequest(show, plan, mainClock.now());
  if (start === null) {
    notify({ code: 'nothing-to-read', message: 'There is nothing to read yet. Open a script or type one.', severity: 'warning' });
    return null;
  }
  order({ kind: 'loop-cues', cues: null });
  order({ kind: 'hold' });
  order({ kind: 'jump', to: { cue: start.cue, fraction: 0 } });
  const recording = await valueOf(client.call('takes.start', start.request));
  if (recording === null) return null;
  const rolls = plan.how === 'microphone' && plan.rolls;
  if (rolls) order({ kind: 'roll' });
  const countIn = rolls && show.rehearsal.on ? show.rehearsal.countIn : 0;
  const end = sendAfter(Math.max(0, countIn - headStart), () => sendFrom(microphone, recording, operator));
  return { cue: start.cue, end };
};

/** True from a first press for a while, in which a second one counts. */
const useSecondPress = () => {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed) return;
    const timer = setTimeout(() => setPressed(false), pressAgainFor);
    return () => clearTimeout(timer);
  }, [pressed]);
  return [pressed, setPressed] as const;
};

/** Why no take came of a recording, and what to look at. */
const nothingMeasured = ({ how }: RecordPlan): string =>
  how === 'microphone' ? 'Nothing that was heard fits the script, so no take was kept. Look at the meter: is this the right input, and is it switched on?' : 'Nothing was measured, so no take was kept.';

/** The recorder for a show. */
export const useRecorder = (show: Show): Recorder => {
  const operator = useOperator();
  const [plan, setPlan] = useState(usualPlan);
  const [prepared, prepare] = useState(false);
  const [matching, setMatching] = useState(false);
  const [sending, setSending] = useState(false);
  const [discarding, setDiscarding] = useSecondPress();
  const recording = useRecording();
  const tap = useTapKeys(recording);
  const sound = useMicrophone(wantsSound(plan) && (prepared || sending), plan.device);
  const begun = useRef<Begun | null>(null);
  const newest = useRef({ show, plan, recording, sound, discarding, operator });
  useLayoutEffect(() => {
    newest.current = { show, plan, recording, sound, discarding, operator };
  });

  const start = useCallback(async (): Promise<void> => {
    const now = newest.current;
    if (wantsSound(now.plan) && now.sound.microphone === null) {
      const message = now.sound.reason ?? 'The microphone is not open yet. Wait a moment and press again.';
      prepare(true);
      return now.operator.notify({ code: 'no-microphone', message, severity: 'warning' });
    }
    begun.current = await beginRecording(now.show, now.plan, now.sound.microphone, now.operator);
    setSending(begun.current !== null);
  }, []);

  const endSending = useCallback(async (): Promise<void> => {
    const ended = begun.current;
    begun.current = null;
    await ended?.end();
    setSending(false);
  }, []);

  const stop = useCallback(async (): Promise<void> => {
    const { client, order, notify, valueOf } = newest.current.operator;
    const at = mainClock.now();
    order({ kind: 'hold' });
    const first = begun.current?.cue ?? null;
    setMatching(true);
    await endSending();
    const answer = await client.call('takes.stop', { at });
    // Back to what was read, as the roll may have gone on into the next story; only now, as a jump while the roll is followed is a part of the reading.
    if (first !== null) order({ kind: 'jump', to: { cue: first, fraction: 0 } });
    setMatching(false);
    if (!answer.ok) return void valueOf(Promise.resolve(answer));
    const take = answer.value;
    const doubtful = take === null || take.doubtful === 0 ? '' : `, ${String(take.doubtful)} doubtful`;
    const message = take === null ? nothingMeasured(newest.current.plan) : `The take is kept: ${formatTenths(take.read)}, ${countOf(take.cues, 'cue')}${doubtful}.`;
    notify({ code: 'take-kept', message, severity: take === null ? 'warning' : 'info' });
  }, [endSending]);

  const discard = useCallback((): void => {
    const now = newest.current;
    if (now.recording === null) return;
    if (!now.discarding) return setDiscarding(true);
    setDiscarding(false);
    now.operator.order({ kind: 'hold' });
    void endSending().then(() => now.operator.valueOf(now.operator.client.call('takes.discard')));
  }, [endSending, setDiscarding]);

  const toggle = useCallback((): void => void (newest.current.recording === null ? start() : stop()), [start, stop]);
  const change = useCallback((part: Partial<RecordPlan>): void => setPlan((before) => ({ ...before, ...part })), []);

  return { ...sound, plan, change, recording, matching, sending, prepare, toggle, discard, discarding, tap };
};
