import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { formatOfBytes, formatOfName, trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import { judgeReading } from '../../../../core/captions/formats/judge.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { decodeLatin, latinBytes, latinText, replacedLatin } from '../../../../core/captions/stl/latin-characters.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiText } from '../../../../core/captions/stl/stl-blocks.ts';
import { pageOf } from '../../../../core/captions/stl/stl-page.ts';
import { textFields } from '../../../../core/captions/stl/text-field.ts';
import { carriableStl, stlRate, writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { CaptionDocument, Placement } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyDocument } from '../nasty.ts';
import { byTtconv, hasTool } from '../other-tools.ts';

const options = { frameRate: frameRates['25'], dropFrame: false, date: '261125' };

const document: CaptionDocument = {
  head: { title: 'Evening news', language: 'de' },
  track: [
    { id: '1', start: ms(1000), end: ms(2520), lines: ['Die Fähre fährt', 'heute Abend.'], speaker: null },
    { id: '2', start: ms(3000), end: ms(4000), lines: ['“Ça va, señor Čapek?” $5 £6'], speaker: null, placement: { align: 'left' } },
    { id: '3', start: ms(4000), end: ms(5040), lines: ['♪ Łódź ♪'], speaker: null, placement: { align: 'right' } },
  ],
};

const [first] = document.track;
if (first === undefined) throw new Error('a caption');

/** A text field of the only block of a file with one caption. */
const fieldOf = (file: Uint8Array): readonly number[] => Array.from(file.subarray(1024 + 16, 1024 + 128));

