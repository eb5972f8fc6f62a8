/** Every field of both blocks of EBU STL (Tech 3264, 4.2 and 4.3), by its name: what becomes of it when a file is read and written again. */
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { withNumbersTold } from '../../../../core/captions/own-numbers.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { type GsiField, gsiFields, gsiSize, gsiText, type TtiBlock, ttiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import type { StlDisplay } from '../../../../core/captions/stl/stl-emphasis.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import { bytes, captionAt, options } from './looked.ts';

const track = [captionAt(1, 'One'), captionAt(2, 'Two', 'lines'), captionAt(3, 'Three')];

/** What a field holds after it was read and written again, and what was said of it. */
type Fate = { readonly holds: string; readonly says?: string; readonly display?: StlDisplay };

const kept = (value: string, display?: StlDisplay): readonly [string, Fate] => [value, { holds: value, ...(display === undefined ? {} : { display }) }];

const gsi: Readonly<Record<GsiField, readonly (readonly [string, Fate])[]>> = {
  // Ours: the texts of the block are written anew in 850; what it has not is said to be lost.
  codePage: [['437', { holds: '850' }], ['   ', { holds: '850', says: 'The file names the code page "", which is none of EBU STL: 850 is taken.' }]],
  // Ours: the frame rate of the video; that times are rounded is said before the export.
  diskFormat: [kept('STL25.01'), ['STL30.01', { holds: 'STL25.01' }]],
  // Ours: which of the two is written is chosen; the level of teletext is a detail.
  displayStandard: [kept('0'), kept('1', 'teletext'), kept('2', 'teletext')],
  // That of the file, where it has the letters.
  characterTable: [kept('00'), kept('03')],
  language: [kept('09'), kept('2A'), kept('7F'), ['55', { holds: '00', says: 'The file names the language "55", which has no tag: it is not kept.' }]],
  originalTitle: [kept('Harbour news')],
  originalEpisode: [kept('The bridge')],
  translatedTitle: [kept('Hafennachrichten')],
  translatedEpisode: [kept('Die Brücke'.replace('ü', 'u'))],
  translator: [kept('A. Lind')],
  translatorContact: [kept('a@example.org')],
  reference: [kept('HN-0001')],
  created: [kept('250102'), ['      ', { holds: '261126' }]],
  // Ours: the day on which it is written.
  revised: [['250102', { holds: '261126' }]],
  revision: [kept('07')],
  // Ours: what is counted.
  blocks: [['00001', { holds: '00003' }], ['00009', { holds: '00003', says: 'The file says that it has 9 blocks and has 3: it is not whole.' }]],
  subtitles: [['00009', { holds: '00003' }]],
  groups: [['009', { holds: '001' }]],
  columns: [kept('37', 'teletext'), kept('38'), ['03', { holds: '99' }]],
  // Teletext has 23 rows, whatever it says; a page of fewer than 11 has no room for a subtitle of ours.
  rows: [kept('23'), kept('99'), kept('11'), ['11', { holds: '23', display: 'teletext' }], ['10', { holds: '23', says: 'The page of the file has 10 rows: places are counted in 23.' }]],
  timecodeStatus: [kept('1'), ['0', { holds: '0', says: 'The file says that its timecode is not for use: it is read all the same.' }]],
  programmeStart: [
    ['00000100', { holds: '00000100', says: 'Times are counted from the start of the programme, 00:00:01:00.' }],
    ['10000000', { holds: '10000000', says: 'The programme starts at 10:00:00:00, after the first subtitle: times are left as they are.' }],
    ['1 o clk.', { holds: '00000000', says: 'The start of the programme is no timecode: "1 o clk.".' }],
  ],
  // Ours: when the first subtitle comes.
  firstCue: [['00000500', { holds: '00000100' }]],
  disks: [['3', { holds: '3', says: 'The file is number 1 of 3 disks: the others are not read.' }]],
  disk: [['2', { holds: '2', says: 'The file is number 2 of 1 disks: the others are not read.' }]],
  country: [kept('GBR')],
  publisher: [kept('Harbour TV')],
  editor: [kept('B. Ash')],
  editorContact: [kept('b@example.org')],
  spare: [kept('x'), kept('  \u0001\u0000x')],
  userDefined: [kept('anything'), kept('  \u0001\u0000\u001f\u007fdata \u0000x')],
};

