/** Caption files in the window: an EBU STL file is opened, and files of stories with their chapters are written. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { four, open, openTrack, texts, times } from './caption-page.ts';

/** An EBU STL file for teletext by hand (Tech 3264): its head of 1,024 bytes and a block of 128 for each subtitle, times in whole seconds. */
const stl = (subtitles: readonly (readonly [start: number, end: number, text: string])[]): Uint8Array => {
  const count = String(subtitles.length).padStart(5, '0');
  const fields: readonly (readonly [number, string])[] = [[0, '850STL25.0110008'], [16, 'Evening'], [238, `${count}${count}001`], [251, '4023'], [255, '10000000000000000'], [272, '11']];
  const head = Buffer.alloc(1024, ' ');
  for (const [at, text] of fields) head.write(text, at, 'latin1');
  const blocks = subtitles.map(([start, end, text], index) => {
    const block = Buffer.alloc(128, 0x8f);
    // Group, number, last block, no cumulation, in and out, the 20th row, centred, no comment.
    block.set([0, index % 256, index >> 8, 0xff, 0, 0, 0, start, 0, 0, 0, end, 0, 20, 2, 0]);
    // Double height, the box opened twice; 0x8a breaks a line.
    block.set([0x0d, 0x0b, 0x0b, ...Buffer.from(text.replaceAll('\n', '\x8a'), 'latin1')], 16);
    return block;
  });
  return Buffer.concat([head, ...blocks]);
};

test('everything that was found in a caption file is in one list, which stays and can be scrolled', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  const broken = Array.from({ length: 30 }, (_, index) => `soon --> later\nLost words ${String(index + 1)}.\n\n${String(2 * index + 2)}\n00:00:${String(index + 10)}.000 --> 00:00:${String(index + 10)}.500\nRow ${String(index + 1)}\n`);
  await writeFile(join(folder, 'broken.srt'), broken.join('\n'));
  await answerOpenDialog(app, join(folder, 'broken.srt'));
  await operator.keyboard.press('Control+4');
  await operator.keyboard.press('Control+i');
  const notice = operator.getByRole('alert');
  await expect(notice).toContainText('“broken.srt” is open. What was found in it:');
  const lines = notice.getByRole('listitem');
  await expect(lines).toHaveCount(31);
  await expect(lines.first()).toContainText('Line 1: The times of "Lost words 1." cannot be read');
  await expect(lines.last()).toContainText('Times are written as 00:00:01,000: two digits and three after a comma (30 in this file).');
  const list = notice.getByRole('group');
  await list.focus();
  await operator.keyboard.press('End');
  await expect(lines.last()).toBeInViewport();
  expect(await violationsOf(operator)).toEqual([]);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  // It goes, too, when the next file has nothing to say.
  await answerOpenDialog(app, join(folder, 'broken.srt'));
  await operator.keyboard.press('Control+i');
  await expect(notice).toContainText('“broken.srt” is open.');
  await openTrack(caesura, four);
  await expect(notice).toHaveCount(0);
});

/** A long track with much to mend: lines that are too long, too fast, and over the next caption. */
const messy = (count: number): string => {
  const time = (of: number): string => new Date(of).toISOString().slice(11, 23).replace('.', ',');
  return Array.from({ length: count }, (_, index) => `${String(index + 1)}\n${time(index * 2500)} --> ${time(index * 2500 + 2900)}\nThe harbour  bridge number ${String(index)} is open again after eleven weeks of repairs and all of the boats\n`).join('\n');
};

test('fixing everything in a long track says how far it is; cancelled, nothing is changed and what was asked after it is done', async ({ caesura }) => {
  const { operator } = caesura;
  await openTrack(caesura, messy(12_000));
  const undo = operator.locator('.workspace__head').getByRole('button', { name: 'Undo' });
  const bar = operator.getByRole('progressbar', { name: 'Fixing everything' });
  const told = operator.getByText('Fixing was cancelled: nothing is changed.');
  await expect(undo).toHaveAttribute('title', /^Undo: Open a caption file/);
  const [first] = await texts(operator);
  await operator.keyboard.press('Shift+F');
  await expect(bar).toBeVisible();
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
  await operator.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(told).toBeVisible();
  await expect(undo).toHaveAttribute('title', /^Undo: Open a caption file/);
  expect((await texts(operator))[0]).toBe(first);

  // By its button; the italics were asked for while it ran.
  await operator.keyboard.press('Shift+F');
  await expect(bar).toBeVisible();
  await operator.keyboard.press('Shift+I');
  await operator.getByRole('button', { name: 'Cancel the fixing' }).click();
  await expect(bar).toHaveCount(0);
  await expect(undo).not.toHaveAttribute('title', /Open a caption file|Fix/);
  expect((await texts(operator))[0]).toBe(first);
});

test('an EBU STL file is chosen and its captions are there, times, lines and all', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  await writeFile(join(folder, 'evening.stl'), stl([[1, 3, 'The harbour bridge\nis open again'], [4, 6, 'after eleven weeks.']]));
  await answerOpenDialog(app, join(folder, 'evening.stl'));
  await operator.keyboard.press('Control+4');
  await operator.keyboard.press('Control+i');
  await expect(operator.locator('.workspace__words')).toHaveText('2 captions · evening.stl');
  expect(await texts(operator)).toEqual(['The harbour bridge\nis open again', 'after eleven weeks.']);
  expect((await times(operator)).map((both) => both.split(/\s+/u))).toEqual([['00:00:01:00', '00:00:03:00'], ['00:00:04:00', '00:00:06:00']]);
  // Its head says that it is in German.
  await operator.keyboard.press('Control+e');
  await expect(operator.getByRole('dialog').locator('.sidecar__sample')).toHaveText('evening.de.vtt');
});

