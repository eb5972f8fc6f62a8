import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { TextChange } from '../../../core/show/command.ts';
import { positionIn } from '../../../core/show/roll.ts';
import type { Show } from '../../../core/show/show.ts';
import { at, readingIn, sampleText, showOf } from './fixture.ts';

/** A show held at a fraction of the cue with these words. */
const reading = (text: string, words: string, fraction: number): Show => {
  const show = showOf(text);
  const cue = show.timeline.cues.find((timed) => timed.cue.text === words)?.cue.id ?? '';
  return apply(show, { kind: 'jump', to: { cue, fraction } }, at(0));
};

const edit = (show: Show, ...changes: readonly TextChange[]): Show =>
  apply(show, { kind: 'edit', baseRev: show.document.rev, changes: [...changes] }, at(0));

/** Replaces one piece of the text by another. */
const replace = (show: Show, old: string, insert: string): Show => {
  const from = show.document.text.indexOf(old);
  return edit(show, { from, to: from + old.length, insert });
};

describe('an edit', () => {
  it('gives the document a new revision, marks it modified and times it again', () => {
    const show = showOf(sampleText);
    const edited = replace(show, 'Rain before dawn.', 'Rain before dawn, and wind.');
    expect(edited.document).toMatchObject({ rev: 2, modified: true, name: 'sample.txt', path: null });
    expect(edited.document.text).toContain('dawn, and wind.');
    expect(edited.timeline.cues.at(-1)?.cue.text).toBe('Rain before dawn, and wind.');
    expect(edited.timeline.duration).toBeGreaterThan(show.timeline.duration);
  });

  it('keeps a roll rolling from the same place', () => {
    const rolling = apply(reading(sampleText, 'Crews worked around the clock.', 0.25), { kind: 'roll' }, at(0));
    const edited = replace(rolling, 'The night ferry', 'After all that, the night ferry');
    expect(edited.roll).toMatchObject({ at: at(0), speed: 1 });
    expect(readingIn(edited, at(0))).toEqual({ text: 'Crews worked around the clock.', fraction: 0.25 });
  });
});

