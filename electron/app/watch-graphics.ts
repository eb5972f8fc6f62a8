/** Watches the graphics process, which Chromium starts again by itself; after repeated deaths the next start uses safe graphics. */
import { app } from 'electron';
import { monotonicClock } from '../show/clock.ts';
import type { Ground } from './ground.ts';
import { countDeath, wantsSafeGraphics } from './graphics-deaths.ts';

/** Watches from here on. */
export const watchGraphics = ({ settings, notices, log }: Ground): void => {
  let deaths: readonly number[] = [];
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    log(`${reason}, exit code ${exitCode}`, 'graphics process died');
    deaths = countDeath(deaths, monotonicClock());
    const safe = wantsSafeGraphics(deaths);
    if (safe && !settings.read().safeGraphics) {
      settings.change({ safeGraphics: true });
      notices.tell('error', 'safe-graphics', 'The graphics of this machine keep failing. The next start of Caesura does without the graphics card; Outputs can turn that off again.');
    } else notices.tell('warning', 'graphics-died', 'The graphics process failed and was started again; the prompter goes on.');
  });
};
