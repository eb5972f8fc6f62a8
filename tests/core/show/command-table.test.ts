import { describe, expect, it } from 'vitest';
import { calls } from '../../../core/ipc/contract.ts';
import { commandSchema } from '../../../core/show/command.ts';
import { commandGroups, commandTable, entriesIn, type CommandEntry } from '../../../core/show/command-table.ts';
import { defaultPicture, defaultRehearsal } from '../../../core/show/default-picture.ts';
import { actsInText } from '../../../core/show/key-name.ts';
import type { Picture } from '../../../core/show/show.ts';

const rehearsal = { ...defaultRehearsal, on: true, loop: null };

const keys = commandTable.flatMap((entry) => entry.keys);

const built = (id: string, picture: Picture = defaultPicture): unknown => {
  const deed = commandTable.find((entry) => entry.id === id)?.deed;
  return deed?.kind === 'command' ? deed.build({ picture, rehearsal }) : undefined;
};

describe('the command table', () => {
  it.each([
    ['key of the caption workspace', entriesIn(commandTable, 'captions').flatMap((entry) => entry.keys)],
    ['key of the other modes', entriesIn(commandTable, 'reading').flatMap((entry) => entry.keys)],
    ['id', commandTable.map(({ id }) => id)],
    ['label', commandTable.map(({ label }) => label)],
  ])('has no %s twice', (_what, values) => {
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it('gives every entry a key, and every group an entry', () => {
    expect(commandTable.filter((entry) => entry.keys.length === 0)).toEqual([]);
    expect(new Set(commandTable.map(({ group }) => group))).toEqual(new Set(commandGroups));
  });

  const orders = commandTable.filter(({ deed }) => deed.kind === 'command');
  it.each(orders.map((entry) => [entry.id, entry] as const))('builds a command that main takes: %s', (_id, { deed }: CommandEntry) => {
    const extremes = [defaultPicture, { ...defaultPicture, typeSize: 24, markerAt: 0.1 }, { ...defaultPicture, typeSize: 240, markerAt: 0.9 }];
    for (const picture of extremes) {
      expect(deed.kind === 'command' && commandSchema.safeParse(deed.build({ picture, rehearsal })).success).toBe(true);
    }
  });

  it('asks only what the contract takes of the operator', () => {
    const asked = commandTable.flatMap(({ deed }) => (deed.kind === 'call' ? [deed.call] : []));
    expect(asked.length).toBeGreaterThan(4);
    for (const { name, input } of asked) {
      expect(calls[name].roles).toContain('operator');
      expect(calls[name].input.safeParse(input).success).toBe(true);
    }
  });

  it('leaves typing alone: of the plain keys none acts in text', () => {
    expect(keys.filter((key) => !actsInText(key))).toContain('Space');
    expect(keys.filter((key) => actsInText(key)).every((key) => /^(Ctrl\+|Alt\+|(Shift\+)?F\d)/.test(key))).toBe(true);
  });

  it('turns switches round and steps within limits', () => {
    expect(built('picture.mirror')).toEqual({ kind: 'set-picture', picture: { mirror: true } });
    expect(built('picture.flip')).toEqual({ kind: 'set-picture', picture: { flip: true } });
    expect(built('picture.marker')).toEqual({ kind: 'set-picture', picture: { showMarker: false } });
    expect(built('picture.pauses')).toEqual({ kind: 'set-picture', picture: { showPauses: false } });
    expect(built('picture.pace')).toEqual({ kind: 'set-picture', picture: { pace: 'even' } });
    expect(built('picture.pace', { ...defaultPicture, pace: 'even' })).toEqual({ kind: 'set-picture', picture: { pace: 'speech' } });
    expect(built('picture.larger')).toEqual({ kind: 'set-picture', picture: { typeSize: 100 } });
    expect(built('picture.smaller', { ...defaultPicture, typeSize: 26 })).toEqual({ kind: 'set-picture', picture: { typeSize: 24 } });
    expect(built('picture.marker-up')).toEqual({ kind: 'set-picture', picture: { markerAt: 0.34 } });
    expect(built('picture.marker-down', { ...defaultPicture, markerAt: 0.9 })).toEqual({ kind: 'set-picture', picture: { markerAt: 0.9 } });
  });
});
