import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../core/ipc/bridge.ts';
import { calls, eventRoles } from '../../../core/ipc/contract.ts';
import { dispatch } from '../../../core/ipc/dispatch.ts';
import { failure, success, type Result } from '../../../core/problem/failure.ts';

const refusing = () => failure('not-here', 'Not in this test.');

/** Handlers that refuse everything but what a test gives. */
const handlersWith = (given: Partial<Handlers>): Handlers =>
  ({ ...Object.fromEntries(Object.keys(calls).map((name) => [name, refusing])), ...given }) as Handlers;

const noBug = (error: unknown): never => {
  throw new Error(`unexpected bug: ${String(error)}`);
};

const ask = (name: unknown, input?: unknown, given: Partial<Handlers> = {}): Promise<Result<unknown>> =>
  dispatch(handlersWith(given), name, { role: 'operator', page: 1 }, input, noBug);

const codeOf = (answer: Result<unknown>): string => (answer.ok ? 'ok' : answer.error.code);

describe('a call', () => {
  it('is answered by its handler, with the checked input and the role', async () => {
    const order = vi.fn(() => success({ rev: 7 }));
    expect(await ask('command.order', { kind: 'set-speed', speed: 1.5 }, { 'command.order': order })).toEqual({ ok: true, value: { rev: 7 } });
    expect(order).toHaveBeenCalledExactlyOnceWith({ kind: 'set-speed', speed: 1.5 }, 'operator', 1);
  });

  it('is answered by a handler that takes its time', async () => {
    expect(await ask('clock.read', undefined, { 'clock.read': async () => success(42) })).toEqual(success(42));
  });

  it('passes on what the handler refuses with', async () => {
    expect(codeOf(await ask('file.save'))).toBe('not-here');
  });
});

describe('a name', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'show.reed', 'SHOW.READ', 'show.read ', 42, null, undefined, {}, ['show.read'], Symbol('show.read')])(
    'that the contract does not have is refused: %s',
    async (name) => {
      expect(codeOf(await ask(name))).toBe('unknown-call');
    },
  );

  it('is repeated only in part when it is huge', async () => {
    const answer = await ask('x'.repeat(1_000_000));
    expect(answer.ok ? 0 : answer.error.message.length).toBeLessThan(200);
  });
});

describe('a role', () => {
  const prompter = (name: string, input?: unknown): Promise<Result<unknown>> =>
    dispatch(handlersWith({ 'clock.read': () => success(1), 'output.report': () => success(null) }), name, { role: 'prompter', page: 2 }, input, noBug);

  it('of the prompter reads, and reports on itself', async () => {
    expect(codeOf(await prompter('clock.read'))).toBe('ok');
    expect(codeOf(await prompter('output.report', { framesPerSecond: 60, width: 1920, height: 1080 }))).toBe('ok');
  });

  it.each(Object.keys(calls).filter((name) => !['show.read', 'document.read', 'ruling.read', 'follow.read', 'clock.read', 'output.report', 'output.own', 'output.beat', 'output.read-plain'].includes(name)))(
    'of the prompter may not ask for %s',
    async (name) => {
      expect(codeOf(await prompter(name))).toBe('not-allowed');
    },
  );

  it('of the operator may not report for the prompter', async () => {
    expect(codeOf(await ask('output.report', { framesPerSecond: 60, width: 1920, height: 1080 }))).toBe('not-allowed');
  });

  it('is checked before the input', async () => {
    expect(codeOf(await prompter('command.order', 'nonsense'))).toBe('not-allowed');
  });

  it('that hears an event is one of the two', () => {
    expect(Object.values(eventRoles).flat().every((role) => role === 'operator' || role === 'prompter')).toBe(true);
    expect(eventRoles.show).toContain('prompter');
    expect(eventRoles.notice).not.toContain('prompter');
  });
});

