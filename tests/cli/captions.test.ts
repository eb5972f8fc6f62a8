import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { caesura, place, temporaryFolder } from './run-caesura.ts';

const SCRIPT = 'ANCHOR: The ferry will sail again tonight,... after nine days in port.\n[TAKE PKG]\nStorms & waves kept it there.\n';

let workspace: Awaited<ReturnType<typeof temporaryFolder>>;
let script: string;
beforeAll(async () => {
  workspace = await temporaryFolder();
  script = await place(workspace.folder, 'ferry.txt', SCRIPT);
});
afterAll(() => workspace.remove());

const parsed = (text: string) => new WebVTTParser(entities).parse(text, 'metadata');

describe('caesura captions', () => {
  it.each(['bbc', 'netflix', 'fcc', 'ard'])('writes WebVTT in the style %s that the W3C parser reads without an error', async (style) => {
    const { code, out } = await caesura(['captions', script, '--style', style]);
    expect(code).toBe(0);
    expect(out.startsWith('WEBVTT\n\n')).toBe(true);
    const { cues, errors } = parsed(out);
    expect(errors).toEqual([]);
    const words = cues.map((cue) => cue.text.replaceAll(/<[^>]*>/g, '')).join(' ').split(/\s+/);
    expect(words.join(' ')).toBe('The ferry will sail again tonight, after nine days in port. Storms &amp; waves kept it there.');
    expect(out).not.toContain('TAKE PKG');
  });

  it('writes SRT by the ending of the file', async () => {
    const output = join(workspace.folder, 'ferry.srt');
    const { code, out } = await caesura(['captions', script, '-o', output]);
    expect([code, out]).toEqual([0, '']);
    expect(await readFile(output, 'utf8')).toMatch(/^1\n00:00:00,000 --> 00:00:0\d,\d{3}\n/);
  });

  it('adds the offset to every time', async () => {
    const [plain, moved] = await Promise.all([caesura(['captions', script]), caesura(['captions', script, '--offset', '3600000'])]);
    const starts = (text: string): readonly number[] => parsed(text).cues.map((cue) => Math.round(cue.startTime * 1000));
    expect(starts(moved.out)).toEqual(starts(plain.out).map((start) => start + 3_600_000));
  });

  it('passes its own check, but for reading speed', async () => {
    const { out } = await caesura(['captions', script, '--style', 'netflix']);
    const { code, out: report } = await caesura(['check', '-', '--style', 'netflix', '--json'], out);
    const problems: readonly { readonly code: string }[] = JSON.parse(report).problems;
    expect(problems.filter((problem) => !problem.code.includes('reading-speed'))).toEqual([]);
    expect(code).toBe(problems.length > 0 ? 1 : 0);
  });

  it('writes many files by parallel workers, and one bad file stops no other', async () => {
    const folder = join(workspace.folder, 'out');
    const inputs = await Promise.all(
      Array.from({ length: 7 }, (_value, index) => place(workspace.folder, `story-${index}.txt`, `Ferry ${index} sails tonight,... at last.\n`)),
    );
    const bad = await place(workspace.folder, 'bad.txt', new Uint8Array(100));
    const { code, err } = await caesura(['captions', ...inputs, bad, '--out-dir', folder]);
    expect(code).toBe(2);
    expect(err).toContain('bad.txt');
    expect(err).toContain('7 of 8 files written');
    expect((await readdir(folder)).sort()).toEqual(inputs.map((_input, index) => `story-${index}.vtt`));
    expect(await readFile(join(folder, 'story-3.vtt'), 'utf8')).toContain('Ferry 3 sails tonight');
  });

  it('refuses two inputs that would write one file, before it writes anything', async () => {
    const other = await place(workspace.folder, 'ferry.text', SCRIPT);
    const folder = join(workspace.folder, 'clash');
    const { code, err } = await caesura(['captions', script, other, '--out-dir', folder]);
    expect(code).toBe(2);
    expect(err).toContain('would both be written');
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});

describe('caesura check', () => {
  const clean = 'WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.500\nThe ferry will sail again tonight.\n';

  it('answers 0 for clean captions, 1 for problems, 2 for what is none', async () => {
    expect((await caesura(['check', '-'], clean)).code).toBe(0);
    const fast = await caesura(['check', '-', '--json'], clean.replace('02.500', '00.500'));
    expect(fast.code).toBe(1);
    expect(JSON.parse(fast.out).problems.length).toBeGreaterThan(0);
    const none = await caesura(['check', '-'], 'Dear all,\nthe ferry sails tonight.\n');
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toMatch(/^caesura: [^\n]+\n$/);
  });

  it('names the captions that overlap', async () => {
    const file = join(workspace.folder, 'overlap.srt');
    await writeFile(file, '1\n00:00:00,000 --> 00:00:03,000\nThe ferry sails tonight.\n\n2\n00:00:02,000 --> 00:00:05,000\nIt was nine days in port.\n');
    const { code, out } = await caesura(['check', file]);
    expect(code).toBe(1);
    expect(out).toMatch(/caption \d: error overlap/);
  });
});
