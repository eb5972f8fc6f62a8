import { describe, expect, it } from 'vitest';
import { success } from '../../../core/problem/failure.ts';
import { createClient } from '../../../renderer/bridge/create-client.ts';
import { windowBridge } from '../../../renderer/bridge/window-bridge.ts';

describe('createClient', () => {
  it('hands the input over and the answer back', async () => {
    const seen: unknown[] = [];
    const client = createClient({ call: (name, input) => (seen.push(name, input), Promise.resolve(success({ rev: 4 }))), on: () => () => undefined });
    expect(await client.call('command.order', { kind: 'hold' })).toEqual({ ok: true, value: { rev: 4 } });
    expect(seen).toEqual(['command.order', { kind: 'hold' }]);
  });

  it('makes a failure of a call that throws', async () => {
    const client = createClient({ call: () => Promise.reject(new Error('port closed')), on: () => () => undefined });
    const answer = await client.call('clock.read');
    expect(answer).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(answer.ok ? '' : answer.error.message).toContain('port closed');
  });

  it('listens and stops listening', () => {
    const calls: string[] = [];
    const client = createClient({
      call: () => Promise.resolve(success(null)),
      on: (name, listener) => {
        calls.push(name);
        listener('export');
        return () => calls.push('stopped');
      },
    });
    client.on('request', (request) => calls.push(request))();
    expect(calls).toEqual(['request', 'export', 'stopped']);
  });
});

describe('windowBridge', () => {
  it('refuses every call where there is no preload', async () => {
    expect(await windowBridge.call('show.read', undefined)).toMatchObject({ ok: false, error: { code: 'no-bridge' } });
    expect(() => windowBridge.on('show', () => undefined)()).not.toThrow();
  });
});
