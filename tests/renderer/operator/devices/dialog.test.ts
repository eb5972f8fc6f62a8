/** What the dialog works out before it shows it. */
import { describe, expect, it } from 'vitest';
import { usualBindings } from '../../../../core/devices/bindings.ts';
import { boundTable } from '../../../../core/devices/bound-table.ts';
import { findConflicts } from '../../../../core/devices/conflicts.ts';
import type { DeviceInput } from '../../../../core/devices/device-input.ts';
import { unusedAxis } from '../../../../core/devices/usual-inputs.ts';
import { commandTable } from '../../../../core/show/command-table.ts';
import { controllersText } from '../../../../renderer/operator/devices/controllers-text.ts';
import { curvePoints, pointOf } from '../../../../renderer/operator/devices/dialog/curve-points.ts';
import { movingControls, readingText, type Readings, readingsOf, withGuess, withInput } from '../../../../renderer/operator/devices/dialog/device-readings.ts';
import { filterTable, isContested } from '../../../../renderer/operator/devices/dialog/filter-table.ts';
import { nextSteps } from '../../../../renderer/operator/devices/dialog/past-steps.ts';

const table = boundTable(commandTable, usualBindings);

const ids = (search: string): readonly string[] => filterTable(table, search).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('the search', () => {
  it('finds by words, keys, controls and groups', () => {
    expect(ids('mirror')).toEqual(['picture.mirror']);
    expect(ids('gamepad left')).toContain('jump.previous-paragraph');
    expect(ids('page up cue')).toContain('jump.previous-cue');
    expect(ids('f5')).toContain('output.open');
    expect(ids('FILE save')).toEqual(['file.save', 'file.save-as']);
  });

  it('shows all without words, and no empty group', () => {
    expect(ids(' ')).toHaveLength(table.length);
    expect(filterTable(table, 'no such thing at all')).toEqual([]);
  });

  it('knows what is contested', () => {
    const bound = boundTable(commandTable, { ...usualBindings, keys: { 'picture.mirror': ['Space'] } });
    const contested = bound.filter((entry) => isContested(entry, findConflicts(bound))).map(({ id }) => id);
    expect(contested).toEqual(['roll.toggle', 'picture.mirror']);
  });
});

const read = (...inputs: readonly DeviceInput[]): Readings => inputs.reduce<Readings>((readings, input) => withInput(readings, input, 'd'), new Map());

describe('the monitor', () => {
  it('shows the newest of each control, the last used first', () => {
    const readings = read({ kind: 'press', id: 'a', down: true }, { kind: 'axis', id: 'b', value: 0.5 }, { kind: 'press', id: 'a', down: false }, { kind: 'turn', id: 'c', by: 1 }, { kind: 'turn', id: 'c', by: 2 });
    expect(readingsOf(readings, 'd', 9).map((reading) => [reading.id, readingText(reading)])).toEqual([
      ['c', '+3'],
      ['a', 'released'],
      ['b', '50 %'],
    ]);
    expect(readingsOf(readings, 'd', 1)).toHaveLength(1);
    expect(readingsOf(readings, 'other', 9)).toEqual([]);
  });

  it('knows what moves: what was heard of and what was set', () => {
    const readings = read({ kind: 'press', id: 'a', down: true }, { kind: 'axis', id: 'c', value: 1 });
    expect(movingControls(readings, { ...usualBindings, axes: { b: unusedAxis } })).toEqual(['b', 'c']);
  });

  it('guesses how an encoder turns when it is to turn something', () => {
    const values = [65, 65, 66, 63, 63, 62].map((value): DeviceInput => ({ kind: 'axis', id: 'x', value: (value / 127) * 2 - 1 }));
    const reading = read(...values).get('axis x');
    expect(withGuess({ ...unusedAxis, drives: 'jog' }, reading).encoder).toBe('binary-offset');
    expect(withGuess({ ...unusedAxis, drives: 'jog' }, read({ kind: 'axis', id: 'x', value: 0 }).get('axis x')).encoder).toBe('twos-complement');
    expect(withGuess({ ...unusedAxis, drives: 'fader' }, reading).encoder).toBeNull();
    expect(withGuess({ ...unusedAxis, drives: 'jog' }, undefined).encoder).toBeNull();
  });
});

describe('the curve', () => {
  it('goes from corner to corner, flat in the dead zone', () => {
    const use = { ...unusedAxis, deadZone: 0.5, drives: 'shuttle' } as const;
    expect([-1, 0, 0.5, 1].map((value) => pointOf(value, use, 64))).toEqual([
      { x: 0, y: 64 },
      { x: 32, y: 32 },
      { x: 48, y: 32 },
      { x: 64, y: 0 },
    ]);
    expect(curvePoints(use, 64).split(' ')).toHaveLength(65);
    expect(pointOf(-1, { ...use, drives: 'fader' }, 64)).toEqual({ x: 0, y: 64 });
  });
});

describe('the connected controllers', () => {
  it('are named, those of one name once', () => {
    expect(controllersText([])).toBe('keyboard and mouse');
    expect(controllersText([{ name: 'Pad' }, { name: 'Shuttle' }, { name: 'Pad' }])).toBe('2 × Pad, Shuttle');
  });
});

describe('the steps of undo', () => {
  const step = (what: string | null) => ({ before: usualBindings, what });

  it('are one for a change that goes on', () => {
    expect(nextSteps(nextSteps([], step('a')), step('a'))).toHaveLength(1);
    expect(nextSteps(nextSteps([], step('a')), step('b'))).toHaveLength(2);
    expect(nextSteps(nextSteps([], step(null)), step(null))).toHaveLength(2);
  });
});
