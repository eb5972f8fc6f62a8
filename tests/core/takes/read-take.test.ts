import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTake, readTake, writeTake } from '../../../core/takes/read-take.ts';
import type { Take } from '../../../core/takes/take.ts';
import { idOf, modelled, scriptOf } from '../timeline/scripts.ts';
import { anyTakeOf, reading, takeOf } from './any-take.ts';

const cue = (name: string) => ({ id: idOf(name), text: `the words of ${name}`, pause: modelled('ellipsis') });
const good = takeOf([reading(cue('a'), 200, 900), reading(cue('b'), 1300, 2500)], { reader: 'Ana "the voice"', story: 'Ferry', date: '2026-11-24T09:30:00Z' });
const messageOf = (value: unknown): string => {
  const answer = checkTake(value);
  return answer.ok ? 'a take' : `${answer.error.code}: ${answer.error.message}`;
};
const with2 = (change: object): Take => ({ ...good, cues: good.cues.map((one, index) => (index === 1 ? { ...one, ...change } : one)) });

describe('readTake', () => {
  it('gives back what writeTake wrote', () => {
    expect(readTake(writeTake(good))).toEqual({ ok: true, value: good });
    expect(readTake(writeTake(takeOf([])))).toEqual({ ok: true, value: takeOf([]) });
  });

  it('gives back any take', () => {
    const script = scriptOf(Array.from({ length: 6 }, (_, index) => [`words ${index}`, modelled('ellipsis')] as const));
    fc.assert(fc.property(anyTakeOf(script), (take) => {
      expect(readTake(writeTake(take))).toEqual({ ok: true, value: take });
    }));
  });

  it('reads a file with a byte order mark', () => {
    expect(readTake(`\uFEFF${writeTake(good)}`).ok).toBe(true);
  });

  it('says what is wrong with anything else', () => {
    const answer = readTake('{"version": 1,');
    expect(answer).toEqual({ ok: false, error: { code: 'not-json', message: 'it is not JSON. A take is a .json file that Caesura wrote.' } });
  });

  it.each([
    ['a newer version', { ...good, version: 2 }, /^newer-version: it is a take of version 2, .* Update Caesura\.$/],
    ['no object', [], /^not-a-take/],
    ['nothing', null, /^not-a-take: it is not a take: it: /],
    ['a missing field', { ...good, measured: undefined }, /^not-a-take: it is not a take: measured: /],
    ['a field too many', { ...good, colour: 'red' }, /colour/],
    ['a time that is no whole number', with2({ start: 1300.5 as Take['duration'] }), /cues 2 start: /],
    ['a cue without length', with2({ end: good.cues[1]?.start }), /cues 2 end: a cue has to end after it starts/],
    ['a cue that overlaps', with2({ start: 899 as Take['duration'] }), /cue 2 starts before the one before it ends/],
    ['a cue twice', with2({ cue: good.cues[0]?.cue }), /cue 2 is in it twice/],
    ['a cue after the end', { ...good, duration: 2499 }, /cue 2 ends after the take does/],
  ])('refuses %s', (_what, value, message) => {
    expect(messageOf(good)).toBe('a take');
    expect(messageOf(value)).toMatch(message);
  });
});
