/** Scripts on a real disk: what may be opened, how they are saved, and who else wrote them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, lstatSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFile } from '../../../electron/files/file-facts.ts';
import { compareWithDisk } from '../../../electron/files/file-stamp.ts';
import { largestTextBytes, readTextFile } from '../../../electron/files/read-text-file.ts';
import { recentFiles } from '../../../electron/files/recent-files.ts';
import { fileBytes, saveTextFile } from '../../../electron/files/save-text-file.ts';
import { readFailure, writeFailure } from '../../../electron/files/system-failure.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-files-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const codeOf = async (path: string): Promise<string> => {
  const read = await readTextFile(path);
  return read.ok ? 'ok' : read.error.code;
};

describe('readTextFile', () => {
  it.each([
    ['lf.txt', bytes('a\nb\n'), 'utf-8', false, '\n', false],
    ['crlf.txt', bytes('a\r\nb\r\n'), 'utf-8', false, '\r\n', false],
    ['cr.txt', bytes('a\rb\r'), 'utf-8', false, '\r', false],
    ['mixed.txt', bytes('a\r\nb\n'), 'utf-8', false, '\n', true],
    ['bom.txt', bytes([0xef, 0xbb, 0xbf], 'a\nb\n'), 'utf-8', true, '\n', false],
    ['utf16.txt', bytes([0xff, 0xfe, 97, 0, 10, 0, 98, 0, 10, 0]), 'utf-16le', true, '\n', false],
  ])('reads %s with line feeds alone and remembers its ways', async (name, content, encoding, hadBom, lineEnd, mixed) => {
    const read = await readTextFile(file(name, content));
    expect(read).toMatchObject({ ok: true, value: { name, text: 'a\nb\n', mixedLineEnds: mixed, facts: { encoding, hadBom, lineEnd } } });
  });

  it('reads an empty file as an empty text', async () => {
    expect(await readTextFile(file('empty.txt', ''))).toMatchObject({ ok: true, value: { text: '' } });
  });

  it('refuses what is not a text file, and says why', async () => {
    mkdirSync(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    expect(await codeOf(join(folder, 'folder'))).toBe('folder');
    expect(await codeOf(join(folder, 'pipe'))).toBe('not-a-file');
    expect(await codeOf('/dev/null')).toBe('not-a-file');
    expect(await codeOf(join(folder, 'none.txt'))).toBe('missing');
    expect(await codeOf(join(folder, 'lf.txt', 'under.txt'))).toBe('missing');
    expect(await codeOf(join(folder, 'loop'))).toBe('missing');
    expect(await codeOf(join(folder, 'x'.repeat(300)))).toBe('missing');
    expect(await codeOf(file('binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])))).toBe('binary');
  });

  it('refuses more than 20 MB by its size, without reading it', async () => {
    const path = file('large.txt', '');
    truncateSync(path, largestTextBytes + 1);
    expect(await codeOf(path)).toBe('too-large');
  });
});

describe('saveTextFile', () => {
  it('writes the line ends and the mark that the file had', async () => {
    const path = file('save.txt', bytes([0xef, 0xbb, 0xbf], 'a\r\nb\r\n'));
    const read = await readTextFile(path);
    if (!read.ok) throw new Error(read.error.message);
    const saved = await saveTextFile(path, 'a\nX\n', read.value.facts);
    expect(readFileSync(path)).toEqual(Buffer.from(bytes([0xef, 0xbb, 0xbf], 'a\r\nX\r\n')));
    expect(saved).toMatchObject({ ok: true, value: { encoding: 'utf-8', hadBom: true, lineEnd: '\r\n' } });
    expect(await readTextFile(path)).toMatchObject({ value: { facts: saved.ok ? saved.value : null } });
  });

  it('writes UTF-8 without a mark for a file of another encoding', () => {
    expect(fileBytes('é', { ...noFile, encoding: 'utf-16le', hadBom: true })).toEqual(new Uint8Array([0xc3, 0xa9]));
    expect(fileBytes('a\nb', { ...noFile, lineEnd: '\r' })).toEqual(new Uint8Array([97, 13, 98]));
  });

  it('keeps the rights of the file and the link to it, and leaves nothing behind', async () => {
    const path = file('rights.txt', 'a');
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'link.txt'));
    expect((await saveTextFile(join(folder, 'link.txt'), 'b', noFile)).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('b');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says what to do when it cannot', async () => {
    mkdirSync(join(folder, 'taken'));
    const answers = [await saveTextFile(join(folder, 'gone', 'a.txt'), 'a', noFile), await saveTextFile(join(folder, 'taken'), 'a', noFile)];
    expect(answers).toMatchObject([{ error: { code: 'missing' } }, { error: { code: 'folder' } }]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('compareWithDisk', () => {
  it('tells a file that somebody else changed from one that was only touched', async () => {
    const path = file('watched.txt', 'abc');
    const read = await readTextFile(path);
    const stamp = read.ok ? read.value.facts.stamp : null;
    if (stamp === null) throw new Error('no stamp');
    expect(await compareWithDisk(path, stamp)).toBe('same');
    utimesSync(path, 1, 1);
    expect(await compareWithDisk(path, stamp)).toBe('same');
    writeFileSync(path, 'abd');
    utimesSync(path, 2, 2);
    expect(await compareWithDisk(path, stamp)).toBe('changed');
    writeFileSync(path, 'abcd');
    expect(await compareWithDisk(path, stamp)).toBe('changed');
    rmSync(path);
    expect(await compareWithDisk(path, stamp)).toBe('missing');
  });
});

describe('recentFiles', () => {
  it('names files and folders and says which are gone', async () => {
    const path = file('recent.txt', '');
    expect(await recentFiles([path, join(folder, 'gone.txt')])).toEqual([
      { name: 'recent.txt', folder, missing: false },
      { name: 'gone.txt', folder, missing: true },
    ]);
  });
});

describe('failures of the system', () => {
  const error = (code: string): Error => Object.assign(new Error(code), { code });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'forbidden'],
    ['EACCES', 'forbidden'],
    ['EIO', 'unwritable'],
    ['constructor', 'unwritable'],
  ])('writing: %s is %s', (code, failure) => {
    expect(writeFailure(error(code), '/a/b.txt')).toMatchObject({ ok: false, error: { code: failure } });
  });

  it('says of an export neither that an old file is there nor “Save as”', () => {
    const words = (code: string, of: 'save' | 'export'): string => {
      const result = writeFailure(error(code), '/a/b.vtt', of);
      return result.ok ? '' : result.error.message;
    };
    expect(words('ENOSPC', 'export')).toBe('The disk is full; this file was not written. Free some space and try again. Or choose another folder.');
    expect(words('ENOSPC', 'save')).toBe('The disk is full; the old file is untouched. Free some space and try again. Or choose another place with Save as.');
    for (const code of ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EIO']) {
      expect(words(code, 'export')).toMatch(/Choose another folder\.$/);
      expect(words(code, 'save')).toMatch(/Choose another place with Save as\.$/);
    }
  });

  it.each([
    ['EACCES', 'forbidden'],
    ['EIO', 'unreadable'],
  ])('reading: %s is %s', (code, failure) => {
    expect(readFailure(error(code), '/a/b.txt')).toMatchObject({ ok: false, error: { code: failure } });
  });

  it('never shows a stack', () => {
    expect(readFailure('text', '/a/b.txt')).toMatchObject({ error: { code: 'unreadable', message: expect.not.stringContaining('at ') } });
  });
});
