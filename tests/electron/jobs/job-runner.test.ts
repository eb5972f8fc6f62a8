/** Jobs beside main: whatever becomes of a process, whoever asked has an answer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/problem/failure.ts';
import type { JobAnswer } from '../../../electron/jobs/job-answer.ts';
import type { Job } from '../../../electron/jobs/job-kinds.ts';
import { type JobProcess, createJobRunner } from '../../../electron/jobs/job-runner.ts';

/** A process as the test plays it. */
class PlayedProcess implements JobProcess {
  readonly sent: Job[] = [];
  killed = false;
  #hear: ((answer: JobAnswer) => void) | null = null;
  #ended: (() => void) | null = null;
  send = (job: Job): void => void this.sent.push(job);
  hear = (listener: (answer: JobAnswer) => void): void => {
    this.#hear = listener;
  };
  ended = (listener: () => void): void => {
    this.#ended = listener;
  };
  kill = (): void => {
    this.killed = true;
  };
  say = (answer: JobAnswer): void => this.#hear?.(answer);
  die = (): void => this.#ended?.();
}

let started: PlayedProcess[] = [];

const start = (): JobProcess => {
  const made = new PlayedProcess();
  started.push(made);
  return made;
};

const processAt = (index: number): PlayedProcess => {
  const made = started[index];
  if (made === undefined) throw new Error('that process was not started');
  return made;
};

const open: Job<'open-track'> = { kind: 'open-track', given: { path: '/a.srt', channel: null } };
const script = { name: 'a.txt', text: 'Words.', profile: { rate: 1, pauseScale: 1 }, takes: [], cloaked: [] };
const cut: Job<'cut'> = { kind: 'cut', given: { script, request: { style: 'bbc', ellipsis: 'strip', frameRate: 25, offset: 0, story: null } } };

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

describe('a job beside main', () => {
  it('is answered by what it came to, a refusal too', async () => {
    const run = createJobRunner(start);
    const opened = run(open);
    expect(processAt(0).sent).toEqual([open]);
    processAt(0).say({ kind: 'done', result: failure('no-captions', 'None.') });
    expect(await opened).toEqual({ ok: false, error: { code: 'no-captions', message: 'None.' } });
  });

  it('hands over what it makes on its way, in order', async () => {
    const heard: unknown[] = [];
    const made = createJobRunner(start)({ kind: 'make-sidecars', given: { source: { script, sheet: null, sheetRev: 0, videoName: null, day: '261126' }, request: { formats: [], pattern: 'a', language: 'en', stories: false, chapters: null, cut: cut.given.request, dropFrame: false, overwrite: false } } }, { heard: (piece) => void heard.push(piece) });
    processAt(0).say({ kind: 'piece', piece: { kind: 'names', files: ['a.vtt'] } });
    processAt(0).say({ kind: 'piece', piece: { kind: 'file', file: 'a.vtt', made: success('WEBVTT') } });
    processAt(0).say({ kind: 'done', result: success(null) });
    expect(await made).toEqual({ ok: true, value: null });
    expect(heard).toEqual([{ kind: 'names', files: ['a.vtt'] }, { kind: 'file', file: 'a.vtt', made: { ok: true, value: 'WEBVTT' } }]);
  });

  it('is refused clearly when its process dies', async () => {
    const opened = createJobRunner(start)(open);
    processAt(0).die();
    expect(await opened).toMatchObject({ ok: false, error: { code: 'job-ended' } });
  });

  it('is called off at any time: its process is ended, and what it still says is not heard', async () => {
    const controller = new AbortController();
    const run = createJobRunner(start);
    const opened = run(open, { signal: controller.signal });
    controller.abort();
    expect(processAt(0).killed).toBe(true);
    processAt(0).say({ kind: 'done', result: success(null) });
    processAt(0).die();
    expect(await opened).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await run(open, { signal: controller.signal })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(started).toHaveLength(1);
  });

  it('is given up when it takes more than its time', async () => {
    const opened = createJobRunner(start)(open);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await opened).toMatchObject({ ok: false, error: { code: 'took-too-long' } });
    expect(processAt(0).killed).toBe(true);
  });

  it('rejects for a bug in it, which is logged at the edge, and nothing is done in that process any more', async () => {
    const run = createJobRunner(start);
    const made = run(cut);
    processAt(0).say({ kind: 'threw', words: 'Error: no such thing' });
    await expect(made).rejects.toThrow('a job (cut) met with a bug: Error: no such thing');
    expect(processAt(0).killed).toBe(true);
    void run(cut);
    expect(started).toHaveLength(2);
  });
});

describe('a process that is done', () => {
  const done = async (run: ReturnType<typeof createJobRunner>, job: Job<'cut'> | Job<'open-track'>, index: number): Promise<void> => {
    const asked = run(job);
    processAt(index).say({ kind: 'done', result: success([]) });
    await asked;
  };

  it('does the next job, until it has had nothing to do for a while', async () => {
    const run = createJobRunner(start);
    await done(run, cut, 0);
    await done(run, cut, 0);
    expect(started).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(processAt(0).killed).toBe(true);
    await done(run, cut, 1);
  });

  it('does one job at a time; of two that are done one is kept', async () => {
    const run = createJobRunner(start);
    const [one, other] = [run(cut), run(cut)];
    expect(started).toHaveLength(2);
    for (const index of [0, 1]) processAt(index).say({ kind: 'done', result: success([]) });
    await Promise.all([one, other]);
    expect([processAt(0).killed, processAt(1).killed]).toEqual([false, true]);
  });

  it('is ended where it has read a file from outside, which is never read in one that others use', async () => {
    const run = createJobRunner(start);
    await done(run, cut, 0);
    await done(run, open, 1);
    expect([processAt(0).killed, processAt(1).killed]).toEqual([false, true]);
  });

  it('is not asked again when it has died', async () => {
    const run = createJobRunner(start);
    await done(run, cut, 0);
    processAt(0).die();
    await done(run, cut, 1);
    expect(started).toHaveLength(2);
  });
});
