import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../core/problem/failure.ts';

describe('an answer', () => {
  it('holds a value, or a code and a sentence', () => {
    expect(success(null)).toEqual({ ok: true, value: null });
    expect(failure('no-target', 'Set one.')).toEqual({ ok: false, error: { code: 'no-target', message: 'Set one.' } });
  });
});
