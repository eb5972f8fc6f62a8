/** A file that is not to be replaced: written whole, under a name that nobody else has taken meanwhile. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isThereAlready, writeNew } from '../../../electron/store/write-atomic.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-new-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a file system says that knows no hard links. */
const refusing = (code: string): typeof link => () => Promise.reject(Object.assign(new Error(code), { code }));

const systems: readonly (readonly [string, typeof link])[] = [
  ['with hard links', link],
  ['such as exFAT', refusing('EPERM')],
  ['such as exFAT, as Windows says it', refusing('EISDIR')],
  ['of a network', refusing('ENOTSUP')],
];

const refusal = async (writing: Promise<void>): Promise<unknown> => writing.then(() => null, (error: unknown) => error);

describe.each(systems)('a new file on a file system %s', (_name, linkTo) => {
  it('is written, and nothing is left beside it', async () => {
    await writeNew(join(folder, 'a.vtt'), 'WEBVTT\n', linkTo);
    expect(readFileSync(join(folder, 'a.vtt'), 'utf8')).toBe('WEBVTT\n');
    expect(readdirSync(folder)).toEqual(['a.vtt']);
  });

  it('replaces nothing: no file, no folder, no link, wherever it leads', async () => {
    writeFileSync(join(folder, 'file'), 'mine');
    mkdirSync(join(folder, 'folder'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    for (const name of ['file', 'folder', 'link']) expect(isThereAlready(await refusal(writeNew(join(folder, name), 'WEBVTT\n', linkTo))), name).toBe(true);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['file', 'folder', 'link']);
  });

  it('is written by one alone of many that want its name at once, whole', async () => {
    const written = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => writeNew(join(folder, 'a.vtt'), `WEBVTT ${String(index)}\n`.repeat(1000), linkTo)));
    const winners = written.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(readFileSync(join(folder, 'a.vtt'), 'utf8')).toBe(`WEBVTT ${String(winners[0])}\n`.repeat(1000));
    expect(readdirSync(folder)).toEqual(['a.vtt']);
  });
});

it('a new file is refused where the system refuses it otherwise, and nothing is left', async () => {
  expect(await refusal(writeNew(join(folder, 'gone', 'a.vtt'), 'x'))).toMatchObject({ code: 'ENOENT' });
  expect(readdirSync(folder)).toEqual([]);
});
