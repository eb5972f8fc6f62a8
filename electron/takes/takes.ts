/** Everything about takes in the main process: the recorder, the desk of the document's takes and the readers, tied to the show. */
import { join } from 'node:path';
import type { Failure, Result } from '../../core/problem/failure.ts';
import { success } from '../../core/problem/failure.ts';
import type { TakeSummary } from '../../core/takes/kept-take.ts';
import type { Clock, Instant } from '../../core/units/time.ts';
import type { Notices } from '../ipc/notices.ts';
import type { Publish } from '../ipc/publish.ts';
import type { Log } from '../log/log.ts';
import { type ReadingFollower, followReading } from '../show/follow-reading.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import type { FinishTake } from './finish-take.ts';
import { type KeepParts, type KeptRecording, keepRecording } from './keep-recording.ts';
import { type ReaderShelf, openReaders } from './reader-shelf.ts';
import { keepReaderSpeed } from './keep-reader-speed.ts';
import { cutOffRecordings, removeRecording } from './recording-files.ts';
import { type Recorder, createRecorder } from './recorder.ts';
import { type TakeDesk, createTakeDesk } from './take-desk.ts';
import { takesFailure } from './takes-failure.ts';

/** What takes stand on. `data` is the folder of the user's data, `recordings` the one that recordings run in. */
export type TakesParts = {
  readonly owner: ShowOwner;
  readonly now: Clock;
  readonly today: () => Date;
  readonly data: string;
  readonly recordings: string;
  readonly finish: FinishTake;
  readonly publish: Publish;
  readonly notices: Notices;
  readonly log: Log;
};

/** The takes of the app. */
export type Takes = {
  readonly desk: TakeDesk;
  readonly recorder: Recorder;
  readonly readers: ReaderShelf;
  readonly follower: ReadingFollower;
  /** Ends the recording and keeps it; null: nothing was read. */
  readonly stop: (at: Instant) => Promise<Result<TakeSummary | null>>;
  readonly discard: () => Promise<void>;
  /** Settles when the takes of the document of the start are read, and recordings that were cut off are kept. */
  readonly started: Promise<void>;
};

/** How long the list may be old after an edit, ms: typing does not make it anew at each key. */
const listAfter = 400;

/** The list names stories and planned lengths: both change with the text, and lengths with the reader. */
const followShow = (owner: ShowOwner, desk: TakeDesk, endRecording: () => void): void => {
  let timer: NodeJS.Timeout | null = null;
  owner.listen((after, before, cause) => {
    if (cause === 'opened') {
      endRecording();
      void desk.load();
    }
    if (cause === 'saved' && after.document.path !== before.document.path) void desk.follow();
    if (timer !== null || desk.list().takes.length === 0 || (after.document.rev === before.document.rev && after.profile === before.profile)) return;
    timer = setTimeout(() => {
      timer = null;
      desk.tell();
    }, listAfter);
    timer.unref();
  });
};

/** Opens the takes of the app. */
export const openTakes = ({ owner, now, today, data, recordings, finish, publish, notices, log }: TakesParts): Takes => {
  const report = (code: string, message: string) => (error: unknown): void => {
    log(error, 'takes');
    notices.tell('error', code, message);
  };
  const keepParts: KeepParts = { recordings, data, finish };
  const readers = openReaders(join(data, 'readers.json'), report('readers-unwritten', 'What is known of the readers could not be written; it holds until Caesura is closed. Is the disk full?'));
  keepReaderSpeed(owner, readers);
  const desk = createTakeDesk({ owner, data, now, today, notices, changed: (list) => publish('takes', list) });
  const follower = followReading(owner, now, (followed) => publish('follow', followed));
  const recorder = createRecorder({
    folder: recordings,
    owner,
    now,
    today,
    report: report('take-unwritten', 'The take can no longer be written as it comes in: is the disk full? What was recorded up to now is kept.'),
    changed: (recording) => publish('recording', { recording }),
    tapped: follower.tapped,
    heard: follower.heard,
  });

  const learn = ({ path, kept }: KeptRecording): TakeSummary | null => {
    readers.learn(kept.id, kept.take);
    return desk.add(path, kept);
  };

  const stop = async (at: Instant): Promise<Result<TakeSummary | null>> => {
    const id = await recorder.end(at);
    if (id === null) return success(null);
    try {
      const kept = await keepRecording(keepParts, id, false);
      return success(kept === null ? null : learn(kept));
    } catch (error) {
      log(error, 'takes');
      return takesFailure(error);
    }
  };

  const tell = (error: Failure): void => notices.tell('error', error.code, error.message);
  const endRecording = (): void => void (recorder.current() !== null && stop(now()).then((stopped) => (stopped.ok ? undefined : tell(stopped.error))));
  followShow(owner, desk, endRecording);

  const discard = async (): Promise<void> => {
    const id = await recorder.end(now());
    if (id !== null) await removeRecording(recordings, id);
  };

  /** What the last session did not finish; it is the last thing that is read, so that it is listed with the others. */
  const start = async (): Promise<void> => {
    await desk.load();
    for (const id of await cutOffRecordings(recordings)) {
      if (recorder.current()?.id === id) continue;
      const kept = await keepRecording(keepParts, id, true).catch((error: unknown) => (log(error, 'takes'), null));
      if (kept === null) continue;
      readers.learn(kept.kept.id, kept.kept.take);
      // The window asks what is to become of it; where its script is not open, there is nothing to ask about.
      if (desk.recover(kept.path, kept.kept) === null) notices.tell('info', 'take-kept', 'A take of another script was not finished when Caesura ended. What was read of it is kept with that script, marked as cut off.');
    }
  };

  return { desk, recorder, readers, follower, stop, discard, started: start() };
};
