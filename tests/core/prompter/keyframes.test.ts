import { describe, expect, it } from 'vitest';
import { keyframes } from '../../../core/prompter/keyframes.ts';
import { scrollMap, yAt } from '../../../core/prompter/scroll-map.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import { parse } from '../../../core/script/parse.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { sampleText } from '../show/fixture.ts';
import { layOut } from './lay-out.ts';

const timeline = timelineOf(parse(sampleText), newsreader);
const map = scrollMap(layOut(timeline, { rowHeight: 100, width: 24, gap: 40 }), timeline, 'speech');

/** The px that an animation through keyframes shows at an offset. */
const shownAt = (frames: ReturnType<typeof keyframes>, offset: number): number => {
  const index = Math.max(1, frames.findIndex((frame) => frame.offset >= offset));
  const [a, b] = [frames[index - 1], frames[index]];
  if (a === undefined || b === undefined) return Number.NaN;
  return a.y + ((b.y - a.y) * (offset - a.offset)) / (b.offset - a.offset);
};

const furthestOff = (from: number, to: number, most?: number): number => {
  const frames = keyframes(map, ms(from), ms(to), most);
  return Math.max(...Array.from({ length: 1001 }, (_, index) => Math.abs(shownAt(frames, index / 1000) - yAt(map, ms(from + ((to - from) * index) / 1000)))));
};

describe('keyframes', () => {
  it('begin at offset 0, end at 1, and grow between', () => {
    const frames = keyframes(map, ms(0), timeline.duration);
    expect([frames[0]?.offset, frames.at(-1)?.offset]).toEqual([0, 1]);
    expect(frames.every((frame, index) => index === 0 || frame.offset > (frames[index - 1]?.offset ?? 1))).toBe(true);
  });

  it('are never a third of a px off the map, forwards and backwards', () => {
    expect(furthestOff(0, timeline.duration)).toBeLessThan(0.33);
    expect(furthestOff(timeline.duration, 0)).toBeLessThan(0.33);
    expect(furthestOff(1234, 5678)).toBeLessThan(0.33);
  });

  it('are few', () => {
    expect(keyframes(map, ms(0), timeline.duration).length).toBeLessThan(timeline.duration / 100);
  });

  it('are never more than asked for, at the price of accuracy', () => {
    const frames = keyframes(map, ms(0), timeline.duration, 10);
    expect(frames.length).toBeLessThanOrEqual(10);
    expect(furthestOff(0, timeline.duration, 10)).toBeGreaterThan(0.33);
    expect(keyframes(map, ms(0), timeline.duration, 1)).toHaveLength(2);
  });

  it('of a single moment are two that are equal', () => {
    const y = yAt(map, ms(700));
    expect(keyframes(map, ms(700), ms(700))).toEqual([{ offset: 0, y }, { offset: 1, y }]);
  });

  it('of hours are as bounded as those of seconds', () => {
    expect(keyframes(map, ms(0), ms(36_000_000)).length).toBeLessThanOrEqual(2000);
  });
});
