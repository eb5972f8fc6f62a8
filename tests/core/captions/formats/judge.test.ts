import { describe, expect, it } from 'vitest';
import { judgeSrt, judgeVtt } from '../../../../core/captions/formats/judge.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const track: Track = [
  { id: '1', start: ms(0), end: ms(1500), lines: ['Salt & pepper'], speaker: 'Anna & Ben' },
  { id: '2', start: ms(2000), end: ms(3000), lines: ['One', 'Two'], speaker: null },
];

const vtt = `WEBVTT

1
00:00:00.000 --> 00:00:01.500
<v Anna &amp; Ben>Salt &amp; pepper

2
00:00:02.000 --> 00:00:03.000
One
Two
`;

const srt = `1
00:00:00,000 --> 00:00:01,500
Salt & pepper

2
00:00:02,000 --> 00:00:03,000
One
Two
`;

const codes = (text: string): readonly string[] => judgeVtt(text, track).map((problem) => problem.code);

describe('judgeVtt', () => {
  it('has nothing against what was meant', () => {
    expect(judgeVtt(vtt, track)).toEqual([]);
  });

  it.each([
    ['no signature', vtt.replace('WEBVTT', 'WEBVT'), 'not-valid'],
    ['a raw ampersand', vtt.replace('Salt &amp; p', 'Salt & p'), 'not-valid'],
    ['another word', vtt.replace('Two', 'Too'), 'difference'],
    ['another start', vtt.replace('00:00:02.000', '00:00:02.001'), 'difference'],
    ['another end', vtt.replace('00:00:03.000', '00:00:03.001'), 'difference'],
    ['another id', vtt.replace('\n2\n', '\n3\n'), 'difference'],
    ['another speaker', vtt.replace('Ben', 'Bea'), 'difference'],
    ['an id used twice', vtt.replace('\n2\n', '\n1\n'), 'duplicate-id'],
    ['the wrong order', vtt.replace('00:00:00.000', '00:00:02.500').replace('00:00:01.500', '00:00:02.900'), 'not-valid'],
    ['no time at all', vtt.replace('00:00:03.000', '00:00:02.000'), 'bad-time'],
    ['hours of one digit', vtt.replace('00:00:02.000', '0:00:02.000'), 'form'],
    ['a byte order mark', `\ufeff${vtt}`, 'form'],
    ['CR line ends', vtt.replaceAll('\n', '\r\n'), 'form'],
    ['half a surrogate pair', vtt.replace('Two', 'Two\ud83d'), 'form'],
    ['a caption too few', vtt.slice(0, vtt.indexOf('\n2\n')), 'count'],
    ['a third caption', `${vtt}\n3\n00:00:04.000 --> 00:00:05.000\nThree\n`, 'count'],
  ])('objects to %s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });
});

describe('judgeSrt', () => {
  it('has nothing against what was meant; speakers are no part of SubRip', () => {
    expect(judgeSrt(srt, track)).toEqual([]);
  });

  it.each([
    ['another word', srt.replace('Two', 'Too'), 'difference'],
    ['times with a point', srt.replaceAll(',000', '.000'), 'form'],
    ['a wrong number', srt.replace('\n2\n', '\n3\n'), 'difference'],
    ['the wrong order', srt.replace('00:00:00,000', '00:00:02,500').replace('00:00:01,500', '00:00:02,900'), 'order'],
  ])('objects to %s', (_, text, code) => {
    expect(judgeSrt(text, track).map((problem) => problem.code)).toContain(code);
  });
});
