/** The packed command, in processes of its own, does what the other tests see the same sources do in theirs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { caesura, packed, packedCaesura, place, temporaryFolder } from './run-caesura.ts';

const SCRIPT = 'ANCHOR: The ferry will sail again tonight,... after nine days in port.\n[TAKE PKG]\nStorms & waves kept it there.\n';
const CLEAN = 'WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.500\nThe ferry will sail again tonight.\n';
const VTT = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nThe ferry will sail again tonight,\n\n2\n00:00:03.500 --> 00:00:05.500\nafter ten days in port.\n';

const workspace = temporaryFolder();
let script = '';
beforeAll(async () => {
  script = await place(workspace.folder, 'ferry.txt', SCRIPT);
  await mkdir(`${script}.takes`);
  await place(`${script}.takes`, 'rubbish.json', '{');
});

describe('the packed command', () => {
  it.each<readonly [code: number, args: readonly string[], input: string]>([
    [0, ['cues', '-', '--json'], SCRIPT],
    [0, ['captions', 'SCRIPT', '--style', 'netflix'], ''],
    [0, ['check', '-'], CLEAN],
    [1, ['check', '-'], CLEAN.replace('02.500', '00.500')],
    [0, ['convert', '-', '-', '--format', 'ttml'], VTT],
    [0, ['retime', '-', '--shift', '500'], VTT],
    [1, ['match', '-', 'SCRIPT'], VTT],
    [0, ['takes', 'SCRIPT'], ''],
    [2, ['convert', '-', '-', '--format', 'scc'], 'Dear all,'],
    [2, ['chekc', '-'], ''],
    [2, ['check', '-', '--colour'], ''],
    [0, ['--help'], ''],
    [0, ['captions', '--help'], ''],
    [0, ['--version'], ''],
  ])('ends with %i, and writes the same, for %j', async (code, args, input) => {
    const words = args.map((word) => (word === 'SCRIPT' ? script : word));
    const [own, here] = await Promise.all([packedCaesura(words, input), caesura(words, input)]);
    expect(own).toEqual(here);
    expect(own.code).toBe(code);
    expect(own.out + own.err).not.toBe('');
  });

  it('reads and writes megabytes through pipes', async () => {
    const { code, out } = await packedCaesura(['cues', '-', '--json'], 'A mile. '.repeat(20_000));
    expect(code).toBe(0);
    expect((JSON.parse(out) as { readonly stories: readonly { readonly cues: readonly unknown[] }[] }).stories[0]?.cues).toHaveLength(20_000);
  });

  it('ends without a word when the reader of its output has gone', async () => {
    const long = await place(workspace.folder, 'long.txt', 'A mile. '.repeat(20_000));
    const child = spawn(process.execPath, [packed, 'cues', long, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([code, err]).toEqual([0, '']);
  });
});
