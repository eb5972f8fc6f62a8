import { describe, expect, it } from 'vitest';
import { usualBindings, type Bindings } from '../../../core/devices/bindings.ts';
import { type BoundEntry, boundTable, findByInput, findByKey } from '../../../core/devices/bound-table.ts';
import { usualAxes, usualInputs } from '../../../core/devices/usual-inputs.ts';
import { findConflicts, rivalsOf } from '../../../core/devices/conflicts.ts';
import { commandTable } from '../../../core/show/command-table.ts';
import { smallTable } from './table.ts';

const bound = (own: Partial<Bindings>, table = smallTable) => boundTable(table, { ...usualBindings, ...own });

describe('a bound table', () => {
  it('has the keys of the table and the usual controls where nothing was chosen', () => {
    const [toggle, , help] = bound({});
    expect(toggle).toMatchObject({ keys: ['Space'], inputs: ['pad/b0', 'shuttle/b6'], ownKeys: false, ownInputs: false });
    expect(help).toMatchObject({ keys: ['F1'], inputs: [] });
  });

  it('has what was chosen instead, also when that is nothing', () => {
    const [toggle, hold] = bound({ keys: { 'roll.toggle': ['Q'], 'roll.hold': [] }, inputs: { 'roll.toggle': ['midi:a/note.1.60'] } });
    expect(toggle).toMatchObject({ keys: ['Q'], inputs: ['midi:a/note.1.60'], ownKeys: true, ownInputs: true });
    expect(hold).toMatchObject({ keys: [], inputs: ['pad/b1'], ownKeys: true, ownInputs: false });
  });

  it('is not fooled by names that every object has', () => {
    const table = smallTable.map((entry, index) => (index === 0 ? { ...entry, id: 'constructor' } : entry));
    expect(bound({}, table)[0]).toMatchObject({ keys: ['Space'], inputs: [], ownKeys: false });
  });

  it('does nothing with names that no entry has', () => {
    expect(bound({ keys: { 'roll.gone': ['Space'] } })).toEqual(bound({}));
  });
});

describe('finding an entry', () => {
  it('by each of its keys', () => {
    expect(findByKey(bound({}), ['Pause'])?.id).toBe('roll.hold');
    expect(findByKey(bound({}), ['Q'])).toBeNull();
  });

  it('by the most special name of a press, then by the others', () => {
    expect(findByKey(bound({ keys: { 'help.keys': ['Numpad0'] } }), ['Numpad0', 'Space'])?.id).toBe('help.keys');
    expect(findByKey(bound({}), ['Numpad0', 'Space'])?.id).toBe('roll.toggle');
  });

  it('by a pressed control', () => {
    expect(findByInput(bound({}), 'shuttle/b6')?.id).toBe('roll.toggle');
    expect(findByInput(bound({}), 'pad/b99')).toBeNull();
  });

  it('gives a key that two want to the one where the operator put it', () => {
    expect(findByKey(bound({ keys: { 'help.keys': ['Space'] } }), ['Space'])?.id).toBe('help.keys');
    expect(findByInput(bound({ inputs: { 'help.keys': ['pad/b0'] } }), 'pad/b0')?.id).toBe('help.keys');
  });

  it('gives a key that was put at two to the first of the table', () => {
    expect(findByKey(bound({ keys: { 'help.keys': ['Q'], 'roll.hold': ['Q'] } }), ['Q'])?.id).toBe('roll.hold');
  });
});

const helpOf = (table: readonly BoundEntry[]): BoundEntry => {
  const found = table.find(({ id }) => id === 'help.keys');
  if (found === undefined) throw new Error('no help');
  return found;
};

describe('conflicts', () => {
  it('are none in the table that the app comes with', () => {
    const { keys, inputs } = findConflicts(boundTable(commandTable, usualBindings));
    expect([...keys, ...inputs]).toEqual([]);
  });

  it('name every entry that wants a key or a control', () => {
    const table = bound({ keys: { 'help.keys': ['Space', 'K', 'K'] }, inputs: { 'help.keys': ['pad/b1'] } });
    const { keys, inputs } = findConflicts(table);
    expect([...keys]).toEqual([
      ['Space', ['roll.toggle', 'help.keys']],
      ['K', ['roll.hold', 'help.keys']],
    ]);
    expect([...inputs]).toEqual([['pad/b1', ['roll.hold', 'help.keys']]]);
    expect(rivalsOf(table, keys, helpOf(table), 'Space')).toEqual(['Roll or hold']);
    expect(rivalsOf(table, keys, helpOf(table), 'F1')).toEqual([]);
  });
});

describe('the usual inputs', () => {
  it('belong to entries of the table', () => {
    const ids = commandTable.map(({ id }) => id);
    expect(Object.keys(usualInputs).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('let no stick, ring or wheel drive two things', () => {
    const pressed = Object.values(usualInputs).flat();
    expect(new Set(pressed).size).toBe(pressed.length);
    expect(Object.keys(usualAxes).filter((id) => pressed.includes(id))).toEqual([]);
  });
});
