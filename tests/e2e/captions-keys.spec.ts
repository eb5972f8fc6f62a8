/** The whole of the caption workspace by keys alone, from Ctrl+4 to the written files: no mouse, and the focus is never on nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWav } from '../../core/takes/microphone/wav.ts';
import { answerOpenDialog, expect, test } from './app.ts';
import { four, rows, texts, times } from './caption-page.ts';
import { expectFocus, pressKeys, tabTo } from './keys-page.ts';

test.use({ text: '# Bridge\nThe harbour bridge... is open again... after eleven weeks... of repairs.\n# Ferry\nThe ferry sails tonight.\n' });

/** Twelve seconds of sound: a tone from 1 s to 2.5 s, from 4 s to 6 s and from 8 s to 10 s. */
const tones = (): Uint8Array => {
  const rate = 8000;
  const loud = (at: number): boolean => (at >= 1 && at < 2.5) || (at >= 4 && at < 6) || (at >= 8 && at < 10);
  return writeWav(Float32Array.from({ length: 12 * rate }, (_, index) => (loud(index / rate) ? 0.4 * Math.sin((index / rate) * 2 * Math.PI * 440) : 0)), rate);
};

test('captions are cut, edited, retimed, checked and exported by keys alone, and the focus is never on nothing', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  const keys = (...pressed: readonly string[]): Promise<string> => pressKeys(operator, ...pressed);
  const type = (text: string): Promise<void> => operator.keyboard.type(text);
  const words = operator.locator('.workspace__words');
  const begin = (index: number): Promise<string> => times(operator).then((all) => all[index]?.split(/\s+/u)[0] ?? '');
  const atList = (): Promise<void> => expectFocus(operator, 'Captions');

  // Into the workspace; what was cut; a file, matched onto the script and back; its sound.
  await keys('Control+4');
  await atList();
  await expect(rows(operator).first()).toBeVisible();
  await writeFile(join(folder, 'track.srt'), four);
  await answerOpenDialog(app, join(folder, 'track.srt'));
  await keys('Control+i');
  await expect(words).toContainText('4 captions · track.srt');
  await keys('m');
  await expect(words).toContainText('matched');
  await keys('Control+z');
  await expect(words).toContainText('4 captions · track.srt');
  await writeFile(join(folder, 'clip.wav'), tones());
  await answerOpenDialog(app, join(folder, 'clip.wav'));
  await keys('Control+Shift+o');
  await expect(operator.getByRole('region', { name: 'Waveform' })).toContainText('clip.wav');

  // The waveform nearer, and as it was.
  const width = async (): Promise<number> => Math.round((await operator.locator('[data-caption="0"]').boundingBox())?.width ?? 0);
  const usual = await width();
  await keys('+');
  await expect.poll(width).toBeGreaterThan(usual * 1.4);
  await keys('Control+0');
  await expect.poll(width).toBe(usual);

  // A text in place, split, joined, taken back.
  await keys('End', 'Home', 'ArrowDown', 'Enter');
  await expectFocus(operator, 'Text of caption 2');
  await keys('End');
  await type(' now');
  await keys('Control+Enter');
  await atList();
  await expect.poll(() => texts(operator)).toEqual(['The harbour bridge', 'is open again now', 'after eleven weeks', 'of repairs.']);
  await keys('Enter', 'Home', 'ArrowRight', 'ArrowRight', 'F3');
  await atList();
  await expect.poll(async () => (await texts(operator)).slice(1, 3)).toEqual(['is', 'open again now']);
  await keys('j');
  await expect.poll(async () => (await texts(operator))[1]).toBe('is\nopen again now');
  await keys('Control+z', 'Control+z', 'Enter');
  await type('given up');
  await keys('Escape');
  await atList();
  await expect.poll(async () => (await texts(operator))[1]).toBe('is open again now');

  // Times: a field, frames, the speech, and a file's times again.
  await tabTo(operator, 'Start');
  await type('3.5');
  await keys('Enter');
  await expect.poll(() => begin(1)).toBe('00:00:03:13');
  await type('9');
  await keys('Escape');
  await atList();
  await keys('Alt+ArrowRight');
  await expect.poll(() => begin(1)).toBe('00:00:03:14');
  await keys('n');
  await expect.poll(() => begin(1)).toMatch(/^00:00:(03:24|04:00)$/);

  // Find and replace: the panel keeps the focus of the button that has nothing to replace any more.
  await keys('Control+f');
  await expectFocus(operator, 'Find');
  await type('now');
  await keys('Tab');
  await type('tonight');
  await tabTo(operator, 'Replace all');
  await keys('Enter');
  await expect.poll(async () => (await texts(operator))[1]).toBe('is open again tonight');
  await expectFocus(operator, 'Find');
  await keys('Escape');
  await atList();

  // A style of one's own makes a problem; it is gone to and fixed.
  await keys('Control+t');
  await expectFocus(operator, 'Style');
  await tabTo(operator, 'Make it my own');
  await keys('Enter');
  await tabTo(operator, 'Name');
  await keys('Control+a');
  await type('Narrow');
  await keys('Tab');
  await expectFocus(operator, 'Characters a line');
  await keys('Control+a');
  await type('15');
  await keys('Enter', 'Escape', 'p');
  await atList();
  await expect(operator.locator('.side__here')).toContainText('Line too long');
  await keys('Control+p');
  await tabTo(operator, 'Fix');
  await keys('Enter');
  await expect.poll(async () => (await texts(operator)).filter((text) => text.includes('\n')).length).toBe(1);
  await keys('Escape', 'Shift+F');
  await expect.poll(async () => (await texts(operator)).every((text) => text.split('\n').every((line) => line.length <= 15))).toBe(true);

  // Retimed by the panel.
  await keys('Control+r');
  await expectFocus(operator, 'Retime');
  const before = await begin(0);
  await tabTo(operator, 'By');
  await keys('Control+a');
  await type('10');
  await tabTo(operator, '+ all');
  await keys('Enter');
  await expect.poll(() => begin(0)).toBe(before.replace('00:00:01', '00:00:11'));

  // The export: formats, a name, chapters; then Enter in a field.
  expect(await keys('Control+e')).toBe('Choose…');
  await answerOpenDialog(app, folder);
  await keys('Enter');
  await tabTo(operator, /SubRip/);
  await keys('Space');
  await expect(operator.locator('.sidecar__sample')).toHaveText('clip.en-GB.vtt and 1 more file');
  await tabTo(operator, 'Chapters', true);
  await keys('ArrowDown');
  await tabTo(operator, 'File name', true);
  await keys('Control+a');
  await type('evening.{lang}');
  await expect(operator.locator('.sidecar__sample')).toHaveText('evening.en-GB.vtt and 2 more files');
  await keys('Enter');
  await expect(operator.getByRole('dialog').getByRole('status')).toContainText('Wrote 3 files');
  await keys('Escape');
  await expectFocus(operator, '+ all');
  await keys('Escape');
  await atList();

  const vtt = await readFile(join(folder, 'evening.en-GB.vtt'), 'utf8');
  expect(vtt).toMatch(/^WEBVTT\n/u);
  expect(vtt.match(/ --> /gu)).toHaveLength((await texts(operator)).length);
  expect(vtt.replaceAll(/\s+/gu, ' ')).toContain('00:00:11.000');
  expect(await readFile(join(folder, 'evening.en-GB.srt'), 'utf8')).toMatch(/^1\n00:00:11,000 --> /u);
  expect(await readFile(join(folder, 'evening.en-GB.chapters.vtt'), 'utf8')).toMatch(/^WEBVTT\n(?:.*\n)*00:00:11\.000 --> .*\nBridge\n/u);
});
