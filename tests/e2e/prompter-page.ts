/** What the tests of the prompter look at: the show as main has it, and where rows are on the prompter's page. */
import type { Page } from '@playwright/test';
import type { Result } from '../../core/problem/failure.ts';
import type { Command } from '../../core/show/command.ts';
import type { Show } from '../../core/show/show.ts';
import { type Caesura, expect } from './app.ts';

/** Orders a command as the operator's window does. */
export const order = async ({ operator }: Caesura, command: Command): Promise<void> => {
  const answer = await operator.evaluate((one): Promise<Result<unknown>> | undefined => window.caesura?.call('command.order', one), command);
  expect(answer).toMatchObject({ ok: true });
};

/** The show as main has it, without its text. */
export const readShow = async ({ operator }: Caesura): Promise<Show> => {
  const answer = await operator.evaluate(() => window.caesura?.call('show.read', undefined));
  if (answer?.ok !== true) throw new Error('the show could not be read');
  return answer.value as Show;
};

/** Px from the top of the window to the top of the first row of the first run of words that has these; null when it is not laid out. */
export const topOf = (page: Page, words: string): Promise<number | null> =>
  page.evaluate((wanted) => {
    const element = [...document.querySelectorAll('.prompter-words')].find((one) => one.textContent?.replaceAll('\u00A0', ' ').includes(wanted));
    return element?.getClientRects()[0]?.top ?? null;
  }, words);

/** Where the rows are: their translation, px. */
export const rowsAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = document.querySelector('.prompter-rows');
    return rows === null ? Number.NaN : new DOMMatrix(getComputedStyle(rows).transform).f;
  });

/** Waits until the rows stand still: a hold eases. */
export const comeToRest = (page: Page): Promise<void> =>
  expect.poll(async () => {
    const before = await rowsAt(page);
    await page.waitForTimeout(100);
    return (await rowsAt(page)) - before;
  }).toBe(0);

/** The rows' translation at each frame of so many ms, or until they have moved up so far, px. */
export const framesOf = (page: Page, milliseconds: number, far: number | null = null): Promise<readonly { readonly at: number; readonly y: number }[]> =>
  page.evaluate(
    async ([length, distance]) => {
      const frames: { at: number; y: number }[] = [];
      const rows = document.querySelector('.prompter-rows');
      const begin = performance.now();
      const moved = (): number => (frames[0]?.y ?? 0) - (frames.at(-1)?.y ?? 0);
      while (rows !== null && performance.now() - begin < length && (distance === null || moved() <= distance)) {
        const at = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        frames.push({ at, y: new DOMMatrix(getComputedStyle(rows).transform).f });
      }
      return frames;
    },
    [milliseconds, far] as const,
  );

/** The screen positions of a cue's first row at each frame of so many ms. */
export const topsOf = (page: Page, words: string, milliseconds: number): Promise<readonly { readonly at: number; readonly y: number }[]> =>
  page.evaluate(
    async ([wanted, length]) => {
      const tops: { at: number; y: number }[] = [];
      const begin = performance.now();
      while (performance.now() - begin < length) {
        const at = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        const element = [...document.querySelectorAll('.prompter-words')].find((one) => one.textContent?.replaceAll('\u00A0', ' ').includes(wanted));
        tops.push({ at, y: element?.getClientRects()[0]?.top ?? Number.NaN });
      }
      return tops;
    },
    [words, milliseconds] as const,
  );

/** Faster than this no row rolls at speed 1, px a second. */
const fastest = 600;

/** The greatest step between two frames that no rolling explains, px. */
export const jerkOf = (frames: readonly { readonly at: number; readonly y: number }[]): number =>
  Math.max(
    0,
    ...frames.slice(1).map((frame, index) => {
      const before = frames[index] ?? frame;
      return Math.abs(frame.y - before.y) - (fastest * (frame.at - before.at)) / 1000;
    }),
  );
