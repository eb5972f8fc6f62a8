import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { clocksOf } from '../../../core/show/clocks.ts';
import type { Command } from '../../../core/show/command.ts';
import { refuse } from '../../../core/show/refuse.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, readingIn, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);
const cloak = (story: number, on = true): Command => ({ kind: 'cloak-story', story, on });
const startOf = (index: number): number => show.timeline.cues[index]?.start ?? Number.NaN;
const orchard = startOf(6) - startOf(4);

describe('a cloaked story', () => {
  const cloaked = apply(show, cloak(1), at(0));

  it('stays on the timeline, and takes no time to read', () => {
    expect(cloaked.timeline.cues).toEqual(show.timeline.cues);
    expect(cloaked.timeline.skips).toEqual([{ from: startOf(4), to: startOf(6) }]);
    expect(clocksOf(cloaked, at(0)).remaining).toBe(show.timeline.duration - orchard);
  });

  it('is passed over while rolling', () => {
    const there = apply(cloaked, { kind: 'jump-time', to: startOf(4) - 1000 }, at(0));
    const rolling = apply(there, { kind: 'roll' }, at(0));
    expect(readingIn(rolling, at(1100))?.text).toBe('Crews worked around the clock.');
    expect(readingIn(rolling, at(1200))?.text).toBe('Rain before dawn.');
    const back = apply(apply(apply(rolling, { kind: 'reverse' }, at(1300)), { kind: 'hold' }, at(2500)), { kind: 'hold' }, at(2500));
    expect(readingIn(back, at(3000))?.text).toBe('Crews worked around the clock.');
  });

  it('is passed over by jumps, and refused as a goal', () => {
    const there = apply(cloaked, { kind: 'jump-time', to: startOf(1) }, at(0));
    expect(readingIn(apply(there, { kind: 'jump-story', by: 1 }, at(0)), at(0))?.text).toBe('Rain before dawn.');
    expect(readingIn(apply(cloaked, { kind: 'jump-time', to: startOf(4) + 200 }, at(0)), at(0))?.text).toBe('Rain before dawn.');
    expect(refuse(cloaked, { kind: 'jump', to: { cue: show.timeline.cues[5]?.cue.id ?? '', fraction: 0 } })?.code).toBe('cloaked-place');
  });

  it('leaves the reader at the same words, or behind it when it was being read', () => {
    const before = apply(show, { kind: 'jump-time', to: startOf(2) + 100 }, at(0));
    expect(positionIn(apply(before, cloak(1), at(0)), at(0))).toBe(startOf(2) + 100);
    const inside = apply(show, { kind: 'jump-time', to: startOf(5) }, at(0));
    expect(readingIn(apply(inside, cloak(1), at(0)), at(0))?.text).toBe('Rain before dawn.');
  });

  it('comes back', () => {
    const back = apply(cloaked, cloak(1, false), at(0));
    expect(back.timeline).toEqual(show.timeline);
    expect([apply(back, cloak(1, false), at(0)), refuse(back, cloak(3))?.code]).toEqual([back, 'no-such-story']);
  });

  it('at the end ends the reading before it, and all of them leave nothing', () => {
    const last = apply(apply(show, cloak(2), at(0)), { kind: 'roll' }, at(0));
    expect(positionIn(last, at(90_000))).toBeCloseTo(startOf(6), 2);
    expect(readingIn(last, at(90_000))?.text).toBe('Growers blame the frost.');
    const none = [0, 1, 2].reduce((one, story) => apply(one, cloak(story), at(0)), show);
    expect([positionIn(none, at(0)), clocksOf(none, at(0)).readTime]).toEqual([0, 0]);
  });

  it('at the start begins the reading behind it', () => {
    expect(readingIn(apply(show, cloak(0), at(0)), at(0))?.text).toBe('Apples are late this year.');
  });

  it('is fitted to a target without it', () => {
    const target = apply(cloaked, { kind: 'set-target', target: 9000 }, at(0));
    expect(clocksOf(apply(target, { kind: 'fit-target' }, at(0)), at(0)).readTime).toBeCloseTo(9000, -1);
  });
});

describe('cloaks and edits', () => {
  const edited = (from: Show, offset: number, length: number, insert: string): Show =>
    apply(from, { kind: 'edit', baseRev: from.document.rev, changes: [{ from: offset, to: offset + length, insert }] }, at(0));
  const cloaked = apply(show, cloak(1), at(0));
  const heading = sampleText.indexOf('# Orchard');

  it.each([
    ['a story put in before it', 0, 0, '# New\nWords.\n', [2]],
    ['a story put in right at its heading', heading, 0, '# New\nWords.\n', [2]],
    ['another slug', heading + 2, 7, 'Apples and pears', [1]],
    ['other words in it', sampleText.indexOf('Apples'), 6, 'Pears', [1]],
    ['the story before it taken out', 0, heading, '', [0]],
    ['itself taken out', heading, sampleText.indexOf('# Weather') - heading, '', []],
    ['its heading taken out', heading, '# Orchard\n'.length, '', []],
  ] as const)('%s', (_what, offset, length, insert, expected) => {
    expect(edited(cloaked, offset, length, insert).cloaked).toEqual(expected);
  });

  it('text before the first heading keeps its cloak', () => {
    const plain = apply(showOf('Good evening.\n# One\nWords.'), cloak(0), at(0));
    expect(edited(plain, 0, 4, 'Fine').cloaked).toEqual([0]);
  });
});
