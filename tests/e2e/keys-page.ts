/** The window driven by keys alone: what has the focus, by its accessible name, and the way to a control. */
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

/** What has the focus: its name as assistive technology says it (`body` where nothing has it), and whether one sees that it has it. */
const seenFocus = (page: Page): Promise<{ readonly name: string; readonly seen: boolean }> =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return { name: 'body', seen: false };
    const labels = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement ? [...(activeElement.labels ?? [])] : [];
    const name = activeElement.getAttribute('aria-label') ?? labels.map(({ textContent }) => textContent).join(' ');
    return { name: name !== '' ? name : activeElement.textContent.trim(), seen: activeElement.matches(':focus-visible') };
  });

/** The name of what has the focus. */
const focusOf = async (page: Page): Promise<string> => (await seenFocus(page)).name;

/** Presses keys one after the other; after each of them something has the focus, and one sees it. Gives the name of the last. */
export const pressKeys = async (page: Page, ...keys: readonly string[]): Promise<string> => {
  let name = '';
  for (const key of keys) {
    await page.keyboard.press(key);
    const settled = async (): Promise<boolean> => {
      const focus = await seenFocus(page);
      name = focus.name;
      return focus.seen;
    };
    if (!(await settled())) await expect.poll(settled, `after ${key} the focus is on “${name}” and not seen`).toBe(true);
  }
  return name;
};

/** Tab until the control of that name has the focus. */
export const tabTo = async (page: Page, name: RegExp | string, back = false): Promise<void> => {
  const met: string[] = [];
  for (let presses = 0; presses < 45; presses += 1) {
    const focus = await pressKeys(page, back ? 'Shift+Tab' : 'Tab');
    if (typeof name === 'string' ? focus === name : name.test(focus)) return;
    met.push(focus);
  }
  throw new Error(`Tab does not come to ${String(name)}: ${met.join(' | ')}`);
};

/** The panel, the list or the field of that name has the focus. */
export const expectFocus = (page: Page, name: RegExp | string): Promise<void> => {
  const poll = expect.poll(() => focusOf(page));
  return typeof name === 'string' ? poll.toBe(name) : poll.toMatch(name);
};
