import { describe, expect, it } from 'vitest';
import { ms } from '../../../../core/units/time.ts';
import { clockRows } from '../../../../renderer/operator/rehearse/clocks/clock-rows.ts';
import { isSameProfile, profileWords, sourceWords } from '../../../../renderer/operator/rehearse/readers/reader-words.ts';
import { peaksOf } from '../../../../renderer/operator/timeline/sound-peaks.ts';

describe('the clocks of the panel', () => {
  const clocks = { readTime: ms(330_000), elapsed: ms(12_340), remaining: ms(62_000), overUnder: ms(-3100) };
  const day = { timeOfDay: ms(0), plannedEnd: ms(66_600_000), startBy: ms(66_000_000), startIn: ms(-5000), overEnd: ms(5000) };

  it('say their time, and how far off they are', () => {
    expect(clockRows(clocks, day, { rest: ms(70_000), rate: 1.13 })).toEqual({
      total: { text: '5:30' },
      elapsed: { text: '0:12.3' },
      remaining: { text: '1:02.0' },
      live: { text: '1:10.0 (×1.13)' },
      ends: { text: '18:30:00' },
      startBy: { text: '18:20:00', off: 5000 },
      overTarget: { text: '−0:03.1', off: -3100 },
      overEnd: { text: '+0:05.0', off: 5000 },
    });
  });

  it('say nothing where nothing is wished', () => {
    const rows = clockRows({ ...clocks, overUnder: null }, { ...day, startBy: null, startIn: null, overEnd: null }, null);
    expect(['live', 'startBy', 'overTarget', 'overEnd'].map((name) => rows[name])).toEqual(Array.from({ length: 4 }, () => ({ text: '–' })));
    expect(clockRows(clocks, { ...day, startIn: ms(5000) }, null)['startBy']).toEqual({ text: '18:20:00' });
  });
});

describe('the words of a reader', () => {
  it('say the profile and what it rests on', () => {
    expect(profileWords({ rate: 1.184, pauseScale: 0.9 })).toBe('×1.18 ‖0.90');
    expect(sourceWords({ takes: 1, measured: ms(61_000), uncertainty: 0.054 })).toBe('1 take, 1:01 read, ±5 %');
    expect(sourceWords({ takes: 3, measured: ms(1000), uncertainty: 0.08 })).toBe('3 takes, 0:01 read, ±8 %');
  });
  it('know the profile that is in use', () => {
    expect(isSameProfile({ rate: 1.181, pauseScale: 1 }, { rate: 1.184, pauseScale: 1 })).toBe(true);
    expect(isSameProfile({ rate: 1.17, pauseScale: 1 }, { rate: 1.18, pauseScale: 1 })).toBe(false);
  });
});

describe('the peaks of a sound', () => {
  it('are the loudest of each fiftieth of a second', () => {
    const samples = new Float32Array(8000 / 50 + 10);
    samples[3] = -0.5;
    samples[165] = 2;
    expect([...peaksOf(samples, 8000)]).toEqual([128, 255]);
    expect(peaksOf(new Float32Array(0), 8000)).toHaveLength(0);
  });
});
