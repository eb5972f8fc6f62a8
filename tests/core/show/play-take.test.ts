import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { ruleByTakes } from '../../../core/show/change-ruling.ts';
import { endPlayback } from '../../../core/show/end-playback.ts';
import { canPlay, playTake } from '../../../core/show/play-take.ts';
import { refuse } from '../../../core/show/refuse.ts';
import { arrivalOf, isRolling, positionIn } from '../../../core/show/roll.ts';
import { clearedRuling, noRuling } from '../../../core/show/ruling.ts';
import { settingsOf } from '../../../core/show/create-show.ts';
import type { Command } from '../../../core/show/command.ts';
import type { Show } from '../../../core/show/show.ts';
import type { Take } from '../../../core/takes/take.ts';
import { placeAt } from '../../../core/timeline/position.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { anyTakeOf, reading, takeOf } from '../takes/any-take.ts';
import { at, showOf } from './fixture.ts';

const show = showOf('# One\nThe ferry is late... again.\n# Two\nBread costs more... and rain is near. Good night.\n');
const cueAt = (index: number) => {
  const cue = show.timeline.cues[index]?.cue;
  if (cue === undefined) throw new RangeError(`no cue ${index}`);
  return cue;
};
/** Story two, read late in the take and without its middle cue. */
const two = takeOf([reading(cueAt(2), 1500, 3500), reading(cueAt(4), 5200, 6000)]);
const other = takeOf([reading(cueAt(2), 0, 900), reading(cueAt(3), 1000, 1900), reading(cueAt(4), 2000, 2500)]);
const play = (from: Show, take: Take, now = 0): Show => playTake(from, { id: 'a', take }, at(now));
const order = (from: Show, command: Command, now: number): Show => apply(from, command, at(now));
const cueIn = (seen: Show, now: number) => placeAt(seen.timeline, positionIn(seen, at(now)))?.cue;

describe('a take that is played back', () => {
  it('rolls at once from its first cue, at its own times, whatever it is that rules', () => {
    const played = play(ruleByTakes({ ...show, speed: 1.5 }, [other], at(0)), two, 100);
    expect([played.roll.at, played.roll.speed, played.speed, played.rehearsal.on]).toEqual([at(100), 1, 1, true]);
    expect(played.ruling.takes).toEqual([other]);
    expect([100, 2099, 2101, 3799].map((now) => cueIn(played, now))).toEqual([2, 2, 2, 2].map((index) => cueAt(index).id));
    // The cue that was not read is passed over: the next one begins when it did in the take.
    expect([3801, 4600].map((now) => cueIn(played, now))).toEqual([cueAt(4).id, cueAt(4).id]);
  });

  it('puts every word of every take at the time of the take, and gives the ruling timeline back', () => {
    const script = wholeScript(show.document.rundown);
    fc.assert(
      fc.property(anyTakeOf(script), anyTakeOf(script), fc.double({ min: 0, max: 1, noNaN: true }), (take, ruling, share) => {
        fc.pre(take.cues.length > 0);
        const ruled = ruleByTakes(show, [ruling], at(0));
        const played = play(ruled, take);
        const zero = take.cues[0]?.start ?? 0;
        for (const { cue, start, end } of take.cues) {
          const now = start - zero + share * (end - start) * 0.999;
          const timed = played.timeline.cues.find((one) => one.cue.id === cue);
          expect(cueIn(played, now)).toBe(cue);
          expect(positionIn(played, at(now)) - (timed?.start ?? 0)).toBeCloseTo(now + zero - start, 3);
        }
        expect(endPlayback(played, at(0)).timeline).toEqual(ruled.timeline);
      }),
    );
  });

  it('is rewound at its end: the ruling timeline is back, parked at its first cue, with the operator’s own speed', () => {
    const played = play({ ...show, speed: 1.2 }, two);
    const arrival = (arrivalOf(played) ?? 0) - at(0);
    expect(arrival - 4500).toBe(played.timeline.cues[4]?.pause.ms);
    const ended = order(played, { kind: 'hold' }, arrival + 40);
    expect([ended.ruling.played, ended.speed, isRolling(ended)]).toEqual([null, 1.2, false]);
    expect(ended.timeline).toEqual(show.timeline);
    expect(positionIn(ended, at(arrival))).toBe(show.timeline.cues[2]?.start);
  });

  it('is held and goes on without a count-in, at another rate, over a loop', () => {
    const held = order(play(show, two), { kind: 'hold' }, 1000);
    expect(held.ruling.played?.id).toBe('a');
    const again = order(held, { kind: 'roll' }, 5000);
    expect(again.roll.at).toBe(at(5000));
    expect(order(again, { kind: 'set-speed', speed: 2 }, 5000).roll.speed).toBe(2);
    const looped = order(again, { kind: 'loop-here', edge: 'first' }, 5000);
    expect(looped.rehearsal.loop?.first).toBe(cueAt(2).id);
    expect(play(looped, two, 6000).rehearsal.loop).toBeNull();
  });

  it('keeps to cues that it has, and says why it does not go to others', () => {
    const played = play(order(show, { kind: 'cloak-story', story: 0, on: true }, 0), two);
    const to = (index: number): Command => ({ kind: 'jump', to: { cue: cueAt(index).id, fraction: 0 } });
    expect([0, 3, 4].map((index) => refuse(played, to(index))?.code)).toEqual(['cloaked-place', 'not-in-take', undefined]);
    expect(cueIn(order(played, { kind: 'jump-cue', by: 1 }, 10), 10)).toBe(cueAt(4).id);
    expect(cueIn(order(played, { kind: 'jump-start' }, 10), 10)).toBe(cueAt(2).id);
  });

  it('ends with the rehearsal, on air, on request, and with its document', () => {
    const played = play(show, two);
    for (const command of [{ kind: 'rehearse', on: false }, { kind: 'set-air', air: 'on-air' }, { kind: 'end-playback' }] as const) {
      expect(order(played, command, 500)).toMatchObject({ ruling: { played: null, takes: [] }, roll: { speed: 0 } });
    }
    expect(order(show, { kind: 'end-playback' }, 0)).toBe(show);
    expect(clearedRuling(played.ruling)).toEqual({ rev: played.ruling.rev + 1, takes: [], played: null });
    expect(clearedRuling(noRuling)).toBe(noRuling);
    expect(settingsOf(play({ ...show, speed: 1.2 }, two)).speed).toBe(1.2);
    expect(settingsOf({ ...show, speed: 1.3 }).speed).toBe(1.3);
  });

  it('goes on where the script is edited, as far as the take knows it', () => {
    const edit = (text: string): Show => order(play(show, two), { kind: 'edit', baseRev: show.document.rev, changes: [{ from: 0, to: show.document.text.length, insert: text }] }, 100);
    const moved = edit('# Two\nGood night. Bread costs more... and rain is near.\n');
    expect(moved.ruling.played?.id).toBe('a');
    expect(moved.timeline.cues.filter(({ source }) => source === 'measured')).toHaveLength(2);
    expect(edit('# Two\nNothing of it.\n').timeline.skips).toBeUndefined();
  });

  it('can be played while the script has some of it that is not cloaked', () => {
    expect(canPlay(show, two)).toBe(true);
    expect(canPlay(order(show, { kind: 'cloak-story', story: 1, on: true }, 0), two)).toBe(false);
    expect(canPlay(showOf('Other words.\n'), two)).toBe(false);
  });
});
