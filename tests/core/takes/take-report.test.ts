import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { changedReadings } from '../../../core/takes/changed-readings.ts';
import { lengthOfTake, planOfTake } from '../../../core/takes/plan-of-take.ts';
import { readTake } from '../../../core/takes/read-take.ts';
import { reportPage } from '../../../core/takes/report-page.ts';
import { reportCsv, reportJson, reportRows } from '../../../core/takes/take-report.ts';
import { sameStory, storyOfTake } from '../../../core/takes/story-of-take.ts';
import { takeSummary } from '../../../core/takes/take-summary.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { exactly, modelled, scriptOf } from '../timeline/scripts.ts';
import { reading, takeOf } from './any-take.ts';

const script = scriptOf([
  ['one two three', modelled('ellipsis')],
  ['=four, "five" <six>', exactly(2000)],
  ['seven eight', modelled('paragraph')],
]);
const [one, two, three] = script.cues;
if (one === undefined || two === undefined || three === undefined) throw new Error('three cues');
/** 770 ms are planned for the first: 11 letters and 3 words of 55 ms. */
const take = takeOf([reading(one, 200, 1270), reading(two, 1500, 2500), { ...reading(three, 4300, 4900), doubtful: true }], { reader: 'Ann', story: 'S' });

describe('a take beside the estimate', () => {
  it('has planned and measured times of each cue, and none for the pause after the last', () => {
    const [first, second, last] = planOfTake(take, newsreader);
    expect([first?.plannedRead, first?.read, first?.plannedPause, first?.pause]).toEqual([770, 1070, 380, 230]);
    expect([second?.plannedPause, second?.pause]).toEqual([2000, 1800]);
    expect(last?.pause).toBeNull();
    expect(planOfTake(take, { rate: 2, pauseScale: 1 })[0]?.plannedRead).toBe(1540);
  });

  it('is as long from the first sound to the last', () => {
    const [first, second, last] = planOfTake(take, newsreader);
    expect(lengthOfTake(take, newsreader)).toEqual({ read: 4700, planned: Math.round(770 + 380 + (second?.plannedRead ?? 0) + 2000 + (last?.plannedRead ?? 0)) });
    expect(first?.doubtful).toBe(false);
    expect(lengthOfTake(takeOf([]), newsreader)).toEqual({ read: 0, planned: 0 });
  });

  it('is CSV that a spreadsheet takes for text, not for a formula', () => {
    const [head, first, second, third, end] = reportCsv(take, newsreader).split('\r\n');
    expect(head).toBe('cue,start_ms,planned_ms,measured_ms,difference_ms,planned_pause_ms,pause_ms,doubtful,text');
    expect(first).toBe('1,200,770,1070,300,380,230,no,"one two three"');
    expect(second?.endsWith(`,no,"'=four, ""five"" <six>"`)).toBe(true);
    expect(third).toMatch(/^3,4300,\d+,600,-?\d+,620,,yes,"seven eight"$/);
    expect(end).toBe('');
  });

  it('is JSON that is read as the take', () => {
    const text = reportJson(take, newsreader);
    expect(readTake(text)).toEqual({ ok: true, value: take });
    expect((JSON.parse(text) as { readonly cues: unknown }).cues).toEqual(reportRows(take, newsreader));
    expect((JSON.parse(reportJson(takeOf([]), newsreader)) as { readonly cues: unknown }).cues).toEqual([]);
  });

  it('is a page whose texts are escaped and whose drawing has a pair of bars for each cue', () => {
    const page = reportPage({ ...take, reader: '<b>Ann</b> & "Co"', unfinished: true }, newsreader, { document: "it's.txt", date: 'today' });
    expect(page).toContain('=four, &quot;five&quot; &lt;six&gt;');
    expect(page).toContain('&lt;b&gt;Ann&lt;/b&gt; &amp; &quot;Co&quot;');
    expect(page).toContain('it&#39;s.txt');
    expect(page).toContain('cut off');
    expect(page).not.toMatch(/<script|<b>| style=| on\w+=/);
    expect(page.match(/<rect class="planned"/g)).toHaveLength(3);
    expect(page.match(/<rect class="read long"/g)).toHaveLength(1);
    expect(reportPage({ ...takeOf([]), story: null }, newsreader, { document: 'x', date: '' })).toContain('the whole rundown');
    expect(reportPage({ ...takeOf([reading(one, 0, 400)]), story: '' }, newsreader, { document: 'x', date: '' })).toContain('read short');
  });
});

describe('the story of a take', () => {
  const rundown = parse('# A\nThe ferry is late... again.\n# B\nBread costs more... and rain is near.\n# S\nNothing new.\n');
  const cuesOf = (story: number) => rundown.stories[story]?.script.cues ?? [];
  const of = (story: number, slug: string | null = 'old') => takeOf(cuesOf(story).map((cue, index) => reading(cue, index * 2000, index * 2000 + 1500)), { story: slug });

  it('is the one with its cues, whatever it is called now; else the only one with its slug', () => {
    expect([storyOfTake(rundown, of(1)), storyOfTake(rundown, takeOf([], { story: 'S' })), storyOfTake(rundown, takeOf([], { story: 'X' })), storyOfTake(rundown, of(0, null))]).toEqual([1, 2, null, null]);
    expect(storyOfTake(parse('# S\nOne.\n# S\nTwo.\n'), takeOf([], { story: 'S' }))).toBeNull();
  });

  it('is shared by takes of which one can rule', () => {
    expect([sameStory(rundown, of(0), of(0, 'other')), sameStory(rundown, of(0), of(1)), sameStory(rundown, of(0, null), of(1, null)), sameStory(rundown, takeOf([], { story: 'X' }), takeOf([], { story: 'X' }))]).toEqual([true, false, true, true]);
  });

  it('is in the summary', () => {
    expect(takeSummary('id', { ...of(1), audio: { file: 'id.webm', at: of(1).duration } }, true, rundown, newsreader)).toMatchObject({ id: 'id', story: 1, slug: 'old', cues: 2, doubtful: 0, hasAudio: true, unfinished: false, rules: true, read: 3500, duration: 3500 });
  });
});

describe('what changed of a take', () => {
  it('is what a journal keeps of it', () => {
    const before = takeOf([reading(one, 0, 900), reading(two, 1000, 1900)]);
    const after = takeOf([reading(one, 0, 900), reading(three, 1000, 1900)]);
    expect(changedReadings(null, before).changed).toHaveLength(2);
    expect(changedReadings(before, before)).toEqual({ changed: [], gone: [] });
    expect(changedReadings(before, after)).toEqual({ changed: [{ cue: three.id, start: 1000, end: 1900, doubtful: false }], gone: [two.id] });
  });
});
