/** The watchdog over false pages: it ends what hangs, and nothing else. */
import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatchdog } from '../../../electron/output/watchdog.ts';

class Page extends EventEmitter {
  readonly id = 7;
  crashes = 0;
  tools = false;
  getOSProcessId = (): number => 70;
  isDevToolsOpened = (): boolean => this.tools;
  forcefullyCrashRenderer = (): void => {
    this.crashes += 1;
    this.emit('render-process-gone');
  };
}

/** A page that has `share` of the processor to itself. */
const begin = (characters = 0, share = 1) => {
  const page = new Page();
  const ended = vi.fn();
  const watchdog = createWatchdog({ now: () => Date.now(), used: () => Date.now() * share, characters: () => characters, ended });
  // Only what the watchdog asks of a page is there.
  watchdog.watch(page as unknown as WebContents);
  return { page, ended, beat: () => watchdog.beat(page.id) };
};

const pass = (length: number): void => void vi.advanceTimersByTime(length);

describe('the watchdog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('lets a page be that beats', () => {
    const { page, beat } = begin();
    for (let tick = 0; tick < 100; tick += 1) {
      beat();
      pass(100);
    }
    expect(page.crashes).toBe(0);
  });

  it('ends a page that stops beating, once: until it is loaded anew there is nothing to end', () => {
    const { page, ended, beat } = begin();
    beat();
    pass(1000);
    expect(page.crashes).toBe(0);
    pass(200);
    expect([page.crashes, ended.mock.calls.length]).toEqual([1, 1]);
    pass(60_000);
    expect(page.crashes).toBe(1);
  });

  it('waits twice as long at the second hang within a minute', () => {
    const { page, beat } = begin();
    beat();
    pass(1200);
    page.emit('did-start-loading');
    beat();
    pass(1900);
    expect(page.crashes).toBe(1);
    pass(400);
    expect(page.crashes).toBe(2);
  });

  it('gives a page time to load, and one with a long script time to lay it out', () => {
    const { page } = begin();
    pass(14_900);
    expect(page.crashes).toBe(0);
    pass(300);
    expect(page.crashes).toBe(1);
    const long = begin(1_000_000);
    long.beat();
    pass(5900);
    expect(long.page.crashes).toBe(0);
    pass(300);
    expect(long.page.crashes).toBe(1);
  });

  it('leaves a page alone that is only slow: on a machine that is busy with other things', () => {
    const { page, beat } = begin(0, 0.1);
    for (let stretch = 0; stretch < 5; stretch += 1) {
      beat();
      pass(5500);
    }
    expect(page.crashes).toBe(0);
    beat();
    pass(6200);
    expect(page.crashes).toBe(1);
  });

  it('lets a page stand still under the developer tools, and forgets one that is gone', () => {
    const { page, beat } = begin();
    beat();
    page.tools = true;
    pass(60_000);
    expect(page.crashes).toBe(0);
    page.tools = false;
    page.emit('destroyed');
    pass(60_000);
    expect(page.crashes).toBe(0);
  });
});
