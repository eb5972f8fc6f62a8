import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import { placeOfRegions } from '../../../../core/captions/vtt/region-place.ts';
import type { TrackHead } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const low = 'id:low\nwidth:40%\nlines:3\nregionanchor:0%,100%\nviewportanchor:10%,80%\nscroll:up';

describe('the place of a WebVTT region', () => {
  it.each([
    ['anchored by its lower left corner', low, 10, 40, 80],
    ['anchored by its upper right corner', 'id:low width:40% lines:3 regionanchor:100%,0% viewportanchor:90%,10%', 50, 40, 28],
    ['anchored by its middle', 'id:low width:50% lines:2 regionanchor:50%,50% viewportanchor:50%,50%', 25, 50, 56],
    ['with nothing said', 'id:low', 0, 100, 100],
    ['with nothing that can be read', 'id:low width:140% lines:x regionanchor:1 viewportanchor:1%,2%,3%', 0, 100, 100],
    ['over the edge', 'id:low width:40% regionanchor:50%,100% viewportanchor:10%,80%', 0, 30, 80],
  ])('is that of its last line: %s', (_, block, left, width, bottom) => {
    expect(placeOfRegions([block])({ region: 'low', align: 'start' })).toEqual({
      line: { value: bottom, unit: 'percent', align: 'end' },
      position: { percent: left, align: 'line-left' },
      size: width,
      align: 'start',
    });
  });

  it('is moved by a position of the caption’s own', () => {
    const place = placeOfRegions([low]);
    expect(place({ region: 'low', position: { percent: 25, align: 'line-left' } }).position?.percent).toBe(20);
    expect(place({ region: 'low', position: { percent: 75 } }).position?.percent).toBe(20);
    expect(place({ region: 'low', position: { percent: 50 } }).position?.percent).toBe(10);
    expect(place({ region: 'low', position: { percent: 100, align: 'line-right' } }).position?.percent).toBe(10);
  });

  it('is none of a region that the file has not', () => {
    expect(placeOfRegions([low])({ region: 'high', align: 'left' })).toEqual({ align: 'left' });
    expect(placeOfRegions([low])({ align: 'left' })).toEqual({ align: 'left' });
  });

  it('is kept by TTML', () => {
    const head = { regions: [low] };
    const track = [{ id: '1', start: ms(1000), end: ms(2000), lines: ['Tide'], speaker: null, placement: { region: 'low' } }];
    for (const profile of ['imsc', 'ebu-tt-d'] as const) {
      expect(readTtml(writeTtml({ head, track }, profile)).track[0]?.placement).toEqual({ line: { value: 80, unit: 'percent', align: 'end' }, position: { percent: 10, align: 'line-left' }, size: 40 });
    }
    const said = (of: TrackHead): readonly string[] => lossesOf([{ head: of, track }], trackFormats.ttml.holds).map(({ message }) => message);
    expect(said(head)).toEqual(['Names and scrolling of regions are not kept.']);
    const styles = ['::cue(.loud) { color: yellow }'];
    expect(said({ styles })).toEqual(['Style sheets are not kept, nor the colours and looks that they give to captions.']);
    expect(said({ ...head, styles })).toEqual(['Style sheets are not kept, nor the colours and looks that they give to captions. Names and scrolling of regions are not kept.']);
  });
});
