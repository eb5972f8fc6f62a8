/** Reads the sound of MP4 files of different lengths in the workspace: how long it takes, and what memory it needs at most. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Words' rhythm as a tone, in AAC; false where there is no ffmpeg. */
export const makeSound = (path, seconds) =>
  spawnSync('ffmpeg', ['-loglevel', 'error', '-y', '-f', 'lavfi', '-i', `sine=220:duration=${seconds}:sample_rate=48000`, '-c:a', 'aac', '-b:a', '96k', path]).status === 0;

/** Opens it and waits until it is read: seconds, and the most bytes that the operator's renderer had more than before. */
export const readSound = async ({ page, folder, answer, memory }, name) => {
  const before = await memory();
  await answer(join(folder, name));
  const start = performance.now();
  await page.keyboard.press('Control+Shift+o');
  await page.locator('.wave__name', { hasText: name }).waitFor();
  let most = 0;
  while ((await page.locator('.wave__state progress').count()) > 0) {
    most = Math.max(most, (await memory()) - before);
    await page.waitForTimeout(200);
  }
  return { seconds: (performance.now() - start) / 1000, memory: most };
};