describe.each(['teletext', 'open'] as const)('EBU STL for %s', (display) => {
  it('comes back whole', () => {
    expect(readStl(writeStl(document, display, options), options)).toEqual({ ...document, head: { ...document.head, details: { 'original title': 'Evening news', 'day of creation': '2026-11-25' } }, timecode: { frameRate: frameRates['25'], dropFrame: false }, problems: [] });
  });

  it('has the blocks and fields of Tech 3264', () => {
    const file = writeStl(document, display, options);
    expect(file.length).toBe(1024 + 3 * 128);
    const text = (from: number, length: number): string => String.fromCharCode(...file.subarray(from, from + length));
    expect([text(0, 3), text(3, 8), text(11, 1), text(12, 2), text(14, 2)]).toEqual(['850', 'STL25.01', display === 'open' ? '0' : '1', '00', '08']);
    expect([text(238, 5), text(243, 5), text(224, 6), text(256, 8), text(264, 8)]).toEqual(['00003', '00003', '261125', '00000000', '00000100']);
    // Group 0, subtitle 1, last extension, in 1 s, out 2 s and 13 frames, centred, no comment.
    const row = display === 'open' ? 22 : 20;
    expect(Array.from(file.subarray(1024, 1024 + 16))).toEqual([0, 1, 0, 0xff, 0, 0, 0, 1, 0, 0, 0, 2, 13, row, 2, 0]);
  });

  it.each([
    ['start', 'Hello', 1],
    ['start', 'שלום', 3],
    ['end', 'שלום', 1],
    ['left', 'שלום', 1],
    ['center', 'שלום', 2],
  ] as const)('puts %s of %s at side %i', (align, line, side) => {
    const file = writeStl({ head: {}, track: [{ ...first, lines: [line], placement: { align } }] }, display, options);
    expect(file[1024 + 14]).toBe(side);
  });

  it.each<readonly [string, Placement, string, number]>([
    ['a place near the left', { position: { percent: 12.5, align: 'line-left' }, align: 'left' }, 'Left', 1],
    ['a place near the middle', { position: { percent: 45, align: 'line-left' }, align: 'left' }, 'Hi', 2],
    ['the middle, though it begins left of it', { position: { percent: 25, align: 'line-left' }, align: 'left' }, 'left of centre', 2],
    ['a place near the right', { position: { percent: 70, align: 'line-left' }, align: 'left' }, 'speaker', 3],
    ['a long line, which is everywhere', { position: { percent: 12.5, align: 'line-left' }, align: 'left' }, 'A line of thirty-one characters', 1],
    ['centred on the left', { position: { percent: 25, align: 'center' } }, 'speaker', 1],
    ['centred on the right', { position: { percent: 80 }, align: 'center' }, 'speaker', 3],
    ['a box on the right', { position: { percent: 90, align: 'line-right' }, size: 40 }, 'speaker', 3],
    ['the right end of the middle', { position: { percent: 55, align: 'line-right' }, align: 'right' }, 'Hi', 2],
    ['a narrow box in the middle, aligned left', { position: { percent: 50, align: 'center' }, size: 20, align: 'left' }, 'Hi', 2],
    ['from right to left, its start', { position: { percent: 90 }, align: 'start' }, 'שלום', 3],
    ['vertical text', { vertical: 'rl', position: { percent: 90 }, align: 'left' }, 'speaker', 2],
  ])('puts %s at the nearest of its three sides', (_, placement, line, side) => {
    expect(writeStl({ head: {}, track: [{ ...first, lines: [line], placement }] }, display, options)[1024 + 14]).toBe(side);
    if (side === 2) expect(readStl(writeStl({ head: {}, track: [{ ...first, lines: [line], placement }] }, display, options), options).track[0]?.placement).toBeUndefined();
  });

  it('keeps rows, to the nearest of the page', () => {
    const placed = { ...document, track: [{ ...first, placement: { line: { value: 0, unit: 'percent' as const, align: 'start' as const } } }] };
    expect(readStl(writeStl(placed, display, options), options).track[0]?.placement).toEqual({ line: { value: 0, unit: 'percent', align: 'start' } });
  });

  it('is what was meant for nasty documents, as far as the format has the characters', () => {
    fc.assert(fc.property(nastyDocument, fc.constantFrom('25', '29.97', '30'), (nasty, name) => {
      const rated = { ...options, frameRate: frameRates[name] };
      const read = readStl(writeStl(nasty, display, rated), rated);
      const meant = carriableStl(nasty, display, stlRate(rated.frameRate));
      expect(judgeReading(read, meant)).toEqual([]);
    }), { numRuns: 300 });
  });

  it.skipIf(!hasTool('ttconv'))('is read by ttconv as it was meant', () => {
    const long = { ...first, id: '4', start: ms(6000), end: ms(9000), lines: ['A line of thirty-seven characters ééé', 'öäüöäü öäüöäü öäüöäü öäüöäü öäüöäü öä', 'A line of thirty-seven characters ééé'] };
    const { track } = readSrt(byTtconv(writeStl({ ...document, track: [...document.track, long] }, display, options), 'stl'));
    expect(track.map(({ start, end, lines }) => [start, end, ...lines.map((line) => line.trim())])).toEqual([
      [1000, 2520, 'Die Fähre fährt', 'heute Abend.'],
      [3000, 4000, '“Ça va, señor Čapek?” $5 £6'],
      [4000, 5040, '♪ Łódź ♪'],
      [6000, 9000, ...long.lines],
    ]);
  });
});

