/** Sends what is typed to main in order, and takes in what main has that the editor has not. */
import type { ChangeSet } from '@codemirror/state';
import type { Failure, Result } from '../../../core/problem/failure.ts';
import type { DocumentMessage } from '../../../core/show/show.ts';
import { addTyped, answered, arrived, startQueue, takeNext, type Arrival, type EditOrder, type EditQueue } from './edit-queue.ts';
import { createRefusals } from './create-refusals.ts';
import { createSendTimer, type SendTimerParts } from './create-send-timer.ts';
import { createWaiters } from './create-waiters.ts';

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

/** A sync that begins with main's document, nothing typed. */
export const createEditSync = (start: DocumentMessage, parts: EditSyncParts): EditSync => {
  let queue = startQueue(start.text, start.rev);
  let document = 0;
  const refusals = createRefusals(parts.later, parts.tell);
  let closed = false;
  const flushes = createWaiters();

  const sendSoon = (): void => {
    if (flushes.some() && refusals.none()) void send();
    else if (queue.pending !== null) timer.wait(queue.base.length);
  };
  const takeOver = (arrival: Arrival): void => {
    queue = arrival.queue;
    if (arrival.foreign !== null) parts.apply(arrival.foreign);
    parts.moved();
  };
  const send = async (): Promise<void> => {
    const next = takeNext(queue);
    if (next === null) return queue.inFlight === null ? flushes.tell() : undefined;
    queue = next.queue;
    const sentOn = document;
    const answer = await parts.order(next.order);
    if (closed || sentOn !== document) return;
    takeOver(answered(queue, answer.ok));
    if (answer.ok) refusals.forget();
    else await tryAgain(answer.error);
    sendSoon();
  };
  const tryAgain = async (error: Failure): Promise<void> => {
    refusals.add(error);
    const answer = await parts.read();
    if (answer.ok && !closed) takeOver(arrived(queue, answer.value));
    await refusals.rest();
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
      refusals.forget();
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
