/** This window's reading of main's clock. */
import { client } from './client.ts';
import { createMainClock } from './create-main-clock.ts';

/** Main's monotonic clock, as measured by this window. */
export const mainClock = createMainClock(client, {
  localNow: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
