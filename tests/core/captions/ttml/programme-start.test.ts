/** The start of the programme goes from EBU STL to TTML and back; who counts times from what is minded. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import type { CaptionDocument } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const file = (start: string, begin: string, end: string, root = ''): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ebuttm="urn:ebu:tt:metadata" xml:lang="en" ${root}><head><metadata><ebuttm:documentMetadata><ebuttm:documentStartOfProgramme>${start}</ebuttm:documentStartOfProgramme></ebuttm:documentMetadata></metadata></head><body><div><p begin="${begin}" end="${end}">Low tide</p></div></body></tt>`;

const document = (start: string, from: number): CaptionDocument => ({ head: { details: { 'start of the programme': start } }, track: [{ id: '1', start: ms(from), end: ms(from + 2000), lines: ['Low tide'], speaker: null }] });

const counted = (start: string): string => `Times are counted from the start of the programme, ${start}.`;

describe('the start of the programme', () => {
  it('goes from EBU STL to TTML and EBU-TT-D and back, times and all', () => {
    const stl = trackFormats.stl.write(document('10000000', 1000), options);
    if (!stl.ok) throw new Error(stl.error.message);
    const read = trackFormats.stl.read?.(stl.value, options) ?? { track: [], head: {} };
    for (const name of ['ttml', 'ebu-tt-d'] as const) {
      const text = trackFormats[name].write({ head: read.head ?? {}, track: read.track }, options);
      expect(text.ok && text.value).toContain('<ebuttm:documentStartOfProgramme>10:00:00:00</ebuttm:documentStartOfProgramme>');
      expect(text.ok && text.value).toContain('begin="00:00:01.000"');
      const back = text.ok ? trackFormats[name].read?.(text.value, options) : undefined;
      const again = trackFormats.stl.write({ head: back?.head ?? {}, track: back?.track ?? [] }, options);
      expect(again).toEqual(stl);
    }
  });

  it.each([
    ['timecode', '10:00:00:12', '10:00:01:12', '10:00:02:12', 'ttp:timeBase="smpte" ttp:frameRate="25"', '10000012'],
    ['timecode by the media time base', '10:00:00.000', '10:00:01.000', '10:00:02.000', '', '10000000'],
    ['timecode beside times of milliseconds', '10:00:00:00', '10:00:01.000', '10:00:02.000', '', '10000000'],
  ])('is what times count from that come after it: %s', (_, start, begin, end, root, digits) => {
    const timecode = start.replace('.000', ':00');
    expect(readTtml(file(start, begin, end, root))).toMatchObject({ head: { details: { 'start of the programme': digits } }, track: [{ start: 1000, end: 2000 }], problems: [{ severity: 'info', message: counted(timecode) }] });
  });

  it('is what times of the media time base count from, anyway', () => {
    expect(readTtml(file('10:00:00:00', '1s', '2s'))).toMatchObject({ head: { details: { 'start of the programme': '10000000' } }, track: [{ start: 1000, end: 2000 }], problems: [] });
  });

  it('leaves timecode before it as it is, which is said', () => {
    expect(readTtml(file('10:00:00:00', '09:59:58:00', '10:00:02:00', 'ttp:timeBase="smpte" ttp:frameRate="25"'))).toMatchObject({
      head: { details: { 'start of the programme, after a subtitle': '10000000' } },
      track: [{ start: 35_998_000, end: 36_002_000 }],
      problems: [{ message: 'The programme starts at 10:00:00:00, after the first caption: times are left as they are.' }],
    });
  });

  it('is nothing at midnight, and said where it is no time', () => {
    expect(readTtml(file('00:00:00:00', '1s', '2s'))).toMatchObject({ head: {}, problems: [] });
    expect(readTtml(file('ten', '1s', '2s')).problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^Metadata are not kept/)]);
  });

  it('is said to be lost where our times would be taken for timecode', () => {
    const held = document('00000500', 6000);
    expect(lossesOf([held], trackFormats.ttml.holds).map(({ message }) => message)).toEqual(['The start of the programme is not kept where all captions come later than its timecode (1 file): players would take their times for timecode.']);
    expect(readTtml(writeTtml(held, 'imsc'))).toEqual({ head: {}, track: held.track, problems: [] });
  });

  it('comes back with the same times, or is said', () => {
    const digits = fc.tuple(fc.nat(99), fc.nat(59), fc.nat(59), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''));
    fc.assert(fc.property(digits, fc.nat(40_000_000), (start, from) => {
      const held = document(start, from);
      const read = readTtml(writeTtml(held, 'imsc'));
      expect(read.track).toEqual(held.track);
      expect(read.head?.details !== undefined).toBe(lossesOf([held], trackFormats.ttml.holds).length === 0);
    }));
  });
});
