/** Numbers and groups of subtitles (Tech 3264, 4.3, SN and SGN): they are the ids of captions, as far as these count up. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiSize, gsiText, ttiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import { carriableStl, writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { options } from './looked.ts';

const trackOf = (ids: readonly string[]): Track => ids.map((id, index): Caption => ({ id, start: ms(index * 1000), end: ms(index * 1000 + 800), lines: [`text ${String(index)}`], speaker: null }));

const fileOf = (ids: readonly string[]): Uint8Array => writeStl({ head: {}, track: trackOf(ids) }, 'open', options);

/** Groups and numbers of the blocks of a file, `2:17`. */
const numbersIn = (file: Uint8Array): readonly string[] =>
  Array.from({ length: (file.length - gsiSize) / ttiSize }, (_, index) => gsiSize + index * ttiSize).map((at) => `${String(file[at])}:${String((file[at + 1] ?? 0) + (file[at + 2] ?? 0) * 256)}`);

const said = (ids: readonly string[]): readonly string[] => lossesOf([{ head: { ownNumbers: true }, track: trackOf(ids) }], trackFormats['stl-open'].holds).filter(({ what }) => what === 'ids').map(({ message }) => message);

describe('ids that count up', () => {
  it.each<readonly [readonly string[], readonly string[], string]>([
    [['1', '2', '3'], ['0:1', '0:2', '0:3'], '001'],
    [['0', '1'], ['0:0', '0:1'], '001'],
    [['217', '218'], ['0:217', '0:218'], '001'],
    [['65534', '65535'], ['0:65534', '0:65535'], '001'],
    [['1:7', '1:8'], ['1:7', '1:8'], '001'],
    [['0:1', '0:2', '1:1', '255:9'], ['0:1', '0:2', '1:1', '255:9'], '003'],
    [['1:1', '2:5', '1:2', '2:6'], ['1:1', '2:5', '1:2', '2:6'], '002'],
    [['0:1', '7:2', '0:3'], ['0:1', '7:2', '0:3'], '002'],
  ])('%s are numbers of the file', (ids, numbers, groups) => {
    const file = fileOf(ids);
    expect([numbersIn(file), gsiText(file, 'groups')]).toEqual([numbers, groups]);
    expect([readStl(file, options).track.map(({ id }) => id), readStl(file, options).problems, said(ids)]).toEqual([ids, [], []]);
    expect(trackFormats['stl-open'].write({ head: {}, track: trackOf(ids) }, options).ok).toBe(true);
  });

  it.each<readonly [readonly string[], string]>([
    [['1', '3'], '(1 caption)'],
    [['2', '1'], '(2 captions)'],
    [['01', '02'], '(2 captions)'],
    [['65535', '65536'], '(2 captions)'],
    [['a', '2', '3'], '(1 caption)'],
    [['0:1', '0:2'], '(2 captions)'],
    [['1', '1:2'], '(1 caption)'],
    [['256:1'], '(1 caption)'],
    [['1:2', '1:2'], '(2 captions)'],
  ])('%s are not: they are numbered from 1, and that is said', (ids, captions) => {
    expect(numbersIn(fileOf(ids))).toEqual(ids.map((_, index) => `0:${String(index + 1)}`));
    expect(said(ids)).toEqual([`Ids are not kept ${captions}.`]);
  });

  it('come back, or are said not to, whatever they are', () => {
    const id = fc.oneof(fc.nat(5).map(String), fc.tuple(fc.nat(2), fc.nat(3)).map(([group, number]) => `${String(group)}:${String(number)}`));
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 5 }), fc.boolean(), (ids, tall) => {
        const track = trackOf(ids).map((caption, index) => (tall && index === 1 ? { ...caption, lines: Array.from({ length: 12 }, () => 'x') } : caption));
        const { track: read, problems } = readStl(writeStl({ head: {}, track }, 'open', options), options);
        expect([read.map((caption) => caption.id), problems]).toEqual([carriableStl({ head: {}, track }, 'open', options.frameRate).map((caption) => caption.id), []]);
        // Of a caption that is parted the first part has its id.
        const isLost = track.some((caption, index) => read[index < 2 ? index : index + read.length - track.length]?.id !== caption.id);
        expect(lossesOf([{ head: { ownNumbers: true }, track }], trackFormats['stl-open'].holds).some(({ what }) => what === 'ids')).toBe(isLost);
      }),
      { numRuns: 200 },
    );
  });

  it('go with remarks, and with subtitles of several blocks', () => {
    const track = trackOf(['2:7', '2:8']).map((caption) => ({ ...caption, notes: ['slug'], lines: ['x'.repeat(99), 'y'.repeat(99)] }));
    expect(numbersIn(writeStl({ head: { closingNotes: ['end'] }, track }, 'open', options))).toEqual(['2:7', '2:7', '2:7', '2:8', '2:8', '2:8', '2:8']);
  });
});

describe('a remark', () => {
  it('may have a number of its own, between those of captions', () => {
    const track = trackOf(['4', '6', '9']).map((caption, index) => ({ ...caption, ...(index === 0 ? {} : { notes: ['one', 'two'] }) }));
    const file = writeStl({ head: {}, track }, 'open', options);
    expect(numbersIn(file)).toEqual(['0:4', '0:5', '0:6', '0:6', '0:7', '0:8', '0:9']);
    expect(readStl(file, options).track).toEqual(track);
    expect(lossesOf([{ head: {}, track }], trackFormats.stl.holds)).toEqual([]);
  });
});

describe('numbers of others', () => {
  const changed = (numbers: readonly (readonly [group: number, number: number, comment?: number])[]): readonly unknown[] => {
    const file = fileOf(numbers.map((_, index) => String(index + 1)));
    numbers.forEach(([group, number, comment = 0], index) => {
      const at = gsiSize + index * ttiSize;
      file.set([group, number & 0xff, number >> 8], at);
      file[at + 15] = comment;
    });
    const { track, problems } = readStl(file, options);
    return [track.map(({ id }) => id), problems.map(({ message }) => message)];
  };

  it('are ids, gaps and all; groups stand before them where there is another than the first', () => {
    expect(changed([[0, 5], [0, 9], [0, 600]])).toEqual([['5', '9', '600'], []]);
    expect(changed([[0, 0], [1, 0]])).toEqual([['0:0', '1:0'], []]);
    expect(changed([[3, 1], [3, 2]])).toEqual([['3:1', '3:2'], []]);
  });

  it('are not those of comments', () => {
    expect(changed([[1, 0, 1], [0, 1], [0, 2]])).toEqual([['1', '2'], []]);
    expect(changed([[0, 1, 1], [0, 1], [0, 2]])).toEqual([['1', '2'], []]);
  });

  it('are not kept where one is used twice, which is said', () => {
    expect(changed([[0, 0], [0, 0], [0, 0]])).toEqual([['1', '2', '3'], ['Numbers of subtitles are used twice: they are not kept, captions are numbered from 1.']]);
  });
});
