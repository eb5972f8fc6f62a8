/** What jobs do, here in one process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { doJob } from '../../../electron/jobs/do-job.ts';
import { captionOf } from '../../core/captions/edit/edits.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-jobs-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = { name: 'evening.txt', text: 'The harbour bridge is open again. Traffic is light.\n', profile: newsreader, takes: [], cloaked: [] };
const request = { style: 'bbc', ellipsis: 'strip', frameRate: 25, offset: 0, story: null } as const;
const kept = {
  source: { kind: 'file', name: 'old.srt' },
  head: { title: 'Evening' },
  track: [captionOf('a', 5000, 7000, 'The harbour bridge is shut again.'), captionOf('b', 7000, 9000, 'Traffic is light.')],
  differing: [],
} as const;

const nobody = (): void => undefined;

describe('a job', () => {
  it('opens a caption file, with what is said of it', async () => {
    const path = join(folder, 'a.srt');
    writeFileSync(path, '1\n00:00:01.000 --> 00:00:02,000\nWords\n');
    const opened = await doJob({ kind: 'open-track', given: { path, channel: null } }, nobody);
    expect(opened).toMatchObject({ ok: true, value: { sheet: { source: { kind: 'file', name: 'a.srt' }, track: [{ lines: ['Words'] }] }, notice: { code: 'caption-file', severity: 'warning' } } });
    expect(opened.ok && opened.value.notice.lines).toHaveLength(1);
    expect(await doJob({ kind: 'open-track', given: { path: join(folder, 'none.srt'), channel: null } }, nobody)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  it('cuts captions, and writes them as one text', async () => {
    const cut = await doJob({ kind: 'cut', given: { script, request } }, nobody);
    const count = cut.ok ? cut.value.length : 0;
    expect(count).toBeGreaterThan(0);
    const exported = await doJob({ kind: 'export-text', given: { script, request: { ...request, format: 'srt' } } }, nobody);
    expect(exported).toMatchObject({ ok: true, value: { captions: count } });
    expect(exported.ok && exported.value.text).toContain('The harbour bridge');
    expect(await doJob({ kind: 'export-text', given: { script, request: { ...request, story: 4, format: 'srt' } } }, nobody)).toMatchObject({ ok: false, error: { code: 'no-story' } });
    expect(await doJob({ kind: 'export-text', given: { script: { ...script, text: '' }, request: { ...request, format: 'srt' } } }, nobody)).toMatchObject({ ok: false, error: { code: 'no-captions' } });
  });

  it('matches kept captions onto a script: its words at their times, and where they differ', async () => {
    const matched = await doJob({ kind: 'match', given: { script, kept, request } }, nobody);
    expect(matched).toMatchObject({ ok: true, value: { source: { kind: 'match', name: 'old.srt' }, head: { title: 'Evening' }, differing: ['a'], differences: [{ id: 'a', script: 'open', track: 'shut' }] } });
    expect(matched.ok && matched.value.track.map(({ start }) => start)).toEqual([5000, 7000]);
    expect(await doJob({ kind: 'match', given: { script: { ...script, text: '[TAKE PKG]\n' }, kept, request } }, nobody)).toMatchObject({ ok: false, error: { code: 'no-captions' } });
    expect(await doJob({ kind: 'match', given: { script: { ...script, text: 'Wholly other words' }, kept, request } }, nobody)).toMatchObject({ ok: false, error: { code: 'no-match' } });
  });

  it('gives kept captions the times of a script', async () => {
    const timed = await doJob({ kind: 'take-times', given: { script, kept, request } }, nobody);
    expect(timed.ok && timed.value.track.map(({ id, start }) => [id, start])).toEqual([['a', 0], ['b', expect.any(Number)]]);
  });
});
