/** Readings over their words (ruby): read, written, and kept with their bases through every edit. */
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { type Emphasis, emphasisedPieces, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { Content, TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { captionOf } from '../edit/edits.ts';
import { byTtconv, hasTool } from '../other-tools.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const vttOf = (...texts: readonly string[]): string =>
  `WEBVTT\n\n${texts.map((text, index) => `${String(index + 1)}\n00:00:0${String(2 * index)}.000 --> 00:00:0${String(2 * index + 1)}.000\n${text}\n`).join('\n')}`;

/** `漢字|かんじ|を` with the reading between bars after its base; the base in brackets where it is told from what stands before it. */
const shown = ({ lines, emphasis = [] }: Caption): string => {
  const pieces = emphasisedPieces(lines, emphasis).flat();
  return pieces
    .map(({ text, stretches, kinds }, index) => {
      const ruby = stretches.find(({ kind }) => kind.startsWith('ruby:'));
      const others = kinds.filter((kind) => !kind.startsWith('ruby:'));
      const words = others.length === 0 ? text : `${others.join('+')}(${text})`;
      const [begins, ends] = [-1, 1].map((step) => ruby !== undefined && !(pieces[index + step]?.stretches.includes(ruby) ?? false));
      return `${begins === true ? '[' : ''}${words}${ends === true && ruby !== undefined ? `|${ruby.kind.slice(5)}]` : ''}`;
    })
    .join('');
};

const read = (name: TrackFormatName, content: Content): Track => trackFormats[name].read?.(content, options).track ?? [];

const wrote = (name: TrackFormatName, track: Track): Content => {
  const result = trackFormats[name].write({ head: {}, track }, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('a ruby in WebVTT', () => {
  it.each<readonly [string, string, string]>([
    ['one base', '<ruby>漢字<rt>かんじ</rt></ruby>を読む', '[漢字|かんじ]を読む'],
    ['several bases', '<ruby>漢<rt>かん</rt>字<rt>じ</rt>を</ruby>', '[漢|かん][字|じ]を'],
    ['the same reading twice', '<ruby>々<rt>だ</rt>々<rt>だ</rt></ruby>', '[々|だ][々|だ]'],
    ['without the last end tag', '<ruby>漢<rt>かん</ruby>字', '[漢|かん]字'],
    ['at the end of the cue', '<ruby>漢<rt>かん', '[漢|かん]'],
    ['a base of several words and lines', '<ruby>New\nYork<rt>ニュー ヨーク</rt></ruby> now', '[NewYork|ニュー ヨーク] now'],
    ['inside of a colour', '<c.yellow>駅は<ruby>東京<rt>とうきょう</rt></ruby>です</c>', 'yellow(駅は)[yellow(東京)|とうきょう]yellow(です)'],
    ['with italics inside of it', '<ruby>東<i>京</i><rt>とうきょう</rt></ruby>', '[東italic(京)|とうきょう]'],
    ['with a class', '<ruby.loud>東京<rt>とうきょう</rt></ruby>', '[class:loud(東京)|とうきょう]'],
    ['characters that are escaped', '<ruby>A&amp;B<rt>a &lt; b &amp; c</rt></ruby>', '[A&B|a < b & c]'],
    ['in a voice, and another one after it', '<v Anna><ruby>漢<rt>かん</rt></ruby>と<v Ben><ruby>字<rt>じ</rt></ruby>', '[漢|かん]と[voice:Ben(字)|じ]'],
    ['two voices inside of it', '<ruby><v Anna>漢<v Ben>字</v><rt>かんじ</rt></ruby>', '[漢voice:Ben(字)|かんじ]'],
  ])('%s: comes back as it was', (_, text, expected) => {
    const first = readVtt(vttOf(text));
    expect(first.problems).toEqual([]);
    expect(first.track.map(shown)).toEqual([expected]);
    const written = writeVtt(first.track);
    expect(judgeVtt(written, first.track)).toEqual([]);
    expect(readVtt(written)).toEqual(first);
    expect(lossesOf([{ head: {}, track: first.track }], trackFormats.vtt.holds)).toEqual([]);
  });

  it('is written as the specification has it', () => {
    const text = '<c.yellow>駅は</c><c.yellow><ruby>東京<rt>とうきょう</rt></ruby></c><c.yellow>です</c>\n<ruby>々<rt>だ</rt></ruby><ruby>々<rt>だ</rt></ruby>';
    expect(writeVtt(readVtt(vttOf(text)).track)).toBe(vttOf(text).replace('WEBVTT\n', 'WEBVTT\n\nSTYLE\n::cue(.yellow) { color: #ffff00 }\n'));
  });

  it('keeps in brackets, and says, what has no place', () => {
    for (const [text, expected] of [['<rt>a</rt>b', '(a)b'], ['<ruby><rt>a</rt></ruby>b', '(a)b'], ['a<rt>b', 'a(b)'], ['<ruby>漢<rt>かん</rt><rt>kan</rt></ruby>', '[漢|かん](kan)']] as const) {
      const { track, problems } = readVtt(vttOf(text));
      expect(track.map(shown)).toEqual([expected]);
      expect(problems.map(({ code }) => code)).toEqual(['formatting-not-kept']);
    }
    expect(readVtt(vttOf('<ruby>漢<ruby>字<rt>かんじ</rt></ruby>')).track.map(shown)).toEqual(['[漢字|かんじ]']);
    expect(readVtt(vttOf('<ruby>漢<rt></rt>字<rt> </rt></ruby>'))).toMatchObject({ track: [{ lines: ['漢字'] }], problems: [] });
  });
});

describe('a ruby in TTML', () => {
  const ttml = (inside: string): string => `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"><head><styling><style xml:id="b" tts:ruby="base"/></styling></head><body><div><p begin="1s" end="2s">${inside}</p></div></body></tt>`;
  const span = (ruby: string, text: string): string => `<span tts:ruby="${ruby}">${text}</span>`;

  it.each<readonly [string, string, string]>([
    ['base and text', span('container', `\n ${span('base', '利用許諾')}\n ${span('text', 'ライセンス')}\n`), '[利用許諾|ライセンス]'],
    ['with delimiters', span('container', span('base', '利用') + span('delimiter', '(') + span('text', 'りよう') + span('delimiter', ')')), '[利用|りよう]'],
    ['with containers', span('container', span('baseContainer', span('base', '漢') + span('base', '字')) + span('textContainer', span('text', 'かん') + span('text', 'じ'))), '[漢|かん][字|じ]'],
    ['one reading over two bases', span('container', span('baseContainer', span('base', '東') + span('base', '京')) + span('textContainer', span('text', 'とうきょう'))), '[東京|とうきょう]'],
    ['by a style, in italics', `<span tts:fontStyle="italic">${span('container', `<span style="b">漢<span>字</span></span>${span('text', 'かんじ')}`)}</span>を`, '[italic(漢字)|かんじ]を'],
  ])('%s: is read', (_, inside, expected) => {
    const { track, problems } = readTtml(ttml(inside));
    expect(problems).toEqual([]);
    expect(track.map(shown)).toEqual([expected]);
    expect(read('ttml', wrote('ttml', track)).map(shown)).toEqual([expected]);
  });

  it('says what of it is not kept', () => {
    const double = span('container', span('baseContainer', span('base', '漢')) + span('textContainer', span('text', 'かん')) + span('textContainer', span('text', 'kan')));
    expect(readTtml(ttml(double)).track.map(shown)).toEqual(['[漢|かん]']);
    expect(readTtml(ttml(double)).problems.map(({ code }) => code)).toEqual(['formatting-not-kept']);
    const baseless = readTtml(ttml(`A ${span('container', span('text', 'b'))}`));
    expect(baseless.track.map(shown)).toEqual(['A (b)']);
    expect(baseless.problems.map(({ code }) => code)).toEqual(['formatting-not-kept']);
  });

  it('is written for IMSC, in one line', () => {
    const { track } = readVtt(vttOf('<i>駅は<ruby>東京<rt>とう&amp;きょう</rt></ruby></i>', '<ruby>東\n京<rt>とうきょう</rt></ruby>'));
    expect(wrote('ttml', track)).toContain('<span style="style-text style-2">駅は</span><span style="style-text style-2" tts:ruby="container"><span tts:ruby="base">東京</span><span tts:ruby="text">とう&amp;きょう</span></span></p>');
    expect(read('ttml', wrote('ttml', track)).map(({ lines }) => lines)).toEqual([['駅は東京'], ['東', '京(とうきょう)']]);
    expect(lossesOf([{ head: {}, track }], trackFormats.ttml.holds)).toEqual([{ what: 'ruby', message: 'Readings (ruby) stand in brackets after their words (1 caption).', captions: 1 }]);
  });

  it.skipIf(!hasTool('ttconv'))('is read by ttconv', () => {
    const { track } = readVtt(vttOf('<c.yellow>駅は<ruby>東<i>京</i><rt>とうきょう</rt></ruby></c>です'));
    const theirs = byTtconv(wrote('ttml', track), 'ttml', 'ttml');
    expect(theirs).toMatch(/ruby="container".*ruby="base".*東.*京.*ruby="text".*とうきょう/su);
    expect(readTtml(theirs).track.map(shown)).toEqual(track.map(shown));
  });
});

describe('a format without ruby', () => {
  const { track } = readVtt(vttOf('<i>駅は<ruby>東京<rt>とう きょう</rt></ruby></i>\n<ruby>New York<rt>NY</rt></ruby> now'));

  it.each<readonly [TrackFormatName, string]>([['srt', '<i>駅は東京(とう きょう)</i>\nNew York(NY) now'], ['ebu-tt-d', 'New York(NY) now'], ['txt', '駅は東京(とう きょう) New York(NY) now'], ['csv', 'New York(NY) now']])('%s has the readings in brackets, and says so', (name, expected) => {
    expect(wrote(name, track)).toContain(expected);
    expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).toContain('ruby');
  });

  it('of CEA-608 and EBU STL has them too, with their emphasis', () => {
    const { track: latin } = readVtt(vttOf('At <i><ruby>New York<rt>NY</rt></ruby></i> <u>now</u>'));
    for (const name of ['scc', 'stl-open'] as const) expect(read(name, wrote(name, latin)).map(shown)).toEqual(['At italic(New York(NY)) underline(now)']);
    expect(read('stl', wrote('stl', latin)).map(shown)).toEqual(['At New York(NY) now']);
  });
});

describe('an edit', () => {
  const ruby = (from: number, to: number, reading: string): Emphasis => ({ from, to, kind: `ruby:${reading}` });
  const track: Track = [
    { ...captionOf('1', 0, 2000, '私は東京へ/行く'), emphasis: [ruby(2, 4, 'とうきょう'), ruby(5, 6, 'い')] },
    { ...captionOf('2', 2000, 4000, 'In New York now'), emphasis: [ruby(2, 9, 'ニューヨーク')] },
  ];

  const [own = '', other = ''] = track.map(shown);

  it.each<readonly [string, CaptionEdit, readonly string[]]>([
    ['signs before it in a text without spaces', { kind: 'set-text', at: 0, text: '私たちは東京へ\n行く' }, ['私たちは[東京|とうきょう]へ[行|い]く', other]],
    ['a line broken elsewhere', { kind: 'set-text', at: 0, text: '私は東\n京へ行く' }, [own, other]],
    ['a base that is another word', { kind: 'set-text', at: 1, text: 'In Boston now' }, [own, 'In Boston now']],
    ['a word inside the base', { kind: 'set-text', at: 1, text: 'In New old York now' }, [own, 'In [New old York|ニューヨーク] now']],
    ['a split inside the base: the reading stays with its beginning', { kind: 'split-at-word', at: 1, word: 2 }, [own, 'In [New|ニューヨーク]', 'York now']],
    ['a join', { kind: 'join', at: 0 }, ['私は[東京|とうきょう]へ[行|い]く In [New York|ニューヨーク] now']],
    ['italics', { kind: 'set-italic', at: 1, italic: true }, [own, 'italic(In) [italic(New York)|ニューヨーク] italic(now)']],
  ])('%s', (_, edit, expected) => {
    const result = applyEdit(track, edit);
    expect(result.ok && result.value.map(shown)).toEqual(expected);
  });

  it('leaves one reading for each sign', () => {
    expect(tidyEmphasis([ruby(0, 6, 'a'), ruby(2, 4, 'b'), ruby(2, 4, 'b'), ruby(4, 5, 'b')], 9)).toEqual([ruby(0, 2, 'a'), ruby(2, 4, 'b'), ruby(4, 5, 'b')]);
  });
});
