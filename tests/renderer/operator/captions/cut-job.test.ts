import { describe, expect, it } from 'vitest';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { cutJob } from '../../../../renderer/operator/captions/cut-job.ts';
import { usualCaptionSettings } from '../../../../renderer/operator/captions/caption-settings.ts';
import { createNewestFirst } from '../../../../renderer/operator/worker/newest-first.ts';

const text = '# One\nThe ferry leaves at noon... and returns at dusk.\n# Two\nThe harvest came early this year.';
const job = (settings: Partial<typeof usualCaptionSettings>) => cutJob({ text, profile: newsreader, takes: [], cloaked: [], settings: { ...usualCaptionSettings, ...settings } });
const wordsOf = (settings: Partial<typeof usualCaptionSettings>): string => job(settings).track.flatMap(({ lines }) => lines).join(' ');

describe('cutJob', () => {
  it('cuts the whole rundown', () => {
    expect(wordsOf({})).toContain('ferry');
    expect(wordsOf({})).toContain('harvest');
  });
  it('cuts one story, from its own start', () => {
    expect(wordsOf({ story: 1 })).toBe('The harvest came early this year.');
    expect(job({ story: 1 }).track[0]?.start).toBe(0);
  });
  it('adds the offset', () => {
    expect(job({ story: 1, offset: 5000 }).track[0]?.start).toBe(5000);
  });
  it('cuts nothing of a story that is not there', () => {
    expect(job({ story: 7 })).toEqual({ track: [], problems: [] });
  });
});

describe('the line of jobs', () => {
  it('does one at a time and then only the newest', () => {
    const started: string[] = [];
    const line = createNewestFirst<string>((name) => started.push(name));
    for (const name of ['a', 'b', 'c']) line.ask(name);
    expect(started).toEqual(['a']);
    line.done();
    expect(started).toEqual(['a', 'c']);
    line.done();
    line.ask('d');
    expect(started).toEqual(['a', 'c', 'd']);
  });
});