describe('each field of the first block', () => {
  const cases = Object.entries(gsi).flatMap(([field, fates]) => fates.map(([value, fate]) => ({ field, value, fate })));

  it.each(cases)('$field: $value', ({ field, value, fate: { holds, says, display = 'open' } }) => {
    const found = Object.entries(gsiFields).find(([name]) => name === field);
    if (found === undefined) throw new Error(field);
    const [name, [from, length]] = found;
    const file = writeStl({ head: {}, track }, display, options);
    file.set(bytes(value.padEnd(length)), from);
    const { head = {}, track: read, problems } = withNumbersTold(readStl(file, options));
    const again = writeStl({ head, track: read }, display, options);
    expect(String.fromCharCode(...again.subarray(from, from + length)).trimEnd()).toBe(holds);
    expect(problems.map(({ message }) => message)).toEqual(says === undefined ? [] : [says]);
    expect(lossesOf([{ head, track: read }], trackFormats[display === 'open' ? 'stl-open' : 'stl'].holds).map(({ what }) => what)).toEqual(value === 'STL30.01' ? ['times'] : []);
    expect(trackFormats[display === 'open' ? 'stl-open' : 'stl'].write({ head, track: read }, options)).toEqual({ ok: true, value: again });
    // Times are what they were, whatever the start.
    expect(name === 'diskFormat' || Array.from(again.subarray(gsiSize + 5, gsiSize + 13)).join() === Array.from(file.subarray(gsiSize + 5, gsiSize + 13)).join()).toBe(true);
  });

  it('has its place in the block, and none is left out', () => {
    const places = Object.values(gsiFields).toSorted(([one], [other]) => one - other);
    expect(places.reduce((end, [from, length]) => (from === end ? from + length : -1), 0)).toBe(gsiSize);
  });
});

/** A field of the second subtitle, as bytes at an offset, and what it is afterwards. */
type Block = { readonly at: number; readonly set: readonly number[]; readonly holds?: readonly number[]; readonly says?: string };

const tti: Readonly<Record<keyof TtiBlock, readonly Block[]>> = {
  group: [{ at: 0, set: [7] }],
  subtitle: [{ at: 1, set: [2, 0] }, { at: 1, set: [0, 1], holds: [2, 0], says: 'Ids are not kept (1 caption).' }],
  extension: [{ at: 3, set: [0x00], holds: [0xff], says: 'A subtitle has no last block: its text may not be whole.' }, { at: 3, set: [0xfe] }, { at: 3, set: [0xf0], holds: [0xff], says: 'Blocks of a reserved kind are not read (1 block). Ids are not kept (1 caption).' }],
  // One that is alone in its set, or a code that is none, is by itself.
  cumulative: [{ at: 4, set: [0] }, { at: 4, set: [1], holds: [0] }, { at: 4, set: [9], holds: [0] }],
  timeIn: [{ at: 5, set: [0, 0, 1, 24] }, { at: 5, set: [0, 0, 1, 25], holds: [0, 0, 2, 0], says: 'The times of subtitle 2 are no timecode.' }],
  timeOut: [{ at: 9, set: [0, 0, 2, 24] }, { at: 9, set: [0, 0, 1, 0], holds: [0, 0, 3, 0], says: 'The caption "Two lines" ends before it starts: it is shown for a moment now, correct its times.' }],
  row: [{ at: 13, set: [1] }, { at: 13, set: [22] }, { at: 13, set: [0] }, { at: 13, set: [23] }],
  justification: [{ at: 14, set: [1] }, { at: 14, set: [2] }, { at: 14, set: [3] }, { at: 14, set: [0], says: 'Subtitles that name no side are centred (1 subtitle).' }],
  comment: [{ at: 15, set: [1, ...bytes('Two')] }],
  text: [{ at: 16, set: [0x8a, ...bytes('Two')] }, { at: 16, set: [0x80, ...bytes('Tw'), 0x81, 0x82, 0xc2, 0x65, 0x83] }],
};

describe('each field of a subtitle', () => {
  const cases = Object.entries(tti).flatMap(([field, blocks]) => blocks.map((block) => ({ field, block })));

  it.each(cases)('$field: $block.set', ({ block: { at, set, holds = set, says } }) => {
    const file = writeStl({ head: {}, track }, 'open', options);
    const second = gsiSize + ttiSize;
    file.set(set, second + at);
    const { head = {}, track: read, problems } = withNumbersTold(readStl(file, options));
    const again = writeStl({ head, track: read }, 'open', options);
    expect(Array.from(again.subarray(second + at, second + at + holds.length))).toEqual(holds);
    const losses = lossesOf([{ head, track: read }], trackFormats['stl-open'].holds).filter(({ what }) => what !== 'times' && !what.startsWith('overlaps'));
    expect([...problems, ...losses].map(({ message }) => message).join(' ')).toBe(says ?? '');
  });
});

