/** Files of others come back byte for byte: their boxes, heights, flashing, spaces, sides, rows, comments, user data and the ends in their sets. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiSize, gsiText, ttiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import type { StlDisplay } from '../../../../core/captions/stl/stl-emphasis.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { CaptionDocument } from '../../../../core/captions/track.ts';
import { byTtconv, hasTool } from '../other-tools.ts';
import { block, fileOf, tall } from './file-of-others.ts';
import { bytes, captionAt, options } from './looked.ts';

const formatOf = (display: StlDisplay) => trackFormats[display === 'open' ? 'stl-open' : 'stl'];

const documentOf = (file: Uint8Array): CaptionDocument => {
  const { head = {}, track } = readStl(file, options);
  return { head, track };
};

/** Blocks of a file in hexadecimal digits, without the unused space at their ends. */
const blocksOf = (file: Uint8Array): readonly string[] =>
  Array.from({ length: (file.length - gsiSize) / ttiSize }, (_, index) => Array.from(file.subarray(gsiSize + index * ttiSize, gsiSize + (index + 1) * ttiSize), (byte) => byte.toString(16).padStart(2, '0')).join('').replace(/(8f)+$/, ''));

const comesBack = (display: StlDisplay, file: Uint8Array): void => {
  const document = documentOf(file);
  const again = formatOf(display).write(document, options);
  expect(again.ok && blocksOf(again.value as Uint8Array)).toEqual(blocksOf(file));
  expect(again).toEqual({ ok: true, value: file });
  expect(lossesOf([document], formatOf(display).holds)).toEqual([]);
};

describe('a file of others', () => {
  const letter = fc.constantFrom(...bytes('aB .'), 0xc2, 0xd4);
  const teletext = fc.oneof({ weight: 6, arbitrary: letter }, { weight: 2, arbitrary: fc.constantFrom(0x8a, 0x0d, 0x0b, 0x0a, 0x20) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x1f }) });
  const open = fc.oneof({ weight: 6, arbitrary: letter }, { weight: 2, arbitrary: fc.constantFrom(0x8a, 0x80, 0x81, 0x82, 0x83, 0x20) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x8e }) });
  const subtitle = (codes: fc.Arbitrary<number>) =>
    fc.record({
      text: fc.array(codes, { minLength: 1, maxLength: 150 }).map((all) => [...all, 0x61]),
      row: fc.integer({ min: 0, max: 24 }),
      justification: fc.integer({ min: 0, max: 3 }),
      before: fc.array(fc.oneof(fc.record({ user: fc.uint8Array({ minLength: 1, maxLength: 112 }) }), fc.record({ comment: fc.array(codes, { maxLength: 60 }).map((all) => [...all, 0x62]), from: fc.nat(200) })), { maxLength: 2 }),
    });

  it.each([['teletext', teletext], ['open', open]] as const)('comes back byte for byte, whatever stands in it: %s', (display, codes) => {
    fc.assert(
      fc.property(fc.array(subtitle(codes), { minLength: 1, maxLength: 4 }), fc.constantFrom('23', '99', '14'), (all, rows) => {
        let number = 0;
        const blocks = all.flatMap(({ text, row, justification, before }) => [
          ...before.map((one) => {
            number += 1;
            if ('user' in one) return block(number, Array.from(one.user), { extension: 0xfe, row, justification });
            return block(number, one.comment, { comment: true, row, justification }, one.from);
          }),
          ...((): readonly Uint8Array[] => {
            number += 1;
            const fields = [text.slice(0, 112), text.slice(112)].filter(({ length }) => length > 0);
            return fields.map((field, index) => block(number, field, { row, justification, extension: index === fields.length - 1 ? 0xff : index }));
          })(),
        ]);
        comesBack(display, fileOf(display, blocks, display === 'open' ? { rows } : {}));
      }),
      { numRuns: 100 },
    );
  });
});

/** The rows, sides and text fields of the subtitles of a file, without the unused space at their ends. */
const codesIn = (file: Uint8Array): readonly (readonly [row: number, side: number, text: readonly number[]])[] =>
  blocksOf(file).map((hex) => Array.from(hex.matchAll(/../g), ([pair]) => Number.parseInt(pair, 16))).map((all) => [all[13] ?? 0, all[14] ?? 0, all.slice(16)]);

const withText = ({ head, track }: CaptionDocument, at: number, lines: readonly string[]): CaptionDocument => {
  const edited = applyEdit(track, { kind: 'set-text', at, text: lines.join('\n') });
  if (!edited.ok) throw new Error(edited.error.message);
  return { head, track: edited.value };
};

