/** Retiming in the caption workspace: to the sound, by taps while it plays, and by the panel. */
import { join } from 'node:path';
import { answerOpenDialog, expect, test } from './app.ts';
import { four, open, openTrack, srt, texts, times } from './caption-page.ts';
import { ask, makeTake } from './take-calls.ts';
import { hasFfmpeg, makeMp4Sound } from './test-video.ts';

test('the sound of an MP4 is read in a worker, and speech is found in it', async ({ caesura }) => {
  test.skip(!hasFfmpeg(), 'no ffmpeg');
  const { app, operator, folder } = caesura;
  await openTrack(caesura, four);
  makeMp4Sound(join(folder, 'clip.m4a'));
  await answerOpenDialog(app, join(folder, 'clip.m4a'));
  await operator.keyboard.press('Control+Shift+o');
  await operator.keyboard.press('Control+r');
  await operator.getByRole('button', { name: 'All to the speech' }).click();
  // The tones begin at 1, 4 and 8 s and end at 2.5, 6 and 10 s; an encoder smears them by a frame.
  await expect.poll(async () => (await times(operator))[0]).toMatch(/^00:00:0(?:0:24|1:00)\s+00:00:02:1[1-4]$/);

  // Tap along while it plays: what was tapped begins there, and the next one waits, whatever the video shows.
  const played = (seconds: number): Promise<unknown> => operator.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? 0) > least, seconds);
  const chosen = operator.locator('.caption-row--selected');
  await operator.locator('.captions-list').focus();
  await operator.keyboard.press('Space');
  for (const [index, seconds] of [1.4, 2.4, 3.4].entries()) {
    await played(seconds);
    await operator.keyboard.press('t');
    await expect(chosen).toContainText(['is open again', 'after eleven weeks', 'of repairs.'][index] ?? '');
  }
  await played(4);
  await expect(chosen).toContainText('of repairs.');
  await operator.keyboard.press('Space');
});

test('the Retime panel: drop-frame numbers, shift to, stretch, another rate, ripple; Escape gives the keys back', async ({ caesura }) => {
  const { operator } = caesura;
  const hour = srt([['00:01,000', '00:03,000', 'one'], ['00:04,000', '00:06,000', 'two'], ['59:50,000', '59:52,000', 'an hour later']]);
  await openTrack(caesura, hour);
  const list = operator.locator('.captions-list');
  const press = (name: string | RegExp): Promise<void> => operator.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const are = (expected: readonly string[]): Promise<void> => expect.poll(async () => (await times(operator)).map((both) => both.split(/\s+/u)[0])).toEqual(expected);
  const rate = operator.getByLabel('Frame rate of the video');
  await rate.selectOption({ label: '29.97 fps' });
  await are(['00:00:01:00', '00:00:04:00', '00:59:46:12']);
  await press('DF');
  await are(['00:00:01;00', '00:00:04;00', '00:59:50;00']);
  await rate.selectOption({ label: '25 fps' });

  await operator.keyboard.press('Control+r');
  await list.focus();
  await operator.keyboard.press('ArrowDown');
  await operator.keyboard.press('Shift+ArrowRight');
  await press('This caption to the playhead');
  await are(['00:00:02:00', '00:00:05:00', '00:59:51:00']);
  await operator.keyboard.press('Control+z');
  // To a time that is typed: all, or from the chosen one on. What is no time is said to be none.
  const to = operator.getByRole('textbox', { name: 'Caption 2 begins at' });
  await to.fill('99:99');
  await to.press('Enter');
  await expect(operator.getByRole('alert')).toContainText('“99:99” is no time. Write 1:02.5');
  await to.fill('0:10.4');
  await to.press('Enter');
  await expect(operator.getByRole('alert')).toHaveCount(0);
  await press('Shift all to it');
  await are(['00:00:07:10', '00:00:10:10', '00:59:56:10']);
  await to.fill('11');
  await press('Shift to it from here');
  await are(['00:00:07:10', '00:00:11:00', '00:59:57:00']);
  await list.focus();
  await operator.keyboard.press('Control+z');
  await operator.keyboard.press('Control+z');
  await press('Ripple the end to the playhead');
  await are(['00:00:01:00', '00:00:04:00', '00:59:49:00']);
  await operator.keyboard.press('Control+z');

  // The first stays, the last is an hour and five seconds later than it was: all between drift.
  await operator.keyboard.press('ArrowUp');
  await press('Mark 1');
  await operator.keyboard.press('ArrowDown');
  await operator.keyboard.press('ArrowDown');
  for (let count = 0; count < 5; count += 1) await operator.keyboard.press('Shift+ArrowRight');
  await press('Mark 2');
  await press('Stretch');
  await are(['00:00:01:00', '00:00:04:00', '00:59:55:00']);
  await operator.keyboard.press('Control+z');
  await press('Convert 23.976 to 25');
  await are(['00:00:00:24', '00:00:03:21', '00:57:22:24']);
  await operator.keyboard.press('Control+z');
  await are(['00:00:01:00', '00:00:04:00', '00:59:50:00']);

  await operator.keyboard.press('Control+f');
  await operator.keyboard.type('two');
  await operator.keyboard.press('Escape');
  await operator.keyboard.press('Delete');
  await are(['00:00:01:00', '00:00:04:00']);
});

test.describe('by a take', () => {
  test.use({ text: 'The harbour bridge is open again.\nAfter eleven weeks of repairs traffic is light.\nRain is near.\n' });

  test('edited captions get its times by “All to the take”, and over its sound they are moved by the silence before its first word', async ({ caesura }) => {
    const { operator } = caesura;
    const starts = async (): Promise<readonly string[]> => (await times(operator)).map((both) => both.split(/\s+/u)[0] ?? '');
    await open(caesura);
    await operator.keyboard.press('Enter');
    await operator.keyboard.press('End');
    await operator.keyboard.type(' Tonight.');
    await operator.keyboard.press('Control+Enter');
    await expect(operator.locator('.workspace__words')).toContainText('kept, made from ferry.txt');
    const estimated = await starts();
    const edited = await texts(operator);
    const id = await makeTake(operator, { reader: 'Ana', starts: [600, 1300, 2000], stop: 2600, sound: true });
    await operator.keyboard.press('Control+r');
    const toTake = operator.getByRole('button', { name: 'All to the take' });
    await expect(toTake).toBeDisabled();
    await ask(operator, 'takes.rule', { id });
    await toTake.click();
    await expect.poll(starts).toEqual(['00:00:00:00', expect.stringMatching(/^00:00:00:(17|18)$/), expect.stringMatching(/^00:00:0[12]:/)]);
    expect(await texts(operator)).toEqual(edited);

    // Its sound begins before the first word: that is said over the list and in the export, and a press moves the captions.
    await ask(operator, 'media.open-take', { id });
    const silence = operator.locator('.take-silence');
    await expect(silence).toContainText('0.6 s before its first word');
    await operator.keyboard.press('Control+e');
    const dialog = operator.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Move them by 0.6 s' }).click();
    await expect(silence).toHaveCount(0);
    await operator.keyboard.press('Escape');
    await expect.poll(async () => (await starts())[0]).toMatch(/^00:00:00:1[3-7]$/);
    await operator.keyboard.press('Control+z');
    await operator.keyboard.press('Control+z');
    await expect.poll(starts).toEqual(estimated);
  });
});
