import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { Command } from '../../../core/show/command.ts';
import { easing } from '../../../core/show/move-roll.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { elapsedIn } from '../../../core/show/stopwatch.ts';
import { at, readingIn, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);
const texts = show.timeline.cues.map(({ cue }) => cue.text);

/** How far behind an eased start is at speed 1, ms: the mean speed of the ease is half. */
const lag = easing / 2;

/** Applies commands, each at its time in ms. */
const after = (first: Show, ...orders: readonly (readonly [number, Command])[]): Show =>
  orders.reduce((state, [time, command]) => apply(state, command, at(time)), first);

const startOf = (index: number): number => show.timeline.cues[index]?.start ?? Number.NaN;

describe('the fixture', () => {
  it('has seven cues in three stories and four paragraphs', () => {
    expect(texts).toEqual([
      'The night ferry is back',
      'after nine days in dock,',
      'and it is full.',
      'Crews worked around the clock.',
      'Apples are late this year.',
      'Growers blame the frost.',
      'Rain before dawn.',
    ]);
  });
});

describe('revisions', () => {
  it('grow by one with each change, and not without one', () => {
    const rolling = apply(show, { kind: 'roll' }, at(0));
    expect(rolling.rev).toBe(show.rev + 1);
    expect(apply(rolling, { kind: 'roll' }, at(10))).toBe(rolling);
  });

  it.each<Command>([
    { kind: 'hold' },
    { kind: 'set-speed', speed: 1 },
    { kind: 'jump-start' },
    { kind: 'jump-time', to: 0 },
    { kind: 'jump', to: { cue: 'nowhere', fraction: 0.5 } },
    { kind: 'reset-clock' },
    { kind: 'set-picture', picture: {} },
    { kind: 'set-picture', picture: { mirror: false, pace: 'speech' } },
    { kind: 'set-target', target: null },
    { kind: 'set-profile', rate: 1, pauseScale: 1 },
    { kind: 'fit-target' },
    { kind: 'edit', baseRev: 1, changes: [] },
    { kind: 'edit', baseRev: 1, changes: [{ from: 2, to: 7, insert: 'Ferry' }] },
    { kind: 'edit', baseRev: 0, changes: [{ from: 2, to: 7, insert: 'Boats' }] },
    { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: 1_000_000, insert: '' }] },
  ])('a held show at its start is the same object after $kind that changes nothing', (command) => {
    expect(apply(show, command, at(0))).toBe(show);
  });
});

describe('roll, hold and speed', () => {
  it('rolls from here and holds there', () => {
    const held = after(show, [0, { kind: 'roll' }], [1500, { kind: 'hold' }]);
    expect(positionIn(held, at(1500))).toBe(1500 - lag);
    expect(positionIn(held, at(1500 + easing))).toBe(1500);
    expect(positionIn(held, at(9000))).toBe(1500);
  });

  it('toggles between the two', () => {
    const rolling = apply(show, { kind: 'toggle-roll' }, at(0));
    expect(rolling.roll.speed).toBe(1);
    expect(apply(rolling, { kind: 'toggle-roll' }, at(700)).roll).toEqual({ at: at(700), from: 700 - lag, speed: 0, ease: { from: 1, over: easing } });
  });

  it('changes speed without a jump', () => {
    const faster = after(show, [0, { kind: 'roll' }], [1000, { kind: 'set-speed', speed: 2 }]);
    expect([positionIn(faster, at(1000)), positionIn(faster, at(2000))]).toEqual([1000 - lag, 3000 - 2 * lag]);
  });

  it('keeps a speed that is set while it holds for the next roll', () => {
    const set = apply(show, { kind: 'set-speed', speed: 0.5 }, at(0));
    expect(set.roll).toBe(show.roll);
    expect(positionIn(apply(set, { kind: 'roll' }, at(0)), at(1000))).toBe(500 - lag / 2);
  });

  it('nudges between 0.1 and 4 and comes back to where it began', () => {
    const nudge = (by: number): Command => ({ kind: 'nudge-speed', by });
    expect(after(show, [0, nudge(0.1)], [0, nudge(0.2)], [0, nudge(-0.3)]).speed).toBe(1);
    expect(after(show, [0, nudge(-1)]).speed).toBe(0.1);
    expect(after(show, [0, nudge(1)], [0, nudge(1)], [0, nudge(1)], [0, nudge(1)]).speed).toBe(4);
  });

  it('nudges a backward roll in its own direction', () => {
    const back = after(show, [0, { kind: 'reverse' }], [0, { kind: 'nudge-speed', by: 0.5 }]);
    expect(back.speed).toBe(-1.5);
  });

  it('reverses where it is', () => {
    const back = after(show, [0, { kind: 'roll' }], [2000, { kind: 'reverse' }]);
    expect([positionIn(back, at(2000)), positionIn(back, at(2500))]).toEqual([2000 - lag, 1500 + lag]);
  });
});

