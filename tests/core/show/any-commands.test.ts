/** Whatever is ordered, in whatever order: what must hold of every show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { commandSchema, type Command } from '../../../core/show/command.ts';
import { noRuling } from '../../../core/show/ruling.ts';
import { timelineOf } from '../../../core/show/timeline-of.ts';
import { stretchAt } from '../../../core/show/carry-position.ts';
import { isCountingIn, positionAt, positionIn, speedAt, speedIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { elapsedIn } from '../../../core/show/stopwatch.ts';
import { timeAt } from '../../../core/timeline/position.ts';
import { isSkipped, playedAt, playedDuration, timelineAt } from '../../../core/timeline/skips.ts';
import type { Timeline } from '../../../core/timeline/timeline.ts';
import { parse } from '../../../core/script/parse.ts';
import { ms, type Ms } from '../../../core/units/time.ts';
import { at, sampleText, showOf } from './fixture.ts';

const speed = fc.oneof(fc.double({ min: 0.1, max: 4, noNaN: true }), fc.double({ min: -4, max: -0.1, noNaN: true }));
const by = fc.integer({ min: -4, max: 4 });
const words = fc.string({ unit: fc.constantFrom('go ', 'now', '... ', '. ', ',... ', '\n', '# New\n', '[pause 1s] ', 'Rain before dawn.'), maxLength: 6 });

/** What may be ordered; cues and offsets are chosen as fractions of what the show then has. */
type Plan = (show: Show) => Command;

const fixed = (command: Command): fc.Arbitrary<Plan> => fc.constant(() => command);

const planned: fc.Arbitrary<Plan> = fc.oneof(
  fixed({ kind: 'roll' }),
  fixed({ kind: 'hold' }),
  fixed({ kind: 'toggle-roll' }),
  fixed({ kind: 'reverse' }),
  fixed({ kind: 'jump-start' }),
  fixed({ kind: 'reset-clock' }),
  fixed({ kind: 'toggle-blank' }),
  fc.constantFrom('idle', 'rehearsal', 'on-air').map((air): Plan => () => ({ kind: 'set-air', air })),
  fixed({ kind: 'fit-target' }),
  fixed({ kind: 'toggle-loop' }),
  fixed({ kind: 'loop-here', edge: 'first' }),
  fixed({ kind: 'loop-here', edge: 'last' }),
  fc.boolean().map((on): Plan => () => ({ kind: 'rehearse', on })),
  fixed({ kind: 'drop-marker' }),
  fixed({ kind: 'clear-markers' }),
  fixed({ kind: 'toggle-freeze' }),
  fixed({ kind: 'reset' }),
  by.map((value): Plan => () => ({ kind: 'jump-marker', by: value })),
  by.map((value): Plan => () => ({ kind: 'cue-story', by: value })),
  fc.option(fc.integer({ min: 1, max: 60_000 })).map((length): Plan => () => ({ kind: 'finish-in', length })),
  fc.tuple(fc.nat(3), fc.boolean()).map(([story, on]): Plan => () => ({ kind: 'cloak-story', story, on })),
  fc.option(fc.constant({ text: 'WRAP', flash: true })).map((message): Plan => () => ({ kind: 'set-message', message })),
  speed.map((value): Plan => () => ({ kind: 'set-speed', speed: value })),
  fc.double({ min: -1, max: 1, noNaN: true }).map((value): Plan => () => ({ kind: 'nudge-speed', by: value })),
  fc.nat(30_000).map((to): Plan => () => ({ kind: 'jump-time', to })),
  fc.nat(30_000).map((to): Plan => () => ({ kind: 'jump-time', to, byHand: true })),
  by.map((value): Plan => () => ({ kind: 'jump-cue', by: value })),
  by.map((value): Plan => () => ({ kind: 'jump-paragraph', by: value })),
  by.map((value): Plan => () => ({ kind: 'jump-story', by: value })),
  fc.tuple(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true })).map(([index, fraction]): Plan => (show) => ({
    kind: 'jump',
    to: { cue: show.timeline.cues[index]?.cue.id ?? 'gone', fraction },
  })),
  fc.boolean().map((mirror): Plan => () => ({ kind: 'set-picture', picture: { mirror } })),
  fc.option(fc.integer({ min: 1, max: 60_000 })).map((target): Plan => () => ({ kind: 'set-target', target })),
  fc
    .tuple(fc.double({ min: 0.25, max: 4, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }))
    .map(([rate, pauseScale]): Plan => () => ({ kind: 'set-profile', rate, pauseScale })),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), words, fc.boolean()).map(([where, length, insert, stale]): Plan => (show) => {
    const from = Math.floor(where * show.document.text.length);
    const to = Math.min(show.document.text.length, from + length);
    return { kind: 'edit', baseRev: show.document.rev - (stale ? 1 : 0), changes: [{ from, to, insert }] };
  }),
);

