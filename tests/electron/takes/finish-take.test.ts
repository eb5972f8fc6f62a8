/** How a recording becomes a take: at once, or beside main where there is sound. */
import { describe, expect, it } from 'vitest';
import { failure } from '../../../core/problem/failure.ts';
import { doJob } from '../../../electron/jobs/do-job.ts';
import type { JobRunner } from '../../../electron/jobs/job-runner.ts';
import { createFinishTake } from '../../../electron/takes/finish-take.ts';
import { takesFailure } from '../../../electron/takes/takes-failure.ts';
import type { RecordingEntries } from '../../../electron/takes/take-of-entries.ts';

/** A recording of one cue in this way, of a second. */
const recording = (how: 'tap' | 'microphone'): RecordingEntries => ({
  start: { kind: 'start', path: null, how, story: null, reader: '', date: '2026-11-26T12:00:00Z', cues: [{ id: 'a1', text: 'Good evening.', pause: { kind: 'paragraph', written: null } }] },
  rest: [{ kind: 'key', key: 'tap', at: 0 }, { kind: 'key', key: 'end', at: 1000 }, { kind: 'key', key: 'stop', at: 1000 }],
});

describe('a recording', () => {
  it('is made a take beside main where it has sound, and else at once', async () => {
    const kinds: string[] = [];
    const beside: JobRunner = (job) => {
      kinds.push(job.kind);
      return doJob(job, () => undefined);
    };
    const finish = createFinishTake(beside);
    expect(await finish('one', recording('tap'))).toMatchObject({ measured: 'tap' });
    expect(kinds).toEqual([]);
    expect(await finish('two', recording('microphone'))).toMatchObject({ measured: 'microphone' });
    expect(kinds).toEqual(['make-take']);
  });

  it('is no take where the process died: whoever asked hears why, and the operator what became of the recording', async () => {
    const dying: JobRunner = () => Promise.resolve(failure('job-ended', 'It ended.'));
    const finishing = createFinishTake(dying)('two', recording('microphone'));
    await expect(finishing).rejects.toThrow('the take two was not made: It ended.');
    expect(await finishing.catch(takesFailure)).toEqual(failure('takes-unwritable', 'No take could be made of the recording. It is kept: close Caesura and start it again, then it is made a take.'));
  });
});