describe('what a file says once more', () => {
  const readAs = (change: (file: Uint8Array) => void, display: StlDisplay = 'open', of = track): ReturnType<typeof readStl> => {
    const file = writeStl({ head: {}, track: of }, display, options);
    change(file);
    return readStl(file, options);
  };

  it('in its first block, where those that follow differ: that one counts', () => {
    const long = [captionAt(1, 'x'.repeat(99), 'y'.repeat(99))];
    const read = readAs((file) => { file.set([0, 0, 9, 0, 0, 0, 10, 0, 1, 3, 1], gsiSize + ttiSize + 5); }, 'open', long);
    expect(read.track.map(({ start, end, placement }) => [start, end, placement])).toEqual([[1000, 1800, undefined]]);
  });

  it('of boxes, where it does not say what it is for', () => {
    for (const display of ['open', 'teletext'] as const) {
      const read = readAs((file) => { file[gsiFields.displayStandard[0]] = 0x20; }, display);
      expect([read.track.map(({ placement }) => placement), read.problems]).toEqual([[undefined, undefined, undefined], []]);
    }
  });

  it('after midnight, where timecode begins anew', () => {
    const late = { head: { details: { 'start of the programme': '23595800' } }, track };
    const file = writeStl(late, 'open', options);
    expect([gsiText(file, 'firstCue'), Array.from(file.subarray(gsiSize + ttiSize + 5, gsiSize + ttiSize + 13))]).toEqual(['23595900', [0, 0, 0, 0, 0, 0, 0, 20]]);
    const read = readStl(file, options);
    expect([read.track.map(({ start, end }) => [start, end]), read.problems.map(({ message }) => message)]).toEqual([
      track.map(({ start, end }) => [start, end]),
      ['Times are counted from the start of the programme, 23:59:58:00.', 'Timecode begins anew at midnight: times after it count on (2 subtitles).'],
    ]);
    expect(trackFormats['stl-open'].write(late, options).ok).toBe(true);
    const first = { head: { details: { 'start of the programme': '23595950' } }, track: track.slice(1) };
    expect(readStl(writeStl(first, 'open', options), options).track.map(({ start }) => start)).toEqual([2000, 3000]);
  });

  it('with unused space at the end of its last block', () => {
    const fields = Array.from({ length: 112 }, (_, index) => writeStl({ head: {}, track: [captionAt(1, 'x'.repeat(99), 'y'.repeat(index))] }, 'open', options));
    for (const file of fields) expect(file.at(-1)).toBe(0x8f);
    expect(fields[12]?.length).toBe(gsiSize + 2 * ttiSize);
  });

  it('of rows: another place becomes the nearest, which is said', () => {
    const said = (value: number, unit: 'percent' | 'rows', align?: 'start' | 'end'): readonly string[] =>
      lossesOf([{ head: {}, track: [{ ...captionAt(1, 'x'), placement: { line: { value, unit, ...(align === undefined ? {} : { align }) } } }] }], trackFormats.stl.holds).map(({ what }) => what);
    for (let row = 0; row < 21; row += 1) expect(said(Math.round((row * 10_000) / 23) / 100, 'percent', 'start')).toEqual([]);
    expect(said(-3, 'rows')).toEqual([]);
    for (const place of [said(10, 'percent', 'start'), said(50, 'percent', 'end'), said(-3.5, 'rows')]) expect(place).toEqual(['placement-moved']);
  });

  it('of no-break spaces inside a line', () => {
    const file = writeStl({ head: {}, track: [captionAt(1, 'Ça va\u00a0?')] }, 'open', options);
    expect(Array.from(file.subarray(gsiSize + 16, gsiSize + 24))).toEqual([0xcb, 0x43, 0x61, 0x20, 0x76, 0x61, 0xa0, 0x3f]);
    expect(readStl(file, options).track[0]?.lines).toEqual(['Ça va\u00a0?']);
    expect(lossesOf([{ head: {}, track: [captionAt(1, 'hyphen\u00adated')] }], trackFormats.stl.holds).map(({ message }) => message)).toContain('Characters that it has not are replaced: U+00AD (1 caption).');
  });
});
