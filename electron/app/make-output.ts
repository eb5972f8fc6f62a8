/** Makes the prompter's output over the ground: what it tells, and what brings its pages back. */
import type { BrowserWindow } from 'electron';
import type { ForwardedPress } from '../output/forward-keys.ts';
import { createOutput, type Output } from '../output/output.ts';
import { createWatchdog } from '../output/watchdog.ts';
import { monotonicClock } from '../show/clock.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import { loadPage } from '../windows/load-page.ts';
import { preloadPath } from './app-paths.ts';
import type { Ground } from './ground.ts';
import { pageNeeds } from './page-needs.ts';

/** A display's name in a sentence; some have none. */
const quoted = (label: string): string => (label === '' ? '' : ` “${label}”`);

/** Who hears that a prompter's page shows frames, and which keys were pressed at it. */
export type OutputHearers = { readonly shown: () => void; readonly pressed: (press: ForwardedPress) => void };

/** The output, closed. */
export const makeOutput = (ground: Ground, window: BrowserWindow, owner: ShowOwner, { shown, pressed }: OutputHearers): Output => {
  const { settings, publish, notices, log } = ground;
  const watchdog = createWatchdog({
    now: monotonicClock,
    characters: () => owner.read().document.text.length,
    ended: () => log('no sign of life', 'page of the prompter window hung'),
  });
  return createOutput({
    operator: () => (window.isDestroyed() ? null : window),
    settings,
    preload: preloadPath,
    watchdog,
    prepare: (prompter) => {
      loadPage(prompter, 'prompter', pageNeeds(ground));
      watchdog.watch(prompter.webContents);
    },
    pressed,
    changed: (status) => {
      publish('output', status);
      if (status.framesPerSecond !== null) shown();
    },
    displaysChanged: (displays) => publish('displays', displays),
    lost: (label) => notices.tell('error', 'display-lost', `The prompter’s display${quoted(label)} is gone. Until it returns the prompter is in a window behind this one.`),
    returned: (label) => notices.tell('info', 'display-returned', `The prompter is back on its display${quoted(label)}.`),
  });
};