/** Plans, each with the ms that pass before it. */
const plans = fc.array(fc.tuple(fc.nat(3000), planned), { maxLength: 30 });

const jumps: readonly Command['kind'][] = ['jump', 'jump-time', 'jump-cue', 'jump-paragraph', 'jump-story', 'jump-start', 'jump-marker', 'cue-story', 'reset', 'toggle-loop', 'loop-here'];
const retimes: readonly Command['kind'][] = ['set-profile', 'fit-target'];

/** A cloak moves only a reader who is in the very story that it is put on. */
const cloaksAway = (after: Show, command: Command, was: Ms): boolean => command.kind === 'cloak-story' && timelineAt(after.timeline, playedAt(after.timeline, was)) !== was;

/** Runs plans on the sample, and calls back with each step. */
const run = (steps: readonly (readonly [number, Plan])[], look: (before: Show, command: Command, after: Show, time: number) => void): void => {
  let show = showOf(sampleText);
  let time = 0;
  for (const [passed, plan] of steps) {
    time += passed;
    const command = plan(show);
    expect(commandSchema.safeParse(command).success).toBe(true);
    const next = apply(show, command, at(time));
    look(show, command, next, time);
    show = next;
  }
};

const firstStart = (show: Show): Ms => show.timeline.cues[0]?.start ?? show.timeline.duration;

/** How much is read: whole cues, half a cue for the words of this one, and half for its pause. */
const readIn = ({ cues }: Timeline, position: Ms): number => {
  const index = cues.findLastIndex(({ start }) => start <= position);
  const timed = cues[index];
  if (timed === undefined) return 0;
  const words = Math.min(1, (position - timed.start) / (timed.end - timed.start));
  const pause = timed.pause.ms > 0 ? Math.max(0, position - timed.end) / timed.pause.ms : Math.floor(words);
  return index + words / 2 + pause / 2;
};

/** True in a pause that the new profile has no more. */
const vanished = (before: Show, position: Ms, after: Show): boolean => {
  const index = before.timeline.cues.findLastIndex(({ start }) => start <= position);
  return position >= (before.timeline.cues[index]?.end ?? Infinity) && after.timeline.cues[index]?.pause.ms === 0;
};

