import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../core/captions/times/frame-rate.ts';
import { splitTall } from '../../../core/captions/split-tall.ts';
import type { Caption } from '../../../core/captions/track.ts';
import { ms } from '../../../core/units/time.ts';

const captionOf = (lines: readonly string[], start = 0, end = 30_000): Caption => ({ id: '1', start: ms(start), end: ms(end), lines, speaker: null });

/** Words that differ: `word001`, `word002` ... */
const words = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `word${String(index + 1).padStart(3, '0')}`);

const options = { frameRate: frameRates['25'], dropFrame: false };

const wordsBack = (name: 'scc' | 'stl' | 'stl-open', track: readonly Caption[]): readonly string[] => {
  const written = trackFormats[name].write({ head: {}, track }, options);
  if (!written.ok) throw new Error(written.error.message);
  return trackFormats[name].read?.(written.value, options).track.flatMap(({ lines }) => lines.join(' ').split(' ')) ?? [];
};

describe('captions of more rows than a screen has', () => {
  it.each(['scc', 'stl', 'stl-open'] as const)('keep every word in %s, and that they are parted is said before', (name) => {
    const rows = { scc: 15, stl: 11, 'stl-open': 11 }[name];
    const long = captionOf([words(400).join(' ')], 0, 120_000);
    expect(wordsBack(name, [long])).toEqual(words(400));
    const told = lossesOf([{ head: {}, track: [long, { ...captionOf(['Short.'], 120_000, 122_000), id: '2' }] }], trackFormats[name].holds).map(({ message }) => message);
    expect(told).toContain(`Captions of more than ${String(rows)} rows are parted: what has no room comes after, in its share of the time (1 caption).`);
  });

  it.each(['scc', 'stl', 'stl-open'] as const)('are parted in %s where they have as many lines', (name) => {
    const lines = words(40);
    expect(wordsBack(name, [captionOf(lines)])).toEqual(lines);
    expect(wordsBack(name, [captionOf(lines, 1000, 1001)])).toEqual(lines);
  });

  it('share the time by their words, keep their emphasis, and say their remarks once', () => {
    const [one, two, three, ...rest] = splitTall([{ ...captionOf(words(6)), notes: ['slug'], emphasis: [{ from: 14, to: 28, kind: 'italic' }] }], ({ lines }) => lines.length, 2);
    expect([one?.start, one?.end, two?.start, two?.end, three?.start, three?.end]).toEqual([0, 10_000, 10_000, 20_000, 20_000, 30_000]);
    expect([one?.notes, two?.notes, three?.notes]).toEqual([['slug'], undefined, undefined]);
    expect([one?.emphasis, two?.emphasis, three?.emphasis]).toEqual([undefined, [{ from: 0, to: 14, kind: 'italic' }], undefined]);
    expect(rest).toEqual([]);
  });

  it.each<readonly [number, number, number, readonly number[]]>([[15, 18, 1, [9, 9]], [11, 18, 1, [9, 9]], [11, 40, 1, [10, 10, 10, 10]], [11, 3, 6, [1, 1, 1]], [11, 5, 4, [2, 1, 2]]])('are parted between their lines, of %i rows: %i lines that take %i', (most, count, each, parts) => {
    const lines = Array.from({ length: count }, (_, index) => `row ${String(index + 1)}`);
    const track = splitTall([captionOf(lines)], (caption) => caption.lines.length * each, most);
    expect(track.flatMap((caption) => caption.lines)).toEqual(lines);
    expect(track.map((caption) => caption.lines.length)).toEqual(parts);
  });

  it('are parted between words where a line alone is too tall', () => {
    const track = splitTall([captionOf([words(8).join(' '), 'one'])], ({ lines }) => lines.reduce((sum, line) => sum + line.split(' ').length, 0), 4);
    expect(track.map(({ lines }) => lines.join('/'))).toEqual(['word001 word002 word003', 'word004 word005 word006', 'word007 word008/one']);
  });

  it('are the very same track where none is too tall, and whole where there is nothing to part', () => {
    const track = [captionOf(['A', 'B'])];
    expect(splitTall(track, ({ lines }) => lines.length, 2)).toBe(track);
    expect(splitTall([captionOf(['A'])], () => 3, 2)).toEqual([captionOf(['A'])]);
  });

  it('never lose a word, whatever the words and the times', () => {
    const line = fc.array(fc.stringMatching(/^[a-z]{1,50}$/), { minLength: 1, maxLength: 60 }).map((some) => some.join(' '));
    const track = fc.array(fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 9000 })), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(track, fc.constantFrom('scc' as const, 'stl' as const, 'stl-open' as const), (captions, name) => {
        let at = 0;
        const made = captions.map(([lines, length], index) => ({ ...captionOf(lines, at, (at += length)), id: String(index + 1) }));
        expect(wordsBack(name, made).join('')).toBe(made.flatMap(({ lines }) => lines.join(' ').split(' ')).join(''));
      }),
      { numRuns: 60 },
    );
  });
});
