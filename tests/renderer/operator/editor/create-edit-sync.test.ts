import { ChangeSet, type Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { failure, success, type Failure, type Result } from '../../../../core/problem/failure.ts';
import { editText } from '../../../../core/show/edit.ts';
import { createEditSync } from '../../../../renderer/operator/editor/create-edit-sync.ts';
import { documentOf, type EditOrder } from '../../../../renderer/operator/editor/edit-queue.ts';

/** A main process with a document, and an editor on it; time passes only when `pass` is called. */
const desk = (text: string) => {
  let main = { text, rev: 0 };
  let refusing: Failure | null = null;
  let editor: Text = documentOf(text);
  const told: Failure[] = [];
  const orders: EditOrder[] = [];
  const waiting: (() => void)[] = [];
  const sync = createEditSync(main, {
    order: async (order): Promise<Result<unknown>> => {
      orders.push(order);
      if (refusing !== null) return { ok: false, error: refusing };
      if (order.baseRev !== main.rev) return failure('stale-edit', 'Stale.');
      main = { text: editText(main.text, order.changes), rev: main.rev + 1 };
      return success(null);
    },
    read: async () => success(main),
    apply: (foreign) => {
      editor = foreign.apply(editor);
    },
    moved: () => undefined,
    tell: (error) => told.push(error),
    later: (callback) => {
      waiting.push(callback);
      return () => void waiting.splice(waiting.indexOf(callback), 1);
    },
    localNow: () => 0,
  });
  return {
    sync,
    told,
    orders,
    main: () => main,
    editor: () => editor.toString(),
    refuse: (error: Failure | null) => {
      refusing = error;
    },
    elsewhere: (insert: string) => {
      main = { text: insert + main.text, rev: main.rev + 1 };
    },
    type: (insert: string) => {
      const changes = ChangeSet.of({ from: editor.length, insert }, editor.length);
      editor = changes.apply(editor);
      sync.typed(changes);
    },
    pass: async (times = 1) => {
      for (let time = 0; time < times; time += 1) {
        for (const callback of waiting.splice(0)) callback();
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      }
    },
  };
};

describe('the edit sync', () => {
  it('sends what is typed, gathered until main has answered', async () => {
    const { type, pass, main, orders } = desk('a');
    type('b');
    type('c');
    await pass();
    type('d');
    await pass();
    expect(main()).toEqual({ text: 'abcd', rev: 2 });
    expect(orders.map(({ baseRev }) => baseRev)).toEqual([0, 1]);
  });

  it('flushes what waits without waiting, and says when main has it all', async () => {
    const { sync, type, main, orders } = desk('a');
    type('b');
    type('c');
    const flushed = sync.flush();
    type('d');
    await flushed;
    expect(main().text).toBe('abcd');
    expect(orders).toHaveLength(2);
    await sync.flush();
    expect(orders).toHaveLength(2);
  });

  it('flushes after a refusal too', async () => {
    const { sync, type, main, elsewhere, pass } = desk('a');
    type('b');
    elsewhere('X');
    let done = false;
    const flushed = sync.flush().then(() => {
      done = true;
    });
    await pass(4);
    await flushed;
    expect([done, main().text]).toEqual([true, 'Xab']);
  });

  it('weaves in what changed elsewhere, and loses nothing', async () => {
    const { type, pass, main, editor, elsewhere, told } = desk('a');
    type('b');
    elsewhere('X');
    type('c');
    await pass(4);
    expect(main().text).toBe('Xabc');
    expect(editor()).toBe('Xabc');
    expect(told).toEqual([]);
  });

  it('takes in what came from main', () => {
    const { sync, editor } = desk('a');
    sync.receive({ text: 'ab', rev: 1 });
    expect(editor()).toBe('ab');
  });

  it('keeps trying when main refuses, and tells of it once it goes on', async () => {
    const { type, pass, main, refuse, told } = desk('a');
    refuse({ code: 'unreachable', message: 'No answer.' });
    type('b');
    await pass(2);
    expect(told).toEqual([]);
    await pass(4);
    expect(told).toEqual([{ code: 'unreachable', message: 'No answer.' }]);
    refuse(null);
    await pass(4);
    expect(main().text).toBe('ab');
  });

  it('forgets what was typed on another document', async () => {
    const { sync, type, pass, main, orders } = desk('a');
    type('b');
    sync.restart({ text: 'new', rev: 5 });
    await pass();
    expect(orders).toEqual([]);
    expect(main().text).toBe('a');
  });

  it('takes no answer for a document that is gone', async () => {
    const { sync, type, pass } = desk('a');
    type('b');
    const passing = pass();
    sync.restart({ text: 'new', rev: 5 });
    await passing;
    expect(sync.queue().rev).toBe(5);
  });

  it('sends what waits before it closes', async () => {
    const { sync, type, pass, main } = desk('a');
    type('b');
    sync.close();
    await pass();
    expect(main().text).toBe('ab');
  });
});
