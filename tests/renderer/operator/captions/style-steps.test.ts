/** Own styles are made, changed and deleted step by step, and each step can be taken back. */
import { describe, expect, it } from 'vitest';
import { ownStyleFrom } from '../../../../core/captions/styles/own-style.ts';
import { noSteps, stepOf, type StylesNow, withStyleStep } from '../../../../renderer/operator/captions/style-steps.ts';

const mine = ownStyleFrom('bbc', 'Mine');
const first: StylesNow = { style: 'bbc', own: [] };
const made: StylesNow = { style: mine, own: [mine] };

describe('the steps of own styles', () => {
  it('bring a deleted style back with what was chosen, and delete it again', () => {
    const deleted = withStyleStep(withStyleStep(noSteps, first, made, 'Make “Mine”'), made, first, 'Delete “Mine”');
    const back = stepOf(deleted, deleted.now, 'undo');
    expect(back?.now).toEqual(made);
    expect(back?.past.map(({ label }) => label)).toEqual(['Make “Mine”']);
    expect(back === null ? null : stepOf(back, back.now, 'redo')?.now).toEqual(first);
  });

  it('go back to what is chosen now, whatever was chosen between', () => {
    const { past, future } = withStyleStep(noSteps, made, first, 'Delete “Mine”');
    const back = stepOf({ past, future }, { style: 'ard', own: [] }, 'undo');
    expect(back?.now).toEqual(made);
    expect(back === null ? null : stepOf(back, back.now, 'redo')?.now).toEqual({ style: 'ard', own: [] });
  });

  it('end where they began', () => {
    expect([stepOf(noSteps, first, 'undo'), stepOf(noSteps, first, 'redo')]).toEqual([null, null]);
  });
});
