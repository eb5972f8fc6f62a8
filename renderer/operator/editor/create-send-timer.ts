/** Waits for the moment to send: every letter typed in a long text puts it off, but not for long. */
import { restBeforeSend } from './send-timing.ts';

/** What a send timer stands on. */
export type SendTimerParts = {
  /** Calls back after so many ms; gives back what calls it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** A monotonic clock of this window, ms. */
  readonly localNow: () => number;
};

/** A timer for sending. */
export type SendTimer = {
  /** Something waits to be sent, in a text of some length. */
  readonly wait: (textLength: number) => void;
  readonly stop: () => void;
};

/** A timer that calls `send` when it is time. */
export const createSendTimer = ({ later, localNow }: SendTimerParts, send: () => void): SendTimer => {
  let callOff: (() => void) | null = null;
  let since = 0;
  return {
    wait: (textLength) => {
      if (callOff === null) since = localNow();
      callOff?.();
      callOff = later(() => {
        callOff = null;
        send();
      }, restBeforeSend(textLength, localNow() - since));
    },
    stop: () => {
      callOff?.();
      callOff = null;
    },
  };
};
