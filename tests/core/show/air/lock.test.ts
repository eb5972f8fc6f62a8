import { describe, expect, it } from 'vitest';
import { airLabel, airStates } from '../../../../core/show/air/air.ts';
import { type LockView, type LockedCall, lockedCall, lockedCommand, pressAgain } from '../../../../core/show/air/lock.ts';
import { apply } from '../../../../core/show/apply.ts';
import type { Command } from '../../../../core/show/command.ts';
import { at, sampleText, showOf } from '../fixture.ts';

const show = showOf(sampleText);
const view: LockView = { air: 'on-air', timeline: show.timeline, openOutputs: [1] };

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
    ['resets', { kind: 'reset' }],
    ['every marker', { kind: 'clear-markers' }],
    ['count-in', { kind: 'rehearse', on: true }],
    ['mirrors', { kind: 'set-picture', picture: { mirror: true } }],
    ['upside down', { kind: 'set-picture', picture: { flip: false } }],
  ])('holds what goes %s', (words, command) => {
    expect(lockedCommand(view, command)).toContain(words);
  });

  it.each<Command>([
    { kind: 'set-air', air: 'on-air' },
    { kind: 'roll' },
    { kind: 'hold' },
    { kind: 'rehearse', on: false },
    { kind: 'toggle-freeze' },
    { kind: 'toggle-blank' },
    { kind: 'jump-cue', by: 1 },
    { kind: 'jump-time', to: 10 },
    { kind: 'set-picture', picture: { typeSize: 80 } },
    { kind: 'edit', baseRev: 1, changes: [] },
  ])('lets $kind through', (command) => {
    expect(lockedCommand(view, command)).toBeNull();
  });

  it.each<LockedCall>([
    { name: 'file.new', input: undefined },
    { name: 'file.open', input: undefined },
    { name: 'file.open-dropped', input: { path: '/a' } },
    { name: 'file.open-recent', input: { index: 0 } },
    { name: 'takes.delete', input: { id: 'x' } },
    { name: 'takes.discard', input: undefined },
    { name: 'outputs.close', input: undefined },
    { name: 'output.close', input: { output: 1 } },
    { name: 'output.remove', input: { output: 1 } },
    { name: 'output.open', input: { output: 1, displayId: null, fullScreen: true, covering: false } },
    { name: 'output.change', input: { output: 1, look: { turn: 90 } } },
    { name: 'command.order', input: { kind: 'jump-start' } },
  ])('holds $name', (call) => {
    expect(lockedCall(view, call)).not.toBeNull();
  });

  it.each<LockedCall>([
    { name: 'file.save', input: undefined },
    { name: 'show.read', input: undefined },
    { name: 'as-run.export', input: undefined },
    { name: 'outputs.open', input: undefined },
    { name: 'output.change', input: { output: 1, name: 'Studio A', look: { scale: 1.5 } } },
    { name: 'command.order', input: { kind: 'hold' } },
  ])('lets $name through', (call) => {
    expect(lockedCall(view, call)).toBeNull();
  });

  it('lets a prompter that is not open be opened, turned and closed at once', () => {
    const dark = { ...view, openOutputs: [2] };
    expect(lockedCall(dark, { name: 'output.open', input: { output: 1, displayId: 7, fullScreen: true, covering: false } })).toBeNull();
    expect(lockedCall(dark, { name: 'output.change', input: { output: 1, look: { mirror: true } } })).toBeNull();
    expect(lockedCall(dark, { name: 'output.close', input: { output: 1 } })).toBeNull();
    expect(lockedCall({ ...view, openOutputs: [] }, { name: 'outputs.close', input: undefined })).toBeNull();
  });

  it('does not take the closing of one prompter for a second press of the closing of another', () => {
    const words = [1, 2].map((output) => lockedCall({ ...view, openOutputs: [1, 2] }, { name: 'output.close', input: { output } }));
    expect(words[0]).not.toBe(words[1]);
  });

  it('says what a second press will do', () => {
    expect(pressAgain('closes the prompter')).toEqual({ code: 'press-again', message: 'On air: this closes the prompter. Press again within 3 s to do it.' });
  });
});
