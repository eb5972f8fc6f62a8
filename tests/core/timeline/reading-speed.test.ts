import { describe, expect, it } from 'vitest';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { readerPresets } from '../../../core/timeline/presets.ts';
import { readingSpeed } from '../../../core/timeline/reading-speed.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { uncertainty } from '../../../core/timeline/uncertainty.ts';
import { ms } from '../../../core/units/time.ts';
import { modelled, scriptOf } from './scripts.ts';

const speedsOf = (text: string) => timeline(scriptOf([[text, modelled('paragraph')]]), newsreader).cues.map(readingSpeed);

describe('readingSpeed', () => {
  it('counts displayed characters over the reading without its pause', () => {
    expect(speedsOf('one two three')[0]).toBeCloseTo(13 / 0.77, 10);
  });
  it('counts a character beyond the basic plane once', () => {
    expect(speedsOf('😀😀')[0]).toBeCloseTo(2 / 0.25, 10);
  });
  it('is slow where the text hides many words', () => {
    expect(speedsOf('$2,437,512')[0]).toBeLessThan(3);
  });
});

describe('readerPresets', () => {
  it('are slower than a newsreader', () => {
    expect(readerPresets).toEqual({ newsreader: { rate: 1, pauseScale: 1 }, audiobook: { rate: 1.18, pauseScale: 1 }, speech: { rate: 1.3, pauseScale: 1 } });
  });
});

describe('uncertainty', () => {
  it('is 8 % before the rate is known and 4 % after', () => {
    expect(uncertainty(ms(60_000), 'uncalibrated')).toBe(4800);
    expect(uncertainty(ms(60_000), 'calibrated')).toBe(2400);
    expect(uncertainty(ms(-1000), 'calibrated')).toBe(40);
  });
});
