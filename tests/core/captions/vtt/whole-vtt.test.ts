import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableTrack } from '../../../../core/captions/text/carriable.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import type { CaptionDocument, Placement } from '../../../../core/captions/track.ts';
import { heldHead } from '../../../../core/captions/vtt/blocks.ts';
import { cueSettings, heldPlacement, readCueSettings } from '../../../../core/captions/vtt/cue-settings.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyPlacement, nastyDocument } from '../nasty.ts';

const whole: CaptionDocument = {
  head: {
    title: 'Evening news',
    styles: ['::cue(v[voice="Anna"]) { color: lime }', '::cue {\n  background: black;\n}'],
    regions: ['id:low\nwidth:60%\nlines:3\nregionanchor:0%,100%\nviewportanchor:10%,90%\nscroll:up'],
    closingNotes: ['End of the news'],
  },
  track: [
    { id: 'a', start: ms(0), end: ms(1000), lines: ['Good evening.'], speaker: 'Anna', notes: ['Ferry'], placement: { region: 'low', align: 'start' } },
    { id: 'b', start: ms(1000), end: ms(2000), lines: ['It rained.'], speaker: null, placement: { line: { value: -2, unit: 'rows' }, position: { percent: 10, align: 'line-left' }, size: 80, align: 'left' } },
    { id: 'c', start: ms(2000), end: ms(3000), lines: ['It', 'snowed.'], speaker: 'Ben', notes: ['Weather', 'checked\nby hand'], placement: { vertical: 'rl', line: { value: 12.5, unit: 'percent', align: 'end' } } },
  ],
};

const file = `WEBVTT Evening news

REGION
id:low
width:60%
lines:3
regionanchor:0%,100%
viewportanchor:10%,90%
scroll:up

STYLE
::cue(v[voice="Anna"]) { color: lime }

STYLE
::cue {
  background: black;
}

NOTE Ferry

a
00:00:00.000 --> 00:00:01.000 align:start region:low
<v Anna>Good evening.

b
00:00:01.000 --> 00:00:02.000 line:-2 position:10%,line-left size:80% align:left
It rained.

NOTE Weather

NOTE
checked
by hand

c
00:00:02.000 --> 00:00:03.000 vertical:rl line:12.5%,end
<v Ben>It
snowed.

NOTE End of the news
`;

describe('WebVTT in full', () => {
  it('is written with regions, styles, notes, settings, ids and voices', () => {
    // The indentation of a style sheet is no part of what it says.
    expect(writeVtt(whole.track, whole.head)).toBe(file.replace('\n  background', '\nbackground'));
  });

  it('is read back whole, and loses nothing', () => {
    const held = { ...whole, head: heldHead(whole.head) };
    expect(readVtt(writeVtt(whole.track, whole.head))).toEqual({ ...held, problems: [] });
    expect(lossesOf([whole], trackFormats.vtt.holds)).toEqual([]);
    // TTML has the places of its regions, but neither their names nor how they scroll.
    expect(lossesOf([whole], trackFormats.ttml.holds).map(({ what }) => what)).toContain('styles');
    expect(lossesOf([whole], trackFormats.ttml.holds).map(({ what }) => what)).not.toContain('placement');
    expect(readVtt(file).track).toEqual(whole.track);
  });

  it('says what it cannot hold: a language that is no tag, a region beside settings that take its part', () => {
    const [one] = whole.track;
    if (one === undefined) throw new Error('a caption');
    const losses = lossesOf([{ head: { language: 'German' }, track: [{ ...one, placement: { region: 'low', size: 50 } }] }], trackFormats.vtt.holds);
    expect(losses.map(({ what }) => what)).toEqual(['language', 'ids', 'placement'].filter((what) => what !== 'ids'));
  });

  it.each([
    ['other settings', file.replace('line:-2', 'line:-3')],
    ['a lost setting', file.replace(' size:80%', '')],
    ['another region', file.replace('region:low', 'region:top')],
    ['a lost note', file.replace('NOTE Weather\n\n', '')],
    ['another style sheet', file.replace('lime', 'red')],
    ['a lost region', file.replace(/REGION\n[^]*?\n\n/, '')],
    ['a lost closing note', file.replace('NOTE End of the news\n', '')],
  ])('is refused by the judge with %s', (_, text) => {
    expect(judgeVtt(file, whole.track, whole.head)).toEqual([]);
    expect(judgeVtt(text, whole.track, whole.head).map(({ code }) => code)).toContain('difference');
  });

  it('of nasty documents is what webvtt-parser and our reader read back', () => {
    fc.assert(fc.property(nastyDocument, ({ head, track }) => {
      const text = writeVtt(track, head);
      expect(judgeVtt(text, track, head)).toEqual([]);
      const read = readVtt(text);
      expect(read.problems).toEqual([]);
      expect(read.track).toEqual(carriableTrack(track, 'vtt'));
      expect(read.head ?? {}).toEqual(heldHead(head));
    }), { numRuns: 600 });
  });
});

