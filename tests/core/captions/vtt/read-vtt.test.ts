import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { nastyText } from '../nasty.ts';

const one = (text: string): string => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${text}\n`;

const linesOf = (text: string): readonly string[] => readVtt(one(text)).track[0]?.lines ?? [];

const found = (text: string): readonly string[] =>
  readVtt(text).problems.map((problem) => `${problem.code} ${String(problem.line)}`);

describe('readVtt', () => {
  it('reads captions with ids, voices and two lines', () => {
    const text = 'WEBVTT\n\nfirst\n00:00:01.000 --> 00:00:02.500\n<v Anna Lind>Good evening\nfrom the harbour.\n\n01:00:00.000 --> 123:00:00.007\nLater.\n';
    expect(readVtt(text)).toEqual({
      track: [
        { id: 'first', start: 1000, end: 2500, lines: ['Good evening', 'from the harbour.'], speaker: 'Anna Lind' },
        { id: '2', start: 3_600_000, end: 442_800_007, lines: ['Later.'], speaker: null },
      ],
      problems: [],
    });
  });

  it.each([
    ['a byte order mark', '\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nA\n'],
    ['CRLF', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nA\r\n'],
    ['CR', 'WEBVTT\r\r00:01.000 --> 00:02.000\rA\r'],
    ['no line end at the end', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA'],
    ['many empty lines', 'WEBVTT\n\n\n\n\n00:01.000 --> 00:02.000\nA\n\n\n\n'],
    ['tabs around the arrow', 'WEBVTT\n\n00:01.000\t-->\t00:02.000\nA\n'],
    ['no empty line after the signature', 'WEBVTT\n00:01.000 --> 00:02.000\nA\n'],
  ])('takes %s', (_, text) => {
    expect(readVtt(text)).toEqual({ track: [{ id: '1', start: 1000, end: 2000, lines: ['A'], speaker: null }], problems: [] });
  });

  it.each([
    ['a &amp; b &lt; c &gt; d', 'a & b < c > d'],
    ['a&nbsp;b&lrm;&rlm;', 'a\u00a0b\u200e\u200f'],
    ['&eacute;&#233;&#xE9;', 'ééé'],
    ['&#0;&#xD800;&#1114112;', '\ufffd\ufffd\ufffd'],
    ['&amp b &ampersand &unknown; & &;', '& b &ersand &unknown; & &;'],
    ['<i>it</i> <b>is</b> <u>so</u>', 'it is so'],
    ['<c.red.big>red</c> and <lang de>rot</lang>', 'red and rot'],
    ['<ruby>漢<rt>kan</rt></ruby>', '漢'],
    ['<ruby><rt>kan</rt></ruby>, <rt>no base</rt>', '(kan), (no base)'],
    ['one<00:00:01.500>two', 'onetwo'],
    ['a > b', 'a > b'],
    ['open <i', 'open'],
  ])('reads %j as %j', (text, meant) => {
    expect(linesOf(text)).toEqual([meant]);
  });

  it('decodes the name of a voice and takes voices with classes', () => {
    expect(readVtt(one('<v.loud Anna &amp; Ben>Yes.</v>')).track[0]?.speaker).toBe('Anna & Ben');
    expect(readVtt(one('<v>Yes.</v>')).track[0]?.speaker).toBe(null);
  });

  it.each([
    ['no-signature 1', 'WEBVT\n\n00:01.000 --> 00:02.000\nA\n'],
    ['style-not-kept 6', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nSTYLE\n::cue { color: red }\n'],
    ['region-not-kept 6', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nREGION\nid:a\n'],
    ['settings-not-kept 3', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000 line:low glow:on\nA\n'],
    ['formatting-not-kept 4', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<ruby>A<rt><i>a</i></rt></ruby>\n'],
    ['formatting-not-kept 4', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n<00:02.000>two\n'],
    ['formatting-not-kept 4', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n<00:01.500>two <00:01.400>three\n'],
    ['formatting-not-kept 4', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA <00:01.400>\n'],
    ['bad-tag 4', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<font>A\n'],
    ['bad-time 3', 'WEBVTT\n\n0:01.000 --> 00:02.000\nA\n'],
    ['bad-time 3', 'WEBVTT\n\n00:01,000 --> 00:02,000\nA\n'],
    ['duplicate-id 8', 'WEBVTT\n\na\n00:01.000 --> 00:02.000\nA\n\na\n00:03.000 --> 00:04.000\nB\n'],
    ['no-text 3', 'WEBVTT\n\n00:00.500 --> 00:00.700\n \n\n00:01.000 --> 00:02.000\nA\n'],
    ['end-before-start 3', 'WEBVTT\n\n00:00.700 --> 00:00.700\nX\n\n00:01.000 --> 00:02.000\nA\n'],
    ['stray-text 3', 'WEBVTT\n\nlost words\n\n00:01.000 --> 00:02.000\nA\n'],
    ['bad-time 3', 'WEBVTT\n\nsoon --> later\nX\n\n00:01.000 --> 00:02.000\nA\n'],
    ['stray-text 5', 'WEBVTT\n\n00:00.500 --> 00:00.700\nX\n00:01.000 --> 00:02.000\nA\n'],
  ])('says %s and reads on', (problem, text) => {
    expect(found(text)).toContain(problem);
    expect(readVtt(text).track.some((caption) => caption.lines[0] === 'A')).toBe(true);
  });

  it('keeps NULs as replacement characters and ids apart', () => {
    expect(linesOf('a\0b')).toEqual(['a\ufffdb']);
    const text = 'WEBVTT\n\na\n00:01.000 --> 00:02.000\nA\n\na\n00:03.000 --> 00:04.000\nB\n';
    expect(readVtt(text).track.map((caption) => caption.id)).toEqual(['a', 'a-2']);
  });

  it.each([
    ['&nbsp;&nbsp;indented', '\u00a0\u00a0indented', false],
    ['One\n&nbsp;\ntwo', 'One|two', true],
    ['One\u2003', 'One\u2003', false],
    ['One\n\u3000two', 'One|\u3000two', false],
    ['One\n \u3000\ntwo', 'One|two', true],
    [' One\t\n  two ', 'One|two', false],
    ['One&nbsp;two', 'One\u00a0two', false],
  ])('keeps the wide spaces of %j, but says of lines of nothing else that they go', (text, lines, said) => {
    const read = readVtt(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`);
    expect(read.track.map((caption) => caption.lines.join('|'))).toEqual([lines]);
    expect(read.problems.map(({ code }) => code)).toEqual(said ? ['formatting-not-kept'] : []);
  });

  it('says once how often something is not kept', () => {
    const text = `WEBVTT\n\n${'00:01.000 --> 00:02.000\nA</i>\n\n'.repeat(3)}`;
    expect(readVtt(text).problems.map((problem) => problem.message)).toEqual([
      'Marks that say nothing where they stand are not kept (3 in this file).',
    ]);
  });

  it('says of an arrow where an id stands what it is', () => {
    expect(readVtt('WEBVTT\n\nbad-->id\n00:00:01.000 --> 00:00:02.000\nYes.\n').problems[0]?.message).toBe('"bad-->id" has --> in it and is no line of times, and nothing is shown of it: write 00:00:01.000 --> 00:00:02.000.');
  });

  it('never throws and always gives a well-formed track', () => {
    fc.assert(fc.property(fc.array(nastyText, { maxLength: 20 }), (parts) => {
      const { track } = readVtt(`WEBVTT\n\n${parts.join('\n')}`);
      expect(new Set(track.map((caption) => caption.id)).size).toBe(track.length);
      for (const caption of track) {
        expect(caption.end).toBeGreaterThan(caption.start);
        expect(caption.lines.length).toBeGreaterThan(0);
        expect(caption.lines.every((line) => line.trim() !== '')).toBe(true);
      }
    }), { numRuns: 1000 });
  });
});
