/** Starts an app once, on one display, and measures how long it takes to show its content and what memory it then has. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { memoryOf } from './memory-of.mjs';

const switches = ['--ozone-platform=headless', '--screen-info={1920x1080}', '--disable-gpu', '--force-device-scale-factor=1', '--remote-debugging-port=0'];

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

/** Where a process that was started listens. */
const addressOf = async (child) => {
  for await (const line of createInterface(child.stderr)) {
    const address = /^DevTools listening on (?<address>ws\S+)$/.exec(line)?.groups?.address;
    if (address !== undefined) return address;
  }
  throw new Error('Electron ended before it listened');
};

/**
 * Starts `app` (`arguments`, and a `content` selector that is there when the window is of use). Gives `{start, memory}`:
 * ms from the start of the process to the paint, and bytes. Nobody holds the start up: it is watched from outside only when it is over.
 */
export const startOnce = async ({ executable, switches: given }, app) => {
  const data = await mkdtemp(join(tmpdir(), 'caesura-start-'));
  const begun = Date.now();
  const child = spawn(executable, [...given, ...switches, `--user-data-dir=${data}`, ...app.arguments], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  try {
    const address = await addressOf(child);
    child.stderr.resume();
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const browser = await chromium.connectOverCDP(address);
    const page = browser.contexts()[0].pages()[0] ?? (await browser.contexts()[0].waitForEvent('page'));
    await page.waitForSelector(app.content);
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const run = { start: (await paintedAt(page)) - begun, memory: await memoryOf(child.pid) };
    await browser.close();
    return run;
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
};
