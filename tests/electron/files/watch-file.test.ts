/** The open document's file under the hands of another program. */
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import type { FileFacts } from '../../../electron/files/file-facts.ts';
import { stampOf } from '../../../electron/files/file-stamp.ts';
import { createFileLook } from '../../../electron/files/watch-file.ts';

let folder = '';
let path = '';
let told: string[] = [];

const factsOf = (text: string): FileFacts => ({ encoding: 'utf-8', hadBom: false, lineEnd: '\n', stamp: stampOf(Buffer.from(text), statSync(path).mtimeMs) });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-watch-'));
  path = join(folder, 'ferry.txt');
  writeFileSync(path, 'The ferry.');
  told = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (modified = false) => {
  const show = createShow({ ...openDocument('ferry.txt', path, 'The ferry.', 1), modified }, defaultSettings);
  const file = { facts: factsOf('The ferry.') };
  const notices = { tell: (_severity: string, code: string, message: string) => void told.push(`${code}: ${message}`), listening: () => undefined, gone: () => undefined };
  const owner = { read: () => show } as Parameters<typeof createFileLook>[0]['owner'];
  return { file, look: createFileLook({ owner, notices, file }) };
};

const looks = async (look: () => Promise<void>, times: number): Promise<void> => {
  for (let index = 0; index < times; index += 1) await look();
};

describe('the file of the open document', () => {
  it('is left in peace while nobody else writes it, and when it is only touched', async () => {
    const { look } = open();
    await looks(look, 3);
    utimesSync(path, new Date(), new Date(Date.now() + 10_000));
    await looks(look, 3);
    expect(told).toEqual([]);
  });
  it('tells once that another program changed it, and what to do', async () => {
    const { look } = open();
    writeFileSync(path, 'Another ferry.');
    await looks(look, 5);
    expect(told).toEqual([expect.stringMatching(/^file-changed: “ferry\.txt” was changed by another program\. .*open it again/)]);
  });
  it('says that unsaved edits are here too', async () => {
    const { look } = open(true);
    writeFileSync(path, 'Another ferry.');
    await looks(look, 2);
    expect(told).toEqual([expect.stringContaining('Save asks before')]);
  });
  it('tells that it is gone, but not of a moment between two saves of another program', async () => {
    const { look } = open();
    rmSync(path);
    await look();
    writeFileSync(path, 'The ferry.');
    await looks(look, 2);
    expect(told).toEqual([]);
    rmSync(path);
    await looks(look, 3);
    expect(told).toEqual([expect.stringMatching(/^file-gone: .*Save writes it again/)]);
  });
  it('tells anew after it was opened or saved again', async () => {
    const { look, file } = open();
    writeFileSync(path, 'Another ferry.');
    await looks(look, 3);
    file.facts = factsOf('Another ferry.');
    await looks(look, 3);
    expect(told.length).toBe(1);
    writeFileSync(path, 'A third ferry, longer.');
    await looks(look, 3);
    expect(told.length).toBe(2);
  });
});