describe('what holds for all of a file', () => {
  const single = (text: string): readonly number[] => bytes(0x0b, 0x0b, text, 0x0a, 0x0a);

  it.each<readonly [string, StlDisplay, readonly Uint8Array[], Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly [number, number, readonly number[]]]>([
    ['letters of single height', 'teletext', [block(1, single('One'), { row: 23 }), block(2, single('Two'), { row: 5 })], {}, { 'height of letters': 'single' }, [5, 2, single('Other')]],
    ['no boxes', 'teletext', [block(1, bytes(0x0d, 'One'), { row: 22 }), block(2, bytes(0x0d, 'Two'), { row: 22 })], {}, { boxes: 'none' }, [22, 2, bytes(0x0d, 'Other')]],
    ['neither', 'teletext', [block(1, bytes('One'), { row: 23 }), block(2, bytes('Two'), { row: 23 })], {}, { 'height of letters': 'single', boxes: 'none' }, [23, 2, bytes('Other')]],
    ['99 rows', 'open', [block(1, bytes('One'), { row: 99 }), block(2, bytes('Two'), { row: 88 })], { rows: '99' }, { 'rows of the page': '99' }, [88, 2, bytes('Other')]],
    ['another table', 'open', [block(1, bytes('One'), { row: 23 }), block(2, bytes('Two'), { row: 23 })], { characterTable: '04' }, { 'table of characters': '04' }, [23, 2, bytes('Other')]],
  ])('holds for new words too: %s', (_, display, blocks, fields, details, written) => {
    const file = fileOf(display, blocks, fields);
    const document = documentOf(file);
    expect([document.head.details, document.track.map((caption) => caption.details)]).toEqual([{ 'day of creation': '2026-11-26', ...details }, [undefined, undefined]]);
    comesBack(display, file);
    const other = withText(document, 1, ['Other']);
    expect(codesIn(writeStl(other, display, options))[1]).toEqual(written);
    expect(lossesOf([other], formatOf(display).holds)).toEqual([]);
    expect(formatOf(display).write(other, options).ok).toBe(true);
    expect(lossesOf([document], trackFormats.srt.holds).find(({ what }) => what === 'details')?.message).toContain(Object.keys(details).join(', '));
  });

  it('is given up for a table that has the letters', () => {
    const document = withText(documentOf(fileOf('open', [block(1, bytes('One'), { row: 23 })], { characterTable: '04' })), 0, ['Ночь']);
    expect(gsiText(writeStl(document, 'open', options), 'characterTable')).toBe('01');
  });

  it('is not held by the other display', () => {
    const document = documentOf(fileOf('teletext', [block(1, single('One'), { row: 23 })]));
    expect(lossesOf([document], trackFormats['stl-open'].holds).map(({ message }) => message)).toEqual(['Of what the file says of itself is not kept: height of letters.']);
    expect(formatOf('open').write(document, options).ok).toBe(true);
  });

  it('of more rows is a place like any other', () => {
    for (let row = 1; row <= 98; row += 1) {
      const document = documentOf(fileOf('open', [block(1, bytes('One'), { row })], { rows: '99' }));
      expect([document.track[0]?.details, lossesOf([withText(document, 0, ['Other'])], trackFormats['stl-open'].holds)]).toEqual([undefined, []]);
    }
  });
});

