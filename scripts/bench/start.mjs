/** The bench of the start: how long until Caesura shows a script and what memory it then has, beside a bare Electron window. */
import { join } from 'node:path';
import { root } from '../root.mjs';
import { atMost, figure, median } from './figure.mjs';
import { startOnce } from './start/start-once.mjs';

/** The two take turns, so that a busy moment of the machine meets both. */
const ROUNDS = 7;

const caesura = { arguments: [root, join(root, 'docs/samples/harbour-bridge.txt')], content: '.cue-list__rows > *' };
const bare = { arguments: [join(root, 'scripts/bench/start/bare-window.mjs')], content: '.bare' };

const MEGABYTE = 1_000_000;

/** All figures of the start. One display, so that each of the two opens one window. */
export const bench = async (electron) => {
  const runs = { caesura: [], bare: [] };
  // The first start of each fills the system's cache of files and is not counted.
  await startOnce(electron, bare);
  await startOnce(electron, caesura);
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.bare.push(await startOnce(electron, bare));
    runs.caesura.push(await startOnce(electron, caesura));
  }
  const middle = (app, what) => median(runs[app].map((run) => run[what]));
  return [
    atMost('start-ratio', middle('caesura', 'start') / middle('bare', 'start'), 'x bare window', 2),
    atMost('memory-ratio', middle('caesura', 'memory') / middle('bare', 'memory'), 'x bare window', 2),
    figure('start-ms', middle('caesura', 'start'), 'ms'),
    figure('bare-start-ms', middle('bare', 'start'), 'ms'),
    figure('memory-mb', middle('caesura', 'memory') / MEGABYTE, 'MB'),
    figure('bare-memory-mb', middle('bare', 'memory') / MEGABYTE, 'MB'),
  ];
};
