/** Holds notices until the operator's page can hear them, so that none is lost while it loads. */
import type { Notice } from '../../core/ipc/contract.ts';
import type { Publish } from './publish.ts';

/** The way to the operator's attention. */
export type Notices = {
  readonly tell: (severity: Notice['severity'], code: string, message: string, lines?: readonly string[]) => void;
  /** The operator's page listens now: it has read the show. */
  readonly listening: () => void;
  /** The operator's page is gone: hold notices again. */
  readonly gone: () => void;
};

/** Notices that somebody besides the operator's page hears too, each as it is told. */
export type HeardNotices = Notices & { readonly hear: (listener: (notice: Notice) => void) => void };

/** Notices that are published once the page listens. */
export const createNotices = (publish: Publish): HeardNotices => {
  const hearers: ((notice: Notice) => void)[] = [];
  let heard = false;
  let waiting: readonly Notice[] = [];
  return {
    tell: (severity, code, message, lines) => {
      const notice: Notice = { severity, code, message, ...(lines === undefined ? {} : { lines }) };
      for (const hearer of hearers) hearer(notice);
      if (heard) publish('notice', notice);
      else waiting = [...waiting, notice];
    },
    listening: () => {
      heard = true;
      const held = waiting;
      waiting = [];
      for (const notice of held) publish('notice', notice);
    },
    gone: () => {
      heard = false;
    },
    hear: (listener) => {
      hearers.push(listener);
    },
  };
};
