import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, caesura, packedCaesura, place, temporaryFolder } from './run-caesura.ts';

const workspace = temporaryFolder();

/** One line on standard error that names the tool, nothing on standard output, exit code 2, no stack trace. */
const expectRefused = (outcome: Outcome, words: string): void => {
  expect(outcome.code).toBe(2);
  expect(outcome.out).toBe('');
  expect(outcome.err).toMatch(/^caesura: [^\n]+\n$/);
  expect(outcome.err).toContain(words);
  expect(outcome.err).not.toMatch(/\bat .*:\d+:\d+/);
};

const expectCues = (outcome: Outcome): { readonly stories: readonly { readonly cues: readonly unknown[] }[] } => {
  expect({ code: outcome.code, err: outcome.err }).toEqual({ code: 0, err: '' });
  const report: { readonly stories: readonly { readonly cues: readonly unknown[] }[] } = JSON.parse(outcome.out);
  return report;
};

describe('caesura with rubbish', () => {
  it.each([
    ['a missing file', 'nowhere.txt', 'there is no such file'],
    ['a folder', '.', 'it is a folder'],
  ])('refuses %s', async (_what, name, words) => {
    const path = join(workspace.folder, name);
    for (const command of [['cues', path], ['captions', path], ['check', path]]) expectRefused(await caesura(command), words);
  });

  it('refuses binary junk and says what to do', async () => {
    const junk = Uint8Array.from({ length: 5000 }, (_value, index) => (index * 7919 + (index >> 3)) % 256);
    expectRefused(await caesura(['cues', '-'], junk), 'plain text (UTF-8)');
    expectRefused(await caesura(['captions', await place(workspace.folder, 'junk.txt', junk)]), 'plain text (UTF-8)');
    expectRefused(await caesura(['check', await place(workspace.folder, 'junk.vtt', junk)]), 'is not text');
  });

  it('refuses a file of NULs, and reads a text with a few', async () => {
    expectRefused(await caesura(['cues', '-'], new Uint8Array(1000)), 'not text');
    expect(expectCues(await caesura(['cues', '-', '--json'], 'The mayor\u0000 spoke.')).stories[0]?.cues).toHaveLength(1);
  });

  it('gives a clean, empty result for an empty file', async () => {
    expect(expectCues(await caesura(['cues', '-', '--json'], '')).stories.flatMap((story) => story.cues)).toEqual([]);
    const captions = await caesura(['captions', '-'], '');
    expect([captions.code, captions.out]).toEqual([0, 'WEBVTT\n\n']);
  });

  it('takes 100,000 dots, a line of two million characters, deep brackets and a link', async () => {
    expect(expectCues(await caesura(['cues', '-', '--json'], '.'.repeat(100_000))).stories.flatMap((story) => story.cues)).toEqual([]);
    expect(expectCues(await caesura(['cues', '-', '--json'], 'mile '.repeat(400_000))).stories[0]?.cues.length).toBeGreaterThan(0);
    expectCues(await caesura(['cues', '-', '--json'], 'x'.repeat(2_000_000)));
    expectCues(await caesura(['cues', '-', '--json'], `${'['.repeat(50_000)}a`));
    const captions = await caesura(['captions', '-'], 'x'.repeat(2_000_000));
    expect(captions.code).toBe(0);
    const file = await place(workspace.folder, 'real.txt', 'It sails tonight.');
    await symlink(file, join(workspace.folder, 'link.txt'));
    expectCues(await caesura(['cues', join(workspace.folder, 'link.txt'), '--json']));
  });

  it('never writes captions over the script, by whatever name', async () => {
    const script = await place(workspace.folder, 'mine.vtt', 'It sails tonight.');
    await symlink(script, join(workspace.folder, 'alias.txt'));
    expectRefused(await caesura(['captions', script, '-o', join(workspace.folder, 'alias.txt')]), 'that is the script itself');
    const batch = await packedCaesura(['captions', script, '--out-dir', workspace.folder]);
    expect([batch.code, batch.err]).toEqual([2, expect.stringContaining('that is the script itself')]);
    expect(await readFile(script, 'utf8')).toBe('It sails tonight.');
  });

  it('refuses places that cannot be written to, in one line', async () => {
    const script = await place(workspace.folder, 'story.txt', 'It sails tonight.');
    expectRefused(await caesura(['captions', script, '-o', join(workspace.folder, 'nowhere', 'a.vtt')]), 'there is no such folder');
    expectRefused(await caesura(['captions', script, '--out-dir', script]), 'it is a file and no folder');
    expectRefused(await caesura(['captions', script, '--out-dir', join(script, 'deeper')]), 'cannot write');
    expectRefused(await caesura(['cues', join(workspace.folder, 'two\nlines')]), 'there is no such file');
    // Linux only: there mkdir says of a folder that is there that it is not, and every write fails.
    if (process.platform !== 'linux') return;
    expectRefused(await caesura(['captions', script, '--out-dir', '/proc/captions']), 'cannot write /proc/captions');
    expectRefused(await caesura(['captions', script, '-o', '/dev/full']), 'the disk is full');
  });

  it('refuses a forbidden file', async () => {
    const file = await place(workspace.folder, 'secret.txt', 'It sails tonight.');
    await chmod(file, 0);
    // Root may read anything: then the file is simply read.
    const outcome = await caesura(['cues', file]);
    if (process.getuid?.() === 0) expect(outcome.code).toBe(0);
    else expectRefused(outcome, 'you may not read it');
  });

  it.each([
    [['cues'], 'file'],
    [['cues', '-', '--rate', 'fast'], '0.25 to 4'],
    [['cues', '-', '--rate', '0x1'], '0.25 to 4'],
    [['cues', '-', '--target', 'soon'], '1:30'],
    [['captions', '-', '--style', 'mtv'], 'bbc, netflix, fcc, ard'],
    [['captions', '-', '--frame-rate', '0'], '10 to 120'],
    [['captions', 'a.txt', 'b.txt'], '--out-dir'],
    [['chekc', 'a.vtt'], 'chekc'],
    [['check', '-', '--colour'], '--colour'],
    [['check', '-', '--colour'], 'See caesura check --help.'],
    [['chekc', 'a.vtt'], 'See caesura --help.'],
    [['captions', 'a.txt', '-o', 'a.docx'], 'cannot tell the format of a.docx'],
    [['convert', 'a.vtt', 'b.srt', '--from-format', 'csv'], 'Allowed choices are vtt'],
    [['retime', 'a.vtt', '--fps', '25'], '--fps 25 is no change of frame rate: write --fps 25:23.976, with two of 23.976, 24'],
    [['retime', 'a.vtt', '--fps', '25:24:23'], 'is no change of frame rate'],
  ])('refuses the call %j in one line', async (args, words) => {
    expectRefused(await caesura(args), words);
  });

  it.each([[[]], [['cues']], [['captions']], [['check']], [['convert']], [['retime']], [['match']]])('has help for %j', async (command) => {
    const { code, out, err } = await caesura([...command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage: caesura');
    expect(out).not.toContain('{"');
  });

  it('tells the exit codes', async () => {
    expect((await caesura(['--help'])).out).toContain('Exit codes: 0');
  });

  it.each([['captions'], ['cues']])('refuses captions where %s wants a script', async (command) => {
    expectRefused(await caesura([command, '-'], 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n'), 'is no script: it holds captions (WebVTT)');
  });

  it.each([['retime', '-', '--shift', '1000'], ['match', '-', 'SCRIPT']])('takes the format of what %s reads', async (command, input, ...rest) => {
    const script = await place(workspace.folder, 'hello.txt', 'Hello.\n');
    const { code, out } = await caesura([command, input, ...rest.map((word) => (word === 'SCRIPT' ? script : word)), '--from-format', 'txt', '--format', 'srt'], 'Hello.\n');
    expect(code).toBe(0);
    expect(out).toMatch(/^1\n00:00:0\d,\d{3} --> [\d:,]+\nHello\.\n/);
  });

  it('writes nothing where no caption would be left', async () => {
    const { code, out, err } = await caesura(['retime', '-', '--shift', '-5000'], 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no caption would be left');
  });
});
