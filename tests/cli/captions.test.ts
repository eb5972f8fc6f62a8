import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { caesura, packed, packedCaesura, place, temporaryFolder } from './run-caesura.ts';

const SCRIPT = 'ANCHOR: The ferry will sail again tonight,... after nine days in port.\n[TAKE PKG]\nStorms & waves kept it there.\n';

const workspace = temporaryFolder();
let script: string;
beforeAll(async () => {
  script = await place(workspace.folder, 'ferry.txt', SCRIPT);
});

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

  it('replaces a file only where that is asked for, one or many', async () => {
    const folder = join(workspace.folder, 'kept');
    await mkdir(folder);
    const output = await place(folder, 'ferry.srt', 'by hand');
    const one = await caesura(['captions', script, '-o', output]);
    const many = await packedCaesura(['captions', script, '--out-dir', folder, '--format', 'srt']);
    expect([one.code, many.code]).toEqual([2, 2]);
    expect(one.err).toContain('is there already');
    expect(many.err).toContain('0 of 1 file written');
    expect(await readFile(output, 'utf8')).toBe('by hand');
    expect((await caesura(['captions', script, '-o', output, '--force'])).code).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('The ferry will sail');
  });

  it.each([
    ['stl', /^850STL25\.01100/],
    ['txt', /^# ferry\n\nANCHOR: The ferry will sail again tonight/],
    ['csv', /^number,id,start,end,speaker,text,notes\r\n1,1,00:00:00\.000/],
    ['chapters', /^WEBVTT\n\n1\n00:00:00\.000 --> [\d:.]+\nThe ferry will sail again tonight,\n\n2\n/],
    ['vtt', /^WEBVTT\n\nNOTE ferry\n\n1\n/],
  ])('writes %s', async (format, form) => {
    const { code, out } = await caesura(['captions', script, '--format', format]);
    expect(code).toBe(0);
    expect(out).toMatch(form);
    expect(out).not.toContain('TAKE PKG');
  });

  it('takes a title, a language, and an own style from a file', async () => {
    const style = await place(workspace.folder, 'mine.json', '{"label":"Mine","from":"netflix","rules":{"lines":1,"lineCharacters":20}}');
    const { out, err } = await caesura(['captions', script, '--style', style, '--title', 'Evening', '--language', 'en-GB']);
    expect(out.startsWith('WEBVTT Evening\n\nNOTE Language: en-GB\n\n')).toBe(true);
    for (const cue of parsed(out).cues) expect(cue.text.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')).toMatch(/^.{1,20}$/);
    expect(err).not.toContain('language');
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
    const { code, err } = await packedCaesura(['captions', ...inputs, bad, '--out-dir', folder]);
    expect(code).toBe(2);
    expect(err).toContain('bad.txt');
    expect(err).toContain('7 of 8 files written');
    expect((await readdir(folder)).sort()).toEqual(inputs.map((_input, index) => `story-${index}.vtt`));
    expect(await readFile(join(folder, 'story-3.vtt'), 'utf8')).toContain('Ferry 3 sails tonight');
  });

  it('finishes what is begun at Ctrl+C, and leaves no half of a file', async () => {
    const folder = join(workspace.folder, 'stopped');
    const inputs = await Promise.all(Array.from({ length: 300 }, (_value, index) => place(workspace.folder, `stop-${index}.txt`, SCRIPT)));
    const child = spawn(process.execPath, [packed, 'captions', ...inputs, '--out-dir', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const ended = once(child, 'close');
    await expect.poll(async () => (await readdir(folder).catch(() => [])).length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
    child.kill('SIGINT');
    const [code] = await ended;
    const files = await readdir(folder);
    expect(files.filter((name) => !/^stop-\d+\.vtt$/.test(name))).toEqual([]);
    // A fast machine may have ended before it heard of it.
    expect(code).toBe(files.length === inputs.length ? code : 130);
    expect(err).toContain(`${files.length} of 300 files written`);
  });

  it('writes a file for each story in several formats, named by a pattern, and none over another unasked', async () => {
    const folder = join(workspace.folder, 'stories');
    const evening = await place(workspace.folder, 'evening.txt', '# Ferry\nANNA: The ferry sails tonight.\n\n# Snow: hills/roads\nSnow fell all day... and it is cold.\n');
    const args = ['captions', evening, '--stories', '--format', 'vtt,srt,chapters', '--out-dir', folder, '--name', '{n} {story}.{lang}', '--language', 'en-GB'];
    const { code, err } = await packedCaesura(args);
    expect(code).toBe(0);
    expect(err).toContain('caesura: SubRip: Speakers are not kept (1 caption).\n');
    expect(err).toMatch(/^6 files of 1 script written, 2 captions$/m);
    const files = ['01 Ferry.en-GB', '02 Snow- hills-roads.en-GB'].flatMap((name) => ['.chapters.vtt', '.srt', '.vtt'].map((ending) => name + ending));
    expect((await readdir(folder)).sort()).toEqual(files);
    const snow = await readFile(join(folder, '02 Snow- hills-roads.en-GB.vtt'), 'utf8');
    expect(snow).toMatch(/^WEBVTT Snow: hills\/roads\n\nNOTE Language: en-GB\n/);
    expect(snow).toContain('\n00:00:00.000 --> ');
    const again = await packedCaesura(args);
    expect([again.code, again.err.split('\n')[0]]).toEqual([2, `caesura: ${join(folder, '01 Ferry.en-GB.vtt')} is there already: give another name, or --force to replace it.`]);
    expect((await packedCaesura([...args, '--force'])).code).toBe(0);
  });

  it.each([
    [['--stories'], 'for --stories give --out-dir'],
    [['--name', '{story}'], 'for --name give --out-dir'],
    [['--format', 'vtt,srt'], 'for more than one format give --out-dir'],
    [['--format', 'vtt,doc'], 'Give one or more of vtt, srt'],
    [['--out-dir', 'out', '--name', '{name}.{lang}'], 'give --language'],
    [['--out-dir', 'out', '--name', '../{name}'], 'a name and no path'],
  ])('refuses %j in one line', async (args, words) => {
    const { code, out, err } = await caesura(['captions', script, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^caesura: [^\n]+\n$/);
    expect(err).toContain(words);
  });

  it('refuses names of which several scripts would have the same', async () => {
    const { code, err } = await caesura(['captions', script, script, '--out-dir', join(workspace.folder, 'same'), '--name', '{n}']);
    expect([code, err]).toEqual([2, 'caesura: several scripts need {name} in --name: their files would have the same names.\n']);
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

  it('reads every format that is read, and mends what can be mended', async () => {
    const bad = clean.replace('The ferry will', '[TAKE PKG] The  ferry will');
    const input = await place(workspace.folder, 'bad.vtt', bad);
    const found = await caesura(['check', input]);
    expect([found.code, found.out.split('\n').at(-2)]).toEqual([1, '1 caption, 4 problems (BBC), 4 of them --fix can mend']);
    const output = join(workspace.folder, 'mended.srt');
    const { code, err } = await caesura(['check', input, '--fix', output]);
    expect([code, err]).toEqual([0, 'caesura: 1 fix, 0 problems left\n']);
    expect(await readFile(output, 'utf8')).toBe('1\n00:00:00,000 --> 00:00:02,500\nThe ferry will sail again tonight.\n');
    const stl = join(workspace.folder, 'mended.stl');
    expect((await caesura(['convert', output, stl])).code).toBe(0);
    expect((await caesura(['check', stl])).code).toBe(0);
    expect((await caesura(['check', input, '--fix', output])).err).toContain('is there already');
  });

  it('says what the reader left out when it mends, and ends with 1', async () => {
    const input = await place(workspace.folder, 'half.srt', '1\n00:00:00,000 --> 00:00:02,500\nThe ferry will sail tonight.\n\n2\nsoon --> later\nPolice have confirmed two arrests.\n');
    const output = join(workspace.folder, 'half-mended.srt');
    const { code, err } = await caesura(['check', input, '--fix', output]);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual(['caesura: line 6: error: The times of "Police have confirmed two arrests." cannot be read and it was left out: write 00:00:01,000 --> 00:00:02,000.', 'caesura: 0 fixes, 0 problems left', '']);
  });

  it('keeps the remarks of a file of which no caption is left, or says that they go', async () => {
    const input = await place(workspace.folder, 'only.vtt', 'WEBVTT\n\nNOTE Flood\n\n00:01.000 --> 00:03.000\n[TAKE PKG]\n\nNOTE The end\n');
    const { code, out } = await caesura(['check', input, '--fix', '-']);
    expect([code, out]).toEqual([0, 'WEBVTT\n\n\nNOTE Flood\n\nNOTE The end\n']);
    const srt = join(workspace.folder, 'only.srt');
    expect((await caesura(['check', input, '--fix', srt])).err).toContain('caesura: SubRip: Remarks after the last caption are not kept.\n');
  });

  it('says that captions out of order are sorted when it mends', async () => {
    const input = await place(workspace.folder, 'order.vtt', 'WEBVTT\n\n00:05.000 --> 00:07.000\nThe bridge is open again.\n\n00:01.000 --> 00:03.000\nThe ferry will sail tonight.\n');
    const { code, out, err } = await caesura(['check', input, '--fix', '-']);
    expect([code, err]).toEqual([0, 'caesura: the captions were not in the order of time: they are sorted now\ncaesura: 0 fixes, 0 problems left\n']);
    expect(out.indexOf('ferry')).toBeLessThan(out.indexOf('bridge'));
  });

  it('finds the instructions of a script', async () => {
    const { out } = await caesura(['check', '-', '--script', script], clean.replace('The ferry will sail', 'Take pkg: TAKE PKG sail'));
    expect(out).toContain('error instruction-text: "TAKE PKG" is an instruction');
  });

  it.each([
    ['mtv', 'none of bbc, netflix, fcc, ard'],
    ['nowhere.json', 'there is no such file'],
  ])('refuses the style %s in one line', async (style, words) => {
    const { code, out, err } = await caesura(['check', '-', '--style', style], clean);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^caesura: [^\n]+\n$/);
    expect(err).toContain(words);
  });

  it('names the captions that overlap', async () => {
    const file = join(workspace.folder, 'overlap.srt');
    await writeFile(file, '1\n00:00:00,000 --> 00:00:03,000\nThe ferry sails tonight.\n\n2\n00:00:02,000 --> 00:00:05,000\nIt was nine days in port.\n');
    const { code, out } = await caesura(['check', file]);
    expect(code).toBe(1);
    expect(out).toMatch(/caption \d: error overlap/);
  });

  it('converts captions that overlap, and sorts those that stand out of order', async () => {
    const together = '1\n00:00:02,000 --> 00:00:05,000\nIt was nine days in port.\n\n2\n00:00:00,000 --> 00:00:03,000\nThe ferry sails tonight.\n';
    const { code, out, err } = await caesura(['convert', '-', '-', '--format', 'vtt'], together);
    expect([code, err]).toEqual([0, 'caesura: the captions were not in the order of time: they are sorted now\n']);
    expect(out).toBe('WEBVTT\n\n2\n00:00:00.000 --> 00:00:03.000\nThe ferry sails tonight.\n\n1\n00:00:02.000 --> 00:00:05.000\nIt was nine days in port.\n');
    const scc = await caesura(['convert', '-', '-', '--from-format', 'vtt', '--format', 'scc'], out);
    expect(scc.err).toContain('Captions that are shown with others go sooner, when the next one comes (1 caption).');
  });
});
