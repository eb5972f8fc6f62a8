/** The caption workspace for tests: what its list holds, and a caption file opened in it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerOpenDialog, type Caesura, expect } from './app.ts';

/** The rows of the list. */
export const rows = (page: Page): Locator => page.locator('.captions-list__row');

/** The text of the captions in the list, in order. */
export const texts = (page: Page): Promise<string[]> => page.locator('.caption-row__lines').allInnerTexts();

/** Start and end of each caption of the list, as timecode. */
export const times = (page: Page): Promise<string[]> => page.locator('.caption-row__times').allInnerTexts();

/** Goes to the workspace with the captions cut. */
export const open = async ({ operator }: Pick<Caesura, 'operator'>): Promise<void> => {
  await operator.keyboard.press('Control+4');
  await expect(rows(operator).nth(2)).toBeVisible();
  await expect(operator.locator('.workspace__words')).not.toContainText('cutting');
};

/** A SubRip file: start, end (mm:ss,mmm) and words of each caption. */
export const srt = (captions: readonly (readonly [string, string, string])[]): string =>
  captions.map(([start, stop, words], index) => `${String(index + 1)}\n00:${start} --> 00:${stop}\n${words}\n`).join('\n');

/** Opens a caption file in the workspace. */
export const openTrack = async ({ app, operator, folder }: Caesura, text: string): Promise<void> => {
  const path = join(folder, 'track.srt');
  await writeFile(path, text);
  await answerOpenDialog(app, path);
  await operator.keyboard.press('Control+4');
  await operator.keyboard.press('Control+i');
  await expect(operator.locator('.workspace__words')).toContainText('track.srt');
};

/** Four captions within twelve seconds. */
export const four = srt([
  ['00:01,000', '00:03,000', 'The harbour bridge'],
  ['00:04,000', '00:06,000', 'is open again'],
  ['00:08,000', '00:10,000', 'after eleven weeks'],
  ['00:10,500', '00:12,000', 'of repairs.'],
]);
