import { describe, expect, it } from 'vitest';
import type { CallName } from '../../../../core/ipc/bridge.ts';
import { airLabel, airStates } from '../../../../core/show/air/air.ts';
import { type LockView, lockedCall, lockedCommand, pressAgain } from '../../../../core/show/air/lock.ts';
import { apply } from '../../../../core/show/apply.ts';
import type { Command } from '../../../../core/show/command.ts';
import { at, sampleText, showOf } from '../fixture.ts';

const show = showOf(sampleText);
const view: LockView = { air: 'on-air', timeline: show.timeline, prompterOpen: true };

describe('the on-air state', () => {
  it('begins idle, is set, and is the same show when it is set again', () => {
    const onAir = apply(show, { kind: 'set-air', air: 'on-air' }, at(0));
    expect([show.air, onAir.air]).toEqual(['idle', 'on-air']);
    expect(apply(onAir, { kind: 'set-air', air: 'on-air' }, at(0))).toBe(onAir);
  });

  it('has a name for each', () => {
    expect(airStates.map(airLabel)).toEqual(['Idle', 'Rehearsal', 'On air']);
  });
});

describe('the lock', () => {
  it.each<readonly [string, Command]>([
    ['off air', { kind: 'set-air', air: 'idle' }],
    ['off air', { kind: 'set-air', air: 'rehearsal' }],
    ['to the start', { kind: 'jump-start' }],
    ['to the end', { kind: 'jump-time', to: Number.MAX_SAFE_INTEGER }],
    ['resets', { kind: 'reset-clock' }],
    ['mirrors', { kind: 'set-picture', picture: { mirror: true } }],
    ['upside down', { kind: 'set-picture', picture: { flip: false } }],
  ])('holds what goes %s', (words, command) => {
    expect(lockedCommand(view, command)).toContain(words);
  });

  it.each<Command>([
    { kind: 'set-air', air: 'on-air' },
    { kind: 'roll' },
    { kind: 'hold' },
    { kind: 'toggle-blank' },
    { kind: 'jump-cue', by: 1 },
    { kind: 'jump-time', to: 10 },
    { kind: 'set-picture', picture: { typeSize: 80 } },
    { kind: 'edit', baseRev: 1, changes: [] },
  ])('lets $kind through', (command) => {
    expect(lockedCommand(view, command)).toBeNull();
  });

  it.each<CallName>(['file.new', 'file.open', 'file.open-dropped', 'file.open-recent', 'output.close', 'output.open'])('holds %s', (name) => {
    expect(lockedCall(view, name)).not.toBeNull();
  });

  it.each<CallName>(['file.save', 'show.read', 'captions.export', 'as-run.export'])('lets %s through', (name) => {
    expect(lockedCall(view, name)).toBeNull();
  });

  it('lets a prompter that is not open be opened at once', () => {
    expect(lockedCall({ ...view, prompterOpen: false }, 'output.open')).toBeNull();
    expect(lockedCall({ ...view, prompterOpen: false }, 'output.close')).toBeNull();
  });

  it('says what a second press will do', () => {
    expect(pressAgain('closes the prompter')).toEqual({ code: 'press-again', message: 'On air: this closes the prompter. Press again within 3 s to do it.' });
  });
});
