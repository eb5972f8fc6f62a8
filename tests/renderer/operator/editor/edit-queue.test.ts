import { ChangeSet, type Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { editText } from '../../../../core/show/edit.ts';
import { addTyped, arrived, documentOf, refused, startQueue, takeNext, unconfirmed, type EditQueue } from '../../../../renderer/operator/editor/edit-queue.ts';

const insert = (length: number, at: number, text: string): ChangeSet => ChangeSet.of({ from: at, insert: text }, length);

const taken = (queue: EditQueue) => {
  const next = takeNext(queue);
  if (next === null) throw new Error('nothing to send');
  return next;
};

describe('the edit queue', () => {
  const start = startQueue('abc', 4);

  it('has nothing to send before anything is typed', () => {
    expect(takeNext(start)).toBeNull();
    expect(unconfirmed(start)).toBeNull();
  });

  it('sends what was typed, on the revision it knows', () => {
    const typed = addTyped(addTyped(start, insert(3, 3, 'd')), insert(4, 4, 'e'));
    expect(taken(typed).order).toEqual({ kind: 'edit', baseRev: 4, changes: [{ from: 3, to: 3, insert: 'de' }] });
  });

  it('sends one at a time', () => {
    const { queue } = taken(addTyped(start, insert(3, 0, 'x')));
    expect(takeNext(addTyped(queue, insert(4, 0, 'y')))).toBeNull();
  });

  it('sends no edit that changes nothing', () => {
    expect(takeNext(addTyped(start, ChangeSet.of({ from: 1, to: 2, insert: 'b' }, 3)))).toBeNull();
  });

  it('is confirmed by its own edit and then sends the next on top of it', () => {
    const { queue } = taken(addTyped(start, insert(3, 3, 'd')));
    const more = addTyped(queue, insert(4, 4, 'e'));
    const { queue: confirmed, foreign } = arrived(more, 'abcd', 5);
    expect(foreign).toBeNull();
    expect(taken(confirmed).order).toEqual({ kind: 'edit', baseRev: 5, changes: [{ from: 4, to: 4, insert: 'e' }] });
  });

  it('ignores a revision that it knows', () => {
    expect(arrived(start, 'other', 4)).toEqual({ queue: start, foreign: null });
  });

  it('takes over a revision with the same text', () => {
    const { queue, foreign } = arrived(addTyped(start, insert(3, 3, 'd')), 'abc', 9);
    expect(foreign).toBeNull();
    expect(taken(queue).order.baseRev).toBe(9);
  });

  it('weaves a change from elsewhere under what was typed', () => {
    const { queue } = taken(addTyped(start, insert(3, 3, 'd')));
    const waiting = refused(addTyped(queue, insert(4, 4, 'e')));
    const { queue: woven, foreign } = arrived(waiting, 'Xabc', 6);
    expect(foreign?.apply(documentOf('abcde')).toString()).toBe('Xabcde');
    expect(taken(woven).order).toEqual({ kind: 'edit', baseRev: 6, changes: [{ from: 4, to: 4, insert: 'de' }] });
  });

  it('takes a change from elsewhere when nothing was typed', () => {
    const { queue, foreign } = arrived(start, 'aXc', 5);
    expect(foreign?.apply(documentOf('abc')).toString()).toBe('aXc');
    expect(queue.pending).toBeNull();
  });

  it('writes line ends as the text does', () => {
    const typed = addTyped(startQueue('a\r\nb', 0), insert(3, 3, '\nc'));
    expect(taken(typed).order.changes).toEqual([{ from: 4, to: 4, insert: '\r\nc' }]);
  });

  it('ends with the same text in the editor and in the show, whatever comes between', () => {
    const step = fc.record({ at: fc.nat(), text: fc.constantFrom('x', 'yy', 'z\n'), act: fc.constantFrom('type', 'send', 'answer', 'elsewhere') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let queue = startQueue('one\ntwo', 0);
        let editor: Text = documentOf(queue.base);
        let main = { text: queue.base, rev: 0 };
        let asked: ReturnType<typeof takeNext> = null;
        const send = (): void => {
          const next = takeNext(queue);
          if (next === null) return;
          queue = next.queue;
          asked = next;
        };
        const answer = (): void => {
          if (asked === null) return;
          if (asked.order.baseRev === main.rev) main = { text: editText(main.text, asked.order.changes), rev: main.rev + 1 };
          else queue = refused(queue);
          asked = null;
          hear();
        };
        const hear = (): void => {
          const result = arrived(queue, main.text, main.rev);
          queue = result.queue;
          if (result.foreign !== null) editor = result.foreign.apply(editor);
        };
        for (const { at, text, act } of steps) {
          if (act === 'type') {
            const typed = insert(editor.length, at % (editor.length + 1), text);
            editor = typed.apply(editor);
            queue = addTyped(queue, typed);
          }
          if (act === 'send') send();
          if (act === 'answer') answer();
          if (act === 'elsewhere') main = { text: editText(main.text, [{ from: at % (main.text.length + 1), to: at % (main.text.length + 1), insert: '#' }]), rev: main.rev + 1 };
        }
        answer();
        hear();
        send();
        answer();
        expect(editor.toString()).toBe(main.text);
      }),
    );
  });
});
