import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWav } from '../../core/takes/microphone/wav.ts';
import { caesura, place, temporaryFolder } from './run-caesura.ts';

const VTT = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nThe ferry sails.\n\n2\n00:00:03.000 --> 00:00:04.000\n<v Anna>Salt &amp; wind\n';

const workspace = temporaryFolder();

const timesOf = (text: string): readonly string[] => text.match(/^\d\d:.*-->.*$/gm) ?? [];

describe('caesura retime', () => {
  it.each([
    [['--shift', '500'], '00:00:01.500 --> 00:00:02.500', '00:00:03.500 --> 00:00:04.500'],
    [['--shift', '-0:00.5'], '00:00:00.500 --> 00:00:01.500', '00:00:02.500 --> 00:00:03.500'],
    [['--shift', '00:00:01:05'], '00:00:02.200 --> 00:00:03.200', '00:00:04.200 --> 00:00:05.200'],
    [['--shift', '500', '--from', '2'], '00:00:01.000 --> 00:00:02.000', '00:00:03.500 --> 00:00:04.500'],
    [['--shift-to', '2=0:10'], '00:00:08.000 --> 00:00:09.000', '00:00:10.000 --> 00:00:11.000'],
    [['--stretch', '0:01=0:02,0:03=0:06'], '00:00:02.000 --> 00:00:04.000', '00:00:06.000 --> 00:00:08.000'],
    [['--fps', '25:24'], '00:00:01.042 --> 00:00:02.083', '00:00:03.125 --> 00:00:04.167'],
    [['--fps', '25:24', '--snap', '--frame-rate', '24'], '00:00:01.042 --> 00:00:02.083', '00:00:03.125 --> 00:00:04.167'],
    [['--ripple', '1=0:01.5'], '00:00:01.000 --> 00:00:01.500', '00:00:02.500 --> 00:00:03.500'],
    [['--snap', '--frame-rate', '29.97'], '00:00:01.001 --> 00:00:02.002', '00:00:03.003 --> 00:00:04.004'],
  ])('does %j and says so', async (args, first, second) => {
    const { code, out, err } = await caesura(['retime', '-', ...args], VTT);
    expect([code, timesOf(out)]).toEqual([0, [first, second]]);
    expect(out).toContain('<v Anna>Salt &amp; wind');
    expect(err).toMatch(/^caesura: /);
  });

  it('names the language that is given, as match does', async () => {
    const { code, out } = await caesura(['retime', '-', '--shift', '0', '--language', 'en-GB'], VTT);
    expect([code, out.startsWith('WEBVTT\n\nNOTE Language: en-GB\n\n')]).toEqual([0, true]);
    const help = await caesura(['match', '--help']);
    expect(help.out).toContain('--language <tag>');
    expect(help.out).toMatch(/--frame-rate <f> +frames a second of the video \(default: those/);
  });

  it('takes a caption out, and moves what follows up', async () => {
    const { code, out, err } = await caesura(['retime', '-', '--ripple-delete', '1'], VTT);
    expect([code, timesOf(out)]).toEqual([0, ['00:00:01.000 --> 00:00:02.000']]);
    expect(err).toBe('caesura: caption 1 taken out, and what follows moved up\n');
  });

  it('takes where to write to as convert does, and never two places', async () => {
    const input = await place(workspace.folder, 'second.vtt', VTT);
    const output = join(workspace.folder, 'second.srt');
    expect((await caesura(['retime', input, output, '--shift', '500'])).code).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('00:00:01,500 --> 00:00:02,500');
    expect((await caesura(['retime', input, output, '--shift', '500'])).err).toContain('is there already');
    expect(timesOf((await caesura(['retime', '-', '-', '--shift', '500'], VTT)).out)[0]).toBe('00:00:01.500 --> 00:00:02.500');
    const two = await caesura(['retime', input, output, '-o', `${output}.srt`, '--shift', '500']);
    expect([two.code, two.err]).toEqual([2, `caesura: ${output} and ${output}.srt are both named to write to: give one of them.\n`]);
  });

  it('snaps to the speech in a WAV file, and says what is wrong with one', async () => {
    const rate = 8000;
    const loud = (second: number): boolean => (second >= 1.2 && second < 2.3) || (second >= 2.8 && second < 4.1);
    const sound = join(workspace.folder, 'speech.wav');
    await writeFile(sound, writeWav(Float32Array.from({ length: 6 * rate }, (_, at) => (loud(at / rate) ? 0.5 : 0.0005) * Math.sin((2 * Math.PI * 440 * at) / rate)), rate));
    const { code, out, err } = await caesura(['retime', '-', '--snap-sound', sound], VTT);
    expect([code, err]).toEqual([0, 'caesura: snapped to the speech (2 stretches)\n']);
    const seconds = timesOf(out).flatMap((line) => line.split(' --> ').map((time) => Number(time.slice(6))));
    [1.2, 2.3, 2.8, 4.1].forEach((expected, index) => expect(Math.abs((seconds[index] ?? 0) - expected)).toBeLessThan(0.03));

    const refused = async (path: string): Promise<string> => (await caesura(['retime', '-', '--snap-sound', path], VTT)).err;
    const quiet = join(workspace.folder, 'quiet.wav');
    await writeFile(quiet, writeWav(new Float32Array(rate), rate));
    expect(await refused(quiet)).toContain('no speech is heard');
    expect(await refused(await place(workspace.folder, 'not.wav', 'RIFF'))).toContain('it is no WAV file that can be read: it does not begin as one');
    expect(await refused(join(workspace.folder, 'nowhere.wav'))).toContain('there is no such file');
    expect(await refused(workspace.folder)).toMatch(/^caesura: cannot read [^\n]+\n$/);
  });

  it('hands the remarks of captions that fall before 0 on to the next', async () => {
    const vtt = 'WEBVTT\n\nNOTE Flood\n\n00:01.000 --> 00:02.000\nOne\n\n00:04.000 --> 00:06.000\nTwo\n';
    expect((await caesura(['retime', '-', '-', '--shift', '-3000'], vtt)).out).toBe('WEBVTT\n\nNOTE Flood\n\n2\n00:00:01.000 --> 00:00:03.000\nTwo\n');
  });

  it('says how many captions fall before 0', async () => {
    const { code, out, err } = await caesura(['retime', '-', '--shift', '-2500'], VTT);
    expect([code, timesOf(out)]).toEqual([0, ['00:00:00.500 --> 00:00:01.500']]);
    expect(err).toContain('1 caption before 0 left out');
  });

  it('writes the format of the ending, and never over a file unless forced', async () => {
    const input = await place(workspace.folder, 'ferry.vtt', VTT);
    const output = join(workspace.folder, 'ferry.srt');
    const first = await caesura(['retime', input, '-o', output, '--shift', '0']);
    expect(first.code).toBe(0);
    expect(first.err).toContain('SubRip: Speakers are not kept (1 caption).');
    expect(await readFile(output, 'utf8')).toContain('00:00:01,000 --> 00:00:02,000');
    const again = await caesura(['retime', input, '-o', output, '--shift', '1000']);
    expect([again.code, again.err]).toEqual([2, `caesura: ${output} is there already: give another name, or --force to replace it.\n`]);
    expect((await caesura(['retime', input, '-o', output, '--shift', '1000', '--force'])).code).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('00:00:02,000 --> 00:00:03,000');
  });

  it.each([
    [[], 'say what to do'],
    [['--from', '2'], '--from goes with --shift'],
    [['--shift', '1', '--shift-to', '1=2'], 'not both'],
    [['--shift', 'soon'], '"soon" is no time'],
    [['--shift-to', '0:10'], '1=0:10.5'],
    [['--ripple', '0:10'], '3=0:12.5'],
    [['--ripple', '9=0:10'], 'no caption 9'],
    [['--ripple', '1=0:00.5'], 'give a later time'],
    [['--ripple-delete', '0'], 'from 1'],
    [['--shift', '-1001', '--from', '2'], 'moved back by 00:00:01.000 at most'],
    [['--shift-to', '9=0:10'], 'no caption 9'],
    [['--stretch', '0:01=0:02'], 'A=B,C=D'],
    [['--stretch', '0:01=0:02=0:03,0:03=0:06'], 'no point of --stretch'],
    [['--shift-to', '0=0:01'], 'a caption and its time'],
    [['--stretch', '0:01=0:02,0:01=0:03'], 'do not make a stretch'],
    [['--fps', '25'], 'is no change of frame rate'],
    [['--fps', '25:26'], '--fps 25:26 is no change of frame rate'],
    [['--snap', '--frame-rate', '26'], 'Give one of 23.976'],
  ])('refuses %j in one line', async (args, words) => {
    const { code, out, err } = await caesura(['retime', '-', ...args], VTT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^caesura: [^\n]+\n$/);
    expect(err).toContain(words);
  });
});
