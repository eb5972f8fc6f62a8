import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedRange, createSoundSource, serveSound, soundAddress, soundAsked } from '../../../electron/takes/sound-source.ts';

describe('the sound of a take', () => {
  it.each([
    [soundAddress('20261125-1'), '20261125-1'],
    ['caesura://app/take-sound/a.webm?x=1', 'a'],
    ['caesura://app/take-sound/../main.webm', null],
    ['caesura://app/take-sound/a%2fb.webm', null],
    ['caesura://app/take-sound/a.json', null],
    ['caesura://evil/take-sound/a.webm', null],
    ['caesura://app/operator/index.html', null],
  ])('%s asks for %s', (address, id) => {
    expect(soundAsked(address)).toBe(id);
  });

  it.each([
    [null, { from: 0, to: 9 }],
    ['bytes=2-5', { from: 2, to: 5 }],
    ['bytes=7-', { from: 7, to: 9 }],
    ['bytes=-3', { from: 7, to: 9 }],
    ['bytes=0-99', { from: 0, to: 9 }],
    ['bytes=10-', null],
    ['bytes=5-2', null],
    ['bytes=-', null],
    ['bytes=0-1,3-4', null],
    ['lines=0-1', null],
  ])('in the range %s is %j', (header, range) => {
    expect(askedRange(header, 10)).toEqual(range);
  });

  it('is served whole or in part, and is not there when nobody lent it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'caesura-sound-'));
    const path = join(folder, 'a.webm');
    await writeFile(path, new Uint8Array([1, 2, 3, 4, 5]));
    const source = createSoundSource();
    expect((await serveSound('a', null, source.find)).status).toBe(404);
    source.lend((id) => Promise.resolve(id === 'a' ? path : null));
    const [all, part, beyond, other] = await Promise.all([serveSound('a', null, source.find), serveSound('a', 'bytes=1-2', source.find), serveSound('a', 'bytes=9-', source.find), serveSound('b', null, source.find)]);
    expect([all.status, part.status, beyond.status, other.status]).toEqual([200, 206, 416, 404]);
    expect([...new Uint8Array(await all.arrayBuffer())]).toEqual([1, 2, 3, 4, 5]);
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([2, 3]);
    expect(part.headers.get('content-range')).toBe('bytes 1-2/5');
    expect(all.headers.get('content-type')).toBe('audio/webm');
    await rm(folder, { recursive: true });
  });
});
