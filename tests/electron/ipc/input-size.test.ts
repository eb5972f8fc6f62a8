/** A message is measured before anything works on it. */
import { describe, expect, it } from 'vitest';
import { isWithinLimits, largestInput, mostValues } from '../../../electron/ipc/input-size.ts';

describe('isWithinLimits', () => {
  it('lets a large edit pass', () => {
    expect(isWithinLimits({ kind: 'edit', changes: [{ from: 0, to: 0, insert: 'a'.repeat(20_000_000) }] })).toBe(true);
    expect(isWithinLimits(undefined)).toBe(true);
    expect(isWithinLimits(null)).toBe(true);
  });

  it('refuses too many characters, in one text or in many', () => {
    expect(isWithinLimits({ text: 'a'.repeat(largestInput) })).toBe(true);
    expect(isWithinLimits({ text: 'a'.repeat(largestInput + 1) })).toBe(false);
    expect(isWithinLimits([1, 2, 3, 4].map(() => 'a'.repeat(largestInput / 3)))).toBe(false);
  });

  it('refuses too many values', () => {
    expect(isWithinLimits(Array.from({ length: mostValues + 1 }, () => 0))).toBe(false);
    expect(isWithinLimits([1, 2].map(() => Array.from({ length: mostValues / 2 + 1 }, () => [])))).toBe(false);
  });

  it('ends on a message that holds itself, and on a deep one', () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(isWithinLimits(ring)).toBe(false);
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(isWithinLimits(deep)).toBe(true);
  });

  it('counts bytes like characters', () => {
    expect(isWithinLimits({ sound: new Uint8Array(largestInput) })).toBe(true);
    expect(isWithinLimits({ sound: new Uint8Array(largestInput), more: 'x' })).toBe(false);
  });

  it('refuses what is not plain data', () => {
    expect(isWithinLimits(new Float32Array(4))).toBe(false);
    expect(isWithinLimits({ bytes: new ArrayBuffer(4) })).toBe(false);
    expect(isWithinLimits([new Map()])).toBe(false);
  });
});
