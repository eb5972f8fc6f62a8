import { ChangeSet, type Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { editText } from '../../../../core/show/edit.ts';
import { addTyped, answered, arrived, documentOf, startQueue, takeNext, unconfirmed, type Arrival, type EditQueue } from '../../../../renderer/operator/editor/edit-queue.ts';

const insert = (length: number, at: number, text: string): ChangeSet => ChangeSet.of({ from: at, insert: text }, length);

/** How many letters of a text were typed, by the property below. */
const countOf = (text: string): number => text.replaceAll('#', '').length - 'one\ntwo'.length;

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

  it('goes on from its own edit when main has accepted it', () => {
    const { queue } = taken(addTyped(start, insert(3, 3, 'd')));
    const { queue: confirmed, foreign } = answered(addTyped(queue, insert(4, 4, 'e')), true);
    expect(foreign).toBeNull();
    expect(taken(confirmed).order).toEqual({ kind: 'edit', baseRev: 5, changes: [{ from: 4, to: 4, insert: 'e' }] });
  });

  it('holds back what comes before the answer, and takes it in after it', () => {
    const { queue } = taken(addTyped(start, insert(3, 3, 'd')));
    const held = arrived(arrived(queue, { text: 'abcd', rev: 5 }).queue, { text: 'Xabcd', rev: 6 });
    expect(held.foreign).toBeNull();
    const { queue: next, foreign } = answered(held.queue, true);
    expect(foreign?.apply(documentOf('abcd')).toString()).toBe('Xabcd');
    expect(takeNext(next)).toBeNull();
  });

  it('has nothing to do for an answer to nothing', () => {
    expect(answered(start, true)).toEqual({ queue: start, foreign: null });
  });

  it('ignores a revision that it knows', () => {
    expect(arrived(start, { text: 'other', rev: 4 })).toEqual({ queue: start, foreign: null });
  });

  it('takes over a revision with the same text', () => {
    const { queue, foreign } = arrived(addTyped(start, insert(3, 3, 'd')), { text: 'abc', rev: 9 });
    expect(foreign).toBeNull();
    expect(taken(queue).order.baseRev).toBe(9);
  });

  it('weaves a change from elsewhere under what was typed', () => {
    const { queue } = taken(addTyped(start, insert(3, 3, 'd')));
    const waiting = arrived(addTyped(queue, insert(4, 4, 'e')), { text: 'Xabc', rev: 6 }).queue;
    const { queue: woven, foreign } = answered(waiting, false);
    expect(foreign?.apply(documentOf('abcde')).toString()).toBe('Xabcde');
    expect(taken(woven).order).toEqual({ kind: 'edit', baseRev: 6, changes: [{ from: 4, to: 4, insert: 'de' }] });
  });

  it('takes a change from elsewhere when nothing was typed', () => {
    const { queue, foreign } = arrived(start, { text: 'aXc', rev: 5 });
    expect(foreign?.apply(documentOf('abc')).toString()).toBe('aXc');
    expect(queue.pending).toBeNull();
  });

  it('writes line ends as the text does', () => {
    const typed = addTyped(startQueue('a\r\nb', 0), insert(3, 3, '\nc'));
    expect(taken(typed).order.changes).toEqual([{ from: 4, to: 4, insert: '\r\nc' }]);
  });

  it('ends with the same text in the editor and in the show, whatever comes between', () => {
    const step = fc.record({ at: fc.nat(), text: fc.constantFrom('x', 'yy', 'z\n'), act: fc.constantFrom('type', 'send', 'reach', 'answer', 'hear', 'elsewhere') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let queue = startQueue('one\ntwo', 0);
        let typedLength = 0;
        let editor: Text = documentOf(queue.base);
        let main = { text: queue.base, rev: 0 };
        let asked: ReturnType<typeof takeNext> = null;
        let replied: boolean | null = null;
        const takeOver = (arrival: Arrival): void => {
          queue = arrival.queue;
          if (arrival.foreign !== null) editor = arrival.foreign.apply(editor);
        };
        const send = (): void => {
          const next = takeNext(queue);
          if (next === null) return;
          queue = next.queue;
          asked = next;
        };
        const reach = (): void => {
          if (asked === null) return;
          replied = asked.order.baseRev === main.rev;
          if (replied) main = { text: editText(main.text, asked.order.changes), rev: main.rev + 1 };
          asked = null;
        };
        const answer = (): void => {
          if (replied === null) return;
          takeOver(answered(queue, replied));
          replied = null;
        };
        const hear = (): void => takeOver(arrived(queue, main));
        for (const { at, text, act } of steps) {
          if (act === 'type') {
            const typed = insert(editor.length, at % (editor.length + 1), text);
            editor = typed.apply(editor);
            queue = addTyped(queue, typed);
            typedLength += text.length;
          }
          if (act === 'send') send();
          if (act === 'reach') reach();
          if (act === 'answer') answer();
          if (act === 'hear') hear();
          if (act === 'elsewhere') main = { text: editText(main.text, [{ from: at % (main.text.length + 1), to: at % (main.text.length + 1), insert: '#' }]), rev: main.rev + 1 };
        }
        for (let round = 0; round < 2; round += 1) {
          reach();
          answer();
          hear();
          send();
        }
        reach();
        answer();
        expect(editor.toString()).toBe(main.text);
        expect(countOf(main.text)).toBe(typedLength);
      }),
    );
  });
});
