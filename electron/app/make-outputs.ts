/** Makes the prompters' outputs over the ground: what they tell, and what brings their pages back. */
import { type BrowserWindow, app } from 'electron';
import type { ForwardedPress } from '../output/forward-keys.ts';
import { type Outputs, createOutputs } from '../output/outputs.ts';
import { type Watchdog, createWatchdog } from '../output/watchdog.ts';
import { monotonicClock } from '../show/clock.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import { loadNumber } from '../windows/load-number.ts';
import { loadPage } from '../windows/load-page.ts';
import { preloadPath } from './app-paths.ts';
import type { Ground } from './ground.ts';
import { pageNeeds } from './page-needs.ts';

/** A display's name in a sentence; some have none. */
const quoted = (label: string): string => (label === '' ? '' : ` “${label}”`);

/** Who hears that a prompter's page shows frames, and which keys were pressed at it. */
export type OutputHearers = { readonly shown: () => void; readonly pressed: (press: ForwardedPress) => void };

/** The processor time that a process of ours has used, ms; 0 where it is not told. */
const processorTime = (processId: number): number => (app.getAppMetrics().find(({ pid }) => pid === processId)?.cpu.cumulativeCPUUsage ?? 0) * 1000;

const watchOver = ({ log }: Ground, owner: ShowOwner): Watchdog =>
  createWatchdog({
    now: monotonicClock,
    used: processorTime,
    characters: () => owner.read().document.text.length,
    ended: () => log('no sign of life', 'page of the prompter window hung'),
  });

/** The outputs, closed. */
export const makeOutputs = (ground: Ground, window: BrowserWindow, owner: ShowOwner, { shown, pressed }: OutputHearers): Outputs => {
  const { settings, publish, notices } = ground;
  const watchdog = watchOver(ground, owner);
  return createOutputs({
    operator: () => (window.isDestroyed() ? null : window),
    settings,
    preload: preloadPath,
    watchdog,
    prepare: (prompter) => {
      loadPage(prompter, 'prompter', pageNeeds(ground));
      watchdog.watch(prompter.webContents);
    },
    prepareNumber: loadNumber,
    pressed,
    changed: (outputs) => {
      publish('outputs', outputs);
      if (outputs.some(({ framesPerSecond }) => framesPerSecond !== null)) shown();
    },
    looksChanged: (looks) => publish('looks', looks),
    displaysChanged: (displays) => publish('displays', displays),
    lost: (name, display) => notices.tell('error', 'display-lost', `${name} lost its display${quoted(display)}. Until the display returns, ${name} is in a window behind this one.`),
    yielded: (name, display) => notices.tell('error', 'display-yielded', `This window came to the display${quoted(display)} of ${name}, which is in a window behind this one until another display is there.`),
    cameHome: (display) => notices.tell('info', 'window-returned', `This window is back on its display${quoted(display)}.`),
    returned: (name, display) => notices.tell('info', 'display-returned', `${name} is back on its display${quoted(display)}.`),
  });
};
