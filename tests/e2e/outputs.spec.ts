/** Several prompters: a display of their own each, looks of their own, numbers on the displays, never over the operator's window. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { OutputStatus } from '../../core/ipc/contract.ts';
import { SAMPLE, end, expect, launch, test as base, windowOf } from './app.ts';

type Studio = { readonly app: ElectronApplication; readonly operator: Page; readonly folder: string };

/** The app with the operator's display and two more. */
const test = base.extend<{ readonly studio: Studio }>({
  displays: '{1440x900}{1920x1080}{1280x720}',
  studio: async ({ displays }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'caesura-outputs-'));
    const script = join(folder, 'ferry.txt');
    await writeFile(script, SAMPLE);
    const app = await launch({ folder, script, displays });
    try {
      const operator = await windowOf(app, 'operator');
      await operator.getByRole('group', { name: 'Transport' }).waitFor();
      await provide({ app, operator, folder });
    } finally {
      await end(app);
      await rm(folder, { recursive: true, force: true });
    }
  },
});

const outputs = async ({ operator }: Studio): Promise<readonly OutputStatus[]> => {
  const answer = await operator.evaluate(() => window.caesura?.call('outputs.read', undefined));
  if (answer?.ok !== true) throw new Error('the outputs could not be read');
  return answer.value as readonly OutputStatus[];
};

const section = ({ operator }: Studio) => operator.getByRole('region', { name: 'Outputs' });

const pages = ({ app }: Studio): readonly Page[] => app.windows().filter((page) => page.url().includes('/prompter/index.html'));

/** The page of a prompter by its size: each display has another one. */
const pageOf = async (studio: Studio, width: number): Promise<Page> => {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of pages(studio)) if ((await page.evaluate(() => innerWidth).catch(() => 0)) === width) found = page;
      return found !== undefined;
    })
    .toBe(true);
  if (found === undefined) throw new Error(`no prompter of ${width} px`);
  return found;
};

const rowsOf = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.prompter .prompter-paragraph').evaluateAll((all) => all.map((one) => `${one.textContent}|${one instanceof HTMLElement ? one.offsetHeight : 0}`));

const mirroredOf = (page: Page): Promise<number> => page.evaluate(() => new DOMMatrix(getComputedStyle(document.querySelector('.prompter-picture') ?? document.body).transform).a);

test('a second prompter gets the free display, its own look, and the preview shows the rows of the chosen one', async ({ studio }) => {
  const { app, operator } = studio;
  await section(studio).getByRole('button', { name: 'Number displays' }).click();
  const numbers = () => app.windows().filter((page) => page.url().includes('/number.html'));
  await expect.poll(async () => new Set(await Promise.all(numbers().map((page) => page.locator('#number').textContent())))).toEqual(new Set(['1', '2', '3']));

  await section(studio).getByRole('button', { name: 'Add' }).click();
  await section(studio).getByRole('button', { name: 'Open Prompter 2' }).click();
  await expect.poll(async () => (await outputs(studio)).map(({ display, fullScreen }) => [display?.width, fullScreen])).toEqual([[1920, true], [1280, true]]);
  const [first, second] = [await pageOf(studio, 1920), await pageOf(studio, 1280)];
  await expect(second.locator('body')).toContainText('The ferry will sail');

  await section(studio).getByRole('button', { name: /^Prompter 2 / }).click();
  const dialog = operator.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Studio B');
  await dialog.getByLabel('Mirror').click();
  await dialog.getByLabel('Type size').fill('150');
  await operator.keyboard.press('Escape');
  await expect(section(studio)).toContainText('Studio B');
  await expect.poll(() => mirroredOf(second)).toBe(-1);
  expect(await mirroredOf(first)).toBe(1);

  // Turned on its side the reader has a display of 720 × 1280, and so has the preview.
  await operator.getByRole('button', { name: /^Studio B / }).click();
  await operator.getByRole('dialog').getByRole('button', { name: '90°' }).click();
  await operator.keyboard.press('Escape');
  await expect.poll(() => second.evaluate(() => getComputedStyle(document.querySelector('.prompter-output') ?? document.body).width)).toBe('720px');
  const box = await second.locator('.prompter-output').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });

  await operator.getByLabel('Prompter in the preview').selectOption('Studio B');
  await expect.poll(async () => (await rowsOf(operator)).join('\n')).toBe((await rowsOf(second)).join('\n'));
  expect((await rowsOf(first)).join('\n')).not.toBe((await rowsOf(second)).join('\n'));
  expect(await mirroredOf(operator)).toBe(1);

  const kept = join(studio.folder, 'user-data', 'settings.json');
  await expect.poll(async () => (JSON.parse(await readFile(kept, 'utf8')) as { prompters: unknown[] }).prompters[1]).toMatchObject({ name: 'Studio B', open: true, look: { mirror: true, turn: 90, scale: 1.5 } });
  await expect.poll(() => numbers().length, { timeout: 15_000 }).toBe(0);
});