describe('the place', () => {
  const before = reading(sampleText, 'Crews worked around the clock.', 0.4);
  const here = { text: 'Crews worked around the clock.', fraction: 0.4 };

  it('survives an edit above', () => {
    expect(readingIn(replace(before, 'after nine days in dock,...', 'after ten long days in dry dock,... at last,...'), at(0))).toEqual(here);
  });

  it('survives an edit below', () => {
    expect(readingIn(replace(before, 'Apples are late', 'Apples, and pears, are late'), at(0))).toEqual(here);
  });

  it('survives a paragraph put in right before its cue, and right after', () => {
    expect(readingIn(replace(before, 'Crews worked', 'One more thing.\nCrews worked'), at(0))).toEqual(here);
    expect(readingIn(replace(before, 'the clock.\n', 'the clock.\nOne more thing.\n'), at(0))).toEqual(here);
  });

  it('survives the same words put in above, which take over the id of its cue', () => {
    const twice = reading('One. Two. Three. Two. Four.', 'Two.', 0.5);
    const put = edit(twice, { from: 0, to: 0, insert: 'Two. ' });
    expect(positionIn(put, at(0)) - positionIn(twice, at(0))).toBe(put.timeline.cues[1]?.start);
  });

  it('survives the whole text pasted over with a change above', () => {
    const pasted = sampleText.replace('night ferry', 'late ferry');
    expect(readingIn(edit(before, { from: 0, to: sampleText.length, insert: pasted }), at(0))).toEqual(here);
  });

  it('goes with its paragraph when that is moved elsewhere', () => {
    const line = 'Crews worked around the clock.\n';
    const from = sampleText.indexOf(line);
    const end = sampleText.length;
    const moved = edit(before, { from, to: from + line.length, insert: '' }, { from: end, to: end, insert: line });
    expect(moved.timeline.cues.at(-1)?.cue.text).toBe(here.text);
    expect(readingIn(moved, at(0))).toEqual(here);
  });

  it('stays at its characters when its own cue changes before and after them', () => {
    const half = reading('One.\nalpha bravo charlie delta\nTwo.', 'alpha bravo charlie delta', 0);
    const timed = half.timeline.cues[1];
    const inside = apply(half, { kind: 'jump-time', to: ((timed?.start ?? 0) + (timed?.end ?? 0)) / 2 }, at(0));
    for (const edited of [replace(inside, 'alpha', 'alpha and a half'), replace(inside, 'delta', 'delta and so on')]) {
      const cue = edited.timeline.cues[1];
      const share = (positionIn(edited, at(0)) - (cue?.start ?? 0)) / ((cue?.end ?? 0) - (cue?.start ?? 0));
      const offset = Math.round(share * (cue?.cue.at.length ?? 0));
      expect(cue?.cue.text.slice(offset)).toMatch(/^ ?charlie delta/);
    }
  });

  it('at the start of a cue stays there when words are put in before the first', () => {
    const start = reading(sampleText, 'Crews worked around the clock.', 0);
    expect(readingIn(replace(start, 'Crews worked', 'Our crews worked'), at(0))).toEqual({ text: 'Our crews worked around the clock.', fraction: 0 });
  });

  it('at the start of the script stays there, whatever is put in', () => {
    expect(positionIn(edit(showOf(sampleText), { from: 0, to: 0, insert: 'Good evening. ' }), at(0))).toBe(0);
  });

  it('stays at its words when the pause after them gets longer, and when the reader pauses longer', () => {
    const half = reading('One two three four. Five.', 'One two three four.', 0);
    const middle = apply(half, { kind: 'jump-time', to: (half.timeline.cues[0]?.end ?? 0) / 2 }, at(0));
    expect(positionIn(replace(middle, 'Five', '[pause 8s] Five'), at(0))).toBe(positionIn(middle, at(0)));
    const slower = apply(middle, { kind: 'set-profile', rate: 1, pauseScale: 5 }, at(0));
    expect(positionIn(slower, at(0))).toBe((slower.timeline.cues[0]?.end ?? 0) / 2);
  });

  it('in a pause stays in it when the words before it change', () => {
    const timed = before.timeline.cues[3];
    const pausing = apply(before, { kind: 'jump-time', to: (timed?.end ?? 0) + 100 }, at(0));
    const edited = replace(pausing, 'around', 'all around');
    expect(positionIn(edited, at(0))).toBe((edited.timeline.cues[3]?.end ?? 0) + 100);
  });

  it('goes to the start of the following cue when its own is deleted', () => {
    const start = { text: 'Apples are late this year.', fraction: 0 };
    expect(readingIn(replace(before, 'Crews worked around the clock.', ''), at(0))).toEqual(start);
    expect(readingIn(replace(before, 'Crews worked around the clock.\n', ''), at(0))).toEqual(start);
    expect(readingIn(replace(before, ' and it is full.\nCrews worked around the clock.', ''), at(0))).toEqual(start);
    const two = reading('One. Two. Three.', 'Two.', 0.5);
    expect(readingIn(replace(two, ' Two.', ''), at(0))).toEqual({ text: 'Three.', fraction: 0 });
  });

  it('goes to the end when its cue is deleted and none follows', () => {
    const last = reading(sampleText, 'Rain before dawn.', 0.5);
    const edited = replace(last, 'Rain before dawn.\n', '');
    expect(positionIn(edited, at(0))).toBe(edited.timeline.duration);
  });

  it('goes to the first cue when all before it is deleted with its own', () => {
    const two = reading('One. Two. Three.', 'Two.', 0.5);
    expect(readingIn(replace(two, 'One. Two.', ''), at(0))).toEqual({ text: 'Three.', fraction: 0 });
  });

  it('goes to the start when everything is deleted, and stays there when a text comes again', () => {
    const empty = edit(before, { from: 0, to: sampleText.length, insert: '' });
    expect(positionIn(empty, at(0))).toBe(0);
    expect(positionIn(edit(empty, { from: 0, to: 0, insert: sampleText }), at(0))).toBe(0);
  });

  it('goes to the start of what replaces its cue', () => {
    expect(readingIn(replace(before, 'Crews worked around the clock.', 'Nobody slept.'), at(0))).toEqual({ text: 'Nobody slept.', fraction: 0 });
  });

  it('keeps to its words when its cue is joined with the one before', () => {
    const second = reading('One two three. Four five six.', 'Four five six.', 0);
    const joined = replace(second, '. Four', ' four');
    expect(joined.timeline.cues).toHaveLength(1);
    expect(readingIn(joined, at(0))?.fraction).toBeGreaterThan(0.3);
  });

  it('in the lead-in stays what it is', () => {
    const leading = apply(showOf('[pause 2s]\nGood evening. And welcome.'), { kind: 'jump-time', to: 1500 }, at(0));
    expect(positionIn(replace(leading, 'welcome', 'welcome back'), at(0))).toBe(1500);
    expect(positionIn(replace(leading, '2s', '1s'), at(0))).toBe(1000);
  });

  it('at the end of the script comes to what is put in after it', () => {
    const show = showOf('One.\nTwo.');
    const ended = apply(show, { kind: 'jump-time', to: show.timeline.duration }, at(0));
    expect(readingIn(edit(ended, { from: 9, to: 9, insert: '\nThree.' }), at(0))).toEqual({ text: 'Three.', fraction: 0 });
  });
});
