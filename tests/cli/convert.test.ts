import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../cli/files/today.ts';
import { caesura, place, temporaryFolder } from './run-caesura.ts';

const VTT = 'WEBVTT\n\nintro\n00:00:01.000 --> 00:00:02.000\n<v Anna>Salt &amp; wind\n';

const workspace = temporaryFolder();
let input: string;
beforeAll(async () => {
  input = await place(workspace.folder, 'ferry.vtt', VTT);
});

describe('caesura convert', () => {
  it('goes by the endings, and says what the other format cannot hold', async () => {
    const output = join(workspace.folder, 'ferry.srt');
    const { code, out, err } = await caesura(['convert', input, output]);
    expect([code, out]).toEqual([0, '']);
    expect(await readFile(output, 'utf8')).toBe('1\n00:00:01,000 --> 00:00:02,000\nSalt & wind\n');
    expect(err.match(/^caesura: .*$/gm)).toEqual(['caesura: SubRip: Speakers are not kept (1 caption).', 'caesura: SubRip: Ids are not kept (1 caption).']);
  });

  it('dates EBU STL by the day on the wall', async () => {
    const output = join(workspace.folder, 'ferry.stl');
    const days = [today()];
    const { code } = await caesura(['convert', input, output]);
    days.push(today());
    expect(code).toBe(0);
    const dates = (await readFile(output, 'latin1')).slice(224, 236);
    expect(days.map((day) => day + day)).toContain(dates);
    expect(today(new Date(2026, 0, 5))).toBe('260105');
  });

  it('says nothing where nothing is lost', async () => {
    expect(await caesura(['convert', '-', '-', '--format', 'vtt'], VTT)).toEqual({ code: 0, out: VTT, err: '' });
  });

  it('makes no language up, keeps the one that is read, and writes the one that is given', async () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\nBonsoir.\n';
    const to = (format: string, text: string, ...more: readonly string[]) => caesura(['convert', '-', '-', '--format', format, ...more], text);
    const [none, given, kept] = await Promise.all([to('ttml', srt), to('vtt', srt, '--language', 'fr-CA'), to('ttml', 'WEBVTT\nLanguage: fr\n\n00:01.000 --> 00:02.000\nBonsoir.\n')]);
    expect([none.code, none.out.match(/xml:lang="[^"]*"/)?.[0]]).toEqual([0, 'xml:lang=""']);
    expect(given.out).toContain('NOTE Language: fr-CA\n');
    expect(kept.out).toContain('xml:lang="fr"');
    const back = await to('ttml', given.out);
    expect(back.out).toContain('xml:lang="fr-CA"');
    const said = await caesura(['check', '-'], given.out);
    expect(said.out).toMatch(/^1 caption in fr-CA, 0 problems \(BBC\)$/m);
    const wrong = await to('vtt', srt, '--language', 'French!');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/^caesura: [^\n]*Give a language tag such as en or pt-BR\.[^\n]*\n$/);
  });

  it('replaces a text, and says how many times', async () => {
    const to = (...args: readonly string[]) => caesura(['convert', '-', '-', '--format', 'vtt', ...args], VTT);
    const [one, none, half, all] = await Promise.all([to('--find', 'salt', '--replace', 'Sea', '--whole-words'), to('--find', 'salt', '--replace', 'Sea', '--match-case'), to('--find', 'salt'), to('--find', 'salt & wind', '--replace', '')]);
    expect([one.code, one.out, one.err]).toEqual([0, VTT.replace('Salt', 'Sea'), 'caesura: replaced 1 time\n']);
    expect([none.code, none.out, none.err]).toEqual([0, VTT, 'caesura: replaced 0 times\n']);
    expect([half.code, half.err]).toEqual([2, 'caesura: give both --find and --replace: what to look for, and what to write instead.\n']);
    expect([all.code, all.out]).toEqual([2, '']);
  });

  it('says what was wrong with the input', async () => {
    const { code, err } = await caesura(['convert', '-', '-', '--format', 'srt'], VTT.replace('00:00:01.000', '0:1'));
    expect(code).toBe(0);
    expect(err).toContain('caesura: line 4: warning: Times are written as');
  });

  it('says every fault of the input, what was left out first and equal ones once, and ends with 1 where words are missing', async () => {
    const loose = Array.from({ length: 30 }, (_, index) => `${String(index + 1)}\n00:00:${String(index + 10)}.000 --> 00:00:${String(index + 10)}.500\nRow`);
    const text = [...loose, '31\n00:01:00,000 --> 00:01:01,000\n<font size="big">Set.</font>', '32\nsoon --> later\nLOST WORDS\n'].join('\n\n');
    const { code, err } = await caesura(['convert', '-', '-', '--format', 'vtt', '--from-format', 'srt'], text);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      'caesura: line 126: error: The times of "LOST WORDS" cannot be read and it was left out: write 00:00:01,000 --> 00:00:02,000.',
      'caesura: line 123: info: Marks of other places, colours, sizes and looks are not kept (1 in this file).',
      'caesura: line 2: warning: Times are written as 00:00:01,000: two digits and three after a comma (30 in this file).',
      '',
    ]);
  });

  it('counts frames as the file does, unless it is told how', async () => {
    const dropping = await caesura(['convert', '-', '-', '--format', 'scc', '--drop-frame'], VTT.replaceAll('00:00:', '01:00:'));
    expect(dropping.out).toContain('01:00:00;');
    const kept = await caesura(['convert', '-', '-', '--format', 'scc'], dropping.out);
    expect(kept.out).toBe(dropping.out);
    const lost = await caesura(['convert', '-', '-', '--format', 'vtt'], dropping.out);
    expect(lost.err).toBe('caesura: WebVTT: How the file counts frames is not kept: give --frame-rate 29.97 --drop-frame where a format that counts them is made of this one.\n');
    expect((await caesura(['convert', '-', '-', '--format', 'srt', '--frame-rate', '29.97', '--drop-frame'], VTT)).err).not.toContain('counts frames');
    const told = await caesura(['convert', '-', '-', '--format', 'scc', '--no-drop-frame'], dropping.out);
    expect(told.out).toContain('00:59:5');
    expect(told.out).not.toContain(';');
    // Every SCC file counts 29.97, and one that leaves no number out is written so again: nothing is lost.
    expect((await caesura(['convert', '-', '-', '--format', 'vtt'], told.out)).err).toBe('');
    // So it is with TTML of 24 frames, which no format that is written counts, and not with 30.
    const ttml = (rate: string): string => `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="${rate}" xml:lang=""><body><div><p begin="00:00:01:00" end="00:00:02:00">Words</p></div></body></tt>`;
    expect((await caesura(['convert', '-', '-', '--format', 'srt'], ttml('24'))).err).not.toContain('counts frames');
    expect((await caesura(['convert', '-', '-', '--format', 'srt'], ttml('30'))).err).toContain('How the file counts frames is not kept: give --frame-rate 30 where');
    const stl = join(workspace.folder, 'thirty.stl');
    const { err } = await caesura(['convert', '-', stl], dropping.out);
    expect(err).toContain('Timecode is written non-drop');
    expect((await readFile(stl, 'latin1')).slice(3, 11)).toBe('STL30.01');
    const again = join(workspace.folder, 'thirty-again.stl');
    expect((await caesura(['convert', stl, again])).err).not.toContain('non-drop');
    expect((await readFile(again, 'latin1')).slice(3, 11)).toBe('STL30.01');
    expect((await caesura(['retime', '-', '--shift', '0', '--drop-frame'], told.out)).out).toBe(dropping.out);
    expect((await caesura(['retime', '-', '--shift', '0'], dropping.out)).out).toBe(dropping.out);
  });

  it('reads the channel of an SCC file that is asked for', async () => {
    const two = 'Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9470 c8e9 942f 8080 942c 1c20 1c70 6eef 1c2f 8080 1c2c\n';
    const read = (text: string, ...asked: readonly string[]) => caesura(['convert', '-', '-', '--format', 'srt', ...asked], text);
    const second = await read(two, '--channel', 'CC2');
    expect([second.code, second.out.split('\n')[2]]).toEqual([0, '{\\an1}no']);
    expect(second.err).toContain('Captions of CC1, the other channel, are not kept (1 in this file).');
    expect((await read(VTT, '--channel', 'CC2')).err).toContain('--channel is for SCC: standard input is WebVTT.');
  });

  it('never writes over a file unless forced', async () => {
    const output = await place(workspace.folder, 'there.srt', 'mine');
    const { code, err } = await caesura(['convert', input, output]);
    expect(code).toBe(2);
    expect(err).toContain('is there already');
    expect(await readFile(output, 'utf8')).toBe('mine');
    expect((await caesura(['convert', input, output, '--force'])).code).toBe(0);
    expect(await readFile(output, 'utf8')).not.toBe('mine');
  });

  it.each([
    [['-', 'out.doc'], '--format'],
    [['-', '-'], '--format'],
    [['ferry', '-', '--format', 'srt'], 'there is no such file'],
  ])('refuses %j in one line', async (args, words) => {
    const { code, out, err } = await caesura(['convert', ...args], VTT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^caesura: [^\n]+\n$/);
    expect(err).toContain(words);
  });

  it('refuses what is no captions', async () => {
    const { code, err } = await caesura(['convert', '-', '-', '--from-format', 'srt', '--format', 'vtt'], 'Dear all,\n');
    expect(code).toBe(2);
    expect(err).toContain('no caption can be read from standard input');
  });
});
