/** Keeps the newest show in a window: listens first, then reads, ignores older revisions, asks again when a part is missing. */
import type { Client } from '../../core/ipc/bridge.ts';
import { noRuling, type Ruling } from '../../core/show/ruling.ts';
import type { DocumentMessage, Show, ShowMessage } from '../../core/show/show.ts';
import type { MainClock } from './create-main-clock.ts';

/** Makes a show of what travelled; takes from `previous` what has not changed. Null: they are of different revisions. */
export type AssembleShow = (message: ShowMessage, document: DocumentMessage, ruling: Ruling, previous: Show | null) => Show | null;

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

/** How long one part of a change may come without the others before all are read again, ms. */
const patience = 300;

/** The newest of each part of a show that was heard so far. */
type Parts = { readonly show: ShowMessage | null; readonly document: DocumentMessage | null; readonly ruling: Ruling };

const newer = <Message extends { readonly rev: number } | null>(old: Message, next: Message | undefined): Message =>
  next === undefined || next === null || (old !== null && next.rev < old.rev) ? old : next;

const withNewer = (parts: Parts, { show, document, ruling }: Partial<Parts>): Parts => ({
  show: newer(parts.show, show),
  document: newer(parts.document, document),
  ruling: newer(parts.ruling, ruling),
});

/** All parts as main has them now; those whose call failed are left out. */
const readParts = async (client: Client): Promise<Partial<Parts>> => {
  const [show, document, ruling] = await Promise.all([client.call('show.read'), client.call('document.read'), client.call('ruling.read')]);
  return { ...(show.ok && { show: show.value }), ...(document.ok && { document: document.value }), ...(ruling.ok && { ruling: ruling.value }) };
};

/** A show store that listens to the client's events. */
export const createShowStore = ({ client, clock, assemble, later }: ShowStoreParts): ShowStore => {
  const listeners = new Set<() => void>();
  let parts: Parts = { show: null, document: null, ruling: noRuling };
  let show: Show | null = null;
  let started = false;
  let asking = false;

  const settle = (): void => {
    const { show: message, document, ruling } = parts;
    if (message === null || document === null || !clock.isMeasured()) return askAgain();
    if (show !== null && message.rev <= show.rev) return;
    const next = assemble(message, document, ruling, show);
    if (next === null) return askAgain();
    show = next;
    for (const listener of listeners) listener();
  };

  const hear = (heard: Partial<Parts>): void => {
    parts = withNewer(parts, heard);
    settle();
  };

  const read = async (): Promise<void> => {
    const all = await readParts(client);
    asking = false;
    hear(all);
  };

  const isWhole = (): boolean => parts.show !== null && show !== null && show.rev >= parts.show.rev;

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
    client.on('show', (message) => hear({ show: message }));
    client.on('document', (document) => hear({ document }));
    client.on('ruling', (ruling) => hear({ ruling }));
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
