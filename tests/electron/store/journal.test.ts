/** A journal on a real disk: what was appended is there, also while it is written anew, also after its process was killed. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal, readJournal } from '../../../electron/store/journal.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-journal-'));
  path = join(folder, 'session.journal');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a journal', () => {
  it('that is not there is empty', () => {
    expect(readJournal(path)).toEqual({ values: [], damaged: 0 });
  });

  it('holds what was appended, over two sessions', () => {
    const first = openJournal(path);
    first.append({ n: 1 }, true);
    first.close();
    const second = openJournal(path);
    second.append({ n: 2 }, false);
    second.close();
    expect(readJournal(path).values).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('written anew holds only that, and keeps what is appended meanwhile and after', async () => {
    const journal = openJournal(path);
    for (let n = 0; n < 100; n += 1) journal.append({ n }, false);
    const state: unknown[] = [{ whole: true }];
    const add = (value: unknown): void => {
      state.push(value);
      journal.append(value, true);
    };
    const replaced = journal.replace(() => [...state]);
    add({ late: 1 });
    await new Promise((done) => setImmediate(done));
    add({ late: 2 });
    await replaced;
    add({ after: true });
    expect(readJournal(path).values).toEqual([{ whole: true }, { late: 1 }, { late: 2 }, { after: true }]);
    expect(journal.size()).toBe(readFileSync(path, 'utf8').length);
    journal.close();
  });

  it('loses nothing between two replacements asked for at once', async () => {
    const journal = openJournal(path);
    const state: unknown[] = ['first'];
    const both = [journal.replace(() => [...state]), journal.replace(() => [...state])];
    for (let n = 0; n < 200; n += 1) {
      state.push(n);
      journal.append(n, false);
      await new Promise((next) => setImmediate(next));
    }
    await Promise.all(both);
    expect(readJournal(path).values).toEqual(state);
    journal.close();
  });

  it('is whole at every moment of being written anew: the old or the new, and every late line', async () => {
    const journal = openJournal(path);
    journal.append('old', false);
    const replaced = journal.replace(() => ['new', 'x'.repeat(2_000_000)]);
    let done = false;
    void replaced.then(() => {
      done = true;
    });
    for (let n = 0; !done; n += 1) {
      journal.append(n, false);
      const { values, damaged } = readJournal(path);
      expect(damaged).toBe(0);
      expect(['old', 'new']).toContain(values[0]);
      expect(values.at(-1)).toBe(n);
      await new Promise((next) => setImmediate(next));
    }
    journal.close();
  });

  it('written anew twice at once ends as the second', async () => {
    const journal = openJournal(path);
    await Promise.all([journal.replace(() => [1]), journal.replace(() => [2])]);
    expect(readJournal(path).values).toEqual([2]);
    journal.close();
  });

  it('mends a torn end when it is written anew', async () => {
    writeFileSync(path, 'cbf43926 123456789\ncbf4');
    const { values } = readJournal(path);
    const journal = openJournal(path);
    await journal.replace(() => values);
    journal.append(2, false);
    journal.close();
    expect(readJournal(path)).toEqual({ values: [123456789, 2], damaged: 0 });
  });

  it('appends after a torn end without spoiling the new line', () => {
    writeFileSync(path, 'cbf43926 123456789\ncbf4');
    const journal = openJournal(path);
    journal.append(2, false);
    journal.append(3, false);
    journal.close();
    expect(readJournal(path)).toEqual({ values: [123456789, 2, 3], damaged: 1 });
  });

  it('counts a damaged line that is not the last', () => {
    writeFileSync(path, 'cbf43926 123456780\n');
    appendFileSync(path, 'cbf43926 123456789\n');
    expect(readJournal(path)).toEqual({ values: [123456789], damaged: 1 });
  });

  it('fails to be written anew in a folder that is gone, and goes on in the old file', async () => {
    const journal = openJournal(path);
    rmSync(folder, { recursive: true });
    await expect(journal.replace(() => [1])).rejects.toThrow('ENOENT');
    journal.append(2, false);
    journal.close();
  });

  it('keeps every line whose process was killed with SIGKILL while it wrote', async () => {
    const code = `
      const { appendFileSync, openSync } = require('node:fs');
      const { crc32 } = require('node:zlib');
      const file = openSync(process.argv[1], 'a');
      for (let n = 0; ; n += 1) {
        const json = JSON.stringify({ n, pad: 'x'.repeat(n % 500) });
        appendFileSync(file, crc32(json).toString(16).padStart(8, '0') + ' ' + json + '\\n');
        if (n % 50 === 0) process.stdout.write(n + '\\n');
      }`;
    const child = spawn(process.execPath, ['-e', code, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = -1;
    await new Promise<void>((done) => {
      child.stdout.on('data', (data: Buffer) => {
        acknowledged = Number(data.toString().trim().split('\n').at(-1));
        if (acknowledged >= 1000) done();
      });
    });
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
    const { values, damaged } = readJournal(path);
    expect(damaged).toBe(0);
    expect(values.length).toBeGreaterThan(acknowledged);
    expect(values.at(-1)).toMatchObject({ n: values.length - 1 });
  });
});