describe('the text field', () => {
  it('is boxed and double height for teletext, plain for open subtitling', () => {
    const one = { ...document, track: [{ ...first, lines: ['Hi', 'é'] }] };
    const filled = (bytes: readonly number[]): readonly number[] => [...bytes, ...Array.from({ length: 112 - bytes.length }, () => 0x8f)];
    expect(fieldOf(writeStl(one, 'teletext', options))).toEqual(filled([0x0d, 0x0b, 0x0b, 0x48, 0x69, 0x0a, 0x0a, 0x8a, 0x8a, 0x0d, 0x0b, 0x0b, 0xc2, 0x65, 0x0a, 0x0a]));
    expect(fieldOf(writeStl(one, 'open', options))).toEqual(filled([0x48, 0x69, 0x8a, 0xc2, 0x65]));
  });

  it('goes on in extension blocks, and never parts a letter from its mark', () => {
    const fields = textFields(['é'.repeat(37), 'a'.repeat(37)], pageOf({ head: {}, track: [] }, 'teletext'));
    expect(fields.map((field) => field.length)).toEqual([112, 7]);
    for (const field of textFields([`a${'é'.repeat(80)}`], pageOf({ head: {}, track: [] }, 'open'))) expect(field.at(-1)).not.toBe(0xc2);
  });

  it.each(['Ĳ', 'Ğ', 'ß', 'Ω', '⅜', 'ő', 'Ą', '¿', '—', '$', '#', 'ŉ'])('has %s', (character) => {
    expect(decodeLatin(latinBytes(character).flat())).toBe(character);
    expect(replacedLatin(character)).toEqual([]);
  });

  it('reads a mark with a space after it as a sign of its own', () => {
    expect(decodeLatin([0xc2, 0x20, 0xc8, 0x20, 0xcf, 0x20, 0xc1, 0x41])).toBe('´¨ˇÀ');
  });

  it.each([
    ['03', 'Καλημέρα, «κόσμε»'],
    ['01', 'Добрый вечер № 5'],
    ['04', 'ערב טוב'],
    ['02', 'مساء الخير؟'],
    ['00', 'Die Fähre'],
  ])('is written in the table %s that has its letters, and comes back', (code, text) => {
    const file = writeStl({ head: {}, track: [{ ...first, lines: [text] }] }, 'teletext', options);
    expect(gsiText(file, 'characterTable')).toBe(code);
    expect(readStl(file, options).track[0]?.lines).toEqual([text.replaceAll(/[«»]/gu, (quote) => (code === '03' ? quote : '"'))]);
  });

  it('says what the table has not, of all captions together', () => {
    const mixed = [{ ...first, lines: ['Добрый вечер'] }, { ...first, id: '2', start: first.end, end: ms(first.end + 1000), lines: ['α — é'] }];
    expect(lossesOf([{ head: {}, track: mixed }], trackFormats.stl.holds).find(({ what }) => what === 'characters')?.message).toBe('Characters that it has not are replaced: α — é (1 caption).');
    expect(readStl(writeStl({ head: {}, track: mixed }, 'open', options), options).track[1]?.lines).toEqual(['? - e']);
  });

  it('replaces what the table has not', () => {
    expect(latinText('5 € – “漢” …ễ')).toBe('5 EUR - “?” ...e');
    expect(latinText('n\u0308')).toBe('n');
    expect(latinText('zero\u200bwidth \u202ename\u202c 👍🏽')).toBe('zerowidth name ?');
    expect(replacedLatin('5 € 漢漢')).toEqual(['€', '漢']);
  });
});

