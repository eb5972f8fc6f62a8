import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../core/ipc/contract.ts';
import { addNotice, dismissNotice, leavesAlone, severityOf, stayOf, type ShownNotice } from '../../../../renderer/operator/notices/notice-list.ts';

const notice = (code: string, severity: Notice['severity'] = 'error'): Notice => ({ code, message: `${code}.`, severity });
const listOf = (...notices: readonly Notice[]): readonly ShownNotice[] => notices.reduce<readonly ShownNotice[]>(addNotice, []);

describe('the notices', () => {
  it('stand in the order they came', () => {
    expect(listOf(notice('a'), notice('b')).map(({ code, times }) => [code, times])).toEqual([['a', 1], ['b', 1]]);
  });
  it('count the same one', () => {
    expect(listOf(notice('a'), notice('a')).map(({ times }) => times)).toEqual([2]);
  });
  it('go when dismissed, and only they', () => {
    const list = listOf(notice('a'), notice('b'));
    expect(dismissNotice(list, list[0]?.key ?? -1).map(({ code }) => code)).toEqual(['b']);
  });
  it('give way to new ones, errors last', () => {
    const full = listOf(notice('a'), notice('b', 'info'), notice('c'), notice('d'), notice('e'), notice('f'));
    expect(full.map(({ code }) => code)).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(addNotice(full, notice('g')).map(({ code }) => code)).toEqual(['c', 'd', 'e', 'f', 'g']);
  });
  it('leave by themselves unless they are errors', () => {
    expect(leavesAlone(notice('a'))).toBe(false);
    expect(leavesAlone(notice('a', 'info'))).toBe(true);
  });
  it('stay when they have a list, which another list takes the place of', () => {
    const one: Notice = { ...notice('a', 'info'), lines: ['Line 1: x', 'Line 2: y'] };
    expect(leavesAlone(one)).toBe(false);
    expect(listOf(one, one).map(({ times }) => times)).toEqual([2]);
    const last = { ...one, message: 'b.', lines: ['Line 1: x'] };
    expect(listOf(notice('a'), one, notice('b'), { ...last, lines: [] }).map(({ code, lines }) => [code, lines])).toEqual([['a', undefined], ['b', undefined]]);
    expect(listOf(notice('a'), one, last).map(({ message, lines }) => [message, lines])).toEqual([['a.', undefined], ['b.', ['Line 1: x']]]);
  });
  it('stay as long as the lock waits when they ask for a second press', () => {
    expect([stayOf(notice('a')), stayOf(notice('press-again'))]).toEqual([7000, 3000]);
  });
  it('are never loud for a first press, always for a main process that does not answer', () => {
    expect(['press-again', 'unreachable', 'missing', 'cancelled'].map((code) => severityOf({ code, message: '' }, 'error'))).toEqual(['warning', 'error', 'error', 'info']);
    expect(severityOf({ code: 'missing', message: '' }, 'warning')).toBe('warning');
  });
});
