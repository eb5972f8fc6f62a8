/** Starts an app once, on one display, and measures how long it takes to show its content and what memory it then has. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchElectron } from '../../launch-electron.mjs';
import { memoryOf } from './memory-of.mjs';

const switches = ['--ozone-platform=headless', '--screen-info={1920x1080}', '--disable-gpu', '--force-device-scale-factor=1'];

/** How long the app is left alone before its memory is read, ms. */
const SETTLE = 1500;

/** When the largest part of the page was painted, ms of wall time; known even when asked afterwards. */
const paintedAt = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(performance.timeOrigin + list.getEntries().at(-1).startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

/**
 * Starts `app` (`arguments`, and a `content` selector that is there when the window is of use). Gives `{start, memory}`:
 * ms from the start of the process to the paint, and bytes.
 */
export const startOnce = async ({ executable, switches: given }, app) => {
  const data = await mkdtemp(join(tmpdir(), 'caesura-start-'));
  let begun = 0;
  const running = await launchElectron(executable, [...given, ...switches, `--user-data-dir=${data}`, ...app.arguments], () => {
    begun = Date.now();
  });
  try {
    const page = await running.firstWindow();
    await page.waitForSelector(app.content);
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    return { start: (await paintedAt(page)) - begun, memory: await memoryOf(running.process().pid) };
  } finally {
    await running.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
};
