import { describe, expect, it } from 'vitest';
import { beginCount, countFrame, framesPerSecond } from '../../../renderer/prompter/frame-count.ts';

describe('framesPerSecond', () => {
  it('is the frames over the time, to a tenth', () => {
    let count = beginCount(1000);
    for (let frame = 0; frame < 30; frame += 1) count = countFrame(count);
    expect(framesPerSecond(count, 1500)).toBe(60);
    expect(framesPerSecond(count, 1501)).toBe(59.9);
  });

  it('is 0 before any time has gone by, and never more than can be reported', () => {
    expect(framesPerSecond(beginCount(1000), 1000)).toBe(0);
    expect(framesPerSecond({ frames: 5000, since: 0 }, 1)).toBe(1000);
  });
});
