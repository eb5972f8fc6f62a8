/** Sets that add up on the screen (Tech 3264, 4.3, CS): read as captions that are shown together, and written of those that can be. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { readStl } from '../../../../core/captions/stl/read-stl.ts';
import { gsiSize, ttiSize } from '../../../../core/captions/stl/stl-blocks.ts';
import { writeStl } from '../../../../core/captions/stl/write-stl.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { byTtconv, hasTool } from '../other-tools.ts';
import { options } from './looked.ts';

/** A caption of whole seconds; `percent` is where its first line stands, at the bottom where it is not given. */
const at = (id: number, start: number, end: number, text: string, percent?: number): Caption => ({
  id: String(id),
  start: ms(start * 1000),
  end: ms(end * 1000),
  lines: text.split('/'),
  speaker: null,
  ...(percent === undefined ? {} : { placement: { line: { value: percent, unit: 'percent', align: 'start' } } }),
});

const shown = (track: Track): readonly string[] => track.map(({ start, end, lines, placement }) => `${String(start / 1000)}-${String(end / 1000)} ${lines.join('/')}${placement?.line === undefined ? '' : ` @${String(Math.round(placement.line.value))}`}`);

/** What each subtitle of a file says of itself: its number, its place in a set, when it is shown (seconds), and its row. */
const blocksOf = (file: Uint8Array): readonly (readonly number[])[] =>
  Array.from({ length: (file.length - gsiSize) / ttiSize }, (_, index) => file.subarray(gsiSize + index * ttiSize, gsiSize + (index + 1) * ttiSize)).map((block) => [block[1] ?? 0, block[4] ?? 0, block[7] ?? 0, block[11] ?? 0, block[13] ?? 0]);

const overlaps = (track: Track): readonly string[] => lossesOf([{ head: {}, track }], trackFormats.stl.holds).filter(({ what }) => what.startsWith('overlaps')).map(({ message }) => message);

const cases: readonly (readonly [string, Track, readonly number[]])[] = [
  ['one that is added to', [at(1, 1, 5, 'Who?', 50), at(2, 2, 5, 'Me!')], [1, 3]],
  ['two at once', [at(1, 1, 5, 'Who?', 0), at(2, 1, 5, 'Me!/Really')], [1, 3]],
  ['three, the later above', [at(1, 1, 9, 'one'), at(2, 2, 9, 'two', 40), at(3, 3, 9, 'three', 10)], [1, 2, 3]],
  ['one after another', [at(1, 1, 2, 'one', 40), at(2, 2, 3, 'two'), at(3, 3, 5, 'three', 10), at(4, 4, 5, 'four')], [0, 0, 1, 3]],
];