describe('after any commands', () => {
  it('the position is continuous: in ms, or in place when the timeline is another; only a jump moves it', () => {
    fc.assert(
      fc.property(plans, (steps) =>
        run(steps, (before, command, after, time) => {
          if (jumps.includes(command.kind) || command.kind === 'edit') return;
          const was = positionIn(before, at(time));
          const is = positionIn(after, at(time));
          if (cloaksAway(after, command, was)) return;
          if (!retimes.includes(command.kind)) return expect(is).toBeCloseTo(was, 6);
          if (was < firstStart(before)) return expect(is).toBe(was);
          expect(readIn(after.timeline, is)).toBeCloseTo(vanished(before, was, after) ? Math.ceil(readIn(before.timeline, was)) : readIn(before.timeline, was), 6);
        }),
      ),
    );
  });

  it('the speed is continuous too, in words where the timeline is another: only a jump starts or stops at once', () => {
    fc.assert(
      fc.property(plans, (steps) =>
        run(steps, (before, command, after, time) => {
          // What is counted in begins on the beat.
          if (jumps.includes(command.kind) || isCountingIn(after, at(time))) return;
          const was = speedIn(before, at(time));
          const is = speedIn(after, at(time));
          const stretch = retimes.includes(command.kind) ? stretchAt(before.timeline, positionIn(before, at(time)), after.timeline) : 1;
          expect(is).toBeCloseTo(was * stretch, 6);
        }),
      ),
    );
  });

  it('a roll never changes its speed faster than the ease: no jerk within it', () => {
    fc.assert(
      fc.property(plans, fc.nat(1000), (steps, later) =>
        run(steps, (_before, _command, after, time) => {
          if (isCountingIn(after, at(time + later))) return;
          const [a, b] = [speedAt(after.roll, at(time + later)), speedAt(after.roll, at(time + later + 1))];
          expect(Math.abs(b - a)).toBeLessThanOrEqual(Math.abs(after.roll.speed - (after.roll.ease?.from ?? after.roll.speed)) + 1e-9);
          const moved = positionAt(after.roll, at(time + later + 1)) - positionAt(after.roll, at(time + later));
          expect(moved).toBeCloseTo((a + b) / 2, 3);
        }),
      ),
    );
  });

  it('what is read never lies in a cloaked story, and markers stay on the timeline in their order', () => {
    fc.assert(
      fc.property(plans, fc.nat(20_000), (steps, later) =>
        run(steps, (_before, _command, after, time) => {
          const position = positionIn(after, at(time + later));
          expect(isSkipped(after.timeline, position) && playedAt(after.timeline, position) < playedDuration(after.timeline) - 1e-6).toBe(false);
          const times = after.markers.map((place) => timeAt(after.timeline, place) ?? Number.NaN);
          expect(times.every((one, index) => Number.isFinite(one) && one >= (times[index - 1] ?? 0) - 1e-6)).toBe(true);
          expect(after.cloaked.every((story) => story < after.document.rundown.stories.length)).toBe(true);
        }),
      ),
    );
  });

  it('the position never leaves the timeline, and a roll sets out from inside it', () => {
    fc.assert(
      fc.property(plans, fc.nat(100_000), (steps, later) =>
        run(steps, (_before, _command, after, time) => {
          const position = positionIn(after, at(time + later));
          expect(position >= 0 && position <= after.timeline.duration).toBe(true);
          expect(after.roll.from >= 0 && after.roll.from <= after.timeline.duration + 1e-6).toBe(true);
          expect(positionAt(after.roll, after.roll.at)).toBe(after.roll.from);
        }),
      ),
    );
  });

  it('the revision grows by one with every change, and an unchanged show is the same object', () => {
    fc.assert(
      fc.property(plans, (steps) =>
        run(steps, (before, _command, after) => {
          if (after === before) return;
          expect(after.rev).toBe(before.rev + 1);
          expect({ ...after, rev: 0 }).not.toEqual({ ...before, rev: 0 });
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('the document, the timeline and the roll agree with one another', () => {
    fc.assert(
      fc.property(plans, (steps) =>
        run(steps, (before, command, after) => {
          expect(after.roll.speed === 0 || after.roll.speed === after.speed).toBe(true);
          expect(Math.abs(after.speed) >= 0.1 && Math.abs(after.speed) <= 4).toBe(true);
          expect((after.stopwatch.since === null) === (after.roll.speed === 0)).toBe(true);
          expect(after.document.rev - before.document.rev).toBe(after.document.text === before.document.text ? 0 : 1);
          if (command.kind !== 'edit' && command.kind !== 'cloak-story' && !retimes.includes(command.kind)) expect(after.timeline).toBe(before.timeline);
          else expect(after.timeline).toEqual(timelineOf(parse(after.document.text), after.profile, noRuling, after.cloaked));
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('the stopwatch never runs backwards, but when it is reset', () => {
    fc.assert(
      fc.property(plans, fc.nat(5000), (steps, later) =>
        run(steps, (before, command, after, time) => {
          const gathered = elapsedIn(before, at(time));
          expect(elapsedIn(after, at(time))).toBeCloseTo(command.kind === 'reset-clock' || command.kind === 'reset' ? 0 : gathered, 6);
          const more = elapsedIn(after, at(time + later)) - elapsedIn(after, at(time));
          expect(more >= 0 && more <= later + 1e-6).toBe(true);
        }),
      ),
    );
  });

  it('an edit elsewhere leaves the same share of the same words read, repeated words or not', () => {
    const lines = ['# Ferry', 'One. Two ... and three,... and one.', 'Two.', '', '[TAKE PKG]', 'One. Two.', '# Orchard', 'Three.', 'One.'];
    const line = fc.constantFrom('One.', 'Two ... and three.', '# New story', '[pause 2s]', '', 'Entirely other words.');
    const text = lines.join('\n');
    const show = showOf(text);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: show.timeline.duration - 1 }), fc.nat(lines.length - 1), fc.array(line, { minLength: 1, maxLength: 4 }), (position, index, added) => {
        const offset = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
        const insert = `${added.join('\n')}\n`;
        const there = apply(show, { kind: 'jump-time', to: position }, at(0));
        const edited = apply(there, { kind: 'edit', baseRev: 1, changes: [{ from: offset, to: offset, insert }] }, at(0));
        const was = readIn(show.timeline, ms(position));
        const is = readIn(edited.timeline, positionIn(edited, at(0)));
        const before = show.timeline.cues[Math.floor(was)]?.cue;
        const after = edited.timeline.cues[Math.floor(is)]?.cue;
        expect(after?.text).toBe(before?.text);
        expect(after?.at.offset).toBe((before?.at.offset ?? 0) + ((before?.at.offset ?? 0) >= offset ? insert.length : 0));
        expect(is % 1).toBeCloseTo(was % 1, 6);
      }),
      { numRuns: 500 },
    );
  });
});
