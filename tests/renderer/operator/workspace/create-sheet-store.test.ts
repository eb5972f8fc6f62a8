/** The window's copy of the caption sheet: it follows main, and sends edits one after the other. */
import { describe, expect, it } from 'vitest';
import type { CaptionSheet } from '../../../../core/captions/edit/caption-sheet.ts';
import { ms } from '../../../../core/units/time.ts';
import { createSheetStore } from '../../../../renderer/operator/workspace/create-sheet-store.ts';
import { captionOf, written } from '../../../core/captions/edit/edits.ts';
import { fakeClient } from '../../bridge/fake-client.ts';

const one = captionOf('1', 0, 1000, 'one');
const two = captionOf('2', 1000, 2000, 'two');
const facts: Omit<CaptionSheet, 'track'> = { source: { kind: 'file', name: 'a.srt' }, head: {}, differing: [] };

const begin = async (track = [one, two]) => {
  const fake = fakeClient();
  fake.answers.set('sheet.read', () => ({ rev: 3, sheet: { ...facts, track }, undo: null, redo: null }));
  const store = createSheetStore(fake.client);
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  await new Promise(setImmediate);
  const shown = (): readonly string[] => written(store.current()?.sheet?.track ?? []);
  return { ...fake, store, shown, changes: () => changes };
};

const change = (baseRev: number, difference: unknown) => ({ rev: baseRev + 1, baseRev, sheet: facts, difference, undo: 'Join', redo: null });

describe('the sheet in the window', () => {
  it('is read once, then follows the changes', async () => {
    const { send, shown, store } = await begin();
    expect(shown()).toEqual(written([one, two]));
    send('sheet', change(3, { from: 1, removed: 1, inserted: [{ ...two, start: ms(1500) }] }));
    expect(shown()).toEqual(written([one, { ...two, start: ms(1500) }]));
    expect(store.current()).toMatchObject({ rev: 4, undo: 'Join' });
    expect(store.current()?.sheet?.track[0]).toBe(one);
  });

  it('passes over what it has, and reads anew when a change was missed', async () => {
    const { send, shown, asked, changes } = await begin();
    send('sheet', change(2, { from: 0, removed: 1, inserted: [] }));
    expect([shown(), changes()]).toEqual([written([one, two]), 1]);
    send('sheet', change(7, { from: 0, removed: 1, inserted: [] }));
    await new Promise(setImmediate);
    expect(asked).toEqual(['sheet.read', 'sheet.read']);
  });

  it('sends an edit on the track that the one before left', async () => {
    const { answers, send, store } = await begin();
    const built: (readonly string[])[] = [];
    answers.set('sheet.edit', () => {
      send('sheet', change(store.current()?.rev ?? 0, { from: 0, removed: 1, inserted: [] }));
      return { rev: store.current()?.rev };
    });
    const build = (track: readonly (typeof one)[]) => {
      built.push(written(track));
      return { kind: 'delete' as const, from: 0, to: 0 };
    };
    expect(await Promise.all([store.edit(build, () => null), store.edit(build, () => null)])).toEqual([null, null]);
    expect(built).toEqual([written([one, two]), written([two])]);
  });

  it('lets nothing overtake the edits that were asked for before', async () => {
    const { answers, store } = await begin();
    const done: string[] = [];
    answers.set('sheet.edit', () => {
      done.push('edit');
      return { rev: 4 };
    });
    const build = () => ({ kind: 'join' as const, at: 0 });
    await Promise.all([store.edit(build, () => null), store.edit(build, () => null), store.inTurn(() => Promise.resolve(done.push('undo')))]);
    expect(done).toEqual(['edit', 'edit', 'undo']);
    await expect(store.inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await store.inTurn(() => Promise.resolve('on'))).toBe('on');
  });

  it('gives back why an edit was refused, and sends none that is not wanted any more', async () => {
    const { store, asked } = await begin();
    expect(await store.edit(() => null, () => null)).toBeNull();
    expect(asked).toEqual(['sheet.read']);
    expect(await store.edit(() => ({ kind: 'join', at: 0 }), () => null)).toEqual({ code: 'gone', message: 'Nobody answers.' });
  });

  it('makes the first edit on the captions that are shown', async () => {
    const { store, answers, asked } = await begin();
    answers.set('sheet.read', () => ({ rev: 9, sheet: null, undo: null, redo: null }));
    const other = createSheetStore(fakeClient().client);
    expect(await other.edit(() => ({ kind: 'join', at: 0 }), () => null)).toBeNull();
    expect([store.current()?.rev, asked.length]).toEqual([3, 1]);
  });
});
