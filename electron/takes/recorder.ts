/** Records one take at a time: keeps what comes in on disk as it comes, and makes the take of it at the end. */
import type { CallInput } from '../../core/ipc/bridge.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { decodeLevels } from '../../core/takes/microphone/level-bytes.ts';
import type { CueId } from '../../core/script/script.ts';
import type { Recording } from '../../core/takes/kept-take.ts';
import { type Clock, type Instant, instant } from '../../core/units/time.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import { type Running, beginRecording, closeRecording, cuesToRead, recordingOf, writeSoundStart } from './running-take.ts';

/** How a recording is asked for. */
export type StartRequest = CallInput<'takes.start'>;

/** What the recorder stands on. `folder` holds the files of what runs. */
export type RecorderParts = {
  readonly folder: string;
  readonly owner: ShowOwner;
  readonly now: Clock;
  /** Wall time, for the label. */
  readonly today: () => Date;
  readonly report: (error: unknown) => void;
  readonly changed: (recording: Recording | null) => void;
  /** A key says that this cue begins. */
  readonly tapped: (cue: CueId, at: Instant) => void;
  /** The microphone says that this cue began. */
  readonly heard: (cue: CueId, at: Instant) => void;
};

/** The recorder. Instants are of main's clock; one that lies ahead or before the start is taken as the nearest that can be. */
export type Recorder = {
  readonly current: () => Recording | null;
  readonly start: (request: StartRequest) => Result<Recording>;
  readonly tap: (kind: 'tap' | 'end' | 'skip' | 'back', at: Instant) => Result<Recording>;
  readonly levels: (levels: Uint8Array, at: Instant) => Result<null>;
  readonly sound: (sound: Uint8Array, at: Instant) => Result<null>;
  /** Ends the recording; gives its id once all of it is on disk. Null: none runs. */
  readonly end: (at: Instant) => Promise<string | null>;
};

/** While the roll is followed, what it passed is written down this often, ms. */
const lookEvery = 1000;

const notRecording = failure('not-recording', 'No take is being recorded. Start one first.');

/** Adds what came in to a recording; a failure when it takes no such thing. */
const addLevels = (running: Running, bytes: Uint8Array, at: Instant): Result<null> => {
  if (running.request.how !== 'microphone') return failure('not-by-sound', 'This take is not measured from the microphone.');
  running.levelsFrom ??= at;
  running.files.append({ kind: 'levels', levels: Buffer.from(bytes).toString('base64') });
  return success(null);
};

/** Follows the reading by what is heard; true when more is known of it. */
const hearLevels = ({ measure, levelsFrom }: Running, bytes: Uint8Array, { heard }: RecorderParts): boolean => {
  const before = measure.progress();
  for (const { cue, at } of measure.hear(decodeLevels(bytes), levelsFrom ?? measure.began())) heard(cue, at);
  const after = measure.progress();
  return after.measured !== before.measured || after.heard?.since !== before.heard?.since || after.heard?.confidence !== before.heard?.confidence;
};

const addSound = (running: Running, bytes: Uint8Array, at: Instant): Result<null> => {
  if (!running.request.keepAudio) return failure('no-sound', 'The sound of this take is not kept.');
  const isFirst = running.soundFrom === null;
  running.soundFrom ??= at;
  if (isFirst) writeSoundStart(running);
  running.files.addSound(bytes);
  return success(null);
};

/** Follows the roll from each change of the show, and now and then between them; gives what ends that. */
const watchRoll = ({ owner, now, changed }: RecorderParts, current: () => Running | null): void => {
  const look = (): void => {
    const running = current();
    if (running?.request.how === 'roll') running.measure.look(owner.read(), now()).forEach(running.files.append);
  };
  setInterval(look, lookEvery).unref();
  owner.listen((after, before) => {
    const running = current();
    if (running?.request.how !== 'roll' || (after.roll === before.roll && after.timeline === before.timeline)) return;
    look();
    changed(recordingOf(running));
  });
};

/** A recorder of the owner's show. */
export const createRecorder = (parts: RecorderParts): Recorder => {
  const { owner, now, report, changed } = parts;
  let running: Running | null = null;
  watchRoll(parts, () => running);

  const past = (at: number, began: Instant): Instant => instant(Math.min(now(), Math.max(at, began)));
  const tell = (): Recording | null => {
    const recording = running === null ? null : recordingOf(running);
    changed(recording);
    return recording;
  };

  const start = (request: StartRequest): Result<Recording> => {
    if (running !== null) return failure('recording', 'A take is being recorded already. Stop it first.');
    const cues = cuesToRead(owner.read(), request);
    if (cues === null) return failure('no-story', 'That story is not in the rundown any more. Choose another one.');
    if (cues.length === 0) return failure('nothing-to-read', 'There is nothing to read here. Choose a story with words in it.');
    try {
      running = beginRecording(parts, request, cues, past(request.at, instant(0)));
      tell();
      return success(recordingOf(running));
    } catch (error) {
      report(error);
      return failure('unwritable', 'The take cannot be kept: is the disk full? Free some space and start again.');
    }
  };

  const tap: Recorder['tap'] = (kind, at) => {
    if (running === null) return notRecording;
    if (running.request.how !== 'tap') return failure('not-by-taps', 'This take is not recorded by taps.');
    const moment = past(at, running.measure.began());
    running.measure.key(kind, moment).forEach(running.files.append);
    tell();
    const recording = recordingOf(running);
    if (kind === 'tap' && recording.current !== null) parts.tapped(recording.current, moment);
    return success(recording);
  };

  const levels: Recorder['levels'] = (bytes, at) => {
    if (running === null) return notRecording;
    const isFirst = running.levelsFrom === null;
    const added = addLevels(running, bytes, past(at, instant(0)));
    if (added.ok && (hearLevels(running, bytes, parts) || isFirst)) tell();
    return added;
  };

  const end = async (at: Instant): Promise<string | null> => {
    if (running === null) return null;
    const ended = running;
    running = null;
    await closeRecording(ended, past(at, ended.measure.began()));
    changed(null);
    return ended.id;
  };

  return {
    current: () => (running === null ? null : recordingOf(running)),
    start,
    tap,
    levels,
    sound: (bytes, at) => (running === null ? notRecording : addSound(running, bytes, at)),
    end,
  };
};
