/** The lock before the handlers: the first press is answered, the second acts. */
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../core/ipc/bridge.ts';
import { calls } from '../../../core/ipc/contract.ts';
import { success } from '../../../core/problem/failure.ts';
import type { Command } from '../../../core/show/command.ts';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { instant } from '../../../core/units/time.ts';
import { lockHandlers } from '../../../electron/handlers/lock-handlers.ts';
import { createLock } from '../../../electron/show/second-press-lock.ts';
import { createShowOwner } from '../../../electron/show/show-owner.ts';

const begin = () => {
  const done: string[] = [];
  const noted: [string, string][] = [];
  let now = 0;
  const owner = createShowOwner(createShow(openDocument('a', null, 'Good evening.', 1), defaultSettings), () => instant(now), () => undefined);
  const does = (name: string) => [name, () => (done.push(name), success(null))] as const;
  const plain = Object.fromEntries(Object.keys(calls).map(does)) as unknown as Handlers;
  const handlers = lockHandlers(plain, { view: () => ({ ...owner.read(), openOutputs: [1] }), lock: createLock(owner, () => instant(now)), note: (what, detail) => void noted.push([what, detail]) });
  const order = (command: Command) => handlers['command.order'](command, 'operator', 1);
  return { done, noted, owner, handlers, order, wait: (length: number) => void (now += length) };
};

describe('lockHandlers', () => {
  it('lets everything through off air', () => {
    const { done, handlers } = begin();
    void handlers['output.close']({ output: 1 }, 'operator', 1);
    expect(done).toEqual(['output.close']);
  });

  it('on air asks for a second press of the same', () => {
    const { done, owner, handlers, order, wait } = begin();
    owner.order({ kind: 'set-air', air: 'on-air' });
    expect(handlers['output.close']({ output: 1 }, 'operator', 1)).toMatchObject({ ok: false, error: { code: 'press-again' } });
    wait(500);
    expect(order({ kind: 'jump-start' })).toMatchObject({ ok: false });
    wait(500);
    expect(order({ kind: 'jump-start' })).toMatchObject({ ok: true });
    wait(500);
    expect(order({ kind: 'hold' })).toMatchObject({ ok: true });
    expect(done).toEqual(['command.order', 'command.order']);
  });

  it('keeps waiting for the second press while other things are done', () => {
    const { done, owner, handlers, order, wait } = begin();
    owner.order({ kind: 'set-air', air: 'on-air' });
    void handlers['file.new'](undefined, 'operator', 1);
    wait(1000);
    void order({ kind: 'toggle-roll' });
    wait(1000);
    void handlers['file.new'](undefined, 'operator', 1);
    expect(done).toEqual(['command.order', 'file.new']);
  });

  it('writes down what was asked and what was held back, and not what only reads', () => {
    const { noted, owner, handlers, order } = begin();
    void handlers['outputs.open'](undefined, 'operator', 1);
    void handlers['outputs.read'](undefined, 'operator', 1);
    owner.order({ kind: 'set-air', air: 'on-air' });
    void handlers['output.close']({ output: 1 }, 'operator', 1);
    void order({ kind: 'hold' });
    expect(noted).toEqual([
      ['outputs.open', ''],
      ['held back', 'On air: this closes prompter 1. Press again within 3 s to do it.'],
    ]);
  });
});