test('an SCC file with captions of two channels offers the other one, by keys too; Undo brings the first back', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  // `Hi` in CC1 and `no` in CC2.
  await writeFile(join(folder, 'both.scc'), 'Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9470 c8e9 942f 8080 942c 1c20 1c70 6eef 1c2f 8080 1c2c\n');
  await answerOpenDialog(app, join(folder, 'both.scc'));
  await operator.keyboard.press('Control+4');
  await operator.keyboard.press('Control+i');
  await expect(operator.locator('.workspace__words')).toHaveText('1 caption · both.scc');
  expect(await texts(operator)).toEqual(['Hi']);
  const offer = operator.getByText('both.scc has captions of CC1, which are here, and of CC2.');
  await expect(offer).toBeVisible();
  expect(await violationsOf(operator)).toEqual([]);
  // Back from the list: to keep 25 frames, to use 29.97, to keep CC1, to open CC2.
  for (let back = 0; back < 4; back += 1) await operator.keyboard.press('Shift+Tab');
  await expect(operator.getByRole('button', { name: 'Open CC2' })).toBeFocused();
  await operator.keyboard.press('Enter');
  await expect.poll(() => texts(operator)).toEqual(['no']);
  await expect(offer).toHaveCount(0);
  await operator.keyboard.press('Control+z');
  await expect.poll(() => texts(operator)).toEqual(['Hi']);
});

test.describe('of a rundown', () => {
  test.use({ text: '# Bridge\nANNA: The harbour bridge is open again after eleven weeks of repairs.\n\nTraffic is light.\n# Rain\nBEN: Rain is near.\n' });

  test('chapters and files of stories are written as the dialog says, with what is lost in all of them', async ({ caesura }) => {
    const { app, operator, folder } = caesura;
    await open({ operator });
    await operator.keyboard.press('Control+e');
    const dialog = operator.getByRole('dialog');
    const files = dialog.locator('.sidecar__sample');
    // There is no video: the files are called after the script.
    await expect(files).toHaveText('ferry.en-GB.vtt');
    await dialog.getByLabel('Chapters').selectOption({ label: 'One for each story' });
    await expect(files).toHaveText('ferry.en-GB.vtt and 1 more file');
    await answerOpenDialog(app, folder);
    await dialog.getByRole('button', { name: 'Choose…' }).click();
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText('Wrote 2 files');
    const chapters = await readFile(join(folder, 'ferry.en-GB.chapters.vtt'), 'utf8');
    expect(chapters.match(/^00:.* --> .*\n.*$/gmu)?.map((cue) => cue.split('\n')[1])).toEqual(['Bridge', 'Rain']);

    await dialog.getByRole('checkbox', { name: 'A file for each story' }).check();
    await dialog.getByLabel('Chapters').selectOption({ label: 'One for each paragraph' });
    await dialog.getByRole('checkbox', { name: /WebVTT/ }).uncheck();
    await dialog.getByRole('checkbox', { name: /SubRip/ }).check();
    await expect(files).toHaveText('01 Bridge.en-GB.srt and 3 more files');
    await expect(dialog.locator('.sidecar__loss')).toHaveText([/^Speakers are not kept \(\d captions\)\.$/u]);
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText('Wrote 4 files');
    const paragraphs = await readFile(join(folder, '01 Bridge.en-GB.chapters.vtt'), 'utf8');
    expect(paragraphs.match(/ --> /gu)).toHaveLength(2);
    expect(paragraphs).toContain('Traffic is light.');
    expect(await readFile(join(folder, '02 Rain.en-GB.srt'), 'utf8')).toMatch(/^1\n00:00:00,000 --> .*\nRain is near\.\n/u);

    // What was asked is there again the next time.
    await operator.keyboard.press('Escape');
    // A dialog that is closed is still there until the window has heard of it.
    await expect(operator.locator('dialog')).toHaveCount(0);
    await operator.keyboard.press('Control+e');
    await expect(files).toHaveText('01 Bridge.en-GB.srt and 3 more files');
  });
});

test('what is being typed is done when another mode or another file comes, and is never put into the new file', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  await openTrack(caesura, four);
  const field = operator.getByRole('textbox', { name: 'Text of caption 1' });
  await operator.keyboard.press('Enter');
  await field.fill('The old bridge');
  await operator.keyboard.press('Control+3');
  await operator.keyboard.press('Control+4');
  await expect.poll(async () => (await texts(operator))[0]).toBe('The old bridge');
  await operator.keyboard.press('Enter');
  await field.fill('The older bridge');
  await answerOpenDialog(app, join(folder, 'track.srt'));
  await operator.keyboard.press('Control+i');
  await expect.poll(async () => (await texts(operator))[0]).toBe('The harbour bridge');
  await operator.keyboard.press('Control+z');
  await expect.poll(async () => (await texts(operator))[0]).toBe('The older bridge');
});
