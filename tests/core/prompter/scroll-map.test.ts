import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../core/prompter/row.ts';
import { msAt, scrollMap, yAt, type ScrollMap } from '../../../core/prompter/scroll-map.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import { parse } from '../../../core/script/parse.ts';
import type { CueId } from '../../../core/script/script.ts';
import { newsreader, type Timeline } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { sampleText } from '../show/fixture.ts';
import { layOut } from './lay-out.ts';

const page = { rowHeight: 100, width: 24, gap: 40 };
const timelineFrom = (text: string, profile = newsreader): Timeline => timelineOf(parse(text), profile);

const words = ['ferry', 'a', 'night', 'of', 'unmistakable', 'rain', 'Apples'];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ... ', ',... ', '. ', ' [pause 3s] ', '\n', '\n# Story\n')), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const paces = fc.constantFrom('speech' as const, 'even' as const);
const pages = fc.record({ rowHeight: fc.integer({ min: 30, max: 300 }), width: fc.integer({ min: 16, max: 60 }), gap: fc.integer({ min: 0, max: 200 }) });

/** The row in which a cue starts. */
const rowOfStart = (rows: readonly Row[], cue: CueId): Row | undefined =>
  rows.find(({ spans }) => spans.some((span) => span.cue === cue && span.from === 0));

const samples = (map: ScrollMap, every: number): readonly number[] =>
  Array.from({ length: Math.ceil(map.to / every) + 1 }, (_, index) => yAt(map, ms(index * every)));

