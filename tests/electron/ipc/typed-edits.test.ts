import { describe, expect, it } from 'vitest';
import { createTypedEdits } from '../../../electron/ipc/typed-edits.ts';

const asked = () => {
  const tickets: number[] = [];
  const edits = createTypedEdits((name, payload) => {
    if (name === 'gather-edits' && typeof payload === 'object' && 'ticket' in payload) tickets.push(payload.ticket);
  }, 50);
  edits.begin();
  return { edits, tickets };
};

describe('typed edits', () => {
  it('waits for the answer under its own number', async () => {
    const { edits, tickets } = asked();
    const ended: string[] = [];
    const first = edits.gather().then(() => ended.push('first'));
    const second = edits.gather().then(() => ended.push('second'));
    expect(tickets).toEqual([1, 2]);
    edits.gathered(2);
    await second;
    expect(ended).toEqual(['second']);
    edits.gathered(1);
    await first;
    expect(ended).toEqual(['second', 'first']);
  });

  it('waits for nobody before the window is there', async () => {
    const tickets: unknown[] = [];
    await createTypedEdits((_name, payload) => tickets.push(payload), 60_000).gather();
    expect(tickets).toEqual([]);
  });

  it('goes on without a window that does not answer, and takes a late answer calmly', async () => {
    const { edits } = asked();
    await edits.gather();
    expect(() => edits.gathered(1)).not.toThrow();
  });
});
