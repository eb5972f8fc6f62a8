/** Main's monotonic clock as a window reads it: its own clock plus a measured offset, measured again now and then. */
import type { Client } from '../../core/ipc/bridge.ts';
import { type Instant, instant } from '../../core/units/time.ts';
import { type Offset, type RoundTrip, believedOffset, bestOffset } from './clock-offset.ts';

/** Main's clock, here. */
export type MainClock = {
  /** Main's monotonic clock now. Before the first measurement: this window's own. */
  readonly now: () => Instant;
  /** True once the offset was measured. */
  readonly isMeasured: () => boolean;
  /** Calls back whenever the offset changes; gives back what ends it. The clock measures while somebody listens. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** What a main clock stands on: this window's clock in ms and its timer. */
export type ClockParts = { readonly localNow: () => number; readonly wait: (milliseconds: number) => Promise<void> };

/** Round trips of one measurement. */
const tripsEach = 8;
/** Between measurements, ms: a clock of the same machine does not drift, but a window may sleep. */
const restBetween = 20_000;
/** After a measurement that failed or is worse than `goodError`, ms. */
const restAfterBad = 500;
/** An error under which an offset is good, ms: a tenth of a frame at 60 Hz. */
const goodError = 1.7;
/** A correction is made in steps of so many ms, each far shorter than a frame: rows that roll never go back, and nobody sees it. */
const step = 2;
/** Between two steps, ms. */
const betweenSteps = 50;
/** A correction of more ms is made at once: the window slept, and what it shows is wrong anyway. */
const longestGlide = 500;

const roundTrip = async (client: Client, localNow: () => number): Promise<RoundTrip | null> => {
  const asked = localNow();
  const answer = await client.call('clock.read');
  return answer.ok ? { asked, answered: answer.value, heard: localNow() } : null;
};

const measure = async (client: Client, localNow: () => number): Promise<Offset | null> => {
  const trips: RoundTrip[] = [];
  for (let trip = 0; trip < tripsEach; trip += 1) {
    const made = await roundTrip(client, localNow);
    if (made !== null) trips.push(made);
  }
  return bestOffset(trips);
};

/** A main clock that asks the client. */
export const createMainClock = (client: Client, { localNow, wait }: ClockParts): MainClock => {
  const listeners = new Set<() => void>();
  let offset: Offset | null = null;
  /** What is added to this window's clock: glides towards the offset. */
  let added = 0;
  let measuring = false;

  const correct = async (): Promise<void> => {
    const isFirst = added === 0;
    while (offset !== null && added !== offset.value && listeners.size > 0) {
      const missing = offset.value - added;
      const atOnce = isFirst || Math.abs(missing) <= step || Math.abs(missing) > longestGlide;
      added = atOnce ? offset.value : added + step * Math.sign(missing);
      for (const listener of listeners) listener();
      if (!atOnce) await wait(betweenSteps);
    }
  };

  const keepMeasuring = async (): Promise<void> => {
    measuring = true;
    while (listeners.size > 0) {
      offset = believedOffset(offset, await measure(client, localNow));
      await correct();
      await wait(offset !== null && offset.error <= goodError ? restBetween : restAfterBad);
    }
    measuring = false;
  };

  return {
    now: () => instant(localNow() + added),
    isMeasured: () => offset !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!measuring) void keepMeasuring();
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
