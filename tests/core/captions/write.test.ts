import { describe, expect, it } from 'vitest';
import { formatTimestamp } from '../../../core/captions/times/format-timestamp.ts';
import { writeSrt } from '../../../core/captions/srt/write-srt.ts';
import { writeVtt } from '../../../core/captions/vtt/write-vtt.ts';
import type { Caption } from '../../../core/captions/track.ts';
import { ms } from '../../../core/units/time.ts';

const caption = (change: Partial<Caption>): Caption => ({ id: 'a', start: ms(1000), end: ms(2500), lines: ['Good evening'], speaker: null, ...change });

const vtt = (change: Partial<Caption>): string => writeVtt([caption(change)]).slice('WEBVTT\n\n'.length);

describe('writeVtt', () => {
  it('writes what the format asks for and nothing else', () => {
    expect(writeVtt([caption({ speaker: 'Anna', lines: ['Good evening', 'from the harbour.'] }), caption({ id: 'b', start: ms(3000), end: ms(4000) })])).toBe(
      'WEBVTT\n\na\n00:00:01.000 --> 00:00:02.500\n<v Anna>Good evening\nfrom the harbour.\n\nb\n00:00:03.000 --> 00:00:04.000\nGood evening\n',
    );
  });

  it.each([
    ['signs of the format', { lines: ['a & b < c > d --> e &amp;'] }, 'a\n00:00:01.000 --> 00:00:02.500\na &amp; b &lt; c &gt; d --&gt; e &amp;amp;\n'],
    ['a blank line', { lines: ['a', ' ', '', 'b'] }, 'a\n00:00:01.000 --> 00:00:02.500\na\nb\n'],
    ['a line end inside a line', { lines: ['a\r\n\nb'] }, 'a\n00:00:01.000 --> 00:00:02.500\na b\n'],
    ['a control character', { lines: ['a\u0007b\0c'] }, 'a\n00:00:01.000 --> 00:00:02.500\nabc\n'],
    ['half a surrogate pair', { lines: ['a\ud83d'] }, 'a\n00:00:01.000 --> 00:00:02.500\na\ufffd\n'],
    ['halves of a pair with a control character between them', { lines: ['a\ud83d\u001b\ude00'] }, 'a\n00:00:01.000 --> 00:00:02.500\na\ufffd\ufffd\n'],
    ['a speaker with signs', { speaker: ' A\n&  <B> ' }, 'a\n00:00:01.000 --> 00:00:02.500\n<v A &amp; &lt;B&gt;>Good evening\n'],
    ['a blank speaker', { speaker: ' \n' }, 'a\n00:00:01.000 --> 00:00:02.500\nGood evening\n'],
    ['an id that names a block', { id: 'NOTE of mine' }, 'id-NOTE of mine\n00:00:01.000 --> 00:00:02.500\nGood evening\n'],
    ['an id with an arrow', { id: 'a --> b' }, 'a  b\n00:00:01.000 --> 00:00:02.500\nGood evening\n'],
    ['an empty id', { id: '' }, '1\n00:00:01.000 --> 00:00:02.500\nGood evening\n'],
  ])('copes with %s', (_, change, text) => {
    expect(vtt(change)).toBe(text);
  });

  it('gives each caption an id of its own and leaves out those without text', () => {
    const text = writeVtt([caption({}), caption({ lines: [' '] }), caption({}), caption({ id: 'a-2' })]);
    expect(text.match(/^a.*$/gm)).toEqual(['a', 'a-2', 'a-2-2']);
  });
});

describe('writeSrt', () => {
  it('numbers captions from 1, has commas in the times and no speakers', () => {
    expect(writeSrt([caption({ speaker: 'Anna' }), caption({ start: ms(3000), end: ms(4000), lines: ['a', 'b'] })])).toBe(
      '1\n00:00:01,000 --> 00:00:02,500\nGood evening\n\n2\n00:00:03,000 --> 00:00:04,000\na\nb\n',
    );
  });

  it.each([
    ['<b>a</b> < b', '\u2039b>a\u2039/b> < b'],
    ['a --> b', 'a \u2192 b'],
    ['{\\an8}a {b}', '(\\an8}a {b}'],
    ['a & b &amp;', 'a & b &amp;'],
  ])('writes %j as %j: SubRip has no escapes', (text, written) => {
    expect(writeSrt([caption({ lines: [text] })])).toContain(`\n${written}\n`);
  });
});

describe('formatTimestamp', () => {
  it.each([
    [0, '00:00:00.000'],
    [9, '00:00:00.009'],
    [59_999, '00:00:59.999'],
    [3_599_999, '00:59:59.999'],
    [3_600_000, '01:00:00.000'],
    [360_000_000, '100:00:00.000'],
    [1.6, '00:00:00.002'],
    [-5, '00:00:00.000'],
  ])('writes %d ms as %s', (time, text) => {
    expect(formatTimestamp(ms(time), '.')).toBe(text);
  });
});
