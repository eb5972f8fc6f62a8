import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../../core/show/ruling.ts';
import type { DocumentMessage, Show, ShowMessage } from '../../../core/show/show.ts';
import { instant, ms } from '../../../core/units/time.ts';
import { createShowStore } from '../../../renderer/bridge/create-show-store.ts';
import { fakeClient } from './fake-client.ts';
import { showMessage } from './show-message.ts';

const text = (rev: number): DocumentMessage => ({ rev, text: `revision ${rev}` });

const assemble = ({ rulingRev, ...message }: ShowMessage, document: DocumentMessage, ruling: Ruling): Show | null =>
  message.document.rev === document.rev && rulingRev === ruling.rev
    ? { ...message, ruling, document: { ...message.document, text: document.text, rundown: { stories: [], problems: [] } }, timeline: { cues: [], duration: ms(0) } }
    : null;

const setUp = (measured = true) => {
  const fake = fakeClient();
  const waiting: (() => void)[] = [];
  let clockTells: () => void = () => undefined;
  const state = { measured };
  const clock = { now: () => instant(0), isMeasured: () => state.measured, subscribe: (listener: () => void) => ((clockTells = listener), () => undefined) };
  const store = createShowStore({ client: fake.client, clock, assemble, later: (callback) => waiting.push(callback) });
  const heard: number[] = [];
  const listen = () => store.subscribe(() => heard.push(store.current()?.rev ?? -1));
  return { ...fake, store, waiting, heard, listen, state, clockTells: () => clockTells() };
};
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('createShowStore', () => {
  it('listens first, then reads', async () => {
    const { store, listen, answers, asked, heard } = setUp();
    answers.set('show.read', () => showMessage(3, 1)).set('document.read', () => text(1));
    expect(asked).toEqual([]);
    listen();
    await settled();
    expect(asked).toEqual(['show.read', 'document.read', 'ruling.read']);
    expect(heard).toEqual([3]);
    expect(store.current()?.document.text).toBe('revision 1');
  });

  it('ignores an older revision, also when it comes as the answer to the first reading', async () => {
    const { send, listen, answers, heard } = setUp();
    answers.set('show.read', () => showMessage(3, 1)).set('document.read', () => text(1));
    listen();
    send('document', text(1));
    send('show', showMessage(5, 1));
    await settled();
    send('show', showMessage(4, 1));
    expect(heard).toEqual([5]);
  });

  it('waits for the other half of an edit, whichever comes first', async () => {
    const { send, listen, answers, heard } = setUp();
    answers.set('show.read', () => showMessage(1, 1)).set('document.read', () => text(1));
    listen();
    await settled();
    send('show', showMessage(2, 2));
    expect(heard).toEqual([1]);
    send('document', text(2));
    expect(heard).toEqual([1, 2]);
    send('document', text(3));
    expect(heard).toEqual([1, 2]);
    send('show', showMessage(3, 3));
    expect(heard).toEqual([1, 2, 3]);
  });

  it('waits for the ruling takes that a show names', () => {
    const { store, listen, send } = setUp();
    listen();
    send('document', text(1));
    send('show', { ...showMessage(1, 1), rulingRev: 1 });
    expect(store.current()).toBeNull();
    send('ruling', { rev: 1, takes: [] });
    expect(store.current()?.rev).toBe(1);
  });

  it('reads all again when the other half does not come', async () => {
    const { send, listen, answers, heard, waiting, asked } = setUp();
    answers.set('show.read', () => showMessage(1, 1)).set('document.read', () => text(1));
    listen();
    await settled();
    send('show', showMessage(2, 2));
    answers.set('show.read', () => showMessage(2, 2)).set('document.read', () => text(2));
    waiting[0]?.();
    await settled();
    expect(heard).toEqual([1, 2]);
    expect(asked.length).toBe(6);
  });

  it('asks nothing again when the other half came in time', async () => {
    const { send, listen, answers, waiting, asked } = setUp();
    answers.set('show.read', () => showMessage(1, 1)).set('document.read', () => text(1));
    listen();
    await settled();
    send('show', showMessage(2, 2));
    send('document', text(2));
    waiting[0]?.();
    await settled();
    expect(asked.length).toBe(3);
  });

  it('keeps asking a main process that does not answer yet', async () => {
    const { listen, answers, heard, waiting, store } = setUp();
    listen();
    await settled();
    expect(store.current()).toBeNull();
    answers.set('show.read', () => showMessage(1, 1)).set('document.read', () => text(1));
    waiting[0]?.();
    await settled();
    expect(heard).toEqual([1]);
  });

  it('has no show before the clock is measured', async () => {
    const { listen, answers, state, clockTells, store } = setUp(false);
    answers.set('show.read', () => showMessage(1, 1)).set('document.read', () => text(1));
    listen();
    await settled();
    expect(store.current()).toBeNull();
    state.measured = true;
    clockTells();
    expect(store.current()?.rev).toBe(1);
  });

  it('stops telling who has stopped listening', async () => {
    const { send, listen, answers, heard } = setUp();
    answers.set('show.read', () => showMessage(1, 1)).set('document.read', () => text(1));
    const stop = listen();
    await settled();
    stop();
    send('show', showMessage(2, 1));
    expect(heard).toEqual([1]);
  });
});
