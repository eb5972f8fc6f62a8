/** What is seen while letters are painted on the screen or roll up it: codes from the tables of 47 CFR 79.101, times in frames. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRates, nearestFrame } from '../../../../core/captions/times/frame-rate.ts';
import { readSrt } from '../../../../core/captions/srt/read-srt.ts';
import { sccWord } from '../../../../core/captions/scc/control-codes.ts';
import { readScc } from '../../../../core/captions/scc/read-scc.ts';
import { writeScc } from '../../../../core/captions/scc/write-scc.ts';
import type { Ms } from '../../../../core/units/time.ts';
import { byTtconv, hasTool } from '../other-tools.ts';

/** Letters as pairs of bytes. */
const letters = (text: string): string =>
  Array.from({ length: Math.ceil(text.length / 2) }, (_, index) => sccWord([text.charCodeAt(index * 2), text.length > index * 2 + 1 ? text.charCodeAt(index * 2 + 1) : 0])).join(' ');

/** Codes, each sent from a frame on. */
const file = (...sent: readonly (readonly [number, string])[]): string =>
  `Scenarist_SCC V1.0\n\n${sent.map(([frame, codes]) => `00:00:${String(Math.floor(frame / 30)).padStart(2, '0')}:${String(frame % 30).padStart(2, '0')}\t${codes}\n\n`).join('')}`;

const frames = (time: Ms): number => nearestFrame(time, frameRates['29.97']);

/** Each caption: first frame, frame after the last, row (from 1), words. */
const seen = (text: string): readonly unknown[] =>
  readScc(text).track.map(({ start, end, lines, placement }) => [frames(start), frames(end), 1 + (placement?.line?.value ?? 15 - lines.length), lines.join('/')]);

const said = (text: string): readonly string[] => readScc(text).problems.map(({ message }) => message);

const [paint, erase, row14, row15, row15column8] = ['9429 9429', '942c 942c', '94d0 94d0', '9470 9470', '94f4 94f4'];

