import { describe, expect, it } from 'vitest';
import type { TakeExporting } from '../../../core/ipc/contract.ts';
import { success } from '../../../core/problem/failure.ts';
import type { LongJob } from '../../../electron/takes/decode-sound.ts';
import { createExportDesk } from '../../../electron/takes/export-desk.ts';

const open = () => {
  const told: TakeExporting['running'][] = [];
  return { told, desk: createExportDesk(({ running }) => told.push(running)) };
};

describe('the desk of exports', () => {
  it('tells how far an export is, and that it is over', async () => {
    const { told, desk } = open();
    const done = await desk.run('a', ({ tell }) => {
      tell(null);
      tell(0.5);
      return Promise.resolve(success({ path: '/a.wav' }));
    });
    expect(done).toEqual({ ok: true, value: { path: '/a.wav' } });
    expect(told).toEqual([{ id: 'a', share: null }, { id: 'a', share: 0.5 }, null]);
    expect(desk.read()).toEqual({ running: null });
  });

  it('runs one at a time, and calls it off', async () => {
    const { desk } = open();
    desk.cancel();
    const first = desk.run('a', ({ signal }: LongJob) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(success(null)))));
    expect(desk.read()).toEqual({ running: { id: 'a', share: null } });
    expect(await desk.run('b', () => Promise.resolve(success(null)))).toMatchObject({ error: { code: 'exporting' } });
    desk.cancel();
    expect(await first).toEqual({ ok: true, value: null });
  });

  it('is free again after a fault', async () => {
    const { desk } = open();
    await expect(desk.run('a', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect(desk.read()).toEqual({ running: null });
  });
});
