import { describe, expect, it } from 'vitest';
import { axisUseOf } from '../../../core/devices/axis-use.ts';
import { usualBindings } from '../../../core/devices/bindings.ts';
import { boundTable } from '../../../core/devices/bound-table.ts';
import { findConflicts } from '../../../core/devices/conflicts.ts';
import { inputLabel } from '../../../core/devices/input-label.ts';
import { keyPresets, withPreset } from '../../../core/devices/presets.ts';
import { unusedAxis } from '../../../core/devices/usual-inputs.ts';
import { commandTable } from '../../../core/show/command-table.ts';

describe('a control in words', () => {
  it.each([
    ['pad/b0', 'Gamepad A'],
    ['pad/b20', 'Gamepad button 21'],
    ['pad/a1', 'Gamepad left stick ↕'],
    ['pad/a7', 'Gamepad axis 8'],
    ['pad:odd-pad/b2', 'odd-pad button 3'],
    ['shuttle/b4', 'Shuttle button 5'],
    ['shuttle/ring', 'Shuttle ring'],
    ['shuttle/jog', 'Shuttle jog wheel'],
    ['xkeys/b0', 'X-keys program switch'],
    ['xkeys/b12', 'X-keys key 12'],
    ['xkeys/bar', 'X-keys T-bar'],
    ['midi:keys/note.1.60', 'keys C4'],
    ['midi:keys/note.10.61', 'keys C♯4 (channel 10)'],
    ['midi:keys/cc.1.7', 'keys CC 7'],
    ['midi:keys/program.1.3', 'keys program 3'],
    ['midi:keys/bend.1', 'keys pitch bend'],
    ['midi:keys/odd.1', 'keys odd.1'],
    ['hid:05f3-00ff/r0.2.1', 'USB 05f3:00ff byte 2 bit 1'],
    ['hid:05f3-00ff/r0.2', 'USB 05f3:00ff byte 2'],
    ['something', 'something'],
  ])('%s is %s', (id, label) => {
    expect(inputLabel(id)).toBe(label);
  });
});

describe('the use of a control', () => {
  it('is the operator’s, the usual one, or none', () => {
    expect(axisUseOf(usualBindings, 'pad/a1')).toMatchObject({ drives: 'shuttle', inverted: true });
    expect(axisUseOf(usualBindings, 'pad/a2')).toEqual(unusedAxis);
    expect(axisUseOf({ ...usualBindings, axes: { 'pad/a1': unusedAxis } }, 'pad/a1')).toEqual(unusedAxis);
    expect(axisUseOf(usualBindings, 'constructor')).toEqual(unusedAxis);
  });
});

describe('a preset', () => {
  it.each(keyPresets.map((preset) => [preset.label, preset] as const))('%s names entries of the table and leaves no conflict', (_label, preset) => {
    const ids = commandTable.map(({ id }) => id);
    expect(Object.keys(preset.keys).filter((id) => !ids.includes(id))).toEqual([]);
    const table = boundTable(commandTable, withPreset(usualBindings, commandTable, preset));
    expect([...findConflicts(table).keys]).toEqual([]);
    for (const [id, keys] of Object.entries(preset.keys)) expect(table.find((entry) => entry.id === id)?.keys).toEqual(keys);
  });

  it('leaves the other bindings as they were', () => {
    const [preset] = keyPresets;
    const own = { ...usualBindings, keys: { 'picture.mirror': ['Q'] }, wheel: 'speed' as const };
    expect(preset && withPreset(own, commandTable, preset)).toMatchObject({ keys: { 'picture.mirror': ['Q'] }, wheel: 'speed' });
  });
});