describe('an input', () => {
  const given: Partial<Handlers> = {
    'command.order': () => success({ rev: 1 }),
    'captions.export': () => success(null),
    'output.open': refusing,
    'file.open-dropped': () => success(null),
    'file.open-recent': () => success(null),
    'clock.read': () => success(1),
  };
  const exporting = { format: 'vtt', style: 'bbc', ellipsis: 'strip', frameRate: 25, offset: 0, story: null };
  const editing = { kind: 'edit', baseRev: 3, changes: [{ from: 0, to: 1, insert: 'a' }] };

  it.each<readonly [string, unknown]>([
    ['command.order', { kind: 'set-speed', speed: -0.1 }],
    ['command.order', { kind: 'set-picture', picture: { mirror: true } }],
    ['command.order', editing],
    ['captions.export', exporting],
    ['file.open-dropped', { path: 'story.txt' }],
    ['file.open-recent', { index: 0 }],
    ['clock.read', undefined],
  ])('that fits is taken by %s: %j', async (name, input) => {
    expect(codeOf(await ask(name, input, given))).toBe('ok');
  });

  it.each<readonly [string, unknown]>([
    ['command.order', { kind: 'set-speed', speed: 0.05 }],
    ['command.order', { kind: 'set-speed', speed: Number.NaN }],
    ['command.order', { kind: 'set-speed', speed: '1' }],
    ['command.order', { kind: 'set-speed' }],
    ['command.order', { kind: 'set-speed', speed: 1, extra: 1 }],
    ['command.order', { kind: 'set-sped', speed: 1 }],
    ['command.order', { kind: 'roll', now: 5 }],
    ['command.order', { kind: 'set-picture', picture: { mirror: true, colour: 'red' } }],
    ['command.order', { kind: 'set-picture', picture: { typeSize: 1000 } }],
    ['command.order', { ...editing, changes: [{ from: 2, to: 1, insert: 'a' }] }],
    ['command.order', { ...editing, changes: [{ from: 0.5, to: 1, insert: 'a' }] }],
    ['command.order', { ...editing, changes: [{ from: 0, to: 1, insert: 'a', colour: 1 }] }],
    ['command.order', { ...editing, baseRev: -1 }],
    ['command.order', { kind: 'jump', to: { cue: 'x'.repeat(65), fraction: 0 } }],
    ['command.order', { kind: 'jump', to: { cue: 'x', fraction: 1.1 } }],
    ['command.order', { kind: 'jump-cue', by: 1.5 }],
    ['command.order', JSON.parse('{"kind":"roll","__proto__":{"x":1}}')],
    ['command.order', null],
    ['command.order', []],
    ['captions.export', { ...exporting, format: 'exe' }],
    ['captions.export', { ...exporting, path: 'elsewhere' }],
    ['file.open-dropped', { path: 'x'.repeat(4097) }],
    ['file.open-dropped', { path: '' }],
    ['file.open-dropped', 'story.txt'],
    ['file.open-recent', { index: -1 }],
    ['output.open', { displayId: 1.5, fullScreen: true }],
    ['clock.read', {}],
    ['clock.read', null],
  ])('that does not fit is refused by %s: %j', async (name, input) => {
    expect(codeOf(await ask(name, input, given))).toBe('bad-input');
  });

  it('too long to be text is refused, and not repeated', async () => {
    const answer = await ask('command.order', { ...editing, changes: [{ from: 0, to: 0, insert: 'x'.repeat(20_000_001) }] }, given);
    expect(codeOf(answer)).toBe('bad-input');
    expect(answer.ok ? 0 : answer.error.message.length).toBeLessThan(300);
  });

  it('is refused with what is wrong and where', async () => {
    const answer = await ask('command.order', { kind: 'set-picture', picture: { typeSize: 5 } }, given);
    expect(answer.ok ? '' : answer.error.message).toMatch(/^"command\.order" .*picture\.typeSize/);
  });

  it('with a huge unknown field is refused in few words', async () => {
    const answer = await ask('command.order', { kind: 'roll', ['y'.repeat(100_000)]: 1 }, given);
    expect(answer.ok ? 0 : answer.error.message.length).toBeLessThan(300);
  });
});

describe('a handler that throws', () => {
  it.each([
    ['at once', () => { throw new TypeError('secret detail'); }],
    ['later', () => Promise.reject(new TypeError('secret detail'))],
  ])('%s is answered without its words, and its error handed to who hears of bugs', async (_when, handler) => {
    const onBug = vi.fn();
    const answer = await dispatch(handlersWith({ 'clock.read': handler }), 'clock.read', { role: 'operator', page: 1 }, undefined, onBug);
    expect(codeOf(answer)).toBe('internal');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(onBug).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError), 'clock.read');
  });
});
