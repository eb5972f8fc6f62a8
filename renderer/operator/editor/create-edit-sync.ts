/** Sends what is typed to main in order, and takes in what main has that the editor has not. */
import type { ChangeSet } from '@codemirror/state';
import type { Failure, Result } from '../../../core/problem/failure.ts';
import type { DocumentMessage } from '../../../core/show/show.ts';
import { addTyped, answered, arrived, startQueue, takeNext, type Arrival, type EditOrder, type EditQueue } from './edit-queue.ts';
import { createSendTimer, type SendTimerParts } from './create-send-timer.ts';
import { createWaiters } from './create-waiters.ts';
import { retryRest, worthTelling } from './send-timing.ts';

/** What the sync stands on. */
export type EditSyncParts = SendTimerParts & {
  readonly order: (order: EditOrder) => Promise<Result<unknown>>;
  readonly read: () => Promise<Result<DocumentMessage>>;
  /** Changes the editor's text as it was changed elsewhere. */
  readonly apply: (foreign: ChangeSet) => void;
  /** Called after every change of what main is known to have. */
  readonly moved: () => void;
  /** Tells the operator of a refusal that goes on. */
  readonly tell: (error: Failure) => void;
};

/** Keeps an editor and main's document together. */
export type EditSync = {
  readonly queue: () => EditQueue;
  /** The operator typed. */
  readonly typed: (changes: ChangeSet) => void;
  /** Main's text came. */
  readonly receive: (document: DocumentMessage) => void;
  /** Another document was opened: what was typed on the old one is none of its business. */
  readonly restart: (document: DocumentMessage) => void;
  /** Sends what waits at once; resolves when main has all that was typed. */
  readonly flush: () => Promise<void>;
  /** Sends what waits and stops. */
  readonly close: () => void;
};

const rest = ({ later }: EditSyncParts, milliseconds: number): Promise<void> => new Promise((resolve) => void later(resolve, milliseconds));

/** A sync that begins with main's document, nothing typed. */
export const createEditSync = (start: DocumentMessage, parts: EditSyncParts): EditSync => {
  let queue = startQueue(start.text, start.rev);
  let document = 0;
  let failures = 0;
  let closed = false;
  const flushes = createWaiters();

  const sendSoon = (): void => {
    if (flushes.some() && failures === 0) void send();
    else if (queue.pending !== null) timer.wait(queue.base.length);
  };
  const takeOver = (arrival: Arrival): void => {
    queue = arrival.queue;
    if (arrival.foreign !== null) parts.apply(arrival.foreign);
    parts.moved();
  };
  const send = async (): Promise<void> => {
    const next = takeNext(queue);
    if (next === null) {
      if (queue.inFlight === null) flushes.tell();
      return;
    }
    queue = next.queue;
    const sentOn = document;
    const answer = await parts.order(next.order);
    if (closed || sentOn !== document) return;
    takeOver(answered(queue, answer.ok));
    if (answer.ok) failures = 0;
    else await tryAgain(answer.error);
    sendSoon();
  };
  const tryAgain = async (error: Failure): Promise<void> => {
    failures += 1;
    if (worthTelling(failures)) parts.tell(error);
    const answer = await parts.read();
    if (answer.ok && !closed) takeOver(arrived(queue, answer.value));
    await rest(parts, retryRest(failures));
  };

  const timer = createSendTimer(parts, () => void send());
  return {
    queue: () => queue,
    typed: (changes) => {
      queue = addTyped(queue, changes);
      sendSoon();
    },
    receive: (message) => takeOver(arrived(queue, message)),
    restart: (message) => {
      document += 1;
      failures = 0;
      queue = startQueue(message.text, message.rev);
      flushes.tell();
    },
    flush: async () => {
      const flushed = new Promise<void>(flushes.add);
      timer.stop();
      await send();
      return flushed;
    },
    close: () => {
      timer.stop();
      void send();
      closed = true;
    },
  };
};
