/** Captions that are shown together in the workspace: rows of the waveform, both in the video, and written as they were. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWav } from '../../core/takes/microphone/wav.ts';
import { answerOpenDialog, expect, test } from './app.ts';
import { openTrack, rows, srt, texts } from './caption-page.ts';

const together = srt([
  ['00:01,000', '00:09,000', '{\\an8}The harbour bridge is open'],
  ['00:02,000', '00:04,000', 'No it is not'],
  ['00:02,000', '00:05,000', 'Who says so?'],
  ['00:09,000', '00:11,000', 'Good night.'],
]);

test('captions that are shown together are seen, chosen, moved, shown in the video and written', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  await openTrack(caesura, together);
  await writeFile(join(folder, 'quiet.wav'), writeWav(new Float32Array(12 * 8000), 8000));
  await answerOpenDialog(app, join(folder, 'quiet.wav'));
  await operator.keyboard.press('Control+Shift+o');
  const block = (at: number) => operator.locator(`.wave__blocks [data-caption="${String(at)}"]`);
  const box = async (at: number) => (await block(at).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

  const chosen = (at: number) => expect(rows(operator).nth(at).locator('.caption-row')).toHaveClass(/caption-row--selected/);

  // No block lies over another.
  const boxes = await Promise.all([0, 1, 2, 3].map(box));
  for (const one of boxes) for (const other of boxes) if (one !== other) expect(one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1 || one.y + one.height <= other.y + 1 || other.y + other.height <= one.y + 1).toBe(true);
  for (const at of [0, 1, 2]) {
    await block(at).click({ position: { x: 30, y: 8 } });
    await chosen(at);
  }

  // At their start the video shows all three.
  await expect.poll(() => operator.evaluate(() => [...(document.querySelector('video')?.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text))).toEqual(['The harbour bridge is open', 'Who says so?', 'No it is not']);

  // The keys go through all of them, and one moves freely over those it is shown with.
  await operator.keyboard.press('ArrowDown');
  await chosen(3);
  await operator.keyboard.press('ArrowUp');
  await operator.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => texts(operator)).toEqual(['The harbour bridge is open', 'Who says so?', 'No it is not', 'Good night.']);
  await chosen(1);
  await operator.keyboard.press('Control+z');
  await expect.poll(() => texts(operator)).toEqual(['The harbour bridge is open', 'No it is not', 'Who says so?', 'Good night.']);

  await operator.keyboard.press('Control+e');
  const dialog = operator.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /SCC/ }).check();
  await expect(dialog).toContainText('go sooner, when the next one comes');
  await answerOpenDialog(app, folder);
  await dialog.getByRole('button', { name: 'Choose…' }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('Wrote 2 files');
  const written = await readFile(join(folder, (await dialog.locator('.sidecar__sample').innerText()).split(' ')[0] ?? ''), 'utf8');
  expect(written.match(/^00:.* --> \S+/gmu)).toEqual(['00:00:01.000 --> 00:00:09.000', '00:00:02.000 --> 00:00:04.000', '00:00:02.000 --> 00:00:05.000', '00:00:09.000 --> 00:00:11.000']);
});
