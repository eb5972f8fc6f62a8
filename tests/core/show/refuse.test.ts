import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import type { Command } from '../../../core/show/command.ts';
import { refuse } from '../../../core/show/refuse.ts';
import { at, sampleText, showOf } from './fixture.ts';

const show = showOf(sampleText);
const empty = showOf('\n[TAKE PKG]\n');

describe('refuse', () => {
  it.each<readonly [string, Command]>([
    ['stale-edit', { kind: 'edit', baseRev: 0, changes: [] }],
    ['bad-edit', { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: 9999, insert: '' }] }],
    ['no-target', { kind: 'fit-target' }],
    ['no-such-place', { kind: 'jump', to: { cue: 'gone', fraction: 0 } }],
  ])('says %s', (code, command) => {
    expect(refuse(show, command)?.code).toBe(code);
    expect(refuse(show, command)?.message).toMatch(/\.$/);
  });

  it.each<Command>([
    { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: 3, insert: 'x' }] },
    { kind: 'jump', to: { cue: show.timeline.cues[1]?.cue.id ?? '', fraction: 1 } },
    { kind: 'roll' },
    { kind: 'toggle-roll' },
    { kind: 'hold' },
    { kind: 'jump-cue', by: 1 },
    { kind: 'jump-start' },
    { kind: 'toggle-blank' },
  ])('has nothing against $kind', (command) => {
    expect(refuse(show, command)).toBeNull();
  });

  it('takes fit-target once there is a target', () => {
    expect(refuse(apply(show, { kind: 'set-target', target: 9000 }, at(0)), { kind: 'fit-target' })).toBeNull();
  });

  it.each<Command>([
    { kind: 'roll' },
    { kind: 'toggle-roll' },
    { kind: 'jump', to: { cue: 'gone', fraction: 0 } },
    { kind: 'jump-cue', by: 1 },
    { kind: 'jump-paragraph', by: 1 },
    { kind: 'jump-story', by: 1 },
  ])('has nothing to read for $kind without a cue', (command) => {
    expect(refuse(empty, command)?.code).toBe('nothing-to-read');
    expect(apply(empty, command, at(0))).toBe(empty);
  });

  it('has nothing to fit without a cue', () => {
    expect(refuse(apply(empty, { kind: 'set-target', target: 9000 }, at(0)), { kind: 'fit-target' })?.code).toBe('nothing-to-read');
  });

  it('lets a roll be held whose script was deleted meanwhile', () => {
    const rolling = apply(show, { kind: 'roll' }, at(0));
    const bare = apply(rolling, { kind: 'edit', baseRev: 1, changes: [{ from: 0, to: sampleText.length, insert: '' }] }, at(10));
    expect(refuse(bare, { kind: 'toggle-roll' })).toBeNull();
    expect(apply(bare, { kind: 'toggle-roll' }, at(20)).roll.speed).toBe(0);
  });
});
