/** The chosen video: what is taken, what is served of it, and to whom not. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byteRange } from '../../../electron/media/byte-range.ts';
import { createMediaDesk, type MediaDesk } from '../../../electron/media/media-desk.ts';
import { mediaKindOf } from '../../../electron/media/media-kind.ts';
import { mediaToken, serveMedia } from '../../../electron/media/serve-media.ts';

let folder = '';
let path = '';
let desk: MediaDesk;
let heard: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-media-'));
  path = join(folder, 'clip.webm');
  writeFileSync(path, '0123456789');
  heard = [];
  desk = createMediaDesk();
  desk.listen((media, at) => void heard.push([media?.name ?? null, at]));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = async (): Promise<string> => {
  const opened = await desk.openPath(path);
  return opened.ok ? opened.value.token : '';
};

const ask = (token: string, range: string | null = null, method = 'GET'): Promise<Response> =>
  serveMedia(desk, { method, url: `caesura://app/media/${token}`, headers: new Headers(range === null ? {} : { range }) });

describe('a range of bytes', () => {
  it.each<readonly [string | null, number, unknown]>([
    [null, 10, { start: 0, end: 9 }],
    ['bytes=0-', 10, { start: 0, end: 9 }],
    ['bytes=2-4', 10, { start: 2, end: 4 }],
    ['bytes=8-40', 10, { start: 8, end: 9 }],
    ['bytes=-3', 10, { start: 7, end: 9 }],
    ['bytes=-30', 10, { start: 0, end: 9 }],
    ['bytes=10-', 10, null],
    ['bytes=4-2', 10, null],
    ['bytes=-', 10, { start: 0, end: 9 }],
    ['bytes=1-2,4-5', 10, { start: 0, end: 9 }],
    ['lines=1-2', 10, { start: 0, end: 9 }],
    [null, 0, null],
  ])('%s of %d bytes is %j', (header, size, expected) => {
    expect(byteRange(header, size)).toEqual(expected);
  });
});

describe('the desk', () => {
  it('takes a video and a sound by their names', () => {
    expect([mediaKindOf('a/B.WEBM')?.kind, mediaKindOf('take.wav')?.kind, mediaKindOf('script.txt'), mediaKindOf('constructor')]).toEqual(['video', 'sound', null, null]);
  });

  it('names a file by a token that tells nothing of its path', async () => {
    const token = await open();
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(desk.read()).toEqual({ token, name: 'clip.webm', kind: 'video', size: 10 });
    expect(heard).toEqual([['clip.webm', path]]);
    desk.close();
    expect([desk.read(), desk.fileOf(token)]).toEqual([null, null]);
  });

  it('refuses what is no media file, and says what to do', async () => {
    mkdirSync(join(folder, 'folder.webm'));
    writeFileSync(join(folder, 'empty.webm'), '');
    const codes = await Promise.all(
      ['none.webm', 'script.txt', 'folder.webm', 'empty.webm'].map(async (name) => {
        const opened = await desk.openPath(join(folder, name));
        return opened.ok ? '' : opened.error.code;
      }),
    );
    expect(codes).toEqual(['missing', 'not-media', 'folder', 'empty']);
    expect(desk.read()).toBeNull();
  });
});

describe('serving', () => {
  it('gives the whole file, or the part asked for', async () => {
    const token = await open();
    const whole = await ask(token);
    expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([200, 'video/webm', '0123456789']);
    const part = await ask(token, 'bytes=2-4');
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-length'), await part.text()]).toEqual([206, 'bytes 2-4/10', '3', '234']);
    expect(part.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('refuses another token, another address, another method, a part outside', async () => {
    const token = await open();
    const other = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
    const statuses = await Promise.all([ask(other), ask(`${token}/..`), ask(token, null, 'POST'), ask(token, 'bytes=10-')]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 403, 405, 416]);
    expect(['caesura://other/media/x', `caesura://app/media/${token}?a`, 'caesura://app/operator/index.html'].map(mediaToken)).toEqual([null, token, null]);
  });

  it('refuses another file under the same name, and one that is gone', async () => {
    const token = await open();
    renameSync(path, join(folder, 'kept.webm'));
    expect((await ask(token)).status).toBe(404);
    writeFileSync(path, 'another');
    expect((await ask(token)).status).toBe(404);
  });
});