describe('what some subtitles are', () => {
  const flashing = bytes(0x0d, 0x0b, 0x0b, 0x08, 'One', 0x0a, 0x0a);
  const file = fileOf('teletext', [block(1, flashing), block(2, bytes(0x0d, 0x0b, 0x0b, 0x06, 'Two', 0x0a, 0x0a), { row: 22 }), block(3, tall('Three'), { row: 22 })]);

  it('goes with its times, and is lost with its words, which is said', () => {
    const document = documentOf(file);
    const shifted = applyEdit(document.track, { kind: 'shift', from: 0, by: 10_000 });
    expect(shifted.ok && codesIn(writeStl({ head: document.head, track: shifted.value }, 'teletext', options))).toEqual(codesIn(file));
    const other = withText(document, 0, ['Another']);
    expect(codesIn(writeStl(other, 'teletext', options))).toEqual([[20, 2, tall('Another')], ...codesIn(file).slice(1)]);
    expect(lossesOf([other], trackFormats.stl.holds).map(({ message }) => message)).toEqual(['Of how subtitles look in their file is not kept: flashing letters (1 caption).']);
    expect(writeStl(withText(other, 0, ['One']), 'teletext', options)).toEqual(file);
  });

  it('is said of the captions that other formats hold without it', () => {
    const looks = lossesOf([documentOf(file)], trackFormats.vtt.holds).filter(({ what }) => what === 'subtitle-looks');
    expect(looks).toEqual([{ what: 'subtitle-looks', message: 'Of how subtitles look in their file is not kept: flashing letters (1 caption).', captions: 1 }]);
  });

  it('is no look of another place, nor of codes that are none', () => {
    const document = documentOf(file);
    const [one, ...others] = document.track;
    if (one === undefined) throw new Error('a caption');
    const written = (change: Partial<typeof one>): readonly number[] | undefined => codesIn(writeStl({ ...document, track: [{ ...one, ...change }, ...others] }, 'teletext', options))[0]?.[2];
    expect(written({})).toEqual(flashing);
    expect(written({ placement: { align: 'left' } })).toEqual(tall('One'));
    for (const codes of ['', 'x', 'teletext 00 20 2 0d0b0b084f6e650a0', 'teletext 00 20 2 0d0b0b084f6e650a0a8f', 'teletext 01 20 2 0d0b0b084f6e650a0a', `teletext 00 20 2 ${'20'.repeat(120)}4f6e65`, 'open 00 20 2 4f6e65', 'teletext 00 999 2 4f6e65']) expect(written({ details: { 'codes of EBU STL': codes } })).toEqual(tall('One'));
  });

  it.skipIf(!hasTool('ttconv'))('is the same for ttconv afterwards', () => {
    const document = documentOf(file);
    expect(byTtconv(writeStl(document, 'teletext', options), 'stl', 'vtt')).toBe(byTtconv(file, 'stl', 'vtt'));
    // New words of double height in boxes end on the last row, as ttconv has it.
    expect(byTtconv(writeStl(withText(document, 0, ['Two', 'lines']), 'teletext', options), 'stl')).toContain('Two\nlines');
  });
});

describe('the ends in a set', () => {
  const set = [block(1, tall('One'), { cumulative: 1, row: 4, timeOut: [0, 0, 3, 12] }), block(2, tall('Two'), { cumulative: 2, row: 10, timeOut: [0, 0, 5, 0] }, 4, 5), block(3, tall('Three'), { cumulative: 3, row: 16 }, 6, 8)];
  const endsIn = (file: Uint8Array): readonly string[] => blocksOf(file).map((hex) => hex.slice(18, 26));

  it('stay as they are, and move with their set', () => {
    const file = fileOf('teletext', set);
    comesBack('teletext', file);
    const document = documentOf(file);
    const shifted = applyEdit(document.track, { kind: 'shift', from: 0, by: 10_000 });
    expect(shifted.ok && endsIn(writeStl({ head: document.head, track: shifted.value }, 'teletext', options))).toEqual(['00000d0c', '00000f00', '00001200']);
  });

  it('stay with codes of others, whose rows count as they are', () => {
    comesBack('teletext', fileOf('teletext', [...set.slice(0, 2), block(3, bytes(0x0b, 0x0b, 'Three'), { cumulative: 3, row: 23, justification: 0 }, 6, 8)]));
  });

  it('and their rows stay, though others of the set have the same', () => {
    const file = fileOf('teletext', set.map((one) => Uint8Array.from([...one.subarray(0, 13), 20, ...one.subarray(14)])));
    comesBack('teletext', file);
    const { head, track } = documentOf(file);
    const moved = { head, track: track.map((caption, index) => (index === 1 ? { ...caption, placement: { line: { value: 75, unit: 'percent' as const } } } : caption)) };
    expect(lossesOf([moved], trackFormats.stl.holds).map(({ what }) => what)).toEqual(['placement-moved', 'overlaps']);
  });

  it('never come before their beginnings, and are nothing outside of a set', () => {
    const document = documentOf(fileOf('teletext', set));
    const [one, two, three] = document.track;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three captions');
    const late = { ...one, start: two.start };
    expect(endsIn(writeStl({ head: {}, track: [late, two, three] }, 'teletext', options))).toEqual(['00000401', '00000500', '00000800']);
    expect(endsIn(writeStl({ head: {}, track: [one] }, 'teletext', options))).toEqual(['00000800']);
  });
});

