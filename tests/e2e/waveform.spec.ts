/** The waveform of the workspace: wavesurfer.js draws the sound where it is heard, at every zoom, and the page's policy holds; hours of captions stay few in the page. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWav } from '../../core/takes/microphone/wav.ts';
import { answerOpenDialog, expect, test } from './app.ts';
import { four, openTrack, rows } from './caption-page.ts';

const RATE = 8000;

/** Twelve seconds: a tone from 4 s to 6 s, as the second of the four captions stands. */
const tone = (): Uint8Array =>
  writeWav(
    Float32Array.from({ length: 12 * RATE }, (_, index) => (index >= 4 * RATE && index < 6 * RATE ? 0.5 * Math.sin((2 * Math.PI * 440 * index) / RATE) : 0)),
    RATE,
  );

/** How much of the height is drawn, 0 to 1, just outside and just inside the left and the right edge of the second caption's block. */
const drawnAtEdges = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const block = document.querySelector('[data-caption="1"]')?.getBoundingClientRect();
    if (block === undefined) return [];
    const canvases = [...(document.querySelector('.wave__sound > div')?.shadowRoot?.querySelectorAll<HTMLCanvasElement>('.canvases canvas') ?? [])];
    return [block.left - 10, block.left + 10, block.right - 10, block.right + 10].map((x) => {
      const canvas = canvases.find((one) => one.getBoundingClientRect().left <= x && one.getBoundingClientRect().right > x);
      if (canvas === undefined) return -1;
      const { left, width } = canvas.getBoundingClientRect();
      const column = canvas.getContext('2d')?.getImageData(Math.floor(((x - left) / width) * canvas.width), 0, 1, canvas.height).data ?? [];
      return [...column].filter((value, index) => index % 4 === 3 && value > 100).length / canvas.height;
    });
  });

const expectToneAtItsCaption = async (page: Page): Promise<void> => {
  // Quiet is a thin line; the tone is 6 dB under full scale.
  await expect.poll(async () => (await drawnAtEdges(page)).map((drawn) => (drawn > 0.6 ? 'tone' : drawn >= 0 && drawn < 0.05 ? 'quiet' : String(drawn)))).toEqual(['quiet', 'tone', 'tone', 'quiet']);
};

test('the sound is drawn under the captions that it belongs to, however it is zoomed and moved', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  const complaints: string[] = [];
  operator.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
  operator.on('pageerror', ({ message }) => complaints.push(message));
  await openTrack(caesura, four);
  await writeFile(join(folder, 'tone.wav'), tone());
  await answerOpenDialog(app, join(folder, 'tone.wav'));
  await operator.keyboard.press('Control+Shift+o');
  await expectToneAtItsCaption(operator);

  const surface = operator.locator('.wave__surface');
  const zoom = async (turns: number, x: number): Promise<void> => {
    await surface.hover({ position: { x, y: 60 } });
    await operator.keyboard.down('Control');
    await operator.mouse.wheel(0, turns);
    await operator.keyboard.up('Control');
  };
  await zoom(-300, 440);
  await operator.mouse.wheel(0, 90);
  await expectToneAtItsCaption(operator);
  await operator.getByRole('button', { name: 'All' }).click();
  await expectToneAtItsCaption(operator);
  await zoom(600, 400);
  await expectToneAtItsCaption(operator);

  // The library may build its own frame; no other text becomes HTML, and its style is the one that the policy names.
  const assign = (html: string): Promise<string> =>
    operator.evaluate((text) => {
      try {
        document.createElement('div').innerHTML = text;
        return 'let through';
      } catch (fault) {
        return fault instanceof TypeError ? 'refused' : String(fault);
      }
    }, html);
  expect(await assign('')).toBe('let through');
  expect(complaints).toEqual([]);
  expect(await assign('<b>foreign</b>')).toBe('refused');
});

test('two hours of captions put few rows and blocks into the page, however far one scrolls', async ({ caesura }) => {
  const clock = (seconds: number): string => `${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  const at = (seconds: number): string => `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${clock(seconds)},000`;
  const many = Array.from({ length: 2400 }, (_, index) => `${String(index + 1)}\n${at(index * 3)} --> ${at(index * 3 + 2)}\ncaption number ${String(index + 1)} of many\n`).join('\n');
  const { operator } = caesura;
  await openTrack(caesura, many);
  await expect(operator.locator('.workspace__words')).toContainText('2400 captions');
  const few = async (): Promise<void> => {
    expect(await rows(operator).count()).toBeLessThan(40);
    expect(await operator.locator('.wave__block').count()).toBeLessThan(400);
  };
  await few();
  await operator.locator('.captions-list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(operator.locator('.captions-list')).toContainText('caption number 2400 of many');
  await few();
  await operator.getByRole('group', { name: 'Zoom of the timeline' }).getByRole('button', { name: 'All' }).click();
  await few();
  await rows(operator).last().locator('button').click();
  await operator.keyboard.press('Delete');
  await expect(operator.locator('.workspace__words')).toContainText('2399 captions');
});
