/** Work that only who asked last still wants. */
import { describe, expect, it } from 'vitest';
import { type Result, success } from '../../../core/problem/failure.ts';
import { newestOnly } from '../../../electron/jobs/newest-only.ts';

describe('newestOnly', () => {
  it('lets what has begun end, and then begins only what was asked last', async () => {
    const begun: string[] = [];
    let end: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      end = resolve;
    });
    const line = newestOnly();
    const work = (name: string, wait: Promise<void> = Promise.resolve()) => line(async (): Promise<Result<string>> => {
      begun.push(name);
      await wait;
      return success(name);
    });
    const answers = [work('a', first), Promise.resolve().then(() => work('b')), Promise.resolve().then(() => work('c'))];
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    end();
    expect((await Promise.all(answers)).map((answer) => (answer.ok ? answer.value : answer.error.code))).toEqual(['a', 'overtaken', 'c']);
    expect(begun).toEqual(['a', 'c']);
  });

  it('goes on after work that failed with a bug', async () => {
    const line = newestOnly();
    await expect(line(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect(await line(() => Promise.resolve(success(1)))).toEqual({ ok: true, value: 1 });
  });
});
