/** Caption files are read in a process beside main: main goes on, the reading can be called off, and a process that dies takes nothing with it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Caesura, expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { four, openTrack, srt, texts } from './caption-page.ts';

/** Plain text of so many paragraphs: of all formats the slowest to read, as it has to be cut. */
const longText = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, index) => `ANNA: The harbour bridge number ${String(index)} is open again after eleven weeks of repairs, and all of the boats are back in the water.\n`).join('\n');

/** Begins to open a file, without waiting for it; how it ended, and how many calls were answered meanwhile, are told in the end. */
const beginOpening = async ({ operator, folder }: Caesura, name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return operator.evaluateHandle((file) => {
    const opening = { answered: 0, ended: null as string | null, words: '', captions: 0 };
    const asking = async (): Promise<void> => {
      while (opening.ended === null) {
        const answer = await window.caesura?.call('recovery.read', undefined);
        if (answer?.ok === true && opening.ended === null) opening.answered += 1;
      }
    };
    void window.caesura?.call('sheet.open-track-dropped', { path: file }).then((answer) => {
      opening.captions = answer.ok ? (answer.value as { captions: number }).captions : 0;
      opening.words = answer.ok ? '' : answer.error.message;
      opening.ended = answer.ok ? 'opened' : answer.error.code;
    });
    void asking();
    return opening;
  }, path);
};

/** The processes that do jobs. */
const jobProcesses = ({ app }: Caesura): Promise<readonly number[]> => app.evaluate((electron) => electron.app.getAppMetrics().filter(({ name }) => name === 'Caesura jobs').map(({ pid }) => pid));

test('while a long file is read main answers every call, and says what it waits for', async ({ caesura }) => {
  const { operator } = caesura;
  await operator.keyboard.press('Control+4');
  const opening = await beginOpening(caesura, 'long.txt', longText(1500));
  await expect(operator.getByRole('progressbar', { name: 'Reading “long.txt”…' })).toBeVisible();
  expect(await violationsOf(operator)).toEqual([]);
  await expect.poll(() => opening.evaluate(({ ended }) => ended), { timeout: 60_000 }).toBe('opened');
  const { answered, captions } = await opening.jsonValue();
  expect(captions).toBeGreaterThan(1500);
  // A main process that reads by itself answers none.
  expect(answered).toBeGreaterThan(50);
  await expect(operator.getByRole('progressbar')).toHaveCount(0);
  await expect(operator.locator('.workspace__words')).toContainText('long.txt');
});

test('the reading of a file is called off by Escape and by its button; the captions are as they were', async ({ caesura }) => {
  const { operator } = caesura;
  await openTrack(caesura, four);
  const before = await texts(operator);
  for (const cancel of [() => operator.keyboard.press('Escape'), () => operator.getByRole('button', { name: 'Cancel' }).click()]) {
    const opening = await beginOpening(caesura, 'long.txt', longText(20_000));
    await expect(operator.getByRole('progressbar', { name: 'Reading “long.txt”…' })).toBeVisible();
    await cancel();
    await expect.poll(() => opening.evaluate(({ ended }) => ended)).toBe('cancelled');
    await expect(operator.getByRole('progressbar')).toHaveCount(0);
    expect(await texts(operator)).toEqual(before);
  }
});

test('a process that is killed while it reads is told of, nothing is lost, and the next file opens; a second file takes the place of the first', async ({ caesura }) => {
  const { operator } = caesura;
  await openTrack(caesura, four);
  const before = await texts(operator);
  const idle = await jobProcesses(caesura);
  const opening = await beginOpening(caesura, 'long.txt', longText(20_000));
  await expect(operator.getByRole('progressbar')).toBeVisible();
  const [reading] = (await jobProcesses(caesura)).filter((pid) => !idle.includes(pid));
  process.kill(reading ?? Number.NaN, 'SIGKILL');
  await expect.poll(() => opening.evaluate(({ ended }) => ended)).toBe('job-ended');
  expect(await opening.evaluate(({ words }) => words)).toBe('“long.txt” was not opened: the process that read it ended before it was done. The file may be damaged, or hold too much at once. Your captions are as they were.');
  expect(await texts(operator)).toEqual(before);

  const first = await beginOpening(caesura, 'long.txt', longText(20_000));
  await expect(operator.getByRole('progressbar')).toBeVisible();
  const second = await beginOpening(caesura, 'short.srt', srt([['00:01,000', '00:03,000', 'The last word']]));
  await expect.poll(() => second.evaluate(({ ended }) => ended)).toBe('opened');
  await expect.poll(() => first.evaluate(({ ended }) => ended)).toBe('cancelled');
  await expect(operator.locator('.workspace__words')).toHaveText('1 caption · short.srt');
});