describe('readStl', () => {
  const changed = (change: (file: Uint8Array) => void, display: 'open' | 'teletext' = 'open'): ReturnType<typeof readStl> => {
    const file = writeStl(document, display, options);
    change(file);
    return readStl(file, options);
  };
  const put = (text: string, at: number) => (file: Uint8Array): void => {
    file.set(Array.from(text, (character) => character.charCodeAt(0)), at);
  };

  it('knows what of the look of words no other format has', () => {
    const read = changed((file) => { file.set([0x80, 0x41, 0x81, 0x84, 0x42, 0x85, 0x8a, 0x8a, 0x43], 1024 + 16); });
    const looks = (name: 'vtt' | 'stl' | 'stl-open'): readonly string[] => lossesOf([{ head: read.head ?? {}, track: read.track }], trackFormats[name].holds).filter(({ what }) => what === 'subtitle-looks').map(({ message }) => message);
    expect([read.problems, looks('stl-open')]).toEqual([[], []]);
    for (const name of ['vtt', 'stl'] as const) expect(looks(name)).toEqual(['Of how subtitles look in their file is not kept: boxes, empty rows between lines (1 caption).']);
    expect(read.track[0]).toMatchObject({ lines: ['AB', 'Ce fährt', 'heute Abend.'], emphasis: [{ from: 0, to: 1, kind: 'italic' }] });
  });

  it('counts from the start of the programme', () => {
    const hours = (file: Uint8Array): void => {
      for (let block = 0; block < 3; block += 1) for (const at of [5, 9]) file[1024 + block * 128 + at] = 10;
      put('10000000', 256)(file);
    };
    const read = changed(hours);
    expect(read.track.map(({ start }) => start)).toEqual([1000, 3000, 4000]);
    expect(read.problems.map(({ code, message }) => [code, message])).toEqual([['programme-start', 'Times are counted from the start of the programme, 10:00:00:00.']]);
    // And a file that is written from it has the same times of the programme.
    const again = writeStl({ head: read.head ?? {}, track: read.track }, 'open', options);
    expect([gsiText(again, 'programmeStart'), gsiText(again, 'firstCue'), Array.from(again.subarray(1024 + 5, 1024 + 13))]).toEqual(['10000000', '10000100', [10, 0, 1, 0, 10, 0, 2, 13]]);
    const late = { head: { details: { 'start of the programme': '23595900' } }, track: [{ ...first, end: ms(13 * 3_600_000) }] };
    expect(trackFormats.stl.write(late, options)).toMatchObject({ ok: false, error: { code: 'too-late' } });
  });

  it('reads other alphabets', () => {
    const read = changed((file) => { put('01', 12)(file); file.set([0xbf, 0xe0, 0xd8, 0x8a], 1024 + 16); });
    expect(read.track[0]?.lines[0]).toBe('При');
  });

  it('reads comments as remarks of the next subtitle', () => {
    const read = changed((file) => { file[1024 + 15] = 1; });
    expect(read.track.map(({ notes }) => notes)).toEqual([['EBU STL comment: Die Fähre fährt\nheute Abend.'], undefined]);
  });

  it('leaves user data out', () => {
    expect(changed((file) => { file[1024 + 3] = 0xfe; }).track.length).toBe(2);
  });

  it.each([
    ['another rate', put('STL26.01', 3), 'bad-code'],
    ['another table', put('09', 12), 'bad-code'],
    ['no timecode', (file: Uint8Array): void => { file[1024 + 6] = 77; }, 'bad-time'],
  ])('says what is wrong with %s', (_, change, code) => {
    expect(changed(change).problems.map((problem) => problem.code)).toContain(code);
  });

  it('says that a file is not whole, and what is none', () => {
    const file = writeStl(document, 'open', options);
    expect(readStl(file.subarray(0, -5), options).problems.map(({ code }) => code)).toEqual(['stray-text']);
    expect(readStl(new Uint8Array(2000), options).problems.map(({ code }) => code)).toEqual(['no-signature']);
  });

  it('reads any bytes at all after a good head, without failing', () => {
    const head = writeStl({ head: {}, track: [] }, 'teletext', options);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const { track } = readStl(Uint8Array.from([...head, ...bytes]), options);
      for (const caption of track) expect(caption.end).toBeGreaterThan(caption.start);
    }), { numRuns: 300 });
  });
});

describe('the formats', () => {
  it('are told by name and by bytes', () => {
    expect(formatOfName('a.stl')?.name).toBe('stl');
    expect(formatOfName('a.open.stl')?.name).toBe('stl-open');
    expect(formatOfBytes(writeStl(document, 'open', options))?.name).toBe('stl');
    expect(formatOfBytes(new Uint8Array(3000))).toBe(null);
  });

  it('say what is lost, and refuse what cannot be written', () => {
    const bad: CaptionDocument = { head: { title: 'Размер', language: 'de-AT' }, track: [{ ...first, id: 'x', speaker: 'Anna', notes: ['x'.repeat(80)], lines: ['漢', 'x'.repeat(38)] }] };
    expect(lossesOf([bad], trackFormats.stl.holds).map(({ what }) => what)).toEqual(['title', 'language', 'speakers', 'ids', 'characters', 'columns']);
    expect(lossesOf([document], trackFormats.stl.holds)).toEqual([]);
    const late = { ...first, id: '2', start: ms(first.end - 1), end: ms(first.end + 2000) };
    for (const [name, message] of [['stl', 'when the next one comes (1 caption)'], ['scc', 'when the next one comes (1 caption)'], ['vtt', null], ['ttml', null], ['srt', null], ['csv', null]] as const) {
      const found = lossesOf([{ head: {}, track: [first, late] }], trackFormats[name].holds).find(({ what }) => what === 'overlaps');
      if (message === null) expect(found).toBe(undefined);
      else expect(found?.message).toContain(message);
      expect(trackFormats[name].write({ head: {}, track: [first, late] }, options).ok).toBe(true);
    }
    expect(trackFormats.stl.write(document, options).ok).toBe(true);
    expect(trackFormats['stl-open'].write({ head: {}, track: [{ ...first, end: ms(24 * 3_600_000) }] }, options)).toMatchObject({ ok: false, error: { code: 'too-late' } });
    expect(gsiText(writeStl(bad, 'open', { ...options, frameRate: frameRates['59.94'] }), 'diskFormat')).toBe('STL30.01');
  });
});
