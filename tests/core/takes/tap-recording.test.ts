import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTake } from '../../../core/takes/read-take.ts';
import { emptyLabel } from '../../../core/takes/take.ts';
import { recordTap, startTaps, tapTake, type TapEvent } from '../../../core/takes/tap-recording.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { instant } from '../../../core/units/time.ts';
import { anyScript, exactly, modelled, scriptOf } from '../timeline/scripts.ts';

const script = scriptOf([
  ['one two three four', modelled('ellipsis')],
  ['five six seven eight', modelled('sentence')],
  ['nine ten eleven twelve', exactly(1000)],
  ['thirteen and fourteen', modelled('paragraph')],
]);
const began = 50_000;
const event = (kind: TapEvent['kind'], after: number): TapEvent => ({ kind, at: instant(began + after) });
const record = (...events: readonly TapEvent[]) => events.reduce(recordTap, startTaps(script.cues, instant(began)));
const readings = (...events: readonly TapEvent[]) => tapTake(record(...events), emptyLabel).cues.map(({ cue, start, end, doubtful }) => [cue, start, end, doubtful]);

describe('recordTap', () => {
  it('starts a cue with each tap, and ends it as the model shares reading and pause', () => {
    const found = readings(event('tap', 300), event('tap', 1800), event('tap', 3300), event('tap', 5500), event('stop', 6800));
    expect(found.map(([cue, start]) => [cue, start])).toEqual([['c0', 300], ['c1', 1800], ['c2', 3300], ['c3', 5500]]);
    const [planned] = timeline(script, newsreader).cues;
    const share = ((planned?.end ?? 0) - (planned?.start ?? 0)) / ((planned?.end ?? 0) - (planned?.start ?? 0) + (planned?.pause.ms ?? 0));
    expect(found[0]?.[2]).toBe(300 + Math.round(1500 * share));
    expect(found[3]?.[2]).toBe(6800);
    expect(found.every(([, , , doubtful]) => doubtful === false)).toBe(true);
  });

  it('takes the end that a key gives', () => {
    expect(readings(event('tap', 0), event('end', 900), event('tap', 1500), event('end', 2600), event('stop', 9000))).toEqual([
      ['c0', 0, 900, false],
      ['c1', 1500, 2600, false],
    ]);
  });

  it('leaves out a cue that was skipped', () => {
    expect(readings(event('tap', 0), event('skip', 900), event('tap', 1500), event('stop', 2800)).map(([cue]) => cue)).toEqual(['c0', 'c2']);
  });

  it('takes back a slip, be it a tap or a skip', () => {
    expect(readings(event('tap', 0), event('tap', 700), event('back', 800), event('tap', 1500), event('stop', 2800)).map(([cue, start]) => [cue, start])).toEqual([['c0', 0], ['c1', 1500]]);
    expect(readings(event('tap', 0), event('skip', 700), event('back', 800), event('tap', 1500), event('stop', 2800)).map(([cue]) => cue)).toEqual(['c0', 'c1']);
    expect(readings(event('back', 10), event('end', 15), event('tap', 20), event('stop', 1400)).map(([cue, start]) => [cue, start])).toEqual([['c0', 20]]);
  });

  it('takes a bouncing key for one tap, and no tap after the last cue or the stop', () => {
    expect(readings(event('tap', 0), event('tap', 29), event('tap', 1500), event('stop', 2800), event('tap', 4000)).map(([, start]) => start)).toEqual([0, 1500]);
    const taps = Array.from({ length: 9 }, (_, index) => event('tap', index * 1500));
    expect(readings(...taps, event('stop', 20_000))).toHaveLength(4);
  });

  it('keeps what was recorded when the rest never comes, and doubts the end', () => {
    const found = readings(event('tap', 0), event('tap', 1500));
    expect(found.map(([cue, start, , doubtful]) => [cue, start, doubtful])).toEqual([['c0', 0, false], ['c1', 1500, true]]);
  });

  it('doubts a cue in which a tap was missed', () => {
    const found = readings(event('tap', 0), event('tap', 1500), event('tap', 3000), event('tap', 11_000), event('stop', 12_500));
    expect(found.map(([, , , doubtful]) => doubtful)).toEqual([false, false, true, false]);
  });

  const anyEvents = fc.array(
    fc.record({
      kind: fc.constantFrom<TapEvent['kind']>('tap', 'tap', 'tap', 'end', 'skip', 'back', 'stop'),
      at: fc.double({ min: 0, max: 60_000, noNaN: true }).map(instant),
    }),
    { maxLength: 40 },
  );

  it('gives a valid take after any events, in any order', () => {
    fc.assert(
      fc.property(anyScript, anyEvents, (any, events) => {
        const take = tapTake(events.reduce(recordTap, startTaps(any.cues, instant(0))), emptyLabel);
        expect(checkTake(take)).toEqual({ ok: true, value: take });
      }),
    );
  });

  it('is within a frame of its keys, whatever the events', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 31, max: 4000, noNaN: true }), { minLength: 1, maxLength: 4 }), (gaps) => {
        let now = 0;
        const taps = gaps.map((gap) => event('tap', (now += gap)));
        const { cues } = tapTake(record(...taps, event('stop', now + 1200)), emptyLabel);
        expect(cues).toHaveLength(taps.length);
        cues.forEach(({ start }, index) => expect(Math.abs(start + began - (taps[index]?.at ?? 0))).toBeLessThanOrEqual(1000 / 60));
      }),
    );
  });
});