describe('the ends of the timeline', () => {
  const end = show.timeline.duration;
  const arrived = after(show, [0, { kind: 'jump-time', to: end - 100 }], [0, { kind: 'roll' }]);

  it('are never passed', () => {
    expect(positionIn(arrived, at(60_000))).toBe(end);
    const back = after(show, [0, { kind: 'reverse' }], [0, { kind: 'roll' }]);
    expect(positionIn(back, at(60_000))).toBe(0);
  });

  it('are where a reversed roll sets out from, however long it stood there', () => {
    const back = apply(arrived, { kind: 'reverse' }, at(60_000));
    expect(positionIn(back, at(60_400))).toBe(end - 400 + 2 * lag);
  });

  it('stay when the roll is toggled there', () => {
    const held = apply(arrived, { kind: 'toggle-roll' }, at(5000));
    expect([held.roll.speed, positionIn(held, at(5000))]).toEqual([0, end]);
    expect(positionIn(apply(held, { kind: 'toggle-roll' }, at(6000)), at(7000))).toBe(end);
  });

  it('stop the stopwatch', () => {
    const arrival = Math.sqrt(2 * 100 * easing);
    expect(elapsedIn(arrived, at(60_000))).toBeCloseTo(arrival, 6);
    expect(elapsedIn(apply(arrived, { kind: 'reverse' }, at(60_000)), at(60_300))).toBeCloseTo(arrival + 300, 6);
  });
});

describe('the stopwatch', () => {
  it('runs through jumps, forwards and backwards, and only while rolling', () => {
    const run = after(
      show,
      [0, { kind: 'roll' }],
      [1000, { kind: 'jump-story', by: 1 }],
      [1500, { kind: 'reverse' }],
      [1700, { kind: 'hold' }],
      [9000, { kind: 'roll' }],
    );
    expect(elapsedIn(run, at(9250))).toBe(1950);
  });

  it('starts anew when it is reset, running on when the show rolls', () => {
    const rolling = after(show, [0, { kind: 'roll' }], [1000, { kind: 'reset-clock' }]);
    expect(elapsedIn(rolling, at(1400))).toBe(400);
    const held = after(show, [0, { kind: 'roll' }], [1000, { kind: 'hold' }], [1200, { kind: 'reset-clock' }]);
    expect(elapsedIn(held, at(1400))).toBe(0);
  });
});

describe('what is set', () => {
  it('is blanked and shown again', () => {
    const blank = apply(show, { kind: 'toggle-blank' }, at(0));
    expect([blank.blank, apply(blank, { kind: 'toggle-blank' }, at(0)).blank]).toEqual([true, false]);
  });

  it('changes one part of the picture alone', () => {
    const mirrored = apply(show, { kind: 'set-picture', picture: { mirror: true } }, at(0));
    expect(mirrored.picture).toEqual({ ...show.picture, mirror: true });
  });

  it('takes a target and drops it', () => {
    const aimed = apply(show, { kind: 'set-target', target: 20_000 }, at(0));
    expect(aimed.target).toBe(20_000);
    expect(apply(aimed, { kind: 'set-target', target: null }, at(0)).target).toBeNull();
  });

  it('keeps the place under another profile', () => {
    const there = apply(show, { kind: 'jump-time', to: startOf(3) + 400 }, at(0));
    const slower = apply(there, { kind: 'set-profile', rate: 1.5, pauseScale: 2 }, at(0));
    const share = ({ timeline }: Show, position: number): number => {
      const [start, end] = [timeline.cues[3]?.start ?? 0, timeline.cues[3]?.end ?? 0];
      return (position - start) / (end - start);
    };
    expect(readingIn(slower, at(0))?.text).toBe(readingIn(there, at(0))?.text);
    expect(share(slower, positionIn(slower, at(0)))).toBeCloseTo(share(there, positionIn(there, at(0))), 9);
    expect(slower.timeline.duration).toBeGreaterThan(there.timeline.duration);
  });

  it('knows whose profile it is, and takes the speed that they like in the direction it has', () => {
    const ann = apply(show, { kind: 'set-profile', rate: 1.1, pauseScale: 1, reader: 'Ann', speed: 1.2 }, at(0));
    expect([ann.reader, ann.speed, ann.profile]).toEqual(['Ann', 1.2, { rate: 1.1, pauseScale: 1 }]);
    const back = after(show, [0, { kind: 'reverse' }], [0, { kind: 'roll' }], [100, { kind: 'set-profile', rate: 1.1, pauseScale: 1, reader: 'Ann', speed: 1.2 }]);
    expect([back.speed, back.roll.speed]).toEqual([-1.2, -1.2]);
    // The same profile by hand is nobody's; the speed stays.
    const own = apply(ann, { kind: 'set-profile', rate: 1.1, pauseScale: 1 }, at(0));
    expect([own.reader, own.speed]).toEqual([null, 1.2]);
    expect(apply(own, { kind: 'set-profile', rate: 1.1, pauseScale: 1 }, at(0))).toBe(own);
  });

  it('leaves the speed to a finish time, whoever reads', () => {
    const late = after(show, [0, { kind: 'finish-in', length: 40_000 }], [0, { kind: 'set-profile', rate: 1.1, pauseScale: 1, reader: 'Ann', speed: 3 }]);
    expect([late.reader, late.finish === null, late.speed === 3]).toEqual(['Ann', false, false]);
  });

  it('keeps the position in the lead-in under another profile', () => {
    const leading = apply(showOf('[pause 2s]\nGood evening.'), { kind: 'jump-time', to: 1200 }, at(0));
    expect(positionIn(apply(leading, { kind: 'set-profile', rate: 2, pauseScale: 1 }, at(0)), at(0))).toBe(1200);
  });

  it('keeps the start of an empty script under another profile', () => {
    expect(positionIn(apply(showOf(''), { kind: 'set-profile', rate: 2, pauseScale: 1 }, at(0)), at(0))).toBe(0);
  });

  it('fits the rate to the target', () => {
    const fitted = after(show, [0, { kind: 'set-target', target: 15_000 }], [0, { kind: 'fit-target' }]);
    expect(Math.abs(fitted.timeline.duration - 15_000)).toBeLessThanOrEqual(1);
    expect(fitted.profile.rate).toBeGreaterThan(1);
  });
});
