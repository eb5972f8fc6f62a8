import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOfOneEntry, usualBindings, type Bindings } from '../../../core/devices/bindings.ts';
import { bindingsSchema } from '../../../core/devices/bindings-schema.ts';
import { boundTable, type BoundEntry } from '../../../core/devices/bound-table.ts';
import { addBinding, removeBinding, resetAll, resetAxis, resetEntry, setAxis, takeFromOthers } from '../../../core/devices/change-bindings.ts';
import { findConflicts } from '../../../core/devices/conflicts.ts';
import { unusedAxis } from '../../../core/devices/usual-inputs.ts';
import { smallTable } from './table.ts';

const bound = (bindings: Bindings): readonly BoundEntry[] => boundTable(smallTable, bindings);

const entryOf = (bindings: Bindings, id: string): BoundEntry => {
  const found = bound(bindings).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};

const add = (bindings: Bindings, id: string, name: string): Bindings => addBinding(bindings, entryOf(bindings, id), 'keys', name);

describe('binding', () => {
  it('puts a new key first and keeps the others', () => {
    expect(entryOf(add(usualBindings, 'roll.hold', 'Q'), 'roll.hold').keys).toEqual(['Q', 'K', 'Pause']);
  });

  it('changes nothing for a key that is there, or when there are enough', () => {
    expect(add(usualBindings, 'roll.hold', 'K')).toBe(usualBindings);
    const full = { ...usualBindings, keys: { 'roll.hold': Array.from({ length: mostOfOneEntry }, (_, n) => `F${n + 1}`) } };
    expect(add(full, 'roll.hold', 'Q')).toBe(full);
  });

  it('takes one key away, down to none', () => {
    const one = removeBinding(usualBindings, entryOf(usualBindings, 'roll.hold'), 'keys', 'K');
    expect(entryOf(one, 'roll.hold').keys).toEqual(['Pause']);
    expect(entryOf(removeBinding(one, entryOf(one, 'roll.hold'), 'keys', 'Pause'), 'roll.hold').keys).toEqual([]);
  });

  it('takes a key from all others', () => {
    const both = add(usualBindings, 'help.keys', 'Space');
    const taken = takeFromOthers(both, bound(both), 'help.keys', 'keys', 'Space');
    expect(entryOf(taken, 'help.keys').keys).toEqual(['Space', 'F1']);
    expect(entryOf(taken, 'roll.toggle').keys).toEqual([]);
    expect(findConflicts(bound(taken)).keys.size).toBe(0);
  });

  it('binds controls by the same rules', () => {
    const changed = addBinding(usualBindings, entryOf(usualBindings, 'help.keys'), 'inputs', 'pad/b9');
    expect(entryOf(changed, 'help.keys').inputs).toEqual(['pad/b9']);
    expect(changed.keys).toEqual({});
  });
});

describe('resetting', () => {
  it('gives one entry back what it had, and leaves the others', () => {
    const changed = add(add(usualBindings, 'roll.hold', 'Q'), 'help.keys', 'F2');
    const reset = resetEntry(changed, 'roll.hold');
    expect(entryOf(reset, 'roll.hold').keys).toEqual(['K', 'Pause']);
    expect(entryOf(reset, 'help.keys').keys).toEqual(['F2', 'F1']);
  });

  it('gives all back', () => {
    expect(resetAll()).toEqual(usualBindings);
  });

  it('gives an axis back its usual use', () => {
    const set = setAxis(usualBindings, 'pad/a1', { ...unusedAxis, deadZone: 0.4 });
    expect(set.axes['pad/a1']?.deadZone).toBe(0.4);
    expect(resetAxis(set, 'pad/a1').axes).toEqual({});
  });
});

const anyChange = fc.record({ id: fc.constantFrom('roll.toggle', 'roll.hold', 'help.keys'), name: fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name !== '__proto__'), taken: fc.boolean() });

describe('any changes', () => {
  it('make bindings that main takes, and taking a key never leaves a conflict over it', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const end = changes.reduce((bindings, { id, name, taken }) => {
          const added = add(bindings, id, name);
          if (!taken) return added;
          const cleared = takeFromOthers(added, bound(added), id, 'keys', name);
          expect(findConflicts(bound(cleared)).keys.has(name)).toBe(false);
          return cleared;
        }, usualBindings);
        expect(bindingsSchema.safeParse(end).success).toBe(true);
      }),
    );
  });
});

describe('bindings from outside', () => {
  const good: Bindings = { keys: { a: ['Q'] }, inputs: { a: ['pad/b0'] }, axes: { 'pad/a1': unusedAxis }, wheel: 'speed' };

  it('are taken when they are sound', () => {
    expect(bindingsSchema.safeParse(good).success).toBe(true);
  });

  it.each([
    ['a key that is no text', { keys: { a: [1] } }],
    ['a key without a name', { keys: { a: [''] } }],
    ['too long a name', { keys: { a: ['x'.repeat(121)] } }],
    ['too many keys', { keys: { a: Array.from({ length: mostOfOneEntry + 1 }, (_, n) => `F${n}`) } }],
    ['too many entries', { inputs: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`e${n}`, []])) }],
    ['too many axes', { axes: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`a${n}`, unusedAxis])) }],
    ['a dead zone without a rest', { axes: { a: { ...unusedAxis, deadZone: 1 } } }],
    ['a curve that is no curve', { axes: { a: { ...unusedAxis, curve: 0 } } }],
    ['an unknown use', { axes: { a: { ...unusedAxis, drives: 'music' } } }],
    ['an unknown wheel', { wheel: 'zoom' }],
    ['something more', { colour: 'red' }],
  ])('are refused with %s', (_what, change) => {
    expect(bindingsSchema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