describe('letters that are painted', () => {
  it('beside others in rows of their own are a caption of their own, from when they come', () => {
    const text = file([30, `${paint} ${row14} ${letters('one')}`], [90, `${paint} ${row15} ${letters('two')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 150, 14, 'one'], [94, 150, 15, 'two']]);
    expect(said(text)).toEqual(['Captions that are painted on are there from their first letter now: they pop on (2 in this file).']);
  });

  it('beside others in their row make a caption of all of them, from when they come', () => {
    const text = file([30, `${paint} ${row15} ${letters('one')}`], [90, letters(' two')], [150, erase]);
    expect(seen(text)).toEqual([[34, 90, 15, 'one'], [90, 150, 15, 'one two']]);
    expect(said(text)).toEqual([
      'Captions that are painted on are there from their first letter now: they pop on (2 in this file).',
      'Words that are painted into a caption make a new one, which has the others again (1 in this file).',
    ]);
  });

  it('far from others in their row are a caption of their own', () => {
    const text = file([30, `${paint} ${row15} ${letters('one')}`], [90, `${row15column8} ${letters('two')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 150, 15, 'one'], [92, 150, 15, 'two']]);
  });

  it('over others end what was seen', () => {
    const text = file([30, `${paint} ${row15} ${letters('row a')}`], [90, `${row15} ${letters('ROW B')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 92, 15, 'row a'], [92, 150, 15, 'ROW B']]);
  });

  it('over some of others leave the rest', () => {
    const text = file([30, `${paint} ${row14} ${letters('one')} ${row15} ${letters('row a long')}`], [90, `${row15} ${letters('ROW')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 92, 14, 'one/row a long'], [92, 150, 14, 'one/ROW a long']]);
  });

  it('at once over those that no caption has yet end what was seen, so that no word is lost', () => {
    const text = file([30, `${paint} ${row15} ${letters('row a')} ${row15} ${letters('ROW B')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 39, 15, 'row a'], [39, 150, 15, 'ROW B']]);
  });

  it('beside a caption that popped on', () => {
    const text = file([30, `9420 9420 ${row14} ${letters('one')} 942f 942f`], [90, `${paint} ${row15} ${letters('two')}`], [150, erase]);
    expect(seen(text)).toEqual([[36, 150, 14, 'one'], [94, 150, 15, 'two']]);
  });

  it('row by row without a pause are one caption', () => {
    const text = file([30, `${paint} ${row14} ${letters('one')} ${row15} 97a1 97a1 ${letters('two')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 150, 14, 'one/two']]);
  });

  it('after pauses of half a second together are a new caption', () => {
    const words = (pause: number): string => file([30, `${paint} ${row15} ${letters('on')}`], [35 + pause, letters('e ')], [36 + 2 * pause, letters('tw')], [37 + 3 * pause, letters('o')], [150, erase]);
    expect(seen(words(5))).toEqual([[34, 150, 15, 'one two']]);
    expect(seen(words(9))).toEqual([[34, 54, 15, 'one'], [54, 150, 15, 'one two']]);
  });

  it('again as they are change nothing, in another colour they do', () => {
    const once = `${paint} ${row15} ${letters('one')}`;
    expect(seen(file([30, once], [90, once], [150, erase]))).toEqual([[34, 150, 15, 'one']]);
    const coloured = file([30, once], [90, `${paint} 9468 9468 ${letters('one')}`], [150, erase]);
    expect(readScc(coloured).track.map(({ emphasis }) => emphasis)).toEqual([undefined, [{ from: 0, to: 3, kind: 'red' }]]);
    const inTheMidst = file([30, `${paint} ${row15column8} ${letters('one')}`], [90, `${paint} ${row15column8} 97a1 97a1 ${letters('X')}`], [150, erase]);
    expect(seen(inTheMidst)).toEqual([[34, 96, 15, 'one'], [96, 150, 15, 'oXe']]);
  });

  it('and taken back end what was seen, unless it is at once', () => {
    expect(seen(file([30, `${paint} ${row15} ${letters('teh')} 94a1 94a1 8080 94a1 94a1 ${letters('he')}`], [150, erase]))).toEqual([[34, 150, 15, 'the']]);
    expect(seen(file([30, `${paint} ${row15} ${letters('teh')}`], [90, `94a1 8080 94a1 ${letters('he')}`], [150, erase]))).toEqual([[34, 90, 15, 'teh'], [90, 150, 15, 'the']]);
    expect(seen(file([30, `${paint} ${row15} ${letters('row a')} ${row15} 94a4 94a4 ${letters('B')}`], [150, erase]))).toEqual([[34, 39, 15, 'row a'], [39, 150, 15, 'B']]);
  });

  it('again and again beside rows that stay leave those one caption', () => {
    const many = 5000;
    const text = `Scenarist_SCC V1.0\n\n00:00:01:00\t${paint} 9140 9140 ${letters('top')} 9160 9160 ${letters('row')} ${`9470 ${letters('ab')} 9470 ${letters('cd')} `.repeat(many)}${erase}\n`;
    const { track } = readScc(text);
    expect(track.length).toBe(2 * many + 1);
    expect(track[0]).toMatchObject({ lines: ['top', 'row'], end: track.at(-1)?.end });
  });

  it('are not moved by a carriage return', () => {
    expect(seen(file([30, `${paint} ${row15} ${letters('one')} 94ad 94ad ${letters(' two')}`], [150, erase]))).toEqual([[34, 150, 15, 'one two']]);
  });

  it('lose no word, and bring none more than half a second before it was sent', () => {
    const place = fc.constantFrom(row14, row15, row15column8, `${row15} 97a2 97a2`);
    const burst = fc.tuple(fc.oneof(fc.nat(20), fc.nat(200)), place, fc.constantFrom('', paint, '94a4 94a4'));
    fc.assert(fc.property(fc.array(burst, { minLength: 1, maxLength: 8 }), (bursts) => {
      let free = 20;
      const words = bursts.map(([pause, row, code], index) => {
        const codes = `${row} ${code} ${letters(`${String.fromCharCode(65 + index)}!`)}`.replace(/ +/gu, ' ');
        const at = free + pause;
        free = at + codes.split(' ').length;
        return { word: `${String.fromCharCode(65 + index)}!`, at, codes, sent: free - 1 };
      });
      const { track } = readScc(file([10, paint], ...words.map(({ at, codes }): readonly [number, string] => [at, codes]), [free + 20, erase]));
      words.forEach(({ word, sent }) => {
        const within = track.filter(({ lines }) => lines.join(' ').includes(word));
        expect(within.some(({ end }) => frames(end) > sent)).toBe(true);
        for (const { start } of within) {
          const before = words.filter((other) => other.sent > frames(start) && other.sent <= sent);
          const sending = before.reduce((sum, { codes }) => sum + codes.split(' ').length + 2, 0);
          expect(sent - frames(start)).toBeLessThanOrEqual(15 + sending);
        }
      });
    }), { numRuns: 300 });
  });
});