describe.each(['teletext', 'open'] as const)('captions that are shown together, in EBU STL for %s', (display) => {
  it.each(cases)('are a set where they end together on rows of their own: %s', (_, track, sets) => {
    const file = writeStl({ head: {}, track }, display, options);
    expect(blocksOf(file).map((block) => block[1])).toEqual(sets);
    const read = readStl(file, options);
    expect([read.track.map(({ start, end, lines }) => [start, end, lines]), read.problems]).toEqual([track.map(({ start, end, lines }) => [start, end, lines]), []]);
    expect(writeStl({ head: read.head ?? {}, track: read.track }, display, options)).toEqual(file);
    expect(overlaps(track)).toEqual([]);
  });

  it.each<readonly [string, Track, readonly string[]]>([
    ['rows that collide', [at(1, 1, 5, 'Who?'), at(2, 2, 5, 'Me!')], ['1-2 Who?', '2-5 Me!']],
    ['rows that collide in part', [at(1, 1, 5, 'Who?/is it', 88), at(2, 2, 5, 'Me!/No, me')], ['1-2 Who?/is it', '2-5 Me!/No, me']],
    ['other ends', [at(1, 1, 5, 'Who?', 10), at(2, 2, 6, 'Me!')], ['1-2 Who?', '2-6 Me!']],
    ['a third over two', [at(1, 1, 5, 'Who?', 10), at(2, 2, 5, 'Me!'), at(3, 4, 7, 'Him', 40)], ['1-2 Who?', '2-4 Me!', '4-7 Him']],
  ])('take turns, which is said: %s', (_, track, turns) => {
    const { track: read } = readStl(writeStl({ head: {}, track }, display, options), options);
    expect(shown(read).map((one) => one.replace(/ @\d+$/, ''))).toEqual(turns);
    expect(overlaps(track)).toEqual([`Captions that are shown with others go sooner, when the next one comes (${String(track.length - 1)} caption${track.length === 2 ? '' : 's'}).`]);
  });

  it('wait together where those before them need their time', () => {
    const crowd = [at(1, 1, 1.5, 'a crowd'), at(2, 1, 1.5, 'of words'), at(3, 1, 1.5, 'comes late'), at(4, 2, 4, 'Who?', 10), at(5, 2, 4, 'Me!')];
    expect(shown(readStl(writeStl({ head: {}, track: crowd }, display, options), options).track)).toEqual(['1-1.52 a crowd', '1.52-2 of words', '2-2.52 comes late', '2.52-4 Who? @9', '2.52-4 Me!']);
  });

  it('never stand on one row together, nor outside of a set, whatever the times and places', () => {
    const caption = fc.record({ gap: fc.constantFrom(0, 0, 400, 3000), end: fc.constantFrom(4, 4, 9, 30), percent: fc.constantFrom(undefined, 0, 30, 60), text: fc.constantFrom('One', 'Two/lines') });
    fc.assert(
      fc.property(fc.array(caption, { maxLength: 12 }), (all) => {
        let start = 0;
        const track = all.map(({ gap, end, percent, text }, index) => {
          start += gap;
          const until = Math.max(end * 1000, start + 40);
          return { ...at(index + 1, 0, 1, text, percent), start: ms(start), end: ms(until) };
        });
        const file = writeStl({ head: {}, track }, display, options);
        const { track: read, problems } = readStl(file, options);
        expect(problems).toEqual([]);
        expect(read.map(({ lines }) => lines)).toEqual(track.map(({ lines }) => lines));
        expect(writeStl({ head: {}, track: read }, display, options)).toEqual(file);
        const sets = blocksOf(file).map((block) => block[1] ?? 0);
        read.forEach((one, index) => {
          const joined = (sets[index] ?? 0) >= 2;
          expect([0, 1].includes(sets[index - 1] ?? 0) || sets[index - 1] === 3 || joined).toBe(true);
          if (!joined) expect(one.start).toBeGreaterThanOrEqual(Math.max(0, ...read.slice(0, index).map(({ end }) => end)));
          else expect(one.end).toBe(read[index - 1]?.end);
        });
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(!hasTool('ttconv'))('are read by ttconv as they were meant', () => {
    const [, track] = cases[0] ?? ['', []];
    const read = readSrt(byTtconv(writeStl({ head: {}, track: [...track, at(3, 6, 7, 'Good.')] }, display, options), 'stl')).track;
    expect(shown(read.map(({ placement: _place, ...caption }) => caption))).toEqual(['1-2 Who?', '2-5 Who?/Me!', '6-7 Good.']);
  });
});

describe('sets of others', () => {
  /** Three subtitles a second apart of a second and a half each, with their places in a set, changed. */
  const changed = (sets: readonly number[], change: (file: Uint8Array, block: (index: number) => number) => void = () => undefined): ReturnType<typeof readStl> => {
    const file = writeStl({ head: {}, track: sets.map((_, index) => at(index + 1, index + 1, index + 2, `text ${String(index + 1)}`, index * 20)) }, 'open', options);
    const block = (index: number): number => gsiSize + index * ttiSize;
    sets.forEach((set, index) => { file[block(index) + 4] = set; });
    change(file, block);
    return readStl(file, options);
  };
  const said = ({ track, problems }: ReturnType<typeof readStl>): readonly unknown[] => [track.map(({ start, end }) => `${String(start / 1000)}-${String(end / 1000)}`), problems.map(({ message }) => message)];

  it('stay until the last of them ends', () => {
    expect(said(changed([0, 1, 2, 3]))).toEqual([['1-2', '2-5', '3-5', '4-5'], ['Subtitles that add up on the screen are shown until the last of their set ends (2 subtitles).']]);
    expect(said(changed([1, 3], (file, block) => { file[block(0) + 11] = 3; }))).toEqual([['1-3', '2-3'], []]);
    expect(said(changed([1, 3], (file, block) => { file[block(0) + 11] = 9; }))).toEqual([['1-9', '2-9'], ['Subtitles that add up on the screen are shown until the last of their set ends (1 subtitle).']]);
  });

  it('end where they are not ended, and are none where they were not begun', () => {
    expect(said(changed([1, 2, 1, 3]))[0]).toEqual(['1-3', '2-3', '3-5', '4-5']);
    expect(said(changed([1, 0, 2, 3]))[0]).toEqual(['1-2', '2-3', '3-4', '4-5']);
    expect(said(changed([3, 2, 7, 1]))).toEqual([['1-2', '2-3', '3-4', '4-5'], []]);
  });

  it('are not ended by a comment', () => {
    const read = changed([1, 0, 3], (file, block) => { file[block(1) + 15] = 1; });
    expect([said(read)[0], read.track[1]?.notes]).toEqual([['1-4', '3-4'], ['EBU STL comment: text 2']]);
  });
});
