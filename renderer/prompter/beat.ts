/** This window's sign of life to main's watchdog: a page that hangs does not beat, whatever the compositor still shows. */
import { client } from '../bridge/client.ts';

/** Between beats, ms (electron/output/pulse.ts feels for them as often). */
const beatEvery = 100;

/** Beats from here on. */
export const startBeating = (): void => {
  setInterval(() => void client.call('output.beat'), beatEvery);
};
