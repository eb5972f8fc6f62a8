import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { noRuling } from '../../../core/show/ruling.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { wordsAMinute } from '../../../core/timeline/words-a-minute.ts';

const rundown = parse('# One\nThe night ferry is back in port.\n# Two\nRain before dawn.');
const whole = timelineOf(rundown, newsreader);

describe('wordsAMinute', () => {
  it('counts words over the time that they take, pauses included', () => {
    expect(wordsAMinute(whole)).toBeCloseTo((10 * 60_000) / whole.duration, 9);
    expect(wordsAMinute(whole)).toBe(wordsAMinute(whole));
  });

  it('leaves cloaked stories out, and is 0 where nothing is read', () => {
    const first = timelineOf(rundown, newsreader, noRuling, [1]);
    expect(wordsAMinute(first)).toBeCloseTo((7 * 60_000) / (whole.cues[1]?.start ?? 1), 9);
    expect(wordsAMinute(timelineOf(parse(''), newsreader))).toBe(0);
  });
});
