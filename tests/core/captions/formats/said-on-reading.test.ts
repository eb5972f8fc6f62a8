/** What is changed of a caption file while it is read, and is therefore said; what every player does too is not. */
import { describe, expect, it } from 'vitest';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

type Back = { readonly out: string; readonly said: readonly string[] };

/** A file read and written in its own format, with all that was said. */
const back = (name: 'vtt' | 'srt' | 'txt', file: string): Back => {
  const format = trackFormats[name];
  const read = format.read?.(file, options);
  if (read === undefined) throw new Error('a format that is read');
  const document = { head: read.head ?? {}, track: read.track };
  const written = format.write(document, options);
  if (!written.ok || typeof written.value !== 'string') throw new Error('a text');
  return { out: written.value, said: [...read.problems, ...lossesOf([document], format.holds)].map(({ message }) => message) };
};

const vttFile = (text: string, settings = ''): string => `WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000${settings}\n${text}\n`;
const srtFile = (text: string): string => `1\n00:00:01,000 --> 00:00:03,000\n${text}\n`;

const vtt = (text: string, settings?: string): Back => back('vtt', vttFile(text, settings));

const notTag = (tag: string): string => `<${tag}> is no tag of WebVTT and was left out: write &lt; for the sign itself.`;

describe('WebVTT that is read and written', () => {
  it.each([
    ['places to six decimals', vttFile('A', ' line:20.125%,center position:33.3333% size:12.345678%')],
    ['spaces inside a title', vttFile('A').replace('WEBVTT', 'WEBVTT Two  spaces')],
    ['a region that counts', vttFile('A', ' align:left region:low').replace('\n\n', '\n\nREGION\nid:low\nlines:2\n\n')],
    ['several classes of one tag, which style sheets ask for together', vttFile('<c.loud.second>A</c>')],
    ['two tabs\' width of no-break spaces', vttFile('\u00a0\u00a0A\nB\u3000')],
    ['characters by their names', vttFile('&amp;nbsp; &lt;i&gt; &amp;amp;')],
    ['controls of direction and joiners', vttFile('\u202eabc\u202c \u2066x\u2069 a\u200bb')],
    ['hours of three digits', vttFile('A').replaceAll(' 00:', ' 100:').replace('\n00:00:01', '\n99:00:01')],
    ['captions at the same time', `${vttFile('A')}\n2\n00:00:01.000 --> 00:00:03.000 line:0\nB\n`],
    ['remarks on several lines', vttFile('A').replace('\n\n', '\n\nNOTE\none\ntwo & <three>\n\n').concat('\nNOTE end\n')],
  ])('keeps %s', (_what, file) => {
    expect(back('vtt', file)).toEqual({ out: file, said: [] });
  });

  it.each<readonly [string, Back, string, string]>([
    ['an empty line inside', vtt('A\n \nB'), 'A\nB', 'Empty lines are not kept (1 in this file).'],
    ['a line of no-break spaces', vtt('A\n&nbsp;\nB'), 'A\nB', 'Lines of nothing but no-break and wide spaces are not kept (1 in this file).'],
    ['a voice without a name', vtt('<v.loud>A</v> <v>B</v>'), '<c.loud>A</c> B', 'Voices without a name are not kept (1 in this file).'],
    ['a voice of nothing but a space', vtt('<v >A'), 'A', 'Voices without a name are not kept (1 in this file).'],
    ['a tag that nobody knows', vtt('<x>A</x>'), 'A', notTag('x')],
    ['an end of one', vtt('A</y>'), 'A', notTag('/y')],
    ['words in a tag that never ends', vtt('A <b and B'), 'A', 'The tag <b and B never ends and was left out: write &lt; for the sign itself.'],
    ['words between signs', vtt('1 < 2 and 4 > 3'), '1  3', notTag(' 2 and 4 ')],
    ['a heart', vtt('I <3 you> all'), 'I  all', notTag('3 you')],
    ['words in a tag that has none', vtt('<i you>A</i>'), '<i>A</i>', 'Marks that say nothing where they stand are not kept (1 in this file).'],
    ['an end that fits no beginning, which players pass over', vtt('<i>A<b>B</i>C</b>D'), '<i>A</i><i><b>BC</b></i><i>D</i>', 'Marks that say nothing where they stand are not kept (1 in this file).'],
  ])('says what goes: %s', (_what, { out, said }, text, message) => {
    expect(out).toBe(vttFile(text));
    expect(said).toContain(message);
  });

  it('says a tag that nobody knows without its end', () => {
    expect(vtt('<x>A</x>').said).toEqual([notTag('x')]);
  });

  it('says that a region goes where others take its part, that spaces around an id go, and controls', () => {
    expect(vtt('A', ' line:3 region:low').said).toEqual(['Regions beside a line, a size or a direction, which take their part, are not kept (1 in this file).']);
    expect(back('vtt', vttFile('A').replace('\n1\n', '\n one\n')).said).toEqual(['Spaces around ids are not kept (1 in this file).']);
    expect(back('vtt', vttFile('A').replace('\n\n', '\n\nNOTE\n  a\n b\n\n'))).toEqual({ out: vttFile('A').replace('\n\n', '\n\nNOTE\na\nb\n\n'), said: ['Spaces before the lines of remarks are not kept (1 in this file).'] });
    for (const sign of ['\u0007', '\u2028', '\ufeff']) expect(vtt(`A${sign}B`).said).toEqual(['Control characters are left out, and ends of lines inside a line become spaces (1 caption).']);
  });

  it.each([
    ['a row that is no whole number: they round it (WebVTT, 7.2)', vttFile('A', ' line:1.5'), vttFile('A', ' line:2')],
    ['white space inside a name: they fold it (6.4)', vttFile('<v Bob\t  Jo>A'), vttFile('<v Bob Jo>A')],
    ['plain white space: they fold it, and show none at the ends of a line', vttFile('  A\tB  '), vttFile('A B')],
    ['a tag that goes on: it looks the same in two', vttFile('<i>A\nB</i>'), vttFile('<i>A</i>\n<i>B</i>')],
    ['a dash before the title: it is the file\'s', vttFile('A').replace('WEBVTT', 'WEBVTT - News'), vttFile('A').replace('WEBVTT', 'WEBVTT News')],
    ['a tab inside the title: it is a space to everybody', vttFile('A').replace('WEBVTT', 'WEBVTT Late\tnews'), vttFile('A').replace('WEBVTT', 'WEBVTT Late news')],
    ['a tag that sets nothing apart', vttFile('<c>A</c> <ruby>B</ruby>'), vttFile('A B')],
  ])('says nothing of what is the same for every player: %s', (_what, file, out) => {
    expect(back('vtt', file)).toEqual({ out, said: [] });
  });
});