describe.skipIf(!hasTool('ttconv'))('what ttconv shows', () => {
  it('just before a caption ends is the same where letters are painted, over others and beside them', () => {
    const text = file(
      [30, `${paint} ${row14} ${letters('alpha')}`], [90, `${paint} ${row15} ${letters('betas')}`], [150, `${row14} ${letters('gamma')}`], [210, erase],
      [240, `9420 9420 ${row14} ${letters('delta')} 942f 942f`], [330, `${paint} ${row15} ${letters('omega')}`], [390, erase],
    );
    const theirs = readSrt(byTtconv(text, 'scc')).track;
    const { track } = readScc(text);
    expect(track.map(({ lines }) => lines.join('/'))).toEqual(['alpha', 'betas', 'gamma', 'delta', 'omega']);
    for (const { end } of track) {
      const ours = track.filter((other) => other.start < end - 250 && other.end >= end).map(({ lines, placement }) => [placement?.line?.value ?? 14, ...lines] as const);
      expect(theirs.find((other) => other.start < end - 250 && other.end >= end - 250)?.lines).toEqual(ours.toSorted(([one], [other]) => one - other).flatMap(([, ...lines]) => lines));
    }
  });
});

describe('rows that roll up', () => {
  const roll = (row: string, ...words: readonly string[]): string => file(...words.map((word, index): readonly [number, string] => [30 + index * 60, `9425 9425 94ad 94ad ${row} ${letters(word)}`]), [30 + words.length * 60, erase]);

  it('stay in the row that is said, which is not above those that roll', () => {
    expect(seen(roll('9370 9370', 'one', 'two'))).toEqual([[36, 92, 13, 'one'], [96, 150, 13, 'two']]);
    expect(seen(roll('9170 9170', 'one', 'two'))).toEqual([[36, 92, 2, 'one'], [96, 150, 2, 'two']]);
    expect(seen(roll('9170 9170', 'one').replaceAll('9425', '94a7'))).toEqual([[36, 90, 4, 'one']]);
  });

  it('keep their place when they are written and read again', () => {
    const { track } = readScc(roll('9370 9370', 'one', 'two'));
    expect(readScc(writeScc(track, false)).track.map(({ placement }) => placement)).toEqual(track.map(({ placement }) => placement));
  });

  it('begin at the bottom, and stay there where no row is said', () => {
    expect(seen(roll('8080', 'one'))).toEqual([[35, 90, 15, 'one']]);
  });

  it('move with what they hold when another row is said', () => {
    const text = file([30, `9425 9425 ${row15} ${letters('one')}`], [90, `9370 9370 97a2 97a2 97a2 97a2 ${letters('X')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 90, 15, 'one'], [90, 150, 13, 'one X']]);
  });

  it('stay where they were when they are gone at once', () => {
    const text = (until: number): string => file([30, `9425 9425 ${row15} ${letters('one')}`], [90, '9370 9370'], [until, `94ad 94ad ${letters('two')}`], [150, erase]);
    expect(seen(text(92))).toEqual([[34, 92, 15, 'one'], [94, 150, 13, 'two']]);
    expect(seen(text(120))).toEqual([[34, 90, 15, 'one'], [90, 120, 13, 'one'], [122, 150, 13, 'two']]);
  });

  it('are not lost when one is written over another', () => {
    const text = file([30, `9425 9425 ${row15} ${letters('one')}`], [90, `${row15} ${letters('TWO')}`], [150, erase]);
    expect(seen(text)).toEqual([[34, 92, 15, 'one'], [92, 150, 15, 'TWO']]);
  });

  it('erase what was loaded before', () => {
    const text = file([30, `9420 9420 ${row15} ${letters('old')} 9425 9425 ${row15} ${letters('one')}`], [90, '942f 942f'], [150, erase]);
    expect(seen(text)).toEqual([[40, 90, 15, 'one']]);
  });
});