describe('comments and user data', () => {
  const user = block(1, bytes('OTHER', 0, 1, 0x8f, 2), { extension: 0xfe });
  const comment = block(2, bytes(0x03, 'Check', 0x8a, 'this'), { comment: true, row: 3, justification: 1 }, 100, 200);
  const blocks = [user, comment, block(3, bytes('One'), { row: 23 }), block(4, bytes('Two'), { row: 23 }), block(5, bytes('later'), { comment: true }, 1, 2), block(6, bytes(1, 2, 3), { extension: 0xfe })];
  const file = fileOf('open', blocks);

  it('come back to the byte, those after the last subtitle too', () => {
    const document = documentOf(file);
    expect(document.track.map(({ notes }) => notes?.map((note) => note.slice(0, 28)))).toEqual([['EBU STL user data: 000100fe0', 'EBU STL comment: Check\nthis'], undefined]);
    expect(document.head.closingNotes?.[0]).toBe('EBU STL comment: later');
    comesBack('open', file);
  });

  it('move with their subtitle, and go to the next one when it is deleted', () => {
    const document = documentOf(file);
    const written = (edit: Parameters<typeof applyEdit>[1]): readonly string[] => {
      const edited = applyEdit(document.track, edit);
      if (!edited.ok) throw new Error(edited.error.message);
      return blocksOf(writeStl({ head: document.head, track: edited.value }, 'open', options));
    };
    // Number, comment flag, times.
    const facts = (hex: string | undefined = ''): string => [hex.slice(2, 4), hex.slice(6, 8), hex.slice(30, 32), hex.slice(10, 18), hex.slice(18, 26)].join(' ');
    expect(facts(written({ kind: 'shift', from: 0, by: 60_000 })[1])).toBe('02 ff 01 00022800 00041400');
    const deleted = written({ kind: 'delete', from: 0, to: 0 });
    expect(deleted.map((hex) => facts(hex).slice(0, 8))).toEqual(['01 fe 00', '04 ff 01', '04 ff 00', '05 ff 01', '06 fe 00']);
  });

  it('are remarks in other formats, and come back from those', () => {
    const document = documentOf(file);
    expect(lossesOf([document], trackFormats.vtt.holds).filter(({ what }) => what === 'comments').map(({ message }) => message)).toEqual(['Of comments the words are kept, and not how they look, where and when (1 caption).']);
    const text = trackFormats.vtt.write(document, options);
    const read = text.ok ? trackFormats.vtt.read?.(text.value, options) : undefined;
    const again = blocksOf(writeStl({ head: read?.head ?? {}, track: read?.track ?? [] }, 'open', options));
    expect(again.map((hex) => [hex.slice(6, 8), hex.slice(30, 32)])).toEqual([['fe', '00'], ['ff', '01'], ['ff', '00'], ['ff', '00'], ['ff', '01'], ['fe', '00']]);
    expect([again[0]?.slice(32), again[1]?.slice(32)]).toEqual([blocksOf(file)[0]?.slice(32), '436865636b8a74686973']);
  });

  it('are in transcripts where they are words', () => {
    const document = documentOf(file);
    const text = trackFormats.txt.write(document, options);
    expect(text.ok && text.value).toBe('# EBU STL comment: Check this\n\nOne Two\n\n# EBU STL comment: later\n');
    expect(lossesOf([document], trackFormats.txt.holds).filter(({ what }) => what === 'notes').map(({ message }) => message)).toEqual(['Remarks after the last caption are not kept whole.', 'Remarks are not kept whole (1 caption).']);
  });

  it('are user data of ours where they cannot be a comment, and no user data of others are ours', () => {
    const notes = ['EBU STL comment: 漢', 'EBU STL comment:', 'EBU STL user data: 00', `EBU STL user data: 000100fe0000000100000001141700004341455355524152${'00'.repeat(3)}`, `EBU STL user data: 000100ff${'00'.repeat(12)}`];
    const document = { head: {}, track: [{ ...captionAt(1, 'One'), notes }] };
    expect(blocksOf(writeStl(document, 'open', options)).slice(0, -1).map((hex) => hex.slice(32, 46))).toEqual(notes.flatMap((note) => Array.from({ length: Math.ceil(note.length / 103) }, () => '43414553555241')));
    expect(formatOf('open').write(document, options).ok).toBe(true);
    expect(lossesOf([document], formatOf('open').holds)).toEqual([]);
    expect(documentOf(writeStl(document, 'open', options)).track[0]?.notes).toEqual(notes);
  });

  it('before a subtitle without words are the next one’s', () => {
    const read = documentOf(fileOf('open', [user, block(2, bytes(' ')), block(3, bytes('One'))]));
    expect(read.track.map(({ notes, lines }) => [notes?.length, lines])).toEqual([[1, ['One']]]);
  });

  it('for another display keep their words', () => {
    const document = documentOf(file);
    expect(lossesOf([document], trackFormats.stl.holds).map(({ what }) => what)).toEqual(['details', 'comments']);
    const written = trackFormats.stl.write(document, options);
    expect(written.ok && blocksOf(written.value as Uint8Array)[1]?.slice(30)).toBe('010d0b0b436865636b0a0a8a8a0d0b0b746869730a0a');
  });
});