describe('SubRip that is read and written', () => {
  it.each([
    ['{\\c&H0000FF&}red{\\c} plain', '<font color="#ff0000">red</font> plain'],
    ['{\\1c&H00FF00&}lime {\\c&HFFFF&}yellow{\\r} plain', '<font color="#00ff00">lime</font> <font color="#ffff00">yellow</font> plain'],
    ['{\\c&H000088FF&\\i1}both{\\i0} one', '<i><font color="#ff8800">both</font></i> <font color="#ff8800">one</font>'],
    ['{\\b700}bold{\\b400} {\\u1}u{\\u} {\\s1}s{\\s0}', '<b>bold</b> <u>u</u> <s>s</s>'],
    ['{\\fs20}small{\\fs} {\\fs30}big{\\r} plain', '<font size="20">small</font> <font size="30">big</font> plain'],
    ['<font size=18 color="#ff0000" face="Arial">all</font> <font size="30">b<font size="12">s</font>b</font>', '<font color="#ff0000"><font face="Arial"><font size="18">all</font></font></font> <font size="30">b</font><font size="12">s</font><font size="30">b</font>'],
    ['{\\C&HFF}{\\i1}a{\\r}b', '<i><font color="#ff0000">a</font></i>b'],
  ])('reads %s', (text, out) => {
    expect(back('srt', srtFile(text))).toEqual({ out: srtFile(out), said: [] });
  });

  it.each(['{\\3c&H0000FF&}A', '{\\fs0}A', '{\\fscx20}A', '<font size="+1">A</font>', '<font size="1000">A</font>', '{\\pos(1,2)}A', '{\\rStyle}A', '{\\alpha&H80&}A'])('says that %s is not kept', (text) => {
    expect(back('srt', srtFile(text))).toEqual({ out: srtFile('A'), said: ['Marks of other places, colours, sizes and looks are not kept (1 in this file).'] });
  });

  it.each(['A\n\u3000\nB', 'A\n\nB\n\u00a0\nC'])('says that a line of wide spaces goes from %j', (text) => {
    expect(back('srt', srtFile(text)).said).toContain('Lines of nothing but no-break and wide spaces are not kept (1 in this file).');
  });

  it('keeps what it has no meaning for', () => {
    for (const text of ['A &amp; B', 'A<br>B', '<v Bob>A</v>', 'A {comment} {} B', '1 < 2']) expect(back('srt', srtFile(text))).toEqual({ out: srtFile(text), said: [] });
  });
});

describe('plain text that is read', () => {
  it('says that wide spaces at the edges of lines go', () => {
    expect(back('txt', '\u00a0wide\n').said).toContain('Wide spaces where lines begin and end are not kept.');
    expect(back('txt', 'a\u00a0b\n\n\u3000\n').said).not.toContain('Wide spaces where lines begin and end are not kept.');
  });
});
