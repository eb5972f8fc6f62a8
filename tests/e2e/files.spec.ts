/** Scripts and captions on disk, through the real app: opened, saved, exported, and never lost. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import webvtt from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { answerOpenDialog, answerQuestions, answerSaveDialog, end, expect, launch, test, testAlone, windowOf } from './app.ts';
import { cuesByTrack } from './chromium-track.ts';

test('exports captions that two judges read cue for cue', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  const output = join(folder, 'ferry.vtt');
  await answerSaveDialog(app, output);
  await operator.keyboard.press('Control+e');
  const dialog = operator.getByRole('dialog', { name: 'Export captions' });
  await expect(dialog.getByRole('region', { name: 'Checks' })).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText(/captions/);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('status')).toContainText(`captions to ${output}`);

  const text = await readFile(output, 'utf8');
  const { cues, errors } = new webvtt.WebVTTParser(entities).parse(text, 'metadata');
  expect(errors).toEqual([]);
  expect(cues.length).toBeGreaterThan(4);
  expect(text).not.toContain('TAKE PKG');
  const seen = await cuesByTrack(operator, text);
  expect(seen.map(({ start, end, text: words }) => ({ start, end, text: words }))).toEqual(cues.map((cue) => ({ start: Math.round(cue.startTime * 1000), end: Math.round(cue.endTime * 1000), text: cue.text })));
  const words = cues.map((cue) => cue.text).join(' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('The ferry will sail again tonight, after nine days in port. Storm damage kept it there and cost the company 2.4 million dollars.');
});

test('saves what was typed, and keeps the line ends of the file', async ({ caesura }) => {
  const { operator, script } = caesura;
  await operator.keyboard.press('Control+1');
  await operator.getByRole('textbox', { name: /script/i }).click();
  await operator.keyboard.press('Control+End');
  await operator.keyboard.type('Back to you.');
  await operator.keyboard.press('Control+s');
  await expect.poll(() => readFile(script, 'utf8')).toContain('at the pier.\nBack to you.');
});

test('opens another script, and asks first when the text was changed', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  const other = join(folder, 'weather.txt');
  await writeFile(other, Buffer.from([0xff, 0xfe, ...Buffer.from('Rain tonight,… then sun.\r\n', 'utf16le')]));
  await answerOpenDialog(app, other);
  await operator.keyboard.press('Control+o');
  const cues = operator.getByRole('region', { name: 'Cues' });
  await expect(cues).toContainText('Rain tonight,');
  await operator.keyboard.press('Control+1');
  await operator.getByRole('textbox', { name: /script/i }).click();
  await operator.keyboard.type('Snow. ');
  // The last button of the question is Cancel: the text stays.
  await answerQuestions(app, 2);
  await answerOpenDialog(app, caesura.script);
  await operator.keyboard.press('Control+o');
  await expect(operator.getByRole('textbox', { name: /script/i })).toContainText('Snow.');
  await operator.keyboard.press('Control+3');
  await expect(cues).toContainText('Snow.');
});

test('opens a script that is dropped, on the editor too, and says why another thing is none', async ({ caesura }) => {
  const { app, operator, folder, script } = caesura;
  const other = join(folder, 'bridge.txt');
  await writeFile(other, 'The bridge is open again.\n');
  const devtools = await app.context().newCDPSession(operator);
  const drop = async (path: string): Promise<void> => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } });
      if (type === 'dragOver') await expect(operator.getByText('Drop to open')).toBeVisible();
    }
  };
  await drop(other);
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('The bridge is open again.');
  await expect(operator.getByText('Drop to open')).toHaveCount(0);
  await operator.keyboard.press('Control+1');
  await drop(script);
  await expect(operator.getByRole('textbox', { name: /script/i })).toContainText('The ferry will sail again tonight');
  await expect(operator.getByRole('textbox', { name: /script/i })).not.toContainText('The bridge');
  await drop(folder);
  await expect(operator.getByRole('alert')).toContainText('is a folder');
});

test('tells of a script that another program changed, and of the new text once it is opened again', async ({ caesura }) => {
  const { app, operator, script } = caesura;
  await writeFile(script, 'Somebody else wrote this.\n');
  await expect(operator.getByText(/was changed by another program/)).toBeVisible({ timeout: 15_000 });
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('The ferry will sail again');
  await answerOpenDialog(app, script);
  await operator.keyboard.press('Control+o');
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('Somebody else wrote this.');
});

test('tells why a file cannot be opened, and keeps the script', async ({ caesura }) => {
  const { app, operator, folder } = caesura;
  const junk = join(folder, 'junk.txt');
  await writeFile(junk, new Uint8Array(5000));
  await answerOpenDialog(app, junk);
  await operator.keyboard.press('Control+o');
  await expect(operator.getByRole('alert')).toContainText('not text');
  await expect(operator.getByRole('region', { name: 'Cues' })).toContainText('The ferry will sail');
});

testAlone('a kill in the middle of typing loses nothing', async ({ caesura }) => {
  const { app, operator, folder, script } = caesura;
  await operator.keyboard.press('Control+1');
  await operator.getByRole('textbox', { name: /script/i }).click();
  await operator.keyboard.press('Control+Home');
  await operator.keyboard.type('Unsaved words. ');
  await expect(caesura.prompter.locator('body')).toContainText('Unsaved words.');
  await operator.keyboard.press('Control+3');
  await operator.keyboard.press('PageDown');
  await operator.keyboard.press('PageDown');
  const current = '[aria-current="true"]';
  await expect(operator.getByRole('region', { name: 'Cues' }).locator(current)).toContainText('after nine days');
  app.process().kill('SIGKILL');

  const again = await launch({ folder, script: null });
  try {
    const window = await windowOf(again, 'operator');
    await expect(window.getByRole('region', { name: 'Cues' })).toContainText('Unsaved words.');
    await expect(window.getByRole('region', { name: 'Cues' }).locator(current)).toContainText('after nine days');
    expect(await readFile(script, 'utf8')).not.toContain('Unsaved');
  } finally {
    await end(again);
  }
});
