/** The caption workspace: captions over a real video, edited by mouse and keys, mended, exported, and never lost. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, end, expect, launch, test, testAlone, windowOf } from './app.ts';
import { four, open, openTrack, rows, srt, texts, times } from './caption-page.ts';
import { hasFfmpeg, makeVideo } from './test-video.ts';

testAlone('captions follow the script until one is edited; every edit is undone; kill -9 loses none', async ({ caesura }) => {
  // The app is started twice.
  testAlone.slow();
  const { app, operator, folder, script, userData } = caesura;
  await open(caesura);
  await expect(operator.locator('.workspace__words')).toContainText('follow the script');
  const first = await texts(operator);

  await operator.keyboard.press('Enter');
  const field = operator.getByRole('textbox', { name: 'Text of caption 1' });
  await field.fill('The ferry sails');
  await field.press('Control+Enter');
  await expect(rows(operator).first()).toContainText('The ferry sails');
  await expect(operator.locator('.workspace__words')).toContainText('kept, made from ferry.txt');

  await operator.keyboard.press('j');
  await expect.poll(async () => (await texts(operator)).length).toBe(first.length - 1);
  await operator.keyboard.press('Alt+ArrowRight');
  await operator.keyboard.press('Control+z');
  await operator.keyboard.press('Control+z');
  await operator.keyboard.press('Control+z');
  await expect.poll(() => texts(operator)).toEqual(first);
  await expect(operator.locator('.workspace__words')).toContainText('follow the script');
  await operator.keyboard.press('Control+Shift+z');
  await expect(rows(operator).first()).toContainText('The ferry sails');

  // The timeline of the other modes shows the kept ones too.
  await operator.keyboard.press('Control+3');
  await expect(operator.locator('.timeline__label--captions')).toContainText('kept');
  await expect(operator.locator('.lane--captions > *').first()).toHaveAttribute('title', /^The ferry sails/);

  // A script that changes afterwards is said, and its captions can be cut again.
  await operator.keyboard.press('Control+1');
  await operator.getByRole('textbox', { name: /script/i }).click();
  await operator.keyboard.type('New words come first. ');
  await operator.keyboard.press('Control+4');
  await expect(operator.locator('.workspace__changed')).toBeVisible();
  await operator.getByRole('button', { name: 'Cut again' }).click();
  await expect(operator.locator('.captions-list')).toContainText('New words come first');
  await operator.keyboard.press('Control+z');
  await expect(rows(operator).first()).toContainText('The ferry sails');

  // A style of one's own is kept with them.
  await operator.getByRole('button', { name: 'Style', exact: true }).click();
  await operator.getByRole('button', { name: 'Make it my own' }).click();
  await operator.getByRole('spinbutton', { name: 'Characters a line' }).fill('29');
  await operator.keyboard.press('Enter');
  // Settings are gathered for a moment before they are written.
  const settings = () => readFile(join(userData, 'settings.json'), 'utf8');
  const own = /"lineCharacters":\s*29/;
  await expect.poll(settings).toMatch(own);

  // One that was deleted by mistake comes back, by the button or the key.
  await operator.getByRole('button', { name: 'Delete this style' }).click();
  await expect(operator.getByRole('spinbutton', { name: 'Characters a line' })).toBeHidden();
  await operator.getByRole('button', { name: /^Undo of styles: Delete/ }).click();
  await expect(operator.getByRole('spinbutton', { name: 'Characters a line' })).toHaveValue('29');
  await operator.keyboard.press('Control+z');
  await expect(operator.getByRole('spinbutton', { name: 'Characters a line' })).not.toHaveValue('29');
  await expect.poll(settings).not.toMatch(own);
  await operator.keyboard.press('Control+Shift+z');
  await expect(operator.getByRole('spinbutton', { name: 'Characters a line' })).toHaveValue('29');
  await expect.poll(settings).toMatch(own);

  const kept = await texts(operator);
  // In the middle of a word.
  await operator.locator('.captions-list').focus();
  await operator.keyboard.press('ArrowDown');
  await operator.keyboard.press('Enter');
  await operator.getByRole('textbox', { name: 'Text of caption 2' }).fill('half a wo');
  await expect.poll(() => readFile(join(userData, 'captions.journal'), 'utf8')).toContain('half a wo');
  app.process().kill('SIGKILL');
  await app.close().catch(() => undefined);
  const again = await launch({ folder, script });
  try {
    const page = await windowOf(again, 'operator');
    await page.getByRole('group', { name: 'Mode' }).waitFor();
    await page.keyboard.press('Control+4');
    await expect(rows(page).first()).toContainText('The ferry sails');
    const field = page.getByRole('textbox', { name: 'Text of caption 2' });
    await expect(field).toHaveValue('half a wo');
    await field.press('Escape');
    await expect.poll(() => texts(page)).toEqual(kept);
    await page.getByRole('button', { name: 'Style', exact: true }).click();
    await expect(page.getByRole('spinbutton', { name: 'Characters a line' })).toHaveValue('29');
    await page.locator('.captions-list').focus();
    // Undo survives too: back to before the first edit.
    await page.keyboard.press('Control+z');
    await expect(page.locator('.workspace__words')).toContainText('follow the script');
    await page.keyboard.press('Control+Shift+z');
    await expect(rows(page).first()).toContainText('The ferry sails');
  } finally {
    await end(again);
  }
});

test('an existing track is matched onto the script: its times, the script’s words, and what differs is marked', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  await openTrack(caesura, srt([['00:10,000', '00:13,000', 'THE FERRY WILL SAIL AGAIN TONIGHT'], ['00:13,000', '00:15,000', 'after ten days in port']]));
  await operator.getByRole('button', { name: 'Match', exact: true }).click();
  await expect(operator.locator('.workspace__words')).toContainText(/matched · \d+ differ/);
  await expect(rows(operator).first()).toContainText('The ferry will sail again tonight,');
  expect((await times(operator))[0]).toMatch(/^00:00:10:00/);
  const differs = operator.locator('.caption-row--differs').first();
  await expect(differs).toContainText('differs from the file');
  await expect(differs.locator('.caption-row__differences')).toContainText(/file: “[^”]+”|in the file: “[^”]+”/);

  // A video that cannot be played says so, and the captions are there all the same.
  await writeFile(join(folder, 'broken.webm'), 'no video at all');
  await answerOpenDialog(app, join(folder, 'broken.webm'));
  await operator.keyboard.press('Control+Shift+o');
  await expect(operator.getByRole('alert')).toContainText('“broken.webm” cannot be played here');
  await expect(operator.getByRole('region', { name: 'Waveform' })).toContainText('cannot be decoded');
  await operator.keyboard.press('Control+z');
  await expect.poll(() => texts(operator)).toEqual(['THE FERRY WILL SAIL AGAIN TONIGHT', 'after ten days in port']);
});

test.describe('with a video', () => {
  test.skip(!hasFfmpeg(), 'no ffmpeg');

  test('the browser’s own track shows the captions, cue for cue; blocks are dragged and snap to the sound', async ({ caesura }) => {
    const { app, operator, folder } = caesura;
    await openTrack(caesura, four);
    makeVideo(join(folder, 'clip.webm'));
    await answerOpenDialog(app, join(folder, 'clip.webm'));
    await operator.keyboard.press('Control+Shift+o');
    const cues = (): Promise<readonly string[]> =>
      operator.evaluate(() => [...(document.querySelector('video')?.textTracks[0]?.cues ?? [])].map((cue) => `${cue.startTime} ${cue.endTime} ${(cue as VTTCue).text}`));
    await expect.poll(cues).toEqual(['1 3 The harbour bridge', '4 6 is open again', '8 10 after eleven weeks', '10.5 12 of repairs.']);

    // A jump to a caption shows it, and only it.
    await operator.keyboard.press('ArrowDown');
    const active = (): Promise<readonly string[]> =>
      operator.evaluate(() => [...(document.querySelector('video')?.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text));
    await expect.poll(active).toEqual(['is open again']);
    await expect(operator.getByRole('status', { name: 'Timecode' })).toHaveText('00:00:04:00');
    await operator.keyboard.press('ArrowRight');
    await expect(operator.getByRole('status', { name: 'Timecode' })).toHaveText('00:00:04:01');

    // The sound was read: a drag of an edge snaps to where it begins.
    await expect(operator.getByRole('progressbar', { name: 'Reading the sound' })).toBeHidden();
    const block = operator.locator('[data-caption="0"]');
    const edge = await block.locator('.wave__edge--end').boundingBox();
    if (edge === null) throw new Error('no edge');
    await operator.mouse.move(edge.x + 3, edge.y + 20);
    await operator.mouse.down();
    await operator.mouse.move(edge.x - 20, edge.y + 20, { steps: 3 });
    await operator.mouse.move(edge.x - 40, edge.y + 20, { steps: 3 });
    await operator.mouse.up();
    await expect.poll(async () => (await times(operator))[0]).toMatch(/^00:00:01:00\s+00:00:02:1[1-4]$/);

    // Escape gives up a drag, and the button that is let go then does nothing.
    const box = await block.boundingBox();
    if (box === null) throw new Error('no block');
    const before = await times(operator);
    await operator.mouse.move(box.x + 30, box.y + 40);
    await operator.mouse.down();
    await operator.mouse.move(box.x + 60, box.y + 40, { steps: 3 });
    await expect(operator.locator('.wave__block--dragged')).toBeVisible();
    await operator.keyboard.press('Escape');
    await expect(operator.locator('.wave__block--dragged')).toHaveCount(0);
    await operator.mouse.up();
    expect(await times(operator)).toEqual(before);

    // The body moves, up to the neighbour.
    await operator.mouse.move(box.x + 30, box.y + 40);
    await operator.mouse.down();
    await operator.mouse.move(box.x + 900, box.y + 40, { steps: 4 });
    await operator.mouse.up();
    await expect.poll(async () => (await times(operator))[0]).toMatch(/00:00:04:00$/);
    await operator.keyboard.press('Control+z');
    await operator.keyboard.press('Control+z');
    await expect.poll(cues).toEqual(['1 3 The harbour bridge', '4 6 is open again', '8 10 after eleven weeks', '10.5 12 of repairs.']);

    // The sound is at 4 s and 8 s: a caption that lies beside it goes there.
    await operator.keyboard.press('Home');
    await operator.locator('.captions-list__row').nth(2).locator('button').click();
    for (let count = 0; count < 3; count += 1) await operator.keyboard.press('Alt+ArrowRight');
    await operator.keyboard.press('n');
    await expect.poll(async () => (await times(operator))[2]).toMatch(/^00:00:(?:07:24|08:00)\s+00:00:(?:09:24|10:0[0-2])$/);

    // A tap begins the caption at the playhead, and what follows moves with it.
    await operator.keyboard.press('Shift+ArrowRight');
    await operator.keyboard.press('t');
    await expect.poll(async () => (await times(operator))[2]).toMatch(/^00:00:(?:08:24|09:00)/);
    await expect.poll(async () => (await times(operator))[3]).toMatch(/^00:00:11:1[0-4]/);

    // A look changes what is drawn.
    const picture = operator.locator('.stage');
    const usual = await picture.screenshot();
    await operator.getByLabel('Drawn as').selectOption({ label: 'EBU STL' });
    await expect.poll(async () => (await picture.screenshot()).equals(usual)).toBe(false);
    await operator.locator('.captions-list').focus();

    await operator.keyboard.press('Space');
    await expect.poll(() => operator.evaluate(() => document.querySelector('video')?.paused)).toBe(false);
    await operator.keyboard.press('Space');
    await expect.poll(() => operator.evaluate(() => document.querySelector('video')?.paused)).toBe(true);

    // A caption past the end of the video is brought into view when it is chosen.
    await operator.keyboard.press('End');
    await operator.getByRole('textbox', { name: 'End', exact: true }).fill('1:02');
    await operator.keyboard.press('Enter');
    await operator.getByRole('textbox', { name: 'Start', exact: true }).fill('1:00');
    await operator.keyboard.press('Enter');
    await operator.locator('.captions-list').focus();
    await operator.keyboard.press('Home');
    await expect(operator.locator('.wave__block--selected[data-caption="0"]')).toBeInViewport();
    await operator.keyboard.press('End');
    await expect(operator.locator('.wave__block--selected[data-caption="3"]')).toBeInViewport();

    // A caption at 0:00 is drawn as soon as a video is there; a rate that is not the video's is said, and the video's own is used by a press.
    await operator.keyboard.press('Home');
    await operator.getByRole('textbox', { name: 'Start', exact: true }).fill('0');
    await operator.keyboard.press('Enter');
    await expect(operator.locator('.frame-rate-offer')).toHaveCount(0);
    await operator.getByLabel('Frame rate of the video').selectOption({ label: '30 fps' });
    await answerOpenDialog(app, join(folder, 'clip.webm'));
    await operator.keyboard.press('Control+Shift+o');
    await expect.poll(active).toEqual(['The harbour bridge']);
    await expect(operator.locator('.frame-rate-offer')).toContainText('The video has 25 frames a second, the captions count 30.');
    await operator.getByRole('button', { name: 'Use 25' }).click();
    await expect(operator.locator('.frame-rate-offer')).toHaveCount(0);
    await expect(operator.getByLabel('Frame rate of the video')).toHaveValue('25');
  });
});

test('captions are split, stretched, shifted and joined by keys', async ({ caesura }) => {
  const { operator } = caesura;
  await openTrack(caesura, four);
  await operator.keyboard.press('Shift+ArrowRight');
  await operator.keyboard.press('Shift+ArrowRight');
  await operator.keyboard.press('s');
  await expect.poll(() => texts(operator)).toEqual(['The harbour', 'bridge', 'is open again', 'after eleven weeks', 'of repairs.']);
  await operator.keyboard.press('ArrowUp');
  await operator.keyboard.press('j');
  await expect.poll(async () => (await texts(operator)).length).toBe(4);
  await operator.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await times(operator))[0]).toMatch(/^00:00:01:00\s+00:00:03:01$/);
  await operator.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await times(operator))[0]).toMatch(/^00:00:01:01\s+00:00:03:02$/);
  await operator.keyboard.press('Shift+Delete');
  await expect.poll(async () => (await times(operator))[0]).toMatch(/^00:00:01:01\s+00:00:03:01$/);
  await operator.keyboard.press('Enter');
  await operator.getByRole('textbox', { name: 'Text of caption 1' }).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
  await operator.keyboard.press('F3');
  await expect.poll(async () => (await texts(operator)).slice(0, 2)).toEqual(['is', 'open again']);
  await operator.keyboard.press('Control+z');
  await expect.poll(async () => (await texts(operator))[0]).toBe('is open again');
  await operator.keyboard.press('Control+r');
  await operator.getByRole('button', { name: '+ all' }).click();
  await expect.poll(async () => (await times(operator))[0]).toMatch(/^00:00:02:01\s+00:00:04:01$/);
  for (let count = 0; count < 6; count += 1) await operator.keyboard.press('Control+z');
  await expect.poll(() => texts(operator)).toEqual(['The harbour bridge', 'is open again', 'after eleven weeks', 'of repairs.']);
});

test('words are found and replaced, everything that can be mended is, several formats are exported and none replaced unasked', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  await openTrack(caesura, srt([['00:01,000', '00:03,000', 'The  harbour bridge'], ['00:03,000', '00:06,000', 'and the old bridge']]));
  await operator.keyboard.press('Control+f');
  await operator.getByRole('textbox', { name: 'Find' }).fill('bridge');
  await expect(operator.getByText('2 found in 2 captions.')).toBeVisible();
  await operator.getByRole('textbox', { name: 'Replace with' }).fill('tunnel');
  await operator.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(async () => (await texts(operator))[1]).toBe('and the old tunnel');

  await operator.getByRole('button', { name: /^Problems/ }).click();
  await operator.getByRole('button', { name: 'Fix all' }).click();
  await expect(operator.locator('.captions-list')).toContainText('The harbour tunnel');
  await expect(operator.getByText('No problems by these rules.')).toBeVisible();

  await operator.keyboard.press('Control+e');
  const dialog = operator.getByRole('dialog');
  await answerOpenDialog(app, folder);
  await dialog.getByRole('button', { name: 'Choose…' }).click();
  await dialog.getByRole('checkbox', { name: /SubRip/ }).check();
  await dialog.getByRole('checkbox', { name: /SCC/ }).check();
  await expect(dialog).toContainText('Times are rounded to frames of 29.97 a second (');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('Wrote 3 files');
  expect((await readdir(folder)).filter((file) => file.startsWith('track.en-GB')).toSorted()).toEqual(['track.en-GB.scc', 'track.en-GB.srt', 'track.en-GB.vtt']);
  expect(await readFile(join(folder, 'track.en-GB.vtt'), 'utf8')).toContain('The harbour tunnel');

  await dialog.getByRole('checkbox', { name: /SCC/ }).uncheck();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('are there already');
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(dialog.getByRole('status')).toContainText('Wrote 2 files');
});