describe('ids', () => {
  const file = (id: string): string => `WEBVTT\n\n${id}\n00:00:01.000 --> 00:00:02.000\nHello\n`;

  it.each(['NOTEBOOK-1', 'NOTES', 'STYLESHEET', 'REGIONAL', 'REGION 5', 'WEBVTT-7', 'WEBVTT 7', 'id-NOTE'])('%s is kept', (id) => {
    const { track, problems } = readVtt(file(id));
    expect([track.map((caption) => caption.id), problems]).toEqual([[id], []]);
    expect(writeVtt(track)).toBe(file(id));
    expect(judgeVtt(file(id), track)).toEqual([]);
    expect(lossesOf([{ head: {}, track }], trackFormats.vtt.holds)).toEqual([]);
  });

  it.each(['NOTE', 'NOTE well', 'STYLE', 'STYLE two', 'REGION'])('%s would be taken for another block: it is changed, which is said', (id) => {
    const track = readVtt(file('a')).track.map((caption) => ({ ...caption, id }));
    expect(writeVtt(track)).toBe(file(`id-${id}`));
    expect(lossesOf([{ head: {}, track }], trackFormats.vtt.holds).map(({ what }) => what)).toEqual(['ids']);
    expect(lossesOf([{ head: {}, track }], trackFormats.ttml.holds).map(({ what }) => what)).toEqual(['ids']);
  });

  it('STYLE and REGION above times are ids, as parsers have it', () => {
    expect(readVtt(file('STYLE')).track[0]?.id).toBe('STYLE');
    expect(readVtt(file('REGION ')).track[0]?.id).toBe('REGION');
    expect(readVtt(file('STYLE two')).track[0]?.id).toBe('STYLE two');
  });

  it('of the file go before the numbers of captions that have none', () => {
    const times = ['1', '2', '3', '4'].map((second) => `00:00:0${second}.000 --> 00:00:0${second}.500`);
    const { track, problems } = readVtt(`WEBVTT\n\n${times[0]}\nA\n\n${times[1]}\nB\n\n1\n${times[2]}\nC\n\n2-2\n${times[3]}\nD\n`);
    expect(track.map(({ id }) => id)).toEqual(['1-2', '2', '1', '2-2']);
    expect(problems).toEqual([]);
  });
});

describe('cue settings', () => {
  it('keep a region beside a size of the whole picture (WebVTT, 6.4), and no other', () => {
    expect(readCueSettings('region:low size:100%')).toEqual({ placement: { region: 'low', size: 100 }, unknown: null });
    expect(readCueSettings('size:99% region:low')).toEqual({ placement: { size: 99 }, unknown: null, withoutRegion: true });
    expect(heldPlacement({ region: 'low', size: 100 })).toEqual({ region: 'low', size: 100 });
  });

  it('come back as they were held', () => {
    fc.assert(fc.property(anyPlacement, (placement) => {
      const held = heldPlacement(placement);
      const read = readCueSettings(held === undefined ? '' : cueSettings(held).trim());
      expect(read).toEqual({ placement: held, unknown: null });
    }), { numRuns: 1000 });
  });

  it.each<[Placement, Placement | undefined]>([
    [{ line: { value: 2.4, unit: 'rows' } }, { line: { value: 2, unit: 'rows' } }],
    [{ line: { value: -0.2, unit: 'rows' } }, { line: { value: 0, unit: 'rows' } }],
    [{ size: 133 }, { size: 100 }],
    [{ position: { percent: 33.3333 } }, { position: { percent: 33.3333 } }],
    [{ position: { percent: 100 / 3 } }, { position: { percent: 33.333333 } }],
    [{ region: 'two words' }, undefined],
    [{ region: 'half\udc00' }, undefined],
    [{ region: 'a\0b' }, undefined],
    [{ region: 'low', vertical: 'lr' }, { vertical: 'lr' }],
    [{ size: Number.NaN, line: { value: Number.NaN, unit: 'percent' } }, undefined],
  ])('%j is held as %j', (placement, held) => {
    expect(heldPlacement(placement)).toEqual(held);
  });
});