/** The words at the reading line of a prompter's page. */
const wordsAtMarker = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const from = (element: Element): number => Math.abs((element.getClientRects()[0]?.top ?? 9999) - innerHeight * 0.35);
    return [...document.querySelectorAll('.prompter-words')].toSorted((one, other) => from(one) - from(other))[0]?.textContent?.replaceAll('\u00A0', ' ') ?? '';
  });

/** No system here scales a display at run time: Electron's own edge is told that one was, as it tells the app. */
const scaleDisplay = ({ app }: Studio, width: number, factor: number): Promise<void> =>
  app.evaluate(({ screen }, [wanted, scaleFactor]) => {
    const scaled = screen.getAllDisplays().map((display) => {
      if (display.size.width * display.scaleFactor !== wanted) return display;
      const { x, y } = display.bounds;
      const size = { width: wanted / scaleFactor, height: (display.size.height * display.scaleFactor) / scaleFactor };
      return { ...display, scaleFactor, size, bounds: { x, y, ...size }, workArea: { x, y, ...size } };
    });
    screen.getAllDisplays = () => scaled;
    const changed = scaled.find(({ size }) => size.width * scaleFactor === wanted);
    screen.emit('display-metrics-changed', {}, changed, ['bounds', 'workArea', 'scaleFactor']);
  }, [width, factor] as const);

test('a display whose scale changes is filled again, on the same word, and back', async ({ studio }) => {
  const { app, operator } = studio;
  const prompter = await pageOf(studio, 1920);
  await operator.evaluate(() => window.caesura?.call('command.order', { kind: 'set-picture', picture: { jumps: 'instant' } }));
  await operator.evaluate(() => window.caesura?.call('command.order', { kind: 'jump-cue', by: 2 }));
  await expect.poll(() => wordsAtMarker(prompter)).toContain('Storm damage');
  const filled = (): Promise<readonly (readonly number[])[]> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter(({ webContents }) => webContents.getURL().includes('/prompter/'))
        .map((window) => Object.values(window.getBounds())),
    );
  for (const [factor, width, height] of [[2, 960, 540], [1.5, 1280, 720], [1, 1920, 1080]] as const) {
    await scaleDisplay(studio, 1920, factor);
    await expect.poll(async () => (await filled()).map(([x, y, ...size]) => [x, y, ...size])).toContainEqual([1440, 0, width, height]);
    await expect.poll(() => prompter.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(() => wordsAtMarker(prompter)).toContain('Storm damage');
    expect((await outputs(studio))[0]).toMatchObject({ open: true, fullScreen: true, missing: null });
  }
});

test.describe('on the only display', () => {
  test.use({ displays: '{1440x900}' });

  test('nothing opens by itself, and the operator is asked before the own window is covered', async ({ studio }) => {
    const { app, operator } = studio;
    expect((await outputs(studio)).map(({ open }) => open)).toEqual([false]);
    await section(studio).getByRole('button', { name: 'Open Prompter' }).click();
    await expect.poll(async () => (await outputs(studio)).map(({ open, fullScreen }) => [open, fullScreen])).toEqual([[true, false]]);

    await section(studio).getByRole('button', { name: /^Prompter / }).click();
    await operator.getByRole('dialog').getByLabel('Fill the display').click();
    await expect(operator.getByRole('alert')).toContainText('the prompter would cover it');
    expect((await outputs(studio)).map(({ fullScreen }) => fullScreen)).toEqual([false]);
    await operator.getByRole('button', { name: 'Cover this window' }).click();
    await expect.poll(async () => (await outputs(studio)).map(({ fullScreen }) => fullScreen)).toEqual([true]);

    // Escape, pressed at the prompter, gives the window back.
    const prompter = await windowOf(app, 'prompter');
    await expect(prompter.locator('body')).toContainText('The ferry will sail');
    await app.evaluate(({ BrowserWindow }) => {
      const covering = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/prompter/'));
      covering?.webContents.focus();
      covering?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
    });
    await expect.poll(async () => (await outputs(studio)).map(({ open, fullScreen }) => [open, fullScreen])).toEqual([[true, false]]);
  });
});
