import { describe, expect, it } from 'vitest';
import { compareTakes } from '../../../core/takes/compare-takes.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { exactly, modelled, scriptOf } from '../timeline/scripts.ts';
import { reading, takeOf } from './any-take.ts';

const script = scriptOf([
  ['one two three four', modelled('ellipsis')],
  ['five six', exactly(500)],
  ['seven', modelled('paragraph')],
]);
const [one, two, three] = script.cues;
const readings = (...times: readonly (readonly [number, number])[]) =>
  [one, two, three].flatMap((cue, index) => {
    const time = times[index];
    return cue === undefined || time === undefined ? [] : [reading(cue, ...time)];
  });

describe('takes side by side', () => {
  it('have for each cue what was read, the pause made, and the words a minute', () => {
    const [first, , last] = compareTakes(script.cues, [takeOf(readings([0, 1200], [1500, 2000], [2600, 3000]))], newsreader);
    expect(first?.takes[0]).toEqual({ read: 1200, pause: 300, doubtful: false, wordsPerMinute: 200, ranLong: false });
    expect(last?.takes[0]?.pause).toBeNull();
  });

  it('stand beside the estimate, at the reader’s profile', () => {
    const [usual] = compareTakes(script.cues, [], newsreader);
    const [slow, written] = compareTakes(script.cues, [], { rate: 2, pauseScale: 1 });
    expect(slow?.estimate.read).toBeCloseTo(2 * (usual?.estimate.read ?? 0));
    expect(written?.estimate.pause).toBe(500);
    expect(usual?.takes).toEqual([]);
  });

  it('say which cues ran long: by a quarter, and by what can be heard', () => {
    const estimate = compareTakes(script.cues, [], newsreader)[0]?.estimate.read ?? 0;
    const long = (read: number) => compareTakes(script.cues, [takeOf(readings([0, read]))], newsreader)[0]?.takes[0]?.ranLong;
    expect([long(estimate), long(estimate + 299), long(estimate * 1.25 + 301)]).toEqual([false, false, true]);
  });

  it('have nothing where a take has not read a cue, and keep the doubt', () => {
    const [first] = readings([0, 900]);
    const doubtful = first === undefined ? [] : [{ ...first, doubtful: true }];
    const rows = compareTakes(script.cues, [takeOf(doubtful), takeOf([])], newsreader);
    expect(rows.map(({ takes }) => takes.map((one) => one?.doubtful ?? null))).toEqual([[true, null], [null, null], [null, null]]);
  });
});