describe('a scroll map of any script', () => {
  it('never goes back, and stays within the rows', () => {
    fc.assert(
      fc.property(sentence, pages, paces, (text, on, pace) => {
        const timeline = timelineFrom(text);
        const rows = layOut(timeline, on);
        const map = scrollMap(rows, timeline, pace);
        const ys = samples(map, 37);
        expect(ys.every((y, index) => y >= (ys[index - 1] ?? y) - 1e-6)).toBe(true);
        const [first, last] = [rows[0], rows.at(-1)];
        if (first === undefined || last === undefined) return;
        expect(ys[0]).toBeGreaterThanOrEqual(first.top);
        expect(ys.at(-1)).toBeLessThanOrEqual(last.top + last.height);
      }),
    );
  });

  it('goes nowhere at once: neither its px nor its velocity jumps', () => {
    fc.assert(
      fc.property(sentence, paces, fc.double({ min: 0, max: 1, noNaN: true }), (text, pace, where) => {
        const timeline = timelineFrom(text);
        const map = scrollMap(layOut(timeline, page), timeline, pace);
        const from = where * timeline.duration;
        const step = 0.5;
        const [a, b, c] = [0, 1, 2].map((index) => yAt(map, ms(from + index * step)));
        const [before, after] = [((b ?? 0) - (a ?? 0)) / step, ((c ?? 0) - (b ?? 0)) / step];
        expect(Math.abs(before)).toBeLessThan(20);
        expect(Math.abs(after - before)).toBeLessThan(0.15);
      }),
      { numRuns: 500 },
    );
  });

  it('has every cue’s own row at the marker when it starts', () => {
    fc.assert(
      fc.property(sentence, pages, fc.double({ min: 0.5, max: 4, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }), (text, on, rate, pauseScale) => {
        const timeline = timelineFrom(text, { rate, pauseScale });
        const rows = layOut(timeline, on);
        const map = scrollMap(rows, timeline, 'speech');
        for (const { cue, start } of timeline.cues) {
          const row = rowOfStart(rows, cue.id);
          const y = yAt(map, start);
          expect(y).toBeGreaterThanOrEqual((row?.top ?? Infinity) - 1e-6);
          expect(y).toBeLessThanOrEqual((row?.top ?? -Infinity) + (row?.height ?? 0) + 1e-6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is undone by msAt', () => {
    fc.assert(
      fc.property(sentence, paces, fc.double({ min: 0, max: 1, noNaN: true }), (text, pace, where) => {
        const timeline = timelineFrom(text);
        const map = scrollMap(layOut(timeline, page), timeline, pace);
        const at = ms(where * timeline.duration);
        const y = yAt(map, at);
        expect(Math.abs(yAt(map, msAt(map, y)) - y)).toBeLessThan(0.05);
        expect(msAt(map, y)).toBeGreaterThanOrEqual(at - 0.01);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for a window of its rows, away from the edges', () => {
    fc.assert(
      fc.property(sentence, fc.nat(1000), (text, shift) => {
        const timeline = timelineFrom(text);
        const rows = layOut(timeline, page);
        const window = rows.slice(2, -2).map((row) => ({ ...row, top: row.top + shift }));
        const [low, high] = [window[3]?.spans[0], window.at(-4)?.spans[0]];
        const timeOf = (span: typeof low): number => {
          const timed = timeline.cues.find(({ cue }) => cue.id === span?.cue);
          return timed === undefined || span === undefined ? Number.NaN : timed.start + span.from * (timed.end - timed.start);
        };
        const [all, some] = [scrollMap(rows, timeline, 'speech'), scrollMap(window, timeline, 'speech')];
        for (let at = timeOf(low); at <= timeOf(high); at += 50) expect(yAt(some, ms(at)) - shift).toBeCloseTo(yAt(all, ms(at)), 3);
      }),
    );
  });
});

describe('pace speech', () => {
  const timeline = timelineFrom(sampleText);
  const rows = layOut(timeline, page);
  const map = scrollMap(rows, timeline, 'speech');
  const velocity = (at: number): number => (yAt(map, ms(at + 5)) - yAt(map, ms(at - 5))) / 10;

  it('starts with the middle of the first row and ends with the middle of the last', () => {
    expect(yAt(map, ms(0))).toBe(50);
    const last = rows.at(-1);
    expect(yAt(map, timeline.duration)).toBeCloseTo((last?.top ?? 0) + 50, 3);
  });

  it('stands still in the middle of an ellipsis pause, and eases in and out of it', () => {
    const first = timeline.cues[0];
    const middle = (first?.end ?? 0) + (first?.pause.ms ?? 0) / 2;
    expect(first?.pause.kind).toBe('ellipsis');
    expect(velocity(middle)).toBeLessThan(1e-3);
    expect(velocity(middle - 100)).toBeGreaterThan(velocity(middle));
    expect(velocity(middle + 100)).toBeGreaterThan(velocity(middle));
  });

  it('moves on to a new paragraph in the pause before it', () => {
    const end = timeline.cues[2]?.end ?? 0;
    expect(velocity(end + 300)).toBeGreaterThan(0.02);
  });

  it('holds in what is left of a long pause before a paragraph', () => {
    const long = timelineFrom('One row of words here.\n[pause 6s]\nThen another row of it.');
    const held = scrollMap(layOut(long, page), long, 'speech');
    const next = long.cues[1]?.start ?? 0;
    expect(yAt(held, ms(next - 300))).toBeCloseTo(yAt(held, ms(next - 3000)), 6);
  });

  it('waits in the lead-in', () => {
    const leading = timelineFrom(`[pause 3s]\n${sampleText}`);
    const waiting = scrollMap(layOut(leading, page), leading, 'speech');
    expect([yAt(waiting, ms(0)), yAt(waiting, ms(2500))]).toEqual([50, 50]);
    expect(yAt(waiting, ms(3600))).toBeGreaterThan(50);
  });

  it('reads the middle of a row when its middle is at the marker', () => {
    const one = timelineFrom('alpha bravo charlie delta foxtrot golf hotel india juliett kilo lima mike november oscar papa');
    const laid = layOut(one, page);
    const second = laid[1];
    const span = second?.spans[0];
    const timed = one.cues[0];
    const at = (timed?.start ?? 0) + (((span?.from ?? 0) + (span?.to ?? 0)) / 2) * ((timed?.end ?? 0) - (timed?.start ?? 0));
    expect(Math.abs(yAt(scrollMap(laid, one, 'speech'), ms(at)) - ((second?.top ?? 0) + 50))).toBeLessThan(10);
  });
});

describe('pace even', () => {
  it('has one velocity within a paragraph, pauses or not', () => {
    const timeline = timelineFrom('One breath ... and a second one ... and a third one that is longer ... and a last.');
    const map = scrollMap(layOut(timeline, page), timeline, 'even');
    const end = (timeline.cues.at(-1)?.end ?? 0) - 200;
    const velocities = Array.from({ length: 20 }, (_, index) => yAt(map, ms(((index + 1) * end) / 20)) - yAt(map, ms((index * end) / 20)));
    expect(Math.max(...velocities) - Math.min(...velocities)).toBeLessThan(1e-6);
  });

  it('meets the start of every paragraph, give or take the easing', () => {
    const timeline = timelineFrom(sampleText);
    const rows = layOut(timeline, page);
    const map = scrollMap(rows, timeline, 'even');
    for (const index of [3, 4, 6]) {
      const timed = timeline.cues[index];
      const row = rows.find(({ spans }) => spans[0]?.cue === timed?.cue.id);
      expect(Math.abs(yAt(map, timed?.start ?? ms(0)) - ((row?.top ?? 0) + 25))).toBeLessThan(12);
    }
  });

  it('meets the words of a very long paragraph every half minute', () => {
    const timeline = timelineFrom('A breath of words ... then one more of them,... and so on it goes ... '.repeat(40));
    const rows = layOut(timeline, page);
    const [even, speech] = [scrollMap(rows, timeline, 'even'), scrollMap(rows, timeline, 'speech')];
    for (let at = 30_000; at < timeline.duration; at += 30_000) expect(Math.abs(yAt(even, ms(at)) - yAt(speech, ms(at)))).toBeLessThan(150);
  });

  it('stays where it is with a single row', () => {
    const timeline = timelineFrom('[pause 1s] Go.');
    const map = scrollMap(layOut(timeline, page), timeline, 'even');
    expect([yAt(map, ms(0)), yAt(map, timeline.duration), msAt(map, 50), msAt(map, 51), msAt(map, 49)]).toEqual([50, 50, timeline.duration, timeline.duration, 0]);
  });
});

describe('what was laid out for another text', () => {
  const timeline = timelineFrom(sampleText);
  const [first, second] = timeline.cues;
  const row = (top: number, cue: CueId | undefined, from = 0, to = 1): Row => ({ top, height: 100, spans: cue === undefined ? [] : [{ cue, from, to }] });

  it('without a known cue stands still at its first row', () => {
    const map = scrollMap([row(40, undefined), row(140, 'gone' as CueId)], timeline, 'speech');
    expect([yAt(map, ms(0)), yAt(map, timeline.duration), msAt(map, 90)]).toEqual([90, 90, timeline.duration]);
    expect(yAt(scrollMap([], timeline, 'even'), ms(5))).toBe(0);
  });

  it('leaves out rows that go back in time, and spans of no length', () => {
    const rows = [row(0, first?.cue.id), row(100, second?.cue.id), row(200, first?.cue.id), row(300, second?.cue.id, 0.5, 0.5)];
    expect(scrollMap(rows, timeline, 'speech')).toEqual(scrollMap(rows.slice(0, 2), timeline, 'speech'));
  });

  it('covers its own stretch of the timeline', () => {
    const map = scrollMap([row(0, second?.cue.id)], timeline, 'speech');
    expect([map.from, map.to]).toEqual([second?.start, second?.end]);
    expect([msAt(map, -5), msAt(map, 500)]).toEqual([map.from, map.to]);
  });
});
