/** Keeps the newest show in a window: listens first, then reads, ignores older revisions, asks again when a part is missing. */
import type { Client } from '../../core/ipc/bridge.ts';
import type { DocumentMessage, Show, ShowMessage } from '../../core/show/show.ts';
import type { MainClock } from './create-main-clock.ts';

/** Makes a show of what travelled; takes from `previous` what has not changed. Null: the two are of different revisions. */
export type AssembleShow = (message: ShowMessage, document: DocumentMessage, previous: Show | null) => Show | null;

/** The newest show of a window, as React's `useSyncExternalStore` wants it. */
export type ShowStore = {
  /** Null until the show, its document and main's clock are known. */
  readonly current: () => Show | null;
  /** Calls back at every change; gives back what ends it. The first call starts the store, which then runs on. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** What a show store stands on. */
export type ShowStoreParts = {
  readonly client: Client;
  readonly clock: MainClock;
  readonly assemble: AssembleShow;
  /** Calls back once, after so many ms. */
  readonly later: (callback: () => void, milliseconds: number) => void;
};

/** How long one half of a change may come without the other before both are read again, ms. */
const patience = 300;

const newer = <Message extends { readonly rev: number }>(old: Message | null, next: Message): Message =>
  old === null || next.rev >= old.rev ? next : old;

/** A show store that listens to the client's events. */
export const createShowStore = ({ client, clock, assemble, later }: ShowStoreParts): ShowStore => {
  const listeners = new Set<() => void>();
  let message: ShowMessage | null = null;
  let document: DocumentMessage | null = null;
  let show: Show | null = null;
  let started = false;
  let asking = false;

  const settle = (): void => {
    if (message === null || document === null || !clock.isMeasured()) return askAgain();
    if (show !== null && message.rev <= show.rev) return;
    const next = assemble(message, document, show);
    if (next === null) return askAgain();
    show = next;
    for (const listener of listeners) listener();
  };

  const heardShow = (next: ShowMessage): void => {
    message = newer(message, next);
  };
  const heardDocument = (next: DocumentMessage): void => {
    document = newer(document, next);
  };

  const read = async (): Promise<void> => {
    const [showAnswer, documentAnswer] = await Promise.all([client.call('show.read'), client.call('document.read')]);
    asking = false;
    if (showAnswer.ok) heardShow(showAnswer.value);
    if (documentAnswer.ok) heardDocument(documentAnswer.value);
    settle();
  };

  const isWhole = (): boolean => message !== null && show !== null && show.rev >= message.rev;

  const askAgain = (): void => {
    if (asking) return;
    asking = true;
    later(() => {
      asking = false;
      if (isWhole()) return;
      asking = true;
      void read();
    }, patience);
  };

  const start = (): void => {
    started = true;
    client.on('show', (next) => (heardShow(next), settle()));
    client.on('document', (next) => (heardDocument(next), settle()));
    clock.subscribe(settle);
    asking = true;
    void read();
  };

  return {
    current: () => show,
    subscribe: (listener) => {
      if (!started) start();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
