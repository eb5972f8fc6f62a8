import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { carriableTtml, writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyTrack } from '../nasty.ts';
import { byTtconv, hasTool } from '../other-tools.ts';

const track: Track = [
  { id: '1', start: ms(1000), end: ms(2500), lines: ['Salt & <wind>', 'at "sea"'], speaker: 'Anna & Co' },
  { id: 'tide', start: ms(3000), end: ms(4000), lines: ['Two  spaces'], speaker: null, notes: ['Ferry'] },
  { id: '3', start: ms(4000), end: ms(5040), lines: ['Up there'], speaker: 'Ben', placement: { line: { value: 20, unit: 'percent', align: 'start' }, align: 'start' } },
];

const body = (content: string, root = '', head = ''): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" ${root}>${head}<body><div>${content}</div></body></tt>`;

const seen = (text: string): readonly unknown[] => readTtml(text).track.map(({ start, end, lines }) => [start, end, ...lines]);
const codes = (text: string): readonly string[] => readTtml(text).problems.map((problem) => `${problem.severity} ${problem.code}`);

describe.each(['imsc', 'ebu-tt-d'] as const)('writeTtml as %s', (profile) => {
  it('comes back whole: texts, times, ids, speakers, notes, places, title and language', () => {
    const head = { title: 'Harbour & news', language: 'en-GB' };
    expect(readTtml(writeTtml({ head, track }, profile))).toEqual({ track, head, problems: [] });
  });

  it('comes back whole for nasty texts', () => {
    fc.assert(fc.property(nastyTrack, (nasty) => {
      const read = readTtml(writeTtml({ head: {}, track: nasty }, profile));
      expect(read).toEqual({ track: carriableTtml({ head: {}, track: nasty }, profile), head: {}, problems: [] });
    }), { numRuns: 500 });
  });

  it('names no language where none is known, and keeps the lines of a remark', () => {
    const [one] = track;
    if (one === undefined) throw new Error('a caption');
    const text = writeTtml({ head: {}, track: [{ ...one, notes: ['first line\nsecond line'] }] }, profile);
    expect(text).toContain('xml:lang=""');
    expect(readTtml(text).track[0]?.notes).toEqual(['first line\nsecond line']);
  });

  it('says which captions are written from right to left, and no others', () => {
    const hebrew = { id: '1', start: ms(1000), end: ms(2000), lines: ['שלום עולם, 123!'], speaker: null, placement: { align: 'start' as const } };
    const text = writeTtml({ head: {}, track: [hebrew, { ...hebrew, id: '2', lines: ['5 boats'] }] }, profile);
    const styleOf = (id: string): string => new RegExp(`<p xml:id="${id}"[^>]* style="([^"]*)"`).exec(text)?.[1] ?? '';
    const directionOf = (id: string): boolean => new RegExp(`<style xml:id="${styleOf(id)}"[^>]*tts:direction="rtl"`).test(text);
    const ids = [...text.matchAll(/<p xml:id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(ids.map(directionOf)).toEqual([true, false]);
    expect(readTtml(text).track[0]).toMatchObject({ lines: hebrew.lines, placement: hebrew.placement });
  });

  it('gives captions that are shown together at two places regions that do not overlap, and their places back', () => {
    const at = (id: string, placement: Caption['placement'], lines: readonly string[] = ['One', 'Two']): Caption => ({ id, start: ms(1000), end: ms(5000), lines, speaker: null, ...(placement === undefined ? {} : { placement }) });
    const together = [at('usual', undefined), at('top', { line: { value: 0, unit: 'percent', align: 'start' } }), at('middle', { line: { value: 45.5, unit: 'percent', align: 'center' } }, ['One']), at('third', { line: { value: 71, unit: 'percent', align: 'end' } })];
    const text = writeTtml({ head: {}, track: [...together, { ...at('alone', { line: { value: 20, unit: 'percent', align: 'start' } }), start: ms(6000), end: ms(7000) }] }, profile);
    const read = readTtml(text).track;
    expect(read.map(({ placement }) => placement)).toEqual([undefined, together[1]?.placement, together[2]?.placement, together[3]?.placement, { line: { value: 20, unit: 'percent', align: 'start' } }]);
    const regions = new Map([...text.matchAll(/<region xml:id="([^"]*)" tts:origin="[\d.]+% ([\d.]+)%" tts:extent="[\d.]+% ([\d.]+)%"/g)].map(([, id = '', top, height]) => [id, [Number(top), Number(top) + Number(height)] as const]));
    const boxes = [...text.matchAll(/<p [^>]* region="([^"]*)"/g)].map(([, id = '']) => regions.get(id) ?? [0, 0]);
    const shown = boxes.slice(0, 4).toSorted(([one], [other]) => one - other);
    shown.slice(1).forEach(([top], index) => expect(top).toBeGreaterThanOrEqual(shown[index]?.[1] ?? 0));
    // One that is shown by itself has all the room there is.
    expect(boxes[4]).toEqual([20, 100]);
  });

  it('names its profile', () => {
    const text = writeTtml({ head: {}, track }, profile);
    expect(text).toContain(profile === 'imsc' ? 'http://www.w3.org/ns/ttml/profile/imsc1.1/text' : 'urn:ebu:tt:distribution:2018-04');
    expect(text).toContain('<p xml:id="c1" begin="00:00:01.000" end="00:00:02.500" region="region-1" style="style-1" ttm:agent="speaker-1">');
  });

  it.skipIf(!hasTool('ttconv'))('is read by ttconv as it was meant', () => {
    const { track: theirs } = readSrt(byTtconv(writeTtml({ head: {}, track }, profile), 'ttml'));
    expect(theirs.map(({ start, end, lines }) => [start, end, ...lines])).toEqual([
      [1000, 2500, 'Salt & <wind>', 'at "sea"'],
      [3000, 4000, 'Two  spaces'],
      [4000, 5040, 'Up there'],
    ]);
  });
});

describe('readTtml', () => {
  it.each([
    ['clock times', '', 'begin="00:00:01.500" end="00:00:02"', 1500, 2000],
    ['frames', 'ttp:frameRate="25"', 'begin="00:00:01:12" end="00:00:02:00"', 1480, 2000],
    ['frames with a multiplier', 'ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001"', 'begin="00:00:01:15" end="00:00:02:00"', 1501, 2000],
    ['drop-frame timecode', 'ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001" ttp:dropMode="dropNTSC"', 'begin="00:01:00:02" end="00:10:00:00"', 60_060, 599_999],
    ['timecode that counts every frame', 'ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001" ttp:dropMode="nonDrop"', 'begin="01:00:00:00" end="01:00:02:12"', 3_603_600, 3_606_002],
    ['the same of film', 'ttp:timeBase="smpte" ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"', 'begin="01:00:00:00" end="3601s"', 3_603_600, 3_604_601],
    ['timecode of whole frames a second', 'ttp:timeBase="smpte" ttp:frameRate="25"', 'begin="01:00:00:05" end="01:00:02:00"', 3_600_200, 3_602_000],
    ['a clock whose frames are counted inside of its seconds', 'ttp:timeBase="media" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001"', 'begin="01:00:00:00" end="01:00:02:12"', 3_600_000, 3_602_400],
    ['drop-frame timecode of PAL', 'ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001" ttp:dropMode="dropPAL"', 'begin="01:00:00:00" end="01:00:02:00"', 3_600_000, 3_602_000],
    ['parts of frames', 'ttp:frameRate="25" ttp:subFrameRate="4"', 'begin="00:00:01:10.1" end="00:00:02:00.2"', 1410, 2020],
    ['parts of frames of drop-frame timecode', 'ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001" ttp:dropMode="dropNTSC" ttp:subFrameRate="2"', 'begin="00:01:00:02.1" end="00:10:00:00"', 60_077, 599_999],
    ['offsets in seconds', '', 'begin="1.5s" end="2s"', 1500, 2000],
    ['other units', '', 'begin="100ms" end="0.001h"', 100, 3600],
    ['frames as an offset', 'ttp:frameRate="25"', 'begin="25f" end="1m"', 1000, 60_000],
    ['ticks', 'ttp:tickRate="10000000"', 'begin="15000000t" end="20000000t"', 1500, 2000],
    ['a duration', '', 'begin="1s" dur="0.5s"', 1000, 1500],
    ['both: the sooner', '', 'begin="1s" dur="5s" end="3s"', 1000, 3000],
  ])('reads %s', (_, root, times, start, end) => {
    expect(seen(body(`<p ${times}>Sea</p>`, root))).toEqual([[start, end, 'Sea']]);
    expect(codes(body(`<p ${times}>Sea</p>`, root))).toEqual([]);
  });

  it('counts from the parent, cuts at its end, and takes turns in a sequence', () => {
    expect(seen(body('<p begin="1s" end="9s">A</p>').replace('<div>', '<div begin="10s" end="15s">'))).toEqual([[11_000, 15_000, 'A']]);
    expect(seen(body('<p dur="2s">A</p><p begin="1s" dur="2s">B</p>').replace('<div>', '<div timeContainer="seq">'))).toEqual([[0, 2000, 'A'], [3000, 5000, 'B']]);
  });

  it('makes a caption of each timed span, and sorts', () => {
    expect(seen(body('<p begin="5s" end="6s">C</p><p>\n <span begin="1s" end="2s">A</span>\n <span begin="2s" end="3s">B<br/>b</span>\n</p>'))).toEqual([
      [1000, 2000, 'A'],
      [2000, 3000, 'B', 'b'],
      [5000, 6000, 'C'],
    ]);
  });

  it('folds white space unless it is to be preserved', () => {
    const text = 'One\n    two  three<br/>\n  four';
    expect(seen(body(`<p begin="1s" end="2s">${text}</p>`))).toEqual([[1000, 2000, 'One two three', 'four']]);
    expect(seen(body(`<p begin="1s" end="2s" xml:space="preserve">${text}</p>`))).toEqual([[1000, 2000, 'One', 'two  three', 'four']]);
  });

  it('reads prefixes, CDATA, comments and references', () => {
    const text = '<?xml version="1.0"?><!-- <p> --><tt:tt xmlns:tt="http://www.w3.org/ns/ttml"><tt:body><tt:div><tt:p begin="1s" end="2s">A &amp; B &#233;&#x4e2d; <![CDATA[<c>]]>&nbsp;</tt:p></tt:div></tt:body></tt:tt>';
    expect(seen(text)).toEqual([[1000, 2000, 'A & B é中 <c>&nbsp;']]);
  });

  it('reads places from regions in percent, pixels and cells', () => {
    const region = (origin: string, extent: string): string =>
      `<head><layout><region xml:id="top" tts:origin="${origin}" tts:extent="${extent}" tts:textAlign="left"/></layout></head>`;
    const expected = { line: { value: 10, unit: 'percent', align: 'start' }, position: { percent: 20, align: 'line-left' }, size: 60, align: 'left' };
    for (const [origin, extent] of [['20% 10%', '60% 20%'], ['256px 72px', '768px 144px'], ['8c 2.4c', '24c 4.8c']] as const) {
      const read = readTtml(body('<p region="top" begin="1s" end="2s">Sea</p>', 'tts:extent="1280px 720px" ttp:cellResolution="40 24"', region(origin, extent)));
      expect(read.track[0]?.placement).toEqual(expected);
    }
  });

  it('reads a place from styles inside the region', () => {
    const head = '<head><layout><region xml:id="top" tts:displayAlign="before"><style tts:origin="20% 10%"/><style tts:extent="60% 20%" tts:displayAlign="after"/></region></layout></head>';
    expect(readTtml(body('<p region="top" begin="1s" end="2s">Sea</p>', '', head)).track[0]?.placement).toEqual({
      line: { value: 10, unit: 'percent', align: 'start' },
      position: { percent: 20, align: 'line-left' },
      size: 60,
      align: 'start',
    });
  });

  it('keeps colours which let something through, also those of a style, and says that clear ones are not; a ring of styles ends', () => {
    const head = '<head><styling><style xml:id="a" style="b"/><style xml:id="b" style="a" tts:color="#12345680"/></styling></head>';
    const sea = body('<p begin="1s" end="2s"><span style="a">Sea</span></p>', '', head);
    expect([codes(sea), readTtml(sea).track[0]?.emphasis]).toEqual([[], [{ from: 0, to: 3, kind: 'colour:#123456' }, { from: 0, to: 3, kind: 'look:colour that lets something through=#12345680' }]]);
    expect(codes(body('<p begin="1s" end="2s" tts:color="#12345600" tts:textOutline="black 5%">Sea</p>'))).toEqual(['info formatting-not-kept']);
  });

  it.each([
    ['a document type', '<!DOCTYPE tt [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tt><body><div><p begin="1s" end="2s">&b;</p></div></body></tt>', 'error bad-xml'],
    ['another root', '<html><body/></html>', 'error bad-xml'],
    ['a tag that never ends', '<tt><body><p begin="1s', 'error bad-xml'],
    ['a comment that never ends', '<!-- ', 'error bad-xml'],
    ['deep nesting', body('<span>'.repeat(100)), 'error bad-xml'],
    ['a stray end', body('</p>'), 'warning bad-xml'],
    ['an attribute without quotes', body('<p begin=1s end=2s>Sea</p>'), 'error bad-xml'],
    ['no time', body('<p begin="soon" end="2s">Sea</p>'), 'warning bad-time'],
    ['no end', body('<p begin="1s">Sea</p>'), 'warning bad-time'],
  ])('says what is wrong with %s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('shows a caption without an end until the next one', () => {
    expect(seen(body('<p begin="1s">A</p><p begin="3s">B</p>'))).toEqual([[1000, 3000, 'A'], [3000, 5000, 'B']]);
  });

  it('reads any text at all, without failing', () => {
    const pieces = fc.constantFrom('<tt>', '</tt>', '<p begin="1s" end="2s">', '</p>', '<br/>', '<!--', '-->', '<![CDATA[', ']]>', '<!', '<?', '"', "'", '=', '&', '&#0;', '&lt;', '<', '>', '/', 'a', ' ', '\n');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      expect(Array.isArray(readTtml(parts.join('')).track)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('does not slow down on what is made to slow it', () => {
    for (const bad of ['<'.repeat(200_000), '<a '.repeat(100_000), `<tt ${'a="" '.repeat(100_000)}>`, '&'.repeat(300_000)]) {
      expect(readTtml(bad).track).toEqual([]);
    }
    expect(readTtml(`<tt><body><p begin="1s" end="2s">${'<span>a </span><br/>'.repeat(30_000)}`).track).toHaveLength(1);
    expect(readTtml(`<tt><body>${'<p>'.repeat(50)}${'x '.repeat(200_000)}`).track).toHaveLength(1);
  });
});

describe('the table', () => {
  it('writes what the judge passes, captions that are shown together too', () => {
    const options = { frameRate: frameRates['25'], dropFrame: false };
    expect(trackFormats.ttml.write({ head: {}, track }, options).ok).toBe(true);
    const [one, two] = track;
    if (one === undefined || two === undefined) throw new Error('two captions');
    const together = [one, { ...two, start: one.start }];
    for (const format of [trackFormats.ttml, trackFormats['ebu-tt-d']]) {
      const file = format.write({ head: {}, track: together }, options);
      expect(file.ok && format.read?.(file.value, options).track.map(({ lines, start }) => ({ lines, start }))).toEqual(together.map(({ lines, start }) => ({ lines, start })));
    }
  });
});
